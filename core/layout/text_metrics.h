// SPDX-License-Identifier: GPL-3.0-or-later
// How wide text is. TEACHING: there are no fonts here: two tables stand for all of them, those of DejaVu Sans
// and its monospaced sister, in which the expected outputs were recorded. What is not ASCII is estimated, and
// text is not kerned, so that on a machine with other fonts the numbers are others.
#pragma once

#include <cstdint>
#include <string_view>

namespace loopscope::layout {

struct Font
{
    double size = 16;
    bool isBold = false;
    bool isMonospaced = false;
    bool isExact = false; // glyphs stand at fractions of pixels
    friend bool operator==(const Font&, const Font&) = default;
};

double textWidth(std::string_view utf8, const Font& font, double letterSpacing = 0);
/// From the baseline up, and down.
double ascent(const Font& font);
double descent(const Font& font);

/// The same of the font that ideographic characters come from, which makes a line higher.
double ideographicAscent(const Font& font);
double ideographicDescent(const Font& font);

/// The length of the code point at the front of a text, and the code point itself.
std::size_t codePointLength(std::string_view text);
char32_t codePointAt(std::string_view text);
/// Whether lines may be broken on both sides of a character (CJK ideographs and syllables).
bool isIdeographic(char32_t c);
bool hasIdeographs(std::string_view utf8);

} // namespace loopscope::layout
