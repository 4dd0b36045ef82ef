// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/box.h"

#include <algorithm>

namespace loopscope::layout {

void MarginSet::add(double margin)
{
    greatest = std::max(greatest, margin);
    least = std::min(least, margin);
}

void MarginSet::join(const MarginSet& other)
{
    greatest = std::max(greatest, other.greatest);
    least = std::min(least, other.least);
}

Rect Box::paddingBox() const
{
    return { border(kLeft), border(kTop), width - border(kLeft) - border(kRight),
        height - border(kTop) - border(kBottom) };
}

} // namespace loopscope::layout
