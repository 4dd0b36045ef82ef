// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/text_metrics.h"

#include <algorithm>
#include <cmath>

namespace loopscope::layout {

namespace {

// Of 2048 units, from the space (32) to the tilde (126).
constexpr std::uint16_t kRegular[] = { 651, 821, 942, 1716, 1303, 1946, 1597, 563, 799, 799, 1024, 1716, 651,
    739, 651, 690, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 690, 690, 1716, 1716, 1716,
    1087, 2048, 1401, 1405, 1430, 1577, 1294, 1178, 1587, 1540, 604, 604, 1343, 1141, 1767, 1532, 1612, 1235,
    1612, 1423, 1300, 1251, 1499, 1401, 2025, 1403, 1251, 1403, 799, 690, 799, 1716, 1024, 1024, 1255, 1300,
    1126, 1300, 1260, 721, 1300, 1298, 569, 569, 1186, 569, 1995, 1298, 1253, 1300, 1300, 842, 1067, 803,
    1298, 1212, 1675, 1212, 1212, 1075, 1303, 690, 1303, 1716 };
constexpr std::uint16_t kBold[] = { 713, 934, 1067, 1716, 1425, 2052, 1786, 627, 936, 936, 1071, 1716, 778,
    850, 778, 748, 1425, 1425, 1425, 1425, 1425, 1425, 1425, 1425, 1425, 1425, 819, 819, 1716, 1716, 1716,
    1188, 2048, 1585, 1561, 1503, 1700, 1399, 1399, 1681, 1714, 762, 762, 1587, 1305, 2038, 1714, 1741, 1501,
    1741, 1577, 1475, 1397, 1663, 1585, 2259, 1579, 1483, 1485, 936, 748, 936, 1716, 1024, 1024, 1382, 1466,
    1214, 1466, 1389, 891, 1466, 1458, 702, 702, 1362, 702, 2134, 1458, 1407, 1466, 1466, 1010, 1219, 979,
    1458, 1335, 1892, 1321, 1335, 1192, 1458, 748, 1458, 1716 };
constexpr double kUnits = 2048;
constexpr double kMonospaced = 1233;
constexpr double kIdeographic = 1884;
constexpr double kEmoji = 2135;
constexpr double kOther = 1260;
constexpr double kAscent = 1901;
constexpr double kDescent = 483;
// Of the size.
constexpr double kIdeographicAscent = 1.16;
constexpr double kIdeographicDescent = 0.288;

double advance(char32_t c, const Font& font)
{
    if (c == '\t')
        c = ' ';
    if (isIdeographic(c))
        return kIdeographic;
    if (c >= 0x1F000)
        return kEmoji;
    if (font.isMonospaced)
        return kMonospaced;
    if (c >= 32 && c < 127)
        return (font.isBold ? kBold : kRegular)[c - 32];
    return c < 32 ? 0 : c == 0xA0 ? kRegular[0] : kOther;
}

} // namespace

std::size_t codePointLength(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    return std::min<std::size_t>(text.size(), lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4);
}

char32_t codePointAt(std::string_view text)
{
    const std::size_t length = codePointLength(text);
    const auto lead = static_cast<unsigned char>(text.front());
    char32_t code = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        code = code << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
    return code;
}

bool isIdeographic(char32_t c)
{
    return (c >= 0x1100 && c <= 0x11FF) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF);
}

bool hasIdeographs(std::string_view text)
{
    while (!text.empty()) {
        if (isIdeographic(codePointAt(text)))
            return true;
        text.remove_prefix(codePointLength(text));
    }
    return false;
}

double textWidth(std::string_view text, const Font& font, double letterSpacing)
{
    double width = 0;
    while (!text.empty()) {
        // Chromium on Linux places glyphs of a font that it had to choose itself at whole pixels, at a whole
        // size.
        const char32_t c = codePointAt(text);
        const double units = advance(c, font);
        const bool isExact = (font.isExact || font.isMonospaced) && !isIdeographic(c);
        width += (isExact ? units * font.size / kUnits : std::round(units * std::round(font.size) / kUnits))
            + letterSpacing;
        text.remove_prefix(codePointLength(text));
    }
    return width;
}

double ascent(const Font& font)
{
    return std::round(kAscent * font.size / kUnits);
}

double descent(const Font& font)
{
    return std::round(kDescent * font.size / kUnits);
}

double ideographicAscent(const Font& font)
{
    return std::round(kIdeographicAscent * font.size);
}

double ideographicDescent(const Font& font)
{
    return std::round(kIdeographicDescent * font.size);
}

} // namespace loopscope::layout
