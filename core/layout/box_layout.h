// SPDX-License-Identifier: GPL-3.0-or-later
// Laying boxes out (CSS 2.2 §10, Flexbox 1, CSS Tables 3), each within what its parent leaves it. What has
// not changed inside and is asked the same question keeps its answer.
#pragma once

#include "core/layout/box.h"

namespace loopscope::layout {

/// Sizes a box and places what is in it; its own place is for the caller. True: there was something to do.
bool layoutBox(Box& box, const Constraint& constraint);
/// CSS 2.2 §10.3.7, §10.6.4: a box that is out of flow, in the padding box of its containing block.
/// `staticPlace`: where it would stand, relative to that box.
void layoutOutOfFlow(Box& box, const Rect& within, double staticX, double staticY);
IntrinsicWidths intrinsicWidths(Box& box);
/// The same without what the style says of the width.
IntrinsicWidths contentWidths(Box& box);
/// Used margins and padding.
void resolveEdges(Box& box, double width);
/// Sets where a box stands, with what position: relative adds. The place is its border box's.
void place(Box& box, double x, double y, const Constraint& within);

/// A length of the content box or the border box, whichever the style means, as one of the border box.
std::optional<double> usedSize(const Box& box, const Length& length, double whole, bool isWidth);
double limitedWidth(const Box& box, double width, double whole);
double limitedHeight(const Box& box, double height, double whole);

// Each lays out the contents of one kind of box and gives their height. `height`: of the content box, or -1.
double layoutBlocks(Box& box, double width, double height);
double layoutLines(Box& box, double width, double height);
double layoutFlex(Box& box, double width, double height);
double layoutTable(Box& box, double width, double height);
/// The same for their intrinsic widths, of the content box.
IntrinsicWidths intrinsicOfLines(Box& box);
IntrinsicWidths intrinsicOfFlex(Box& box);
IntrinsicWidths intrinsicOfTable(Box& box);

/// HTML §15.3.13 the rendered legend of a fieldset: the first that is in its flow. Null: there is none.
Box* renderedLegendOf(const Box& box);

/// CSS 2.2 §10.3.2: the size of what has one of its own: pictures, form controls.
struct NaturalSize
{
    double width = 0;
    double height = 0;
};
NaturalSize naturalSize(const Box& box);
/// Whether an element is laid out as one box of its own size.
bool isReplaced(const dom::Element& element);
/// What a form control shows.
std::string controlText(const dom::Element& element);

} // namespace loopscope::layout
