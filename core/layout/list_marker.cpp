// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/list_marker.h"

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

std::optional<ListMarker> ListMarkers::markerOf(const Box& box)
{
    // Distances as Chromium has them, from the marker's text box.
    constexpr double kGap = 8;
    if (!isListItem(box) || box.style->box.clips())
        return {};
    const std::string_view type = inheritedText(box, "list-style-type", "disc");
    if (type == "none" || inheritedText(box, "list-style-position", "outside") == "inside")
        return {};
    const Font& font = box.style->inherited.font;
    const double up = std::round(ascent(font));
    const double top = firstBaseline(box, box).value_or(box.contentY() + up) - up;
    ListMarker marker;
    if (type == "disc" || type == "circle" || type == "square") {
        marker.shape = type == "disc" ? ListMarker::Shape::Disc
            : type == "circle"        ? ListMarker::Shape::Circle
                                      : ListMarker::Shape::Square;
        const double reach = std::floor(up * 2 / 3);
        const double size = std::floor((reach + 1) / 2);
        marker.rect
            = { box.contentX() - reach - kGap + 1, top + std::floor(3 * (up - reach) / 2), size, size };
        return marker;
    }
    marker.shape = ListMarker::Shape::Text;
    marker.text = counterText(ordinalOf(box), type).append(".");
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
