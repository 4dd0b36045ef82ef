// SPDX-License-Identifier: GPL-3.0-or-later
// window.postMessage (HTML §9.3).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <optional>
#include <string>
#include <string_view>

namespace loopscope {

/// HTML: the page's origin, serialized.
std::string originOfThePage();
/// The origin of an absolute URL, serialized; none if it is no URL, or its origin is opaque.
/// SPEC-GAP: of the URL parser only what tells the origin of http and its like.
std::optional<std::string> originOf(std::string_view url);

bool defineWindowMessages(JSContext* context, JS::HandleObject global);

} // namespace loopscope
