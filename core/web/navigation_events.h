// SPDX-License-Identifier: GPL-3.0-or-later
// PopStateEvent and HashChangeEvent (HTML §7.4.7).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <string_view>

namespace loopscope {

class Page;

bool defineNavigationEvents(Page& page, JS::HandleObject global);

/// HTML "fire a page transition event" at the window, whose target is the document: of a page that was not
/// kept.
void firePageTransition(Page& page, std::string_view type);
void firePopState(Page& page, JS::HandleValue state);
void fireHashChange(Page& page, std::string_view oldUrl, std::string_view newUrl);

} // namespace loopscope
