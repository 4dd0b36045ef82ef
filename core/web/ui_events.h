// SPDX-License-Identifier: GPL-3.0-or-later
// UIEvent, MouseEvent, PointerEvent and FocusEvent (UI Events, Pointer Events).
#pragma once

#include "core/web/event.h"

namespace loopscope {

/// Their members. SPEC-GAP: modifier keys, which no input here has, and places, as there is no layout: all 0.
enum UiMember : unsigned
{
    kDetail,
    kRelatedTarget,
    kButton,
    kButtons,
    kClientX,
    kClientY,
    kPointerType
};

/// Gives an event its members' defaults.
bool initialiseUiEvent(JSContext* context, JS::HandleObject event);

bool defineUiEvents(Page& page, JS::HandleObject global);

} // namespace loopscope
