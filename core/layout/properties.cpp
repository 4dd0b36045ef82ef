// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/properties.h"

#include "core/dom/text_case.h"
#include "core/layout/css_number.h"
#include "core/layout/font_properties.h"
#include "core/layout/matrix.h"

#include <algorithm>
#include <cmath>

namespace loopscope::layout {

namespace {

using Parent = const ComputedStyle&;

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

template <Length BoxStyle::*Member> bool applyLength(ComputedStyle& style, std::string_view value, Parent)
{
    const std::optional<Length> length = parseLength(value, style.lengths);
    if (length)
        style.box.*Member = *length;
    return length.has_value();
}
template <Length BoxStyle::*Member> std::string lengthOf(const ComputedStyle& style)
{
    return lengthText(style.box.*Member);
}
template <Length BoxStyle::*Member> std::string limitOf(const ComputedStyle& style)
{
    return lengthText(style.box.*Member, "none");
}
template <Length BoxStyle::*Member> std::string leastOf(const ComputedStyle& style)
{
    return lengthText(style.box.*Member, style.box.display == Display::Inline ? "0px" : "0px");
}
template <Length BoxStyle::*Member> std::string gapOf(const ComputedStyle& style)
{
    return lengthText(style.box.*Member, "normal");
}

template <Sides<Length> BoxStyle::*Member, Side At>
bool applySide(ComputedStyle& style, std::string_view value, Parent)
{
    const std::optional<Length> length = parseLength(value, style.lengths);
    if (length)
        (style.box.*Member)[At] = *length;
    return length.has_value();
}
template <Sides<Length> BoxStyle::*Member, Side At> std::string sideOf(const ComputedStyle& style)
{
    return lengthText((style.box.*Member)[At]);
}

template <Side At> bool applyBorderWidth(ComputedStyle& style, std::string_view value, Parent)
{
    const std::string word = dom::asciiLower(value);
    const std::optional<Length> length = word == "thin" ? Length { {}, 1, 0, false }
        : word == "medium"                              ? Length { {}, 3, 0, false }
        : word == "thick"                               ? Length { {}, 5, 0, false }
                                                        : parseLength(word, style.lengths);
    if (!length || !length->isFixed())
        return false;
    // CSS Backgrounds: snapped to whole pixels, but never away.
    const double px = length->px;
    style.box.borderWidth[At] = px > 0 && px < 1 ? 1 : std::floor(px);
    return true;
}
template <Side At> std::string borderWidthOf(const ComputedStyle& style)
{
    return numberText(style.box.border(At)) + "px";
}
template <Side At> bool applyBorderStyle(ComputedStyle& style, std::string_view value, Parent)
{
    const std::string word = dom::asciiLower(value);
    if (!isOneOf(word,
            { "none", "hidden", "solid", "dashed", "dotted", "double", "groove", "ridge", "inset",
                "outset" }))
        return false;
    style.box.borderStyle[At] = word;
    return true;
}
template <Side At> std::string borderStyleOf(const ComputedStyle& style)
{
    return style.box.borderStyle[At];
}
template <Side At> bool applyBorderColor(ComputedStyle& style, std::string_view value, Parent)
{
    const std::optional<Color> color = parseColor(value, style.inherited.color);
    if (color)
        style.paint.borderColor[At] = *color;
    return color.has_value();
}
template <Side At> std::string borderColorOf(const ComputedStyle& style)
{
    return colorText(style.paint.borderColor[At]);
}

template <std::string BoxStyle::*Member> bool applyWord(ComputedStyle& style, std::string_view value, Parent)
{
    style.box.*Member = dom::asciiLower(value);
    return true;
}
template <std::string BoxStyle::*Member> std::string wordOf(const ComputedStyle& style)
{
    return style.box.*Member;
}
template <std::string InheritedStyle::*Member>
bool applyInheritedWord(ComputedStyle& style, std::string_view value, Parent)
{
    style.inherited.*Member = dom::asciiLower(value);
    return true;
}
template <std::string InheritedStyle::*Member> std::string inheritedWordOf(const ComputedStyle& style)
{
    return style.inherited.*Member;
}
template <double BoxStyle::*Member> bool applyNumber(ComputedStyle& style, std::string_view value, Parent)
{
    if (numberLength(value) != value.size())
        return false;
    style.box.*Member = toNumber(value);
    return true;
}
template <double BoxStyle::*Member> std::string numberOf(const ComputedStyle& style)
{
    return numberText(style.box.*Member);
}

struct DisplayName
{
    std::string_view name;
    Display display;
};
// SPEC-GAP: a grid is laid out as blocks.
constexpr DisplayName kDisplays[] = { { "none", Display::None }, { "contents", Display::Contents },
    { "inline", Display::Inline }, { "block", Display::Block }, { "flow-root", Display::Block },
    { "list-item", Display::Block }, { "grid", Display::Block }, { "inline-block", Display::InlineBlock },
    { "inline-grid", Display::InlineBlock }, { "flex", Display::Flex },
    { "inline-flex", Display::InlineFlex }, { "table", Display::Table },
    { "inline-table", Display::InlineBlock }, { "table-row-group", Display::TableRowGroup },
    { "table-header-group", Display::TableRowGroup }, { "table-footer-group", Display::TableRowGroup },
    { "table-row", Display::TableRow }, { "table-cell", Display::TableCell },
    { "table-caption", Display::Block } };

bool applyDisplay(ComputedStyle& style, std::string_view value, Parent)
{
    const std::string word = dom::asciiLower(value);
    for (const DisplayName& each : kDisplays) {
        if (each.name == word) {
            style.box.display = each.display;
            style.box.isListItem = word == "list-item";
            style.paint.others["display"] = word;
            return true;
        }
    }
    return false;
}
// CSS Display §2.7: what is out of flow, or an item of a flex container, is a block.
std::string displayOf(const ComputedStyle& style)
{
    const auto given = style.paint.others.find("display");
    std::string word = given != style.paint.others.end() ? given->second : std::string("inline");
    const Display display = style.box.display;
    const bool wasInline = word.starts_with("inline");
    if (wasInline && display == Display::Block)
        return word == "inline-grid" ? "grid" : "block";
    if (wasInline && display == Display::Flex)
        return "flex";
    return word;
}

constexpr std::string_view kPositions[] = { "static", "relative", "absolute", "fixed", "sticky" };
bool applyPosition(ComputedStyle& style, std::string_view value, Parent)
{
    const std::string word = dom::asciiLower(value);
    const auto found = std::find(std::begin(kPositions), std::end(kPositions), word);
    if (found == std::end(kPositions))
        return false;
    style.box.position = static_cast<PositionScheme>(found - std::begin(kPositions));
    return true;
}
std::string positionOf(const ComputedStyle& style)
{
    return std::string(kPositions[static_cast<std::size_t>(style.box.position)]);
}

bool applyBoxSizing(ComputedStyle& style, std::string_view value, Parent)
{
    style.box.isBorderBox = dom::equalsIgnoringCase(value, "border-box");
    return true;
}
std::string boxSizingOf(const ComputedStyle& style)
{
    return style.box.isBorderBox ? "border-box" : "content-box";
}

bool applyOrder(ComputedStyle& style, std::string_view value, Parent)
{
    style.box.order = static_cast<int>(toNumber(value));
    return true;
}
std::string orderOf(const ComputedStyle& style)
{
    return std::to_string(style.box.order);
}

bool applyVerticalAlign(ComputedStyle& style, std::string_view value, Parent)
{
    const std::optional<Length> length = parseLength(value, style.lengths);
    style.box.verticalAlign = length && length->isFixed() ? lengthText(*length) : dom::asciiLower(value);
    return true;
}

bool applyColor(ComputedStyle& style, std::string_view value, Parent parent)
{
    const std::optional<Color> color = parseColor(value, parent.inherited.color);
    if (color)
        style.inherited.color = *color;
    return color.has_value();
}
std::string colorOf(const ComputedStyle& style)
{
    return colorText(style.inherited.color);
}
bool applyBackgroundColor(ComputedStyle& style, std::string_view value, Parent)
{
    const std::optional<Color> color = parseColor(value, style.inherited.color);
    if (color)
        style.paint.background = *color;
    return color.has_value();
}
std::string backgroundColorOf(const ComputedStyle& style)
{
    return colorText(style.paint.background);
}

bool applyOpacity(ComputedStyle& style, std::string_view value, Parent)
{
    const std::size_t length = numberLength(value);
    if (length == 0)
        return false;
    const double number = toNumber(value.substr(0, length)) / (value.substr(length) == "%" ? 100 : 1);
    style.paint.opacity = std::clamp(number, 0.0, 1.0);
    return true;
}
std::string opacityOf(const ComputedStyle& style)
{
    return numberText(style.paint.opacity);
}
bool applyVisibility(ComputedStyle& style, std::string_view value, Parent)
{
    style.inherited.isVisible = dom::equalsIgnoringCase(value, "visible");
    style.inherited.others["visibility"] = dom::asciiLower(value);
    return true;
}
std::string visibilityOf(const ComputedStyle& style)
{
    const auto found = style.inherited.others.find("visibility");
    return found == style.inherited.others.end() ? "visible" : found->second;
}
bool applyPointerEvents(ComputedStyle& style, std::string_view value, Parent)
{
    style.inherited.takesPointer = !dom::equalsIgnoringCase(value, "none");
    return true;
}
std::string pointerEventsOf(const ComputedStyle& style)
{
    return style.inherited.takesPointer ? "auto" : "none";
}

// em in a transform is a length like others: it is worked out now.
bool applyTransform(ComputedStyle& style, std::string_view value, Parent)
{
    if (!parseTransform(value, 0, 0, style.lengths))
        return false;
    style.paint.transform = dom::stripped(value);
    return true;
}
std::string transformOf(const ComputedStyle& style)
{
    return style.paint.transform;
}
bool applyTransformOrigin(ComputedStyle& style, std::string_view value, Parent)
{
    style.paint.transformOrigin = dom::asciiLower(value);
    return true;
}
std::string transformOriginOf(const ComputedStyle& style)
{
    return style.paint.transformOrigin;
}
bool applyZIndex(ComputedStyle& style, std::string_view value, Parent)
{
    style.paint.zIndex = dom::equalsIgnoringCase(value, "auto")
        ? kAuto
        : Length { {}, std::trunc(toNumber(value)), 0, false };
    return true;
}
std::string zIndexOf(const ComputedStyle& style)
{
    return style.paint.zIndex.isAuto() ? "auto" : numberText(style.paint.zIndex.px);
}

// Of the outline's and the text decoration's colours.
bool applyOtherColor(ComputedStyle& style, std::string_view value, std::string_view name)
{
    const std::optional<Color> color = parseColor(value, style.inherited.color);
    if (color)
        style.paint.others[std::string(name)] = colorText(*color);
    return color.has_value();
}
bool applyOutlineColor(ComputedStyle& style, std::string_view value, Parent)
{
    return applyOtherColor(style, value, "outline-color");
}
bool applyTextDecorationColor(ComputedStyle& style, std::string_view value, Parent)
{
    return applyOtherColor(style, value, "text-decoration-color");
}
template <typename Style> std::string otherColorOf(const Style& style, std::string_view name)
{
    const auto found = style.paint.others.find(name);
    return found != style.paint.others.end() ? found->second : colorText(style.inherited.color);
}
std::string outlineColorOf(const ComputedStyle& style)
{
    return otherColorOf(style, "outline-color");
}
std::string textDecorationColorOf(const ComputedStyle& style)
{
    return otherColorOf(style, "text-decoration-color");
}

constexpr Property sized(std::string_view name, bool (*apply)(ComputedStyle&, std::string_view, Parent),
    std::string (*text)(const ComputedStyle&), std::string_view initial = "auto")
{
    return { name, initial, false, apply, text };
}

// By name.
constexpr Property kProperties[] = {
    { "align-content", "normal", false, applyWord<&BoxStyle::alignContent>, wordOf<&BoxStyle::alignContent> },
    { "align-items", "normal", false, applyWord<&BoxStyle::alignItems>, wordOf<&BoxStyle::alignItems> },
    { "align-self", "auto", false, applyWord<&BoxStyle::alignSelf>, wordOf<&BoxStyle::alignSelf> },
    { "animation-delay", "0s" },
    { "animation-direction", "normal" },
    { "animation-duration", "0s" },
    { "animation-fill-mode", "none" },
    { "animation-iteration-count", "1" },
    { "animation-name", "none" },
    { "animation-play-state", "running" },
    { "animation-timing-function", "ease" },
    { "appearance", "none" },
    { "aspect-ratio", "auto" },
    { "backface-visibility", "visible" },
    { "background-attachment", "scroll" },
    { "background-clip", "border-box" },
    { "background-color", "rgba(0, 0, 0, 0)", false, applyBackgroundColor, backgroundColorOf },
    { "background-image", "none" },
    { "background-origin", "padding-box" },
    { "background-position", "0% 0%" },
    { "background-repeat", "repeat" },
    { "background-size", "auto" },
    { "border-bottom-color", "currentcolor", false, applyBorderColor<kBottom>, borderColorOf<kBottom> },
    { "border-bottom-left-radius", "0px" },
    { "border-bottom-right-radius", "0px" },
    { "border-bottom-style", "none", false, applyBorderStyle<kBottom>, borderStyleOf<kBottom> },
    { "border-bottom-width", "medium", false, applyBorderWidth<kBottom>, borderWidthOf<kBottom> },
    { "border-collapse", "separate", true },
    { "border-left-color", "currentcolor", false, applyBorderColor<kLeft>, borderColorOf<kLeft> },
    { "border-left-style", "none", false, applyBorderStyle<kLeft>, borderStyleOf<kLeft> },
    { "border-left-width", "medium", false, applyBorderWidth<kLeft>, borderWidthOf<kLeft> },
    { "border-right-color", "currentcolor", false, applyBorderColor<kRight>, borderColorOf<kRight> },
    { "border-right-style", "none", false, applyBorderStyle<kRight>, borderStyleOf<kRight> },
    { "border-right-width", "medium", false, applyBorderWidth<kRight>, borderWidthOf<kRight> },
    { "border-spacing", "0px", true },
    { "border-top-color", "currentcolor", false, applyBorderColor<kTop>, borderColorOf<kTop> },
    { "border-top-left-radius", "0px" },
    { "border-top-right-radius", "0px" },
    { "border-top-style", "none", false, applyBorderStyle<kTop>, borderStyleOf<kTop> },
    { "border-top-width", "medium", false, applyBorderWidth<kTop>, borderWidthOf<kTop> },
    sized("bottom", applySide<&BoxStyle::inset, kBottom>, sideOf<&BoxStyle::inset, kBottom>),
    { "box-shadow", "none" },
    { "box-sizing", "content-box", false, applyBoxSizing, boxSizingOf },
    { "caret-color", "auto", true },
    { "clear", "none" },
    { "clip-path", "none" },
    { "color", "rgb(0, 0, 0)", true, applyColor, colorOf },
    { "column-gap", "normal", false, applyLength<&BoxStyle::columnGap>, gapOf<&BoxStyle::columnGap> },
    { "contain", "none" },
    { "content", "normal" },
    { "content-visibility", "visible" },
    { "cursor", "auto", true },
    { "direction", "ltr", true },
    { "display", "inline", false, applyDisplay, displayOf },
    { "filter", "none" },
    sized("flex-basis", applyLength<&BoxStyle::flexBasis>, lengthOf<&BoxStyle::flexBasis>),
    { "flex-direction", "row", false, applyWord<&BoxStyle::flexDirection>, wordOf<&BoxStyle::flexDirection> },
    { "flex-grow", "0", false, applyNumber<&BoxStyle::flexGrow>, numberOf<&BoxStyle::flexGrow> },
    { "flex-shrink", "1", false, applyNumber<&BoxStyle::flexShrink>, numberOf<&BoxStyle::flexShrink> },
    { "flex-wrap", "nowrap", false, applyWord<&BoxStyle::flexWrap>, wordOf<&BoxStyle::flexWrap> },
    { "float", "none" },
    { "font-family", "\"Times New Roman\"", true, applyFontFamily,
        inheritedWordOf<&InheritedStyle::fontFamily> },
    { "font-size", "medium", true, applyFontSize, fontSizeOf },
    { "font-style", "normal", true },
    { "font-variant", "normal", true },
    { "font-weight", "400", true, applyFontWeight, fontWeightOf },
    { "grid-auto-flow", "row" },
    { "grid-template-areas", "none" },
    { "grid-template-columns", "none" },
    { "grid-template-rows", "none" },
    sized("height", applyLength<&BoxStyle::height>, lengthOf<&BoxStyle::height>),
    { "isolation", "auto" },
    { "justify-content", "normal", false, applyWord<&BoxStyle::justifyContent>,
        wordOf<&BoxStyle::justifyContent> },
    { "justify-items", "normal" },
    { "justify-self", "auto" },
    sized("left", applySide<&BoxStyle::inset, kLeft>, sideOf<&BoxStyle::inset, kLeft>),
    { "letter-spacing", "normal", true, applyLetterSpacing, letterSpacingOf },
    { "line-height", "normal", true, applyLineHeight, lineHeightOf },
    { "list-style-image", "none", true },
    { "list-style-position", "outside", true },
    { "list-style-type", "disc", true },
    sized("margin-bottom", applySide<&BoxStyle::margin, kBottom>, sideOf<&BoxStyle::margin, kBottom>, "0px"),
    sized("margin-left", applySide<&BoxStyle::margin, kLeft>, sideOf<&BoxStyle::margin, kLeft>, "0px"),
    sized("margin-right", applySide<&BoxStyle::margin, kRight>, sideOf<&BoxStyle::margin, kRight>, "0px"),
    sized("margin-top", applySide<&BoxStyle::margin, kTop>, sideOf<&BoxStyle::margin, kTop>, "0px"),
    sized("max-height", applyLength<&BoxStyle::maxHeight>, limitOf<&BoxStyle::maxHeight>, "none"),
    sized("max-width", applyLength<&BoxStyle::maxWidth>, limitOf<&BoxStyle::maxWidth>, "none"),
    sized("min-height", applyLength<&BoxStyle::minHeight>, leastOf<&BoxStyle::minHeight>),
    sized("min-width", applyLength<&BoxStyle::minWidth>, leastOf<&BoxStyle::minWidth>),
    { "mix-blend-mode", "normal" },
    { "object-fit", "fill" },
    { "object-position", "50% 50%" },
    { "opacity", "1", false, applyOpacity, opacityOf },
    { "order", "0", false, applyOrder, orderOf },
    { "outline-color", "currentcolor", false, applyOutlineColor, outlineColorOf },
    { "outline-offset", "0px" },
    { "outline-style", "none" },
    { "outline-width", "3px" },
    { "overflow-wrap", "normal", true },
    { "overflow-x", "visible", false, applyWord<&BoxStyle::overflowX>, wordOf<&BoxStyle::overflowX> },
    { "overflow-y", "visible", false, applyWord<&BoxStyle::overflowY>, wordOf<&BoxStyle::overflowY> },
    sized(
        "padding-bottom", applySide<&BoxStyle::padding, kBottom>, sideOf<&BoxStyle::padding, kBottom>, "0px"),
    sized("padding-left", applySide<&BoxStyle::padding, kLeft>, sideOf<&BoxStyle::padding, kLeft>, "0px"),
    sized("padding-right", applySide<&BoxStyle::padding, kRight>, sideOf<&BoxStyle::padding, kRight>, "0px"),
    sized("padding-top", applySide<&BoxStyle::padding, kTop>, sideOf<&BoxStyle::padding, kTop>, "0px"),
    { "perspective", "none" },
    { "pointer-events", "auto", true, applyPointerEvents, pointerEventsOf },
    { "position", "static", false, applyPosition, positionOf },
    { "quotes", "auto", true },
    { "resize", "none" },
    sized("right", applySide<&BoxStyle::inset, kRight>, sideOf<&BoxStyle::inset, kRight>),
    { "rotate", "none" },
    { "row-gap", "normal", false, applyLength<&BoxStyle::rowGap>, gapOf<&BoxStyle::rowGap> },
    { "scale", "none" },
    { "scroll-behavior", "auto" },
    { "tab-size", "8", true },
    { "table-layout", "auto" },
    { "text-align", "start", true, applyInheritedWord<&InheritedStyle::textAlign>,
        inheritedWordOf<&InheritedStyle::textAlign> },
    { "text-decoration-color", "currentcolor", false, applyTextDecorationColor, textDecorationColorOf },
    { "text-decoration-line", "none" },
    { "text-decoration-style", "solid" },
    { "text-decoration-thickness", "auto" },
    { "text-indent", "0px", true },
    { "text-overflow", "clip" },
    { "text-shadow", "none", true },
    { "text-transform", "none", true, applyInheritedWord<&InheritedStyle::textTransform>,
        inheritedWordOf<&InheritedStyle::textTransform> },
    sized("top", applySide<&BoxStyle::inset, kTop>, sideOf<&BoxStyle::inset, kTop>),
    { "touch-action", "auto" },
    { "transform", "none", false, applyTransform, transformOf },
    { "transform-origin", "50% 50%", false, applyTransformOrigin, transformOriginOf },
    { "transform-style", "flat" },
    { "transition-behavior", "normal" },
    { "transition-delay", "0s" },
    { "transition-duration", "0s" },
    { "transition-property", "all" },
    { "transition-timing-function", "ease" },
    { "translate", "none" },
    { "user-select", "auto" },
    { "vertical-align", "baseline", false, applyVerticalAlign, wordOf<&BoxStyle::verticalAlign> },
    { "visibility", "visible", true, applyVisibility, visibilityOf },
    { "white-space", "normal", true, applyInheritedWord<&InheritedStyle::whiteSpace>,
        inheritedWordOf<&InheritedStyle::whiteSpace> },
    sized("width", applyLength<&BoxStyle::width>, lengthOf<&BoxStyle::width>),
    { "will-change", "auto" },
    { "word-break", "normal", true },
    { "word-spacing", "0px", true },
    { "writing-mode", "horizontal-tb", true },
    { "z-index", "auto", false, applyZIndex, zIndexOf },
    { "zoom", "1" },
};

// Computed values of what is kept as text: seconds, numbers in pixels.
std::string computedText(const Property& property, std::string_view value, const ComputedStyle& style)
{
    std::string text;
    for (const std::string& part : splitAt(value, ',')) {
        std::string words;
        for (std::string word : wordsOf(part)) {
            const std::size_t length = numberLength(word);
            if (length > 0 && word.substr(length) == "ms")
                word = numberText(toNumber(word.substr(0, length)) / 1000) + "s";
            else if (length > 0 && word.substr(length) == "s")
                word = numberText(toNumber(word.substr(0, length))) + "s";
            else if (length > 0 && property.initial.ends_with("px")) {
                if (const std::optional<Length> found = parseLength(word, style.lengths))
                    word = lengthText(*found);
            }
            words.append(words.empty() ? "" : " ").append(word);
        }
        text.append(text.empty() ? "" : ", ").append(words);
    }
    return text;
}

} // namespace

double ComputedStyle::lineHeight() const
{
    const Font& font = inherited.font;
    if (inherited.lineHeight.isAuto())
        return ascent(font) + descent(font);
    return inherited.lineHeightIsNumber ? inherited.lineHeight.percent * font.size / 100
                                        : inherited.lineHeight.px;
}

std::span<const Property> properties()
{
    return kProperties;
}

const Property* findProperty(std::string_view name)
{
    const auto found = std::lower_bound(std::begin(kProperties), std::end(kProperties), name,
        [](const Property& each, std::string_view wanted) { return each.name < wanted; });
    return found != std::end(kProperties) && found->name == name ? &*found : nullptr;
}

void applyProperty(
    ComputedStyle& style, std::string_view name, std::string_view value, const ComputedStyle& parent)
{
    if (name.starts_with("--")) {
        style.inherited.custom[std::string(name)] = dom::stripped(value);
        return;
    }
    const Property* const property = findProperty(name);
    if (property == nullptr)
        return;
    const std::string word = dom::asciiLower(value);
    const bool isUnset = word == "unset" || word == "revert" || word == "revert-layer";
    std::string inherited;
    if (word == "inherit" || (isUnset && property->isInherited)) {
        inherited = propertyText(parent, name);
        value = inherited;
    } else if (word == "initial" || isUnset) {
        value = property->initial;
    }
    if (property->apply != nullptr) {
        property->apply(style, value, parent);
        return;
    }
    TextByName& texts = property->isInherited ? style.inherited.others : style.paint.others;
    texts.insert_or_assign(std::string(name), computedText(*property, value, style));
}

std::string propertyText(const ComputedStyle& style, std::string_view name)
{
    if (name.starts_with("--")) {
        const auto found = style.inherited.custom.find(name);
        return found == style.inherited.custom.end() ? std::string() : found->second;
    }
    const Property* const property = findProperty(name);
    if (property == nullptr)
        return {};
    if (property->text != nullptr)
        return property->text(style);
    const TextByName& texts = property->isInherited ? style.inherited.others : style.paint.others;
    const auto found = texts.find(name);
    if (found != texts.end())
        return found->second;
    return name == "caret-color" ? colorText(style.inherited.color) : std::string(property->initial);
}

} // namespace loopscope::layout
