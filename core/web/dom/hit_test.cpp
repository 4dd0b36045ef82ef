// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/hit_test.h"

namespace loopscope {

layout::Point centreOf(layout::PageLayout& layout, const dom::Element& element)
{
    const layout::Rect bounds = layout.boundingRectOf(element);
    return { bounds.x + bounds.width / 2, bounds.y + bounds.height / 2 };
}

} // namespace loopscope
