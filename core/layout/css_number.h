// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as CSS writes them, and values cut into words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope::layout {

/// The length of the number that a text begins with; 0: none.
std::size_t numberLength(std::string_view text);
double toNumber(std::string_view text);
/// CSSOM serialize a <number>, with six digits as Chromium.
std::string numberText(double number);
/// A value's words: cut at white space outside parentheses and quotes.
std::vector<std::string> wordsOf(std::string_view value);
/// Cut at a character outside parentheses and quotes; the parts are stripped.
std::vector<std::string> splitAt(std::string_view value, char separator);

/// Layout works in 64ths of a pixel, as Chromium's does.
double layoutUnit(double pixels);

} // namespace loopscope::layout
