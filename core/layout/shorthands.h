// SPDX-License-Identifier: GPL-3.0-or-later
// Shorthand properties: which longhands a declaration stands for, and back.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loopscope::layout {

using LonghandValue = std::pair<std::string, std::string>;

/// The longhands of a declaration; a longhand stands for itself. Empty: it is not valid.
std::vector<LonghandValue> expandShorthand(std::string_view name, std::string_view value);
/// The longhands that a shorthand has; empty: it is none.
std::vector<std::string> longhandsOf(std::string_view name);
/// What a shorthand says where its longhands have these values (in the order of longhandsOf).
std::string shorthandText(std::string_view name, const std::vector<std::string>& values);

} // namespace loopscope::layout
