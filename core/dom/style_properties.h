// SPDX-License-Identifier: GPL-3.0-or-later
// The CSS properties that are known, and roughly what each takes.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace loopscope::dom {

/// What a value of a property looks like, as far as it is checked.
enum class StyleValueKind : std::uint8_t
{
    Anything,
    Length, // a number needs a unit, but for 0
    Color,
    Number,
    Keyword // one identifier
};

struct StylePropertyKind
{
    std::string_view name;
    StyleValueKind kind;
};

/// By name.
std::span<const StylePropertyKind> styleProperties();

} // namespace loopscope::dom
