// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/resolved_value.h"

#include "core/layout/css_number.h"
#include "core/layout/properties.h"
#include "core/layout/shorthands.h"

#include <algorithm>

namespace loopscope::layout {

namespace {

std::string pixels(double number)
{
    return numberText(number) + "px";
}

constexpr std::string_view kSideNames[] = { "top", "right", "bottom", "left" };

std::optional<Side> sideOf(std::string_view name)
{
    const auto found = std::find(std::begin(kSideNames), std::end(kSideNames), name);
    return found == std::end(kSideNames) ? std::nullopt
                                         : std::optional(static_cast<Side>(found - std::begin(kSideNames)));
}

// CSS Position §3: of a positioned box what the other side leaves; percentages worked out.
std::string insetOf(const Box& box, Side side)
{
    const BoxStyle& style = box.style->box;
    if (!style.isPositioned())
        return lengthText(style.inset[side]);
    const Side opposite = static_cast<Side>((side + 2) % 4);
    const bool isAcross = side == kLeft || side == kRight;
    if (style.isOutOfFlow()) {
        const double width
            = box.container != nullptr ? box.container->paddingBox().width : box.constraint.width;
        const double height
            = box.container != nullptr ? box.container->paddingBox().height : box.constraint.height;
        const Rect block
            = box.container != nullptr ? box.container->paddingBox() : Rect { 0, 0, width, height };
        const double start
            = isAcross ? box.x - box.margin[kLeft] - block.x : box.y - box.margin[kTop] - block.y;
        const double size = isAcross ? box.width + box.margin[kLeft] + box.margin[kRight]
                                     : box.height + box.margin[kTop] + box.margin[kBottom];
        const double whole = isAcross ? block.width : block.height;
        if (style.inset[side].isFixed())
            return pixels(style.inset[side].of(whole));
        return pixels(side == kLeft || side == kTop ? start : whole - start - size);
    }
    const double whole = isAcross ? box.constraint.width : std::max(0.0, box.constraint.height);
    const Length& own = style.inset[side];
    const Length& other = style.inset[opposite];
    if (own.isFixed())
        return pixels(own.of(whole));
    if (style.position == PositionScheme::Sticky)
        return "auto";
    return other.isFixed() ? pixels(-other.of(whole)) : "0px";
}

std::string originOf(const PageLayout& layout, const Box& box)
{
    static_cast<void>(layout);
    std::vector<std::string> words = wordsOf(box.style->paint.transformOrigin);
    if (words.size() == 1)
        words.emplace_back("center");
    std::string text;
    const double sizes[] = { box.width, box.height };
    for (std::size_t i = 0; i < 2; ++i) {
        const std::string& word = words[i];
        const std::optional<Length> length = parseLength(word, box.style->lengths);
        const double part = word == "left" || word == "top" ? 0
            : word == "right" || word == "bottom"           ? sizes[i]
            : length                                        ? length->px + length->percent * sizes[i] / 100
                                                            : sizes[i] / 2;
        text.append(text.empty() ? "" : " ").append(pixels(part));
    }
    return text;
}

std::string usedValue(const PageLayout& layout, const Box& box, std::string_view name)
{
    const bool isInline = box.isInline();
    if (name == "width" || name == "inline-size")
        return isInline ? std::string("auto")
                        : pixels(box.style->box.isBorderBox ? box.width : box.contentWidth());
    if (name == "height" || name == "block-size")
        return isInline ? std::string("auto")
                        : pixels(box.style->box.isBorderBox ? box.height : box.contentHeight());
    if (const std::optional<Side> side = sideOf(name))
        return insetOf(box, *side);
    if (name.starts_with("padding-") && sideOf(name.substr(8)))
        return pixels(box.padding[*sideOf(name.substr(8))]);
    if (name.starts_with("margin-") && sideOf(name.substr(7))) {
        const Side side = *sideOf(name.substr(7));
        const bool isAuto = box.style->box.margin[side].isAuto();
        if (isAuto && (side == kLeft || side == kRight) && box.parent != nullptr && !isInline) {
            const double left = box.x - (box.parent->contentX());
            return pixels(side == kLeft ? left : box.parent->contentWidth() - left - box.width);
        }
        return pixels(box.margin[side]);
    }
    if (name == "transform") {
        if (!box.style->isTransformed())
            return "none";
        const std::optional<Matrix> matrix
            = parseTransform(box.style->paint.transform, box.width, box.height, box.style->lengths);
        return matrixText(matrix.value_or(Matrix {}));
    }
    if (name == "transform-origin" || name == "perspective-origin")
        return originOf(layout, box);
    return propertyText(*box.style, name);
}

} // namespace

bool needsLayout(std::string_view name)
{
    return name == "width" || name == "height" || name == "inset" || name.starts_with("padding")
        || name.starts_with("margin") || name.starts_with("transform") || sideOf(name).has_value()
        || name == "inline-size" || name == "block-size";
}

std::string resolvedValue(
    const PageLayout& layout, dom::Element& element, const ComputedStyle& style, std::string_view property)
{
    const std::vector<std::string> parts = longhandsOf(property);
    if (!parts.empty()) {
        std::vector<std::string> values;
        for (const std::string& part : parts)
            values.push_back(resolvedValue(layout, element, style, part));
        return shorthandText(property, values);
    }
    const Box* const box = layout.boxOf(element);
    if (box != nullptr && needsLayout(property))
        return usedValue(layout, *box, property);
    if (property == "transform" && style.isTransformed())
        return matrixText(parseTransform(style.paint.transform, 0, 0, style.lengths).value_or(Matrix {}));
    return propertyText(style, property);
}

} // namespace loopscope::layout
