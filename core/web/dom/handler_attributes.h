// SPDX-License-Identifier: GPL-3.0-or-later
// Event handler content attributes (HTML §8.1.8.1): onclick="…" in the page.
#pragma once

#include "core/dom/element.h"

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <optional>
#include <string>

namespace loopscope {

class Page;

/// HTML: the attribute change steps of event handler content attributes.
void handlerAttributeChanged(
    Page& page, dom::Element& element, std::string_view name, const std::optional<std::string>& value);

/// HTML getting the current value of the event handler: compiles a listener's text where it is still one.
/// Null: there is none, or it does not compile, which has been reported.
JSObject* currentHandler(Page& page, JS::HandleObject target, JS::HandleObject listener);

} // namespace loopscope
