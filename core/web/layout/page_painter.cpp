// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/layout/page_painter.h"

#include "core/dom/form_control.h"
#include "core/dom/text_case.h"
#include "core/layout/box_layout.h"
#include "core/layout/css_number.h"
#include "core/layout/paint_order.h"
#include "core/web/event_target.h"
#include "core/web/page.h"

#include <js/Object.h>

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

constexpr std::uint32_t kPicturesBetweenWholes = 64;
constexpr std::uint32_t kPiecesOfANode = 1024;
constexpr double kUnits = 64;
constexpr double kMatrixUnits = 65536;
constexpr std::uint32_t kPlaceholderColor = 0x757575FF;

std::int64_t units(double pixels)
{
    return std::llround(pixels * kUnits);
}

std::vector<std::int64_t> packedMatrix(const layout::Matrix& matrix)
{
    const auto part = [](double number) {
        return static_cast<std::int64_t>(std::llround(number * kMatrixUnits));
    };
    return { part(matrix.a), part(matrix.b), part(matrix.c), part(matrix.d), units(matrix.e),
        units(matrix.f) };
}

// The matrix that a rectangle of a box stands in: of its container for pieces, of its own for a block.
layout::Matrix matrixOf(const layout::PageLayout& layout, const layout::Box& box)
{
    layout::Matrix matrix;
    if (box.container != nullptr)
        matrix = layout.toViewport(box.container);
    else if (box.style->box.position != layout::PositionScheme::Fixed)
        matrix = layout::Matrix::translation(-layout.pageScroll().x, -layout.pageScroll().y);
    if (box.isText() || box.isInline())
        return matrix;
    return matrix * layout::Matrix::translation(box.x, box.y) * layout.transformOf(box);
}

void setPlace(const layout::Matrix& matrix, const layout::Rect& rect, PageItem& item)
{
    layout::Rect placed = rect;
    if (matrix.isTranslation())
        placed = matrix.map(rect);
    else
        item.matrix = packedMatrix(matrix);
    item.x = units(placed.x);
    item.y = units(placed.y);
    item.width = units(placed.width);
    item.height = units(placed.height);
}

std::uint32_t opacityOf(const layout::Box& box)
{
    double opacity = 1;
    for (const layout::Box* each = &box; each != nullptr; each = each->parent) {
        if (!each->isText())
            opacity *= each->style->paint.opacity;
    }
    return static_cast<std::uint32_t>(std::lround(opacity * 255));
}

bool isControl(const dom::Element& element)
{
    return dom::isInputLike(element) || element.isHtml("button") || element.isHtml("progress")
        || element.isHtml("meter");
}

// HTML §15.3.13: the upper border of a fieldset stands behind the middle of its legend, which interrupts it.
double topOfBorders(const layout::Box& box)
{
    const layout::Box* const legend = layout::renderedLegendOf(box);
    return legend != nullptr ? std::max(0.0, (legend->height - box.border(layout::kTop)) / 2) : 0;
}

bool coversABorder(const layout::Box& box)
{
    return box.parent != nullptr && layout::renderedLegendOf(*box.parent) == &box;
}

std::uint32_t backgroundBehind(const layout::Box& box)
{
    constexpr std::uint32_t kCanvas = 0xFFFFFFFF;
    for (const layout::Box* each = box.parent; each != nullptr; each = each->parent) {
        const std::uint32_t background = layout::packed(each->style->paint.background);
        if ((background & 0xFF) != 0)
            return background;
    }
    return kCanvas;
}

bool isGauge(const dom::Element& element)
{
    return element.isHtml("progress") || element.isHtml("meter") || dom::inputType(element) == "range";
}

// How full it is, from "0" to "1"; "": nobody knows.
std::string shareOf(const dom::Element& element)
{
    const auto number = [&](std::string_view name, double missing) {
        const std::string* const text = element.attribute(name);
        return text != nullptr && layout::numberLength(*text) > 0 ? layout::toNumber(*text) : missing;
    };
    const bool isRange = element.isHtml("input");
    if (element.isHtml("progress") && !element.hasAttribute("value"))
        return {};
    const double least = element.isHtml("progress") ? 0 : number("min", 0);
    const double most = number("max", isRange ? 100 : 1);
    const double value = isRange ? layout::toNumber(dom::value(element)) : number("value", 0);
    return layout::numberText(most > least ? std::clamp((value - least) / (most - least), 0.0, 1.0) : 0);
}

// What a field shows while it holds nothing; "": it holds something, or says nothing.
std::string placeholderOf(const dom::Element& element)
{
    const bool isEmpty = dom::isTextControl(element) && dom::value(element).empty();
    return isEmpty ? element.attributeOr("placeholder", "") : std::string();
}

} // namespace

std::uint32_t PagePainter::numberOf(const dom::Node& node)
{
    const auto [entry, isNew]
        = m_numbers.try_emplace(&node, static_cast<std::uint32_t>(m_numbers.size() + 1));
    if (isNew)
        m_numbered.emplace_back(const_cast<dom::Node*>(&node));
    return entry->second;
}

// "#id", or the way down from the nearest element with one.
const std::string& PagePainter::selectorOf(const dom::Element& element)
{
    std::string& selector = m_selectors[&element];
    if (!selector.empty())
        return selector;
    const std::string id = element.id();
    const bool isPlain = !id.empty() && id.find_first_of(" .#:[]>+~*,\"'()\\") == std::string::npos
        && !(id[0] >= '0' && id[0] <= '9');
    if (isPlain && m_idCounts[id] == 1) {
        selector = '#' + id;
        return selector;
    }
    const dom::Element* const parent = element.parentElement();
    if (parent == nullptr || element.isHtml("body")) {
        selector = element.localName();
        return selector;
    }
    const std::string above = selectorOf(*parent);
    std::string& result = m_selectors[&element];
    // Else the selectors of a tree of n levels would take the square of n.
    constexpr std::size_t kLongest = 2000;
    result = above.size() > kLongest
        ? above
        : above + ">" + element.localName() + ":nth-child(" + std::to_string(placeOf(element)) + ")";
    return result;
}

std::size_t PagePainter::placeOf(const dom::Element& element)
{
    std::vector<const dom::Element*> unknown;
    const dom::Element* each = &element;
    for (; each != nullptr && !m_places.contains(each); each = each->previousElementSibling())
        unknown.push_back(each);
    std::size_t place = each != nullptr ? m_places[each] : 0;
    for (auto next = unknown.rbegin(); next != unknown.rend(); ++next)
        m_places[*next] = ++place;
    return place;
}

bool PagePainter::isInteractive(const dom::Element& element) const
{
    const bool isByNature = isControl(element) || element.isHtml("summary") || element.isHtml("label")
        || (element.isHtml("a") && element.hasAttribute("href")) || element.hasAttribute("onclick")
        || element.hasAttribute("tabindex") || element.hasAttribute("contenteditable");
    if (isByNature)
        return true;
    JSObject* const wrapper = m_page.dom().wrapperIfAny(element);
    return wrapper != nullptr && JS::GetReservedSlot(wrapper, kListenersSlot).isObject();
}

void PagePainter::describeElement(const layout::Box& box, PageItem& item)
{
    const dom::Element& element = *box.element();
    item.node = numberOf(element);
    item.tag = element.localName();
    item.selector = selectorOf(element);
    if (isInteractive(element))
        item.flags |= kIsInteractive;
    if (element.document().focused() == &element)
        item.flags |= kHasFocus;
    if (!isControl(element))
        return;
    item.kind = PageItemKind::Control;
    if (element.isHtml("input"))
        item.tag += ' ' + dom::inputType(element);
    if (dom::isCheckable(element) && dom::isChecked(element))
        item.flags |= kIsChecked;
    if (dom::isActuallyDisabled(element))
        item.flags |= kIsDisabled;
    if (!element.isHtml("button"))
        item.text = isGauge(element)             ? shareOf(element)
            : dom::inputType(element) == "color" ? dom::value(element)
                                                 : layout::controlText(element);
    if (std::string placeholder = placeholderOf(element); !placeholder.empty()) {
        item.text = std::move(placeholder);
        item.flags |= kIsPlaceholder;
    }
}

void PagePainter::describePaint(const layout::Box& box, PageItem& item) const
{
    const layout::ComputedStyle& style = *box.style;
    item.opacity = opacityOf(box);
    item.color = layout::packed(style.inherited.color);
    item.fontSize = static_cast<std::uint32_t>(units(style.inherited.font.size));
    if (style.inherited.font.isBold)
        item.flags |= kIsBold;
    if (style.inherited.font.isMonospaced)
        item.flags |= kIsMonospaced;
    const auto slant = style.inherited.others.find("font-style");
    if (slant != style.inherited.others.end() && slant->second != "normal")
        item.flags |= kIsItalic;
    if (box.isText()) {
        for (const layout::Box* each = box.parent; each != nullptr && each->isInline(); each = each->parent) {
            const auto line = each->style->paint.others.find("text-decoration-line");
            if (line == each->style->paint.others.end())
                continue;
            if (line->second.find("underline") != std::string::npos)
                item.flags |= kIsUnderlined;
            if (line->second.find("line-through") != std::string::npos)
                item.flags |= kIsStruckThrough;
        }
        return;
    }
    item.background = layout::packed(style.paint.background);
    for (const layout::Side side : { layout::kTop, layout::kRight, layout::kBottom, layout::kLeft }) {
        item.borderWidth[side] = static_cast<std::uint32_t>(units(style.box.border(side)));
        item.borderColor[side]
            = item.borderWidth[side] > 0 ? layout::packed(style.paint.borderColor[side]) : 0;
    }
    const auto radius = style.paint.others.find("border-top-left-radius");
    if (radius != style.paint.others.end()) {
        const double share = radius->second.ends_with('%') ? std::min(box.width, box.height) / 100 : 1;
        item.radius = static_cast<std::uint32_t>(
            std::max<std::int64_t>(0, units(layout::toNumber(radius->second) * share)));
    }
}

// Of an item that is there already: beside it, and as its text is. `of` may be the last one of the picture.
void PagePainter::addMarker(
    const layout::PageLayout& layout, const layout::Box& box, const PageItem& of, PagePicture& picture)
{
    const std::optional<layout::ListMarker> marker = m_markers.markerOf(box);
    if (!marker)
        return;
    PageItem item;
    item.key = of.key + 1;
    item.node = of.node;
    item.clip = of.clip;
    item.opacity = of.opacity;
    setPlace(matrixOf(layout, box), marker->rect, item);
    using Shape = layout::ListMarker::Shape;
    if (marker->shape == Shape::Text) {
        item.kind = PageItemKind::Text;
        item.text = marker->text;
        item.color = of.color;
        item.fontSize = of.fontSize;
        item.flags = of.flags & (kIsBold | kIsItalic | kIsMonospaced);
    } else if (marker->shape == Shape::Circle) {
        item.borderWidth.fill(static_cast<std::uint32_t>(kUnits));
        item.borderColor.fill(of.color);
    } else {
        item.background = of.color;
    }
    if (marker->shape == Shape::Disc || marker->shape == Shape::Circle)
        item.radius = static_cast<std::uint32_t>(units(marker->rect.width / 2));
    picture.items.push_back(std::move(item));
}

void PagePainter::addItems(const layout::PageLayout& layout, const layout::Box& box, PagePicture& picture)
{
    if (!box.style->inherited.isVisible || !box.node)
        return;
    const layout::Matrix matrix = matrixOf(layout, box);
    const layout::Rect view { 0, 0, layout.viewport().width, layout.viewport().height };
    const layout::Rect clip = layout::clipOf(layout, box);
    PageItem common;
    const bool isPiecewise = box.isText() || box.isInline();
    if (!box.isText())
        describeElement(box, common);
    else if (box.node->parentElement() != nullptr)
        common.node = numberOf(*box.node->parentElement());
    describePaint(box, common);
    if ((common.flags & kIsPlaceholder) != 0)
        common.color = kPlaceholderColor;
    if (!(clip == view))
        common.clip = { units(clip.x), units(clip.y), units(clip.width), units(clip.height) };
    const std::uint32_t key = numberOf(*box.node) * kPiecesOfANode;
    if (!isPiecewise) {
        PageItem& item = picture.items.emplace_back(std::move(common));
        item.key = key;
        const double top = topOfBorders(box);
        setPlace(matrix, { 0, top, box.width, box.height - top }, item);
        if (coversABorder(box) && (item.background & 0xFF) == 0)
            item.background = backgroundBehind(box);
        addMarker(layout, box, item, picture);
        return;
    }
    for (std::uint32_t i = 0; i < box.fragments.size() && i < kPiecesOfANode; ++i) {
        PageItem& item = picture.items.emplace_back(common);
        item.key = key + i;
        if (box.isText()) {
            item.kind = PageItemKind::Text;
            item.text = box.fragments[i].text;
        }
        setPlace(matrix, box.fragments[i].rect, item);
    }
}

void PagePainter::paint(const layout::PageLayout& layout)
{
    if (m_selectorsAreOld) {
        m_selectorsAreOld = false;
        m_selectors.clear();
        m_places.clear();
        m_idCounts.clear();
        dom::Document& document = m_page.dom().document();
        for (dom::Node* node = document.next(document); node != nullptr; node = node->next(document)) {
            if (!node->isElement())
                continue;
            if (const std::string* const id = static_cast<dom::Element*>(node)->attribute("id"))
                ++m_idCounts[*id];
        }
    }
    m_markers = {};
    PagePicture picture;
    picture.width = static_cast<std::uint32_t>(layout.viewport().width);
    picture.height = static_cast<std::uint32_t>(layout.viewport().height);
    if (layout.root() != nullptr) {
        for (const layout::Box* const box : layout::paintOrder(*layout.root()))
            addItems(layout, *box, picture);
    }
    if (picture == m_last)
        return;
    const bool isWhole = m_sinceWhole == 0;
    m_page.writer().addPicture(encodePicture(picture, isWhole ? PagePicture {} : m_last));
    m_sinceWhole = (m_sinceWhole + 1) % kPicturesBetweenWholes;
    m_last = std::move(picture);
}

} // namespace loopscope
