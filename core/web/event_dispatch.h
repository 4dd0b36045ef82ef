// SPDX-License-Identifier: GPL-3.0-or-later
// Dispatching events (DOM §2.9).
#pragma once

#include "core/web/event.h"

namespace loopscope {

/// DOM §2.9 dispatch. False: the event was canceled. `shownTarget`: what listeners see as the target where
/// that is another object (DOM: the legacy target override flag).
bool dispatch(
    Page& page, JS::HandleObject event, JS::HandleObject target, JS::HandleObject shownTarget = nullptr);

/// Whether anybody would hear of an event of this type: its target, what is above it, the window.
bool isListenedTo(Page& page, JS::HandleObject target, std::string_view type, std::int32_t flags);

/// DOM §2.10 fire an event: trusted, of the plain interface. False: canceled.
bool fireAnEvent(Page& page, std::string_view type, JS::HandleObject target, std::int32_t flags = 0);

} // namespace loopscope
