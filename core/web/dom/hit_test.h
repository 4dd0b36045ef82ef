// SPDX-License-Identifier: GPL-3.0-or-later
// Which element the pointer meets.
#pragma once

#include "core/layout/paint_order.h"

namespace loopscope {

using layout::elementsAt;

/// The centre of an element in the viewport, the page scrolled there first if need be, as a user would.
layout::Point centreOf(layout::PageLayout& layout, const dom::Element& element);

} // namespace loopscope
