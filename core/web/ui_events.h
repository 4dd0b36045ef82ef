// SPDX-License-Identifier: GPL-3.0-or-later
// UIEvent and what inherits from it (UI Events, Pointer Events), SubmitEvent and ToggleEvent (HTML).
#pragma once

#include "core/web/event.h"

#include <string_view>

namespace loopscope {

/// Their members. SPEC-GAP: modifier keys of a mouse's events, which no input here has; of places only those
/// in the viewport and on the page; tilt and twist of pens.
enum UiMember : unsigned
{
    kDetail,
    kRelatedTarget,
    kButton,
    kButtons,
    kClientX,
    kClientY,
    kPointerType,
    kPointerId,
    kIsPrimary,
    kWidth,
    kHeight,
    kPressure,
    // Of KeyboardEvent and InputEvent, where those of a pointer are not.
    kKey = kRelatedTarget, // or data
    kCode = kButton, // or inputType
    kModifiers = kButtons // Modifier
};

enum Modifier : std::int32_t
{
    kControlKey = 1 << 0,
    kShiftKey = 1 << 1,
    kAltKey = 1 << 2,
    kMetaKey = 1 << 3
};

/// Of SubmitEvent and ToggleEvent.
constexpr unsigned kSubmitter = 0;
constexpr unsigned kOldState = 0;
constexpr unsigned kNewState = 1;

/// Gives an event its members' defaults.
bool initialiseUiEvent(JSContext* context, JS::HandleObject event);

/// UI Events §7: the number that keyCode gives a key by its name.
int keyCode(std::string_view key);

bool defineUiEvents(Page& page, JS::HandleObject global);

} // namespace loopscope
