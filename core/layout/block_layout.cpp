// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/box_layout.h"

#include "core/dom/form_control.h"
#include "core/layout/css_number.h"

#include <algorithm>

namespace loopscope::layout {

namespace {

const Length& sizeOf(const Box& box, bool isWidth)
{
    return isWidth ? box.style->box.width : box.style->box.height;
}

// SPEC-GAP: percentages of sizes that are not known are taken as auto, min-content and its like in heights
// too.
std::optional<double> definiteHeight(const Box& box, const Constraint& constraint)
{
    if (constraint.fixedHeight)
        return constraint.fixedHeight;
    return usedSize(box, sizeOf(box, false), constraint.height, false);
}

bool isButton(const Box& box)
{
    return box.element() != nullptr && box.element()->isHtml("button");
}

// Where the text of a form control stands; other boxes stand on the line.
double baselineOfReplaced(const Box& box)
{
    const std::string type = dom::inputType(*box.element());
    const bool isWide = naturalSize(box).width > naturalSize(box).height + 1;
    const bool hasText = !controlText(*box.element()).empty() || box.element()->isHtml("select")
        || type == "submit" || type == "reset" || type == "button"
        || (!type.empty() && isWide && type != "range" && type != "image");
    if (!hasText || box.element()->isHtml("textarea"))
        return box.height;
    const Font& font = box.style->inherited.font;
    return box.contentY() + (box.contentHeight() - ascent(font) - descent(font)) / 2 + ascent(font);
}

// HTML §15.5.2: what is in a button stands in its middle.
void centreContents(Box& box, double content)
{
    const double shift = layoutUnit((box.contentHeight() - content) / 2);
    for (const std::unique_ptr<Box>& child : box.children) {
        child->y += shift;
        for (Fragment& fragment : child->fragments)
            fragment.rect.y += shift;
    }
    if (box.baseline)
        *box.baseline += shift;
}

double usedWidth(Box& box, const Constraint& constraint)
{
    if (constraint.fixedWidth)
        return *constraint.fixedWidth;
    const Length& given = sizeOf(box, true);
    const double inside = constraint.width - box.margin[kLeft] - box.margin[kRight];
    double width = 0;
    if (const std::optional<double> size = usedSize(box, given, constraint.width, true)) {
        width = *size;
    } else if (box.kind == BoxKind::Replaced) {
        const NaturalSize natural = naturalSize(box);
        const std::optional<double> height = definiteHeight(box, constraint);
        const bool keepsShape = height && natural.height > 0 && box.element()->isHtml("img");
        width = (keepsShape ? (*height - box.frameHeight()) * natural.width / natural.height : natural.width)
            + box.frameWidth();
    } else if (constraint.shrinksToFit || !given.isAuto() || box.kind == BoxKind::Table || isButton(box)) {
        const IntrinsicWidths content = intrinsicWidths(box);
        if (given.kind == Length::Kind::MinContent)
            width = content.least;
        else if (given.kind == Length::Kind::MaxContent)
            width = content.most;
        else
            width = std::min(std::max(content.least, inside), content.most);
    } else {
        width = inside;
    }
    return limitedWidth(box, width, constraint.width);
}

// It is as wide as what is in it, stands over the upper border, and makes that as high as itself. Gives what
// it takes of the contents' room.
double placeLegend(Box& legend, Box& box, double width, double height)
{
    const double border = box.border(kTop);
    legend.container = &box;
    layoutBox(legend, { width, height, {}, {}, true });
    const double top = std::max(0.0, (border - legend.height) / 2);
    place(legend, box.contentX() + legend.margin[kLeft], top, { width, height, {}, {}, false });
    return std::max(0.0, legend.height + legend.margin[kBottom] - border);
}

double layoutContents(Box& box, double width, double height)
{
    switch (box.kind) {
    case BoxKind::Flex:
        return layoutFlex(box, width, height);
    case BoxKind::Table:
        return layoutTable(box, width, height);
    case BoxKind::Replaced:
        return naturalSize(box).height;
    default:
        return box.holdsLines ? layoutLines(box, width, height) : layoutBlocks(box, width, height);
    }
}

bool canCollapseTop(const Box& box)
{
    return !box.isFormattingRoot && box.contentY() == 0 && box.kind == BoxKind::Block;
}
bool canCollapseBottom(const Box& box)
{
    const BoxStyle& style = box.style->box;
    return !box.isFormattingRoot && box.padding[kBottom] == 0 && box.border(kBottom) == 0
        && style.height.isAuto() && box.kind == BoxKind::Block;
}

// CSS 2.2 §10.3.3: auto margins take what is left.
double leftOf(const Box& child, double width)
{
    const BoxStyle& style = child.style->box;
    const bool isLeftAuto = style.margin[kLeft].isAuto();
    const bool isRightAuto = style.margin[kRight].isAuto();
    const double rest = width - child.width - child.margin[kLeft] - child.margin[kRight];
    if (!isLeftAuto || rest <= 0)
        return child.margin[kLeft];
    return isRightAuto ? layoutUnit(rest / 2) : rest;
}

} // namespace

std::optional<double> usedSize(const Box& box, const Length& length, double whole, bool isWidth)
{
    if (!length.isFixed() || (length.hasPercent() && whole < 0))
        return {};
    const double frame = isWidth ? box.frameWidth() : box.frameHeight();
    const double size = std::max(0.0, length.of(whole));
    return box.style->box.isBorderBox ? std::max(size, frame) : size + frame;
}

double limitedWidth(const Box& box, double width, double whole)
{
    const BoxStyle& style = box.style->box;
    if (const std::optional<double> most = usedSize(box, style.maxWidth, whole, true))
        width = std::min(width, *most);
    if (const std::optional<double> least = usedSize(box, style.minWidth, whole, true))
        width = std::max(width, *least);
    return std::max(width, box.frameWidth());
}

double limitedHeight(const Box& box, double height, double whole)
{
    const BoxStyle& style = box.style->box;
    if (const std::optional<double> most = usedSize(box, style.maxHeight, whole, false))
        height = std::min(height, *most);
    if (const std::optional<double> least = usedSize(box, style.minHeight, whole, false))
        height = std::max(height, *least);
    return std::max(height, box.frameHeight());
}

Box* renderedLegendOf(const Box& box)
{
    if (box.element() == nullptr || !box.element()->isHtml("fieldset"))
        return nullptr;
    for (const std::unique_ptr<Box>& child : box.children) {
        if (child->element() != nullptr && child->element()->isHtml("legend") && !child->isOutOfFlow())
            return child.get();
    }
    return nullptr;
}

void resolveEdges(Box& box, double width)
{
    const BoxStyle& style = box.style->box;
    for (const Side side : { kTop, kRight, kBottom, kLeft }) {
        box.margin[side] = style.margin[side].isFixed() ? style.margin[side].of(width) : 0;
        box.padding[side] = style.padding[side].isFixed() ? std::max(0.0, style.padding[side].of(width)) : 0;
    }
}

void place(Box& box, double x, double y, const Constraint& within)
{
    const BoxStyle& style = box.style->box;
    box.x = x;
    box.y = y;
    // SPEC-GAP: a sticky box stays where it is in the flow.
    if (style.position != PositionScheme::Relative)
        return;
    if (style.inset[kLeft].isFixed())
        box.x += style.inset[kLeft].of(within.width);
    else if (style.inset[kRight].isFixed())
        box.x -= style.inset[kRight].of(within.width);
    const double height = std::max(0.0, within.height);
    if (style.inset[kTop].isFixed())
        box.y += style.inset[kTop].of(height);
    else if (style.inset[kBottom].isFixed())
        box.y -= style.inset[kBottom].of(height);
}

bool layoutBox(Box& box, const Constraint& constraint)
{
    if (!box.isDirty && box.constraint == constraint)
        return false;
    box.constraint = constraint;
    resolveEdges(box, constraint.width);
    box.width = usedWidth(box, constraint);
    const std::optional<double> definite = definiteHeight(box, constraint);
    double inner = -1;
    if (definite) {
        const double limited
            = constraint.fixedHeight ? *definite : limitedHeight(box, *definite, constraint.height);
        inner = std::max(0.0, limited - box.frameHeight());
    }
    box.topMargins = {};
    box.bottomMargins = {};
    box.baseline.reset();
    const double content = layoutContents(box, box.contentWidth(), inner);
    double height = definite ? *definite : content + box.frameHeight();
    if (box.kind == BoxKind::Table) // its height is a least one
        height = std::max(height, content + box.frameHeight());
    if (!constraint.fixedHeight)
        height = limitedHeight(box, height, constraint.height);
    box.height = std::max(height, box.frameHeight());
    if (box.kind == BoxKind::Replaced)
        box.baseline = baselineOfReplaced(box);
    else if (isButton(box)) {
        centreContents(box, content);
        box.baseline = box.baseline.value_or(box.contentY() + box.contentHeight());
    }
    box.collapsesThrough = !box.isFormattingRoot && box.height == 0 && content == 0
        && box.kind == BoxKind::Block && !box.baseline;
    box.topMargins.add(box.margin[kTop]);
    box.bottomMargins.add(box.margin[kBottom]);
    box.isDirty = false;
    return true;
}

// CSS 2.2 §9.4.1 block formatting contexts. SPEC-GAP: floats.
double layoutBlocks(Box& box, double width, double height)
{
    const Constraint constraint { width, height, {}, {}, false };
    const bool isOpenAtTop = canCollapseTop(box);
    MarginSet pending;
    bool isAtTop = true;
    Box* const legend = renderedLegendOf(box);
    double y = legend != nullptr ? placeLegend(*legend, box, width, height) : 0;
    for (const std::unique_ptr<Box>& child : box.children) {
        if (child.get() == legend)
            continue;
        child->container = &box;
        const auto present = [&] {
            return y + (isAtTop && isOpenAtTop ? 0 : pending.sum());
        };
        if (child->isOutOfFlow()) {
            child->staticX = box.contentX();
            child->staticY = box.contentY() + present();
            continue;
        }
        layoutBox(*child, constraint);
        pending.join(child->topMargins);
        double top = present();
        if (child->collapsesThrough) {
            pending.join(child->bottomMargins);
        } else {
            if (isAtTop && isOpenAtTop)
                box.topMargins.join(pending);
            y = top + child->height;
            isAtTop = false;
            pending = child->bottomMargins;
        }
        place(*child, box.contentX() + leftOf(*child, width), box.contentY() + top, constraint);
        if (child->baseline)
            box.baseline = child->y + *child->baseline;
    }
    if (isAtTop && isOpenAtTop)
        box.topMargins.join(pending);
    else if (canCollapseBottom(box))
        box.bottomMargins.join(pending);
    else
        y += pending.sum();
    return std::max(0.0, y);
}

void layoutOutOfFlow(Box& box, const Rect& within, double staticX, double staticY)
{
    const BoxStyle& style = box.style->box;
    resolveEdges(box, within.width);
    const auto inset = [&](Side side, double whole) {
        return style.inset[side].isFixed() ? std::optional(style.inset[side].of(whole)) : std::nullopt;
    };
    const std::optional<double> left = inset(kLeft, within.width);
    const std::optional<double> right = inset(kRight, within.width);
    const std::optional<double> top = inset(kTop, within.height);
    const std::optional<double> bottom = inset(kBottom, within.height);
    Constraint constraint { within.width, within.height, {}, {}, true };
    if (style.width.isAuto() && left && right && box.kind != BoxKind::Replaced)
        constraint.fixedWidth = limitedWidth(
            box, within.width - *left - *right - box.margin[kLeft] - box.margin[kRight], within.width);
    else
        constraint.width = within.width - left.value_or(0) - right.value_or(0);
    if (style.height.isAuto() && top && bottom && box.kind != BoxKind::Replaced)
        constraint.fixedHeight = limitedHeight(
            box, within.height - *top - *bottom - box.margin[kTop] - box.margin[kBottom], within.height);
    // Percentages are of the containing block, however little room is left.
    if (!style.width.isAuto() && style.width.isFixed()) {
        constraint.width = within.width;
        constraint.fixedWidth
            = limitedWidth(box, *usedSize(box, style.width, within.width, true), within.width);
    }
    layoutBox(box, constraint);
    resolveEdges(box, within.width);
    double x = staticX + box.margin[kLeft];
    if (left && right && style.margin[kLeft].isAuto() && style.margin[kRight].isAuto())
        x = within.x + *left + std::max(0.0, (within.width - *left - *right - box.width) / 2);
    else if (left)
        x = within.x + *left + box.margin[kLeft];
    else if (right)
        x = within.right() - *right - box.margin[kRight] - box.width;
    double y = staticY + box.margin[kTop];
    if (top && bottom && style.margin[kTop].isAuto() && style.margin[kBottom].isAuto())
        y = within.y + *top + std::max(0.0, (within.height - *top - *bottom - box.height) / 2);
    else if (top)
        y = within.y + *top + box.margin[kTop];
    else if (bottom)
        y = within.bottom() - *bottom - box.margin[kBottom] - box.height;
    box.x = layoutUnit(x);
    box.y = layoutUnit(y);
}

namespace {

IntrinsicWidths intrinsicOfContents(Box& box)
{
    switch (box.kind) {
    case BoxKind::Replaced: {
        const double width = naturalSize(box).width;
        return { width, width };
    }
    case BoxKind::Flex:
        return intrinsicOfFlex(box);
    case BoxKind::Table:
        return intrinsicOfTable(box);
    default:
        break;
    }
    if (box.holdsLines)
        return intrinsicOfLines(box);
    IntrinsicWidths widest;
    for (const std::unique_ptr<Box>& child : box.children) {
        if (child->isOutOfFlow())
            continue;
        const IntrinsicWidths inside = intrinsicWidths(*child);
        const double margins = child->margin[kLeft] + child->margin[kRight];
        widest.least = std::max(widest.least, inside.least + margins);
        widest.most = std::max(widest.most, inside.most + margins);
    }
    return widest;
}

} // namespace

IntrinsicWidths contentWidths(Box& box)
{
    resolveEdges(box, 0);
    const IntrinsicWidths content = intrinsicOfContents(box);
    return { content.least + box.frameWidth(), content.most + box.frameWidth() };
}

IntrinsicWidths intrinsicWidths(Box& box)
{
    if (box.intrinsic)
        return *box.intrinsic;
    resolveEdges(box, 0);
    IntrinsicWidths widths;
    const Length& given = box.style->box.width;
    if (given.isFixed() && !given.hasPercent()) {
        widths.least = widths.most = *usedSize(box, given, 0, true);
    } else {
        widths = contentWidths(box);
    }
    const auto limited = [&](double width) {
        const BoxStyle& style = box.style->box;
        if (style.maxWidth.isFixed() && !style.maxWidth.hasPercent())
            width = std::min(width, *usedSize(box, style.maxWidth, 0, true));
        if (style.minWidth.isFixed() && !style.minWidth.hasPercent())
            width = std::max(width, *usedSize(box, style.minWidth, 0, true));
        return width;
    };
    box.intrinsic = IntrinsicWidths { limited(widths.least), limited(widths.most) };
    return *box.intrinsic;
}

} // namespace loopscope::layout
