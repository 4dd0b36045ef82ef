// SPDX-License-Identifier: GPL-3.0-or-later
// In what order boxes are painted (CSS 2.2 Appendix E): the last one is on top.
#pragma once

#include "core/layout/page_layout.h"

#include <vector>

namespace loopscope::layout {

/// Texts and inline boxes included; anonymous boxes left out.
std::vector<const Box*> paintOrder(const Box& root);
/// The elements at a place of the viewport, the topmost first. What is not visible or takes no pointer is
/// left out.
std::vector<dom::Element*> elementsAt(const PageLayout& layout, Point point);
/// What of the viewport the boxes around one let through.
Rect clipOf(const PageLayout& layout, const Box& box);
/// The pieces of a box in the viewport, as far as they stand upright; otherwise the boxes around them.
std::vector<Rect> piecesOf(const PageLayout& layout, const Box& box);

} // namespace loopscope::layout
