// SPDX-License-Identifier: GPL-3.0-or-later
// The toggle event of details (HTML §4.11.1).
#pragma once

#include "core/dom/element.h"

namespace loopscope {

class Page;

/// HTML queue a details toggle event task. SPEC-GAP: several changes before it runs are told one by one.
void queueToggleEvent(Page& page, dom::Element& details, bool isOpen);

} // namespace loopscope
