// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes that have a size of their own: pictures and form controls, as large as Chromium makes them.
#include "core/dom/form_control.h"
#include "core/layout/box_layout.h"
#include "core/layout/css_number.h"

#include <algorithm>

namespace loopscope::layout {

namespace {

double attributeNumber(const dom::Element& element, std::string_view name, double missing)
{
    const std::string* const text = element.attribute(name);
    const double number = text != nullptr ? toNumber(*text) : 0;
    return number > 0 ? number : missing;
}

NaturalSize sizeOfInput(const dom::Element& element, const Font& font)
{
    const std::string type = dom::inputType(element);
    const double line = ascent(font) + descent(font);
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
    // Twenty average characters.
    constexpr double kColumns = 20;
    constexpr double kWidth = 171;
    return { kWidth * attributeNumber(element, "size", kColumns) / kColumns, line };
}

NaturalSize sizeOfSelect(const dom::Element& element, const Font& font)
{
    constexpr double kArrow = 20;
    double widest = 0;
    for (const dom::Element* const option : dom::options(element))
        widest = std::max(widest, textWidth(dom::optionText(*option), font));
    if (element.hasAttribute("multiple") || attributeNumber(element, "size", 1) > 1) {
        const double rows = attributeNumber(element, "size", 4);
        return { widest + 4, rows * (ascent(font) + descent(font) + 2) };
    }
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
        return sizeOfInput(element, font);
    if (element.isHtml("select"))
        return sizeOfSelect(element, font);
    if (element.isHtml("textarea")) {
        const double character = textWidth("0", font);
        return { character * attributeNumber(element, "cols", 20) + 16,
            (ascent(font) + descent(font)) * attributeNumber(element, "rows", 2) };
    }
    if (element.isHtml("progress"))
        return { 160, 16 };
    if (element.isHtml("meter"))
        return { 80, 16 };
    // A picture's own size is not known: nothing is loaded.
    const bool isPicture = element.isHtml("img") || element.isHtml("object") || element.isHtml("embed");
    return { attributeNumber(element, "width", isPicture ? 0 : 300),
        attributeNumber(element, "height", isPicture ? 0 : 150) };
}

} // namespace loopscope::layout
