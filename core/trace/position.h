// SPDX-License-Identifier: GPL-3.0-or-later
// Where something stands in a program's text.
#pragma once

#include "core/trace/ids.h"

#include <string>
#include <string_view>

namespace loopscope {

/// A range of source text. Lines count from 1, columns from 0 in code points (as the engine and the editor
/// count them, so that Hangul and emoji need no conversion); the end is exclusive.
struct Position
{
    SourceId source {};
    std::uint32_t startLine = 0;
    std::uint32_t startColumn = 0;
    std::uint32_t endLine = 0;
    std::uint32_t endColumn = 0;

    friend bool operator==(const Position&, const Position&) = default;
};

/// A piece of program text: the program itself (always the first), or one compiled by eval, new Function or
/// a string timer.
struct Source
{
    std::string name;
    std::string text; // UTF-8
};

/// The program itself.
inline constexpr SourceId kProgramSource { 1 };

/// The text that a range covers. Cut at the text's end where the range goes beyond it. Costs a walk over the
/// text up to the range's end.
std::string_view textOf(std::string_view sourceText, const Position& range);

} // namespace loopscope
