// SPDX-License-Identifier: GPL-3.0-or-later
// Text as code points, and bytes that ought to be UTF-8 as text (Encoding §8.1.1).
#pragma once

#include <string>
#include <string_view>

namespace loopscope::encoding {

void appendUtf8(std::string& text, char32_t codePoint);
std::string toUtf8(std::u32string_view codePoints);
/// Encoding, "UTF-8 decode without BOM": what is not well formed becomes U+FFFD, one for each longest part
/// that could have begun a character.
std::u32string fromUtf8(std::string_view bytes);
/// The same as UTF-8 again.
std::string wellFormedUtf8(std::string_view bytes);

} // namespace loopscope::encoding
