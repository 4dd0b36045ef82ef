// SPDX-License-Identifier: GPL-3.0-or-later
// TransitionEvent (CSS Transitions §6.1).
#pragma once

#include "core/trace/ids.h"

#include <js/TypeDecls.h>

#include <string_view>

namespace loopscope {

class Page;

bool defineTransitionEvent(Page& page, JS::HandleObject global);
/// Dispatches one; `elapsed`: in seconds.
void fireTransitionEvent(
    Page& page, std::string_view type, JS::HandleObject target, std::string_view property, double elapsed);

} // namespace loopscope
