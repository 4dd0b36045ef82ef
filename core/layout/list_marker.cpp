// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/list_marker.h"

#include "core/layout/css_number.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace loopscope::layout {

namespace {

std::string_view inheritedText(const Box& box, std::string_view name, std::string_view initial)
{
    const TextByName& texts = box.style->inherited.others;
    const auto found = texts.find(name);
    return found == texts.end() ? initial : std::string_view(found->second);
}

std::string_view typeOf(const Box& item)
{
    return inheritedText(item, "list-style-type", "disc");
}

bool isSymbol(std::string_view type)
{
    return type == "disc" || type == "circle" || type == "square";
}

std::optional<int> integerAttribute(const dom::Element& element, std::string_view name)
{
    const std::string* const text = element.attribute(name);
    int number = 0;
    if (text == nullptr)
        return {};
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    return error == std::errc() ? std::optional(number) : std::nullopt;
}

bool isListItem(const Box& box)
{
    return !box.isText() && box.element() != nullptr && box.style->box.isListItem;
}

/// Where the baseline of the first line stands, relative to the item; none: it has no text.
std::optional<double> firstBaseline(const Box& box, const Box& item)
{
    if (box.isText()) {
        if (box.fragments.empty())
            return {};
        double y = box.fragments.front().rect.y + ascent(box.style->inherited.font);
        for (const Box* each = box.container; each != nullptr && each != &item; each = each->container)
            y += each->y;
        return y;
    }
    for (const std::unique_ptr<Box>& child : box.children) {
        if (child->isOutOfFlow())
            continue;
        if (const std::optional<double> found = firstBaseline(*child, item))
            return found;
    }
    return {};
}

// The marker's box is the first of the item's lines, which may be those of an anonymous box.
const Box* markerBoxOf(const Box& item)
{
    const Box* box = &item;
    while (!box->children.empty() && (box == &item || !box->node)) {
        box = box->children.front().get();
        if (box->kind == BoxKind::Marker)
            return box;
    }
    return nullptr;
}

// Sizes of symbols as Chromium has them, by how far the font goes up.
double symbolReach(double up)
{
    return std::floor(up * 2 / 3);
}
double symbolSize(double up)
{
    return std::floor((symbolReach(up) + 1) / 2);
}

// A symbol whose text box begins at `x`, `top`.
ListMarker symbol(std::string_view type, double x, double top, double up)
{
    ListMarker marker;
    marker.shape = type == "disc" ? ListMarker::Shape::Disc
        : type == "circle"        ? ListMarker::Shape::Circle
                                  : ListMarker::Shape::Square;
    const double size = symbolSize(up);
    marker.rect = { x, top + std::floor(3 * (up - symbolReach(up)) / 2), size, size };
    return marker;
}

// CSS Counter Styles 3 §3.1.2 alphabetic: there is no letter for zero.
std::string alphabetic(int number, char first)
{
    constexpr int kLetters = 26;
    std::string text;
    for (; number > 0; number = (number - 1) / kLetters)
        text.insert(text.begin(), static_cast<char>(first + (number - 1) % kLetters));
    return text;
}

std::string roman(int number, bool isUpper)
{
    struct Digit
    {
        int value;
        std::string_view upper;
        std::string_view lower;
    };
    static constexpr std::array<Digit, 13> kDigits { { { 1000, "M", "m" }, { 900, "CM", "cm" },
        { 500, "D", "d" }, { 400, "CD", "cd" }, { 100, "C", "c" }, { 90, "XC", "xc" }, { 50, "L", "l" },
        { 40, "XL", "xl" }, { 10, "X", "x" }, { 9, "IX", "ix" }, { 5, "V", "v" }, { 4, "IV", "iv" },
        { 1, "I", "i" } } };
    std::string text;
    for (const Digit& digit : kDigits) {
        for (; number >= digit.value; number -= digit.value)
            text += isUpper ? digit.upper : digit.lower;
    }
    return text;
}

} // namespace

std::string counterText(int number, std::string_view style)
{
    constexpr int kMostRoman = 3999;
    const bool isRoman = number > 0 && number <= kMostRoman;
    if (number > 0 && (style == "lower-alpha" || style == "lower-latin"))
        return alphabetic(number, 'a');
    if (number > 0 && (style == "upper-alpha" || style == "upper-latin"))
        return alphabetic(number, 'A');
    if (isRoman && (style == "lower-roman" || style == "upper-roman"))
        return roman(number, style == "upper-roman");
    const std::string decimal = std::to_string(number);
    const bool isShort = style == "decimal-leading-zero" && number >= 0 && number < 10;
    return isShort ? std::string("0").append(decimal) : decimal;
}

bool hasMarkerInside(const ComputedStyle& style)
{
    const TextByName& texts = style.inherited.others;
    const auto position = texts.find("list-style-position");
    const auto type = texts.find("list-style-type");
    return style.box.isListItem && position != texts.end() && position->second == "inside"
        && (type == texts.end() || type->second != "none");
}

std::string ListMarkers::textOf(const Box& item, std::string_view type)
{
    if (type == "disclosure-closed")
        return "\u25B8";
    if (type == "disclosure-open")
        return "\u25BE";
    return counterText(ordinalOf(item), type).append(".");
}

double ListMarkers::advanceOf(const Box& marker)
{
    const Box* item = marker.parent;
    while (item->parent != nullptr && !item->node)
        item = item->parent;
    // Distances as Chromium has them.
    constexpr double kDisclosure = 0.66;
    constexpr double kBehindDisclosure = 0.4;
    const std::string_view type = typeOf(*item);
    const Font& font = marker.style->inherited.font;
    if (isSymbol(type))
        return symbolSize(std::round(ascent(font))) + 1 + font.size;
    if (type.starts_with("disclosure"))
        return layoutUnit(kDisclosure * font.size) + layoutUnit(kBehindDisclosure * font.size);
    return textWidth(textOf(*item, type).append(" "), font);
}

std::optional<ListMarker> ListMarkers::markerOf(const Box& box)
{
    // Distances as Chromium has them, from the marker's text box.
    constexpr double kGap = 8;
    const std::string_view type = isListItem(box) ? typeOf(box) : "none";
    if (type == "none")
        return {};
    const Font& font = box.style->inherited.font;
    const double up = std::round(ascent(font));
    if (hasMarkerInside(*box.style)) {
        const Box* const inside = markerBoxOf(box);
        if (inside == nullptr || inside->fragments.empty())
            return {};
        Rect rect = inside->fragments.front().rect;
        if (inside->container != nullptr && inside->container != &box) {
            rect.x += inside->container->x;
            rect.y += inside->container->y;
        }
        if (isSymbol(type))
            return symbol(type, rect.x, rect.y, up);
        ListMarker marker { ListMarker::Shape::Text, textOf(box, type), rect };
        marker.rect.width
            = type.starts_with("disclosure") ? layoutUnit(2 * font.size / 3) : textWidth(marker.text, font);
        return marker;
    }
    if (box.style->box.clips())
        return {};
    const double top = firstBaseline(box, box).value_or(box.contentY() + up) - up;
    if (isSymbol(type))
        return symbol(type, box.contentX() - symbolReach(up) - kGap + 1, top, up);
    ListMarker marker { ListMarker::Shape::Text, textOf(box, type), {} };
    const double width = textWidth(marker.text, font);
    marker.rect = { box.contentX() - width - textWidth(" ", font), top, width, up + descent(font) };
    return marker;
}

// HTML §4.4.8 the ordinal value of each list item owned by a list.
int ListMarkers::ordinalOf(const Box& item)
{
    const auto known = m_ordinals.find(&item);
    if (known != m_ordinals.end())
        return known->second;
    if (item.parent == nullptr)
        return 1;
    const dom::Element* const owner = item.parent->element();
    const bool isReversed = owner != nullptr && owner->isHtml("ol") && owner->hasAttribute("reversed");
    std::vector<const Box*> items;
    for (const std::unique_ptr<Box>& each : item.parent->children) {
        if (isListItem(*each))
            items.push_back(each.get());
    }
    int number = isReversed ? static_cast<int>(items.size()) : 1;
    if (owner != nullptr && owner->isHtml("ol"))
        number = integerAttribute(*owner, "start").value_or(number);
    for (const Box* const each : items) {
        if (each->element()->isHtml("li"))
            number = integerAttribute(*each->element(), "value").value_or(number);
        m_ordinals[each] = number;
        number += isReversed ? -1 : 1;
    }
    return m_ordinals[&item];
}

} // namespace loopscope::layout
