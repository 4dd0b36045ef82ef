// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are in the page and in the viewport: scrolling (CSSOM View §5) and transforms.
#include "core/layout/css_number.h"
#include "core/layout/page_layout.h"

#include <algorithm>

namespace loopscope::layout {

namespace {

double originPart(const std::string& word, double size, const LengthContext& context)
{
    if (word == "left" || word == "top")
        return 0;
    if (word == "right" || word == "bottom")
        return size;
    if (word == "center")
        return size / 2;
    const std::optional<Length> length = parseLength(word, context);
    return length ? length->px + length->percent * size / 100 : size / 2;
}

} // namespace

Matrix PageLayout::transformOf(const Box& box) const
{
    if (box.isText() || box.isInline() || !box.style->isTransformed())
        return {};
    const ComputedStyle& style = *box.style;
    const std::optional<Matrix> matrix
        = parseTransform(style.paint.transform, box.width, box.height, style.lengths);
    std::vector<std::string> words = wordsOf(style.paint.transformOrigin);
    if (words.size() == 1)
        words.emplace_back("center");
    if (words[0] == "top" || words[0] == "bottom")
        std::swap(words[0], words[1]);
    const double x = originPart(words[0], box.width, style.lengths);
    const double y = originPart(words[1], box.height, style.lengths);
    return Matrix::translation(x, y) * matrix.value_or(Matrix {}) * Matrix::translation(-x, -y);
}

Matrix PageLayout::toViewport(const Box* container) const
{
    Matrix matrix;
    for (const Box* each = container; each != nullptr; each = each->container) {
        const Matrix place = Matrix::translation(each->x, each->y) * transformOf(*each);
        const dom::Element* const element = each->element();
        if (element != nullptr && each != m_root.get()) {
            const Point scroll = scrollOffset(*element);
            matrix = Matrix::translation(-scroll.x, -scroll.y) * matrix;
        }
        matrix = place * matrix;
        if (each->container == nullptr && each->style->box.position == PositionScheme::Fixed)
            return matrix;
    }
    return Matrix::translation(-m_pageScroll.x, -m_pageScroll.y) * matrix;
}

std::vector<Rect> PageLayout::rectsOf(const dom::Element& element) const
{
    const Box* const box = boxOf(element);
    if (box == nullptr)
        return {};
    if (box->isInline() || box->kind == BoxKind::Break) {
        const Matrix matrix = toViewport(box->container);
        std::vector<Rect> rects;
        for (const Fragment& fragment : box->fragments)
            rects.push_back(matrix.map(fragment.rect));
        return rects;
    }
    // What is scrolled inside a box does not move the box itself.
    Matrix matrix;
    if (box->container != nullptr) {
        matrix = toViewport(box->container);
    } else if (box->style->box.position != PositionScheme::Fixed) {
        matrix = Matrix::translation(-m_pageScroll.x, -m_pageScroll.y);
    }
    matrix = matrix * Matrix::translation(box->x, box->y) * transformOf(*box);
    return { matrix.map({ 0, 0, box->width, box->height }) };
}

Rect PageLayout::boundingRectOf(const dom::Element& element) const
{
    const std::vector<Rect> rects = rectsOf(element);
    Rect bounds;
    bool isFirst = true;
    for (const Rect& rect : rects) {
        bounds = isFirst ? rect : united(bounds, rect);
        isFirst = false;
    }
    return bounds;
}

Point PageLayout::scrollOffset(const dom::Element& element) const
{
    if (m_scroll.empty())
        return {};
    const auto found = m_scroll.find(&element);
    return found == m_scroll.end() ? Point {} : found->second;
}

void PageLayout::extendOverflow(const Box& box, const Matrix& matrix, Rect& extent, bool isTop) const
{
    for (const std::unique_ptr<Box>& child : box.children) {
        if (child->isText() || child->isInline()) {
            for (const Fragment& fragment : child->fragments)
                extent = united(extent, matrix.map(fragment.rect));
            if (child->isInline())
                extendOverflow(*child, matrix, extent, isTop);
            continue;
        }
        if (child->isOutOfFlow()) {
            // It counts where its containing block does.
            const Box* block = child->container;
            bool isInside = block == &box;
            for (const Box* each = &box; each != nullptr && !isInside && !isTop; each = each->parent)
                isInside = each == block;
            if (child->container != &box)
                continue;
        }
        const Matrix own = matrix * Matrix::translation(child->x, child->y) * transformOf(*child);
        Rect border { 0, 0, child->width, child->height };
        if (child->width > 0 && child->height > 0)
            extent = united(extent, own.map(border));
        if (!child->style->box.clips())
            extendOverflow(*child, own, extent, false);
    }
}

Rect PageLayout::scrollableOverflow(const Box& box) const
{
    const Rect padding = box.paddingBox();
    Rect extent = padding;
    extendOverflow(box, {}, extent, true);
    // Out-of-flow boxes count where their containing block is.
    for (const Box* const each : m_outOfFlow) {
        bool isInside = false;
        for (const Box* block = each->container; block != nullptr && !isInside; block = block->container)
            isInside = block == &box;
        if (!isInside)
            continue;
        const Point from = pagePositionOf(box);
        const Point at = pagePositionOf(*each);
        extent = united(extent, { at.x - from.x, at.y - from.y, each->width, each->height });
    }
    // CSS Overflow §2.2: the end padding of a scroll container counts behind its in-flow contents.
    if (box.style->box.scrolls()) {
        double bottom = 0;
        double right = 0;
        for (const std::unique_ptr<Box>& child : box.children) {
            if (!child->isOutOfFlow() && !child->isText())
                right = std::max(right, child->x + child->width + std::max(0.0, child->margin[kRight]));
            if (!child->isOutOfFlow() && !child->isText())
                bottom = std::max(bottom, child->y + child->height + std::max(0.0, child->margin[kBottom]));
            for (const Fragment& fragment : child->fragments)
                bottom = std::max(bottom, fragment.rect.bottom());
        }
        extent = united(extent,
            { padding.x, padding.y, right + box.padding[kRight] - padding.x,
                bottom + box.padding[kBottom] - padding.y });
    }
    return { 0, 0, extent.right() - padding.x, extent.bottom() - padding.y };
}

Rect PageLayout::scrollableOverflowOfPage() const
{
    Rect extent { 0, 0, m_viewport.width, m_viewport.height };
    if (m_root == nullptr)
        return extent;
    extent = united(
        extent, { 0, 0, m_root->x + m_root->width, m_root->y + m_root->height + m_root->margin[kBottom] });
    Rect inside { 0, 0, m_root->width, m_root->height };
    extendOverflow(*m_root, Matrix::translation(m_root->x, m_root->y), inside, true);
    extent = united(extent, inside);
    for (const Box* const each : m_outOfFlow) {
        if (each->style->box.position == PositionScheme::Fixed || each->container != nullptr)
            continue;
        extent = united(extent, { each->x, each->y, each->width, each->height });
    }
    return { 0, 0, extent.right(), extent.bottom() };
}

bool PageLayout::scrollTo(const dom::Element& element, Point offset)
{
    const Box* const box = boxOf(element);
    if (box == nullptr || !box->style->box.scrolls())
        return false;
    const Rect extent = scrollableOverflow(*box);
    const Rect padding = box->paddingBox();
    const Point clamped { std::clamp(offset.x, 0.0, std::max(0.0, extent.width - padding.width)),
        std::clamp(offset.y, 0.0, std::max(0.0, extent.height - padding.height)) };
    Point& present = m_scroll[&element];
    const bool isChanged = !(present == clamped);
    present = clamped;
    m_generation += isChanged ? 1 : 0;
    return isChanged;
}

bool PageLayout::scrollPageTo(Point offset)
{
    const Rect extent = scrollableOverflowOfPage();
    const Point clamped { std::clamp(offset.x, 0.0, extent.width - m_viewport.width),
        std::clamp(offset.y, 0.0, extent.height - m_viewport.height) };
    const bool isChanged = !(m_pageScroll == clamped);
    m_pageScroll = clamped;
    m_generation += isChanged ? 1 : 0;
    return isChanged;
}

void PageLayout::clampScrolling()
{
    if (!(m_pageScroll == Point {}))
        scrollPageTo(m_pageScroll);
    for (const auto& [element, offset] : std::unordered_map(m_scroll)) {
        if (!(offset == Point {}))
            scrollTo(*element, offset);
    }
}

} // namespace loopscope::layout
