// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines of a box are filled with (CSS Text 3): its words and spaces, and the boxes among them.
#pragma once

#include "core/layout/box.h"

#include <string>
#include <vector>

namespace loopscope::layout {

/// A word, a space, a box: what a line is made of.
struct InlineUnit
{
    enum class Kind : std::uint8_t
    {
        Word,
        Space,
        Atom, // a box that stands in the line as one piece
        Open, // an inline box begins
        Close,
        Break,
        OutOfFlow
    };
    Kind kind = Kind::Word;
    Box* box = nullptr;
    std::string text;
    double width = 0;
    bool mayBreakBefore = false;
    bool isPreserved = false; // a space that is not left out at a line's end
};

struct InlineContent
{
    std::vector<InlineUnit> units; // in their order
    bool wraps = true; // none of it forbids its lines to break
};

/// CSS Text §5.5: a word that is too long for a line of its own is broken anywhere.
bool breaksLongWords(const ComputedStyle& style);

/// `width`: of the lines, for percentages. Boxes in lines have no width yet.
InlineContent inlineContentOf(Box& container, double width);

} // namespace loopscope::layout
