// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes that have a size of their own: pictures and form controls, as large as Chromium makes them.
#include "core/dom/form_control.h"
#include "core/layout/box_layout.h"
#include "core/layout/css_number.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace loopscope::layout {

namespace {

double attributeNumber(const dom::Element& element, std::string_view name, double missing)
{
    const std::string* const text = element.attribute(name);
    const double number = text != nullptr ? toNumber(*text) : 0;
    return number > 0 ? number : missing;
}

// Of the font's size.
constexpr double kAverage = 1038.0 / 2048;
constexpr double kWidest = 2.82;
constexpr double kWidestMonospaced = 1.3;

// Hinting makes the average a whole number at odd sizes.
double averageWidth(const Font& font)
{
    if (font.isMonospaced)
        return textWidth("0", font);
    const bool isOdd = std::fmod(std::round(font.size), 2) == 1;
    return isOdd ? std::round(kAverage * font.size) : kAverage * font.size;
}

// Fields for dates and times are as large as what they show: seen in Chromium at its own size of text.
std::optional<NaturalSize> sizeOfDate(std::string_view type, double fontSize)
{
    struct Field
    {
        std::string_view type;
        NaturalSize size;
    };
    static constexpr Field kFields[] = { { "date", { 117.328125, 15.328125 } }, { "time", { 96, 18 } },
        { "month", { 147.328125, 15.328125 } }, { "week", { 139.328125, 15.328125 } },
        { "datetime-local", { 203.328125, 15.328125 } } };
    constexpr double kControlFont = 13.3333;
    for (const Field& field : kFields) {
        if (field.type != type)
            continue;
        const double scale = fontSize / kControlFont;
        return scale == 1
            ? field.size
            : NaturalSize { std::round(field.size.width * scale), std::round(field.size.height * scale) };
    }
    return {};
}

NaturalSize sizeOfInput(const dom::Element& element, const ComputedStyle& style)
{
    const std::string type = dom::inputType(element);
    const Font& font = style.inherited.font;
    const double line = style.lineHeight();
    if (type == "checkbox" || type == "radio")
        return { 13, 13 };
    if (type == "range")
        return { 129, 16 };
    if (type == "color")
        return { 44, 23 };
    if (type == "file")
        return { 272, 21 };
    if (type == "submit" || type == "reset" || type == "button")
        return { textWidth(controlText(element), font), line };
    if (type == "image")
        return { attributeNumber(element, "width", 0), attributeNumber(element, "height", 0) };
    if (const std::optional<NaturalSize> ofDate = sizeOfDate(type, font.size))
        return *ofDate;
    // So many average characters, one of which is as wide as the widest of all.
    constexpr double kColumns = 20;
    const double widest = std::round((font.isMonospaced ? kWidestMonospaced : kWidest) * font.size);
    return { std::ceil(averageWidth(font) * (attributeNumber(element, "size", kColumns) - 1) + widest),
        line };
}

NaturalSize sizeOfSelect(const dom::Element& element, const Font& font)
{
    constexpr double kArrow = 20;
    constexpr double kPadding = 4;
    double widest = 0;
    for (const dom::Element* const option : dom::options(element)) {
        const std::string indent = option->parentElement()->isHtml("optgroup") ? "    " : "";
        widest = std::max(widest, textWidth(indent + dom::optionText(*option), font) + kPadding);
    }
    if (element.hasAttribute("multiple") || attributeNumber(element, "size", 1) > 1) {
        const double row = ascent(font) + descent(font) + (widest > 0 ? 2 : 1);
        return { widest, attributeNumber(element, "size", 4) * row };
    }
    widest = std::max(0.0, widest - kPadding);
    return { widest + kArrow, ascent(font) + descent(font) + 2 };
}

} // namespace

std::string controlText(const dom::Element& element)
{
    const std::string type = dom::inputType(element);
    if (element.isHtml("select")) {
        const std::vector<dom::Element*> options = dom::options(element);
        const int index = dom::selectedIndex(element);
        return index >= 0 && static_cast<std::size_t>(index) < options.size()
            ? dom::optionText(*options[static_cast<std::size_t>(index)])
            : std::string();
    }
    if (element.isHtml("textarea"))
        return dom::value(element);
    if (type == "submit")
        return element.attributeOr("value", "Submit");
    if (type == "reset")
        return element.attributeOr("value", "Reset");
    if (type.empty() || type == "checkbox" || type == "radio" || type == "range" || type == "color")
        return {};
    return dom::value(element);
}

bool isReplaced(const dom::Element& element)
{
    for (const std::string_view name : { "img", "canvas", "video", "iframe", "input", "select", "textarea",
             "progress", "meter", "object", "embed" }) {
        if (element.isHtml(name))
            return true;
    }
    return element.elementNamespace() == dom::Namespace::Svg && element.localName() == "svg";
}

NaturalSize naturalSize(const Box& box)
{
    const dom::Element& element = *box.element();
    const Font& font = box.style->inherited.font;
    if (element.isHtml("input"))
        return sizeOfInput(element, *box.style);
    if (element.isHtml("select"))
        return sizeOfSelect(element, font);
    if (element.isHtml("textarea")) {
        constexpr double kScrollBar = 15;
        return { std::ceil(averageWidth(font) * attributeNumber(element, "cols", 20)) + kScrollBar,
            box.style->lineHeight() * attributeNumber(element, "rows", 2) };
    }
    if (element.isHtml("progress"))
        return { 10 * font.size, font.size };
    if (element.isHtml("meter"))
        return { 5 * font.size, font.size };
    // A picture's own size is not known: nothing is loaded.
    const bool isPicture = element.isHtml("img") || element.isHtml("object") || element.isHtml("embed");
    return { attributeNumber(element, "width", isPicture ? 0 : 300),
        attributeNumber(element, "height", isPicture ? 0 : 150) };
}

} // namespace loopscope::layout
