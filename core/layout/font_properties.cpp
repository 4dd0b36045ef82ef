// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/font_properties.h"

#include "core/dom/text_case.h"
#include "core/layout/css_length.h"
#include "core/layout/css_number.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace loopscope::layout {

namespace {

using Parent = const ComputedStyle&;

// TEACHING: there are the fonts of the machine that the expected outputs were recorded on; serif is
// sans-serif.
enum class FoundFont : std::uint8_t
{
    None, // the browser chooses one
    Proportional,
    Monospaced
};
constexpr std::string_view kGeneric[] = { "sans-serif", "serif", "system-ui", "cursive", "fantasy" };
FoundFont findFont(const std::vector<std::string>& families)
{
    for (const std::string& family : families) {
        const std::string name = dom::asciiLower(family);
        if (name == "monospace" || name.find("dejavu sans mono") != std::string::npos)
            return FoundFont::Monospaced;
        if (std::find(std::begin(kGeneric), std::end(kGeneric), name) != std::end(kGeneric)
            || name.find("dejavu sans") != std::string::npos)
            return FoundFont::Proportional;
    }
    return FoundFont::None;
}

} // namespace

bool applyFontSize(ComputedStyle& style, std::string_view value, Parent parent)
{
    struct Named
    {
        std::string_view name;
        double size;
    };
    constexpr Named kSizes[] = { { "xx-small", 9 }, { "x-small", 10 }, { "small", 13 }, { "medium", 16 },
        { "large", 18 }, { "x-large", 24 }, { "xx-large", 32 }, { "xxx-large", 48 } };
    const std::string word = dom::asciiLower(value);
    LengthContext context = parent.lengths;
    context.fontSize = parent.inherited.font.size;
    std::optional<Length> length = word == "smaller" ? Length { {}, context.fontSize / 1.2, 0, false }
        : word == "larger"                           ? Length { {}, context.fontSize * 1.2, 0, false }
                                                     : parseLength(word, context);
    for (const Named& each : kSizes) {
        if (each.name == word)
            length = Length { {}, each.size, 0, false };
    }
    if (!length || !length->isFixed())
        return false;
    style.inherited.font.size = length->px + length->percent * context.fontSize / 100;
    style.lengths.fontSize = style.inherited.font.size;
    return true;
}

std::string fontSizeOf(const ComputedStyle& style)
{
    return numberText(style.inherited.font.size) + "px";
}

bool applyFontWeight(ComputedStyle& style, std::string_view value, Parent parent)
{
    const int before = parent.inherited.fontWeight;
    const std::string word = dom::asciiLower(value);
    style.inherited.fontWeight = word == "normal" ? 400
        : word == "bold"                          ? 700
        : word == "bolder"                        ? (before < 400 ? 400
                                         : before < 600           ? 700
                                                                  : 900)
        : word == "lighter"                       ? (before < 600 ? 100
                                        : before < 800            ? 400
                                                                  : 700)
                                                  : static_cast<int>(toNumber(word));
    style.inherited.font.isBold = style.inherited.fontWeight >= 600;
    return true;
}

std::string fontWeightOf(const ComputedStyle& style)
{
    return std::to_string(style.inherited.fontWeight);
}

bool applyFontFamily(ComputedStyle& style, std::string_view value, Parent parent)
{
    std::string text;
    for (const std::string& family : splitAt(value, ','))
        text.append(text.empty() ? "" : ", ").append(family);
    style.inherited.fontFamily = text;
    const FoundFont found = findFont(splitAt(value, ','));
    const bool isMonospaced = found == FoundFont::Monospaced;
    // CSS Fonts, as browsers do it: the default size of monospaced text is 13 pixels.
    if (isMonospaced && text == "monospace" && !parent.inherited.font.isMonospaced
        && style.inherited.font.size == parent.inherited.font.size && style.inherited.font.size == 16) {
        style.inherited.font.size = 13;
        style.lengths.fontSize = 13;
    }
    style.inherited.font.isMonospaced = isMonospaced;
    style.inherited.font.isExact = found != FoundFont::None;
    return true;
}

bool applyLineHeight(ComputedStyle& style, std::string_view value, Parent)
{
    const std::size_t length = numberLength(value);
    style.inherited.lineHeightIsNumber = length > 0 && length == value.size();
    if (style.inherited.lineHeightIsNumber) {
        style.inherited.lineHeight = { {}, 0, toNumber(value) * 100, false };
        return true;
    }
    const std::optional<Length> found = parseLength(value, style.lengths);
    if (found && found->isFixed())
        style.inherited.lineHeight
            = { {}, found->px + found->percent * style.lengths.fontSize / 100, 0, false };
    else if (found)
        style.inherited.lineHeight = kAuto;
    return found.has_value();
}

std::string lineHeightOf(const ComputedStyle& style)
{
    return style.inherited.lineHeight.isAuto() ? "normal" : numberText(style.lineHeight()) + "px";
}

bool applyLetterSpacing(ComputedStyle& style, std::string_view value, Parent)
{
    const std::optional<Length> length = parseLength(value, style.lengths);
    if (length)
        style.inherited.letterSpacing = length->px;
    return length.has_value();
}

std::string letterSpacingOf(const ComputedStyle& style)
{
    return style.inherited.letterSpacing == 0 ? "normal" : numberText(style.inherited.letterSpacing) + "px";
}

} // namespace loopscope::layout
