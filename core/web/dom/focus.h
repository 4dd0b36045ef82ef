// SPDX-License-Identifier: GPL-3.0-or-later
// Moving the focus (HTML §6.6.4).
#pragma once

#include "core/dom/element.h"

namespace loopscope {

class Page;

/// HTML focus update steps: change at the control that loses it, blur, focusout, focus, focusin. Null:
/// nothing has the focus.
void moveFocus(Page& page, dom::Element* element);

/// The events of an element that was taken out of the page with the focus: blur and focusout.
void fireFocusLost(Page& page, dom::Element& element);

} // namespace loopscope
