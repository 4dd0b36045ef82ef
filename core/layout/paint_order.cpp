// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/paint_order.h"

#include <algorithm>

namespace loopscope::layout {

namespace {

bool isLayer(const Box& box)
{
    return !box.isText() && box.node
        && (box.style->box.isPositioned() || box.style->paint.opacity < 1 || box.style->isTransformed()
            || (!box.style->paint.zIndex.isAuto() && box.parent != nullptr
                && box.parent->kind == BoxKind::Flex));
}

bool isStackingContext(const Box& box)
{
    return box.style->paint.opacity < 1 || box.style->isTransformed() || !box.style->paint.zIndex.isAuto()
        || box.style->box.position == PositionScheme::Fixed
        || box.style->box.position == PositionScheme::Sticky;
}

struct Layer
{
    const Box* box;
    double level;
};

/// The layers of a stacking context, in tree order.
void collectLayers(const Box& box, std::vector<Layer>& layers)
{
    for (const std::unique_ptr<Box>& child : box.children) {
        if (isLayer(*child)) {
            const Length& z = child->style->paint.zIndex;
            layers.push_back({ child.get(), z.isAuto() ? 0 : z.px });
            if (isStackingContext(*child))
                continue;
        }
        collectLayers(*child, layers);
    }
}

void paintInFlow(const Box& box, std::vector<const Box*>& order)
{
    if (box.node)
        order.push_back(&box);
    for (const std::unique_ptr<Box>& child : box.children) {
        if (!isLayer(*child))
            paintInFlow(*child, order);
    }
}

void paintContext(const Box& box, std::vector<const Box*>& order)
{
    std::vector<Layer> layers;
    collectLayers(box, layers);
    std::stable_sort(layers.begin(), layers.end(),
        [](const Layer& one, const Layer& other) { return one.level < other.level; });
    const auto paint = [&](const Layer& layer) {
        if (isStackingContext(*layer.box))
            paintContext(*layer.box, order);
        else
            paintInFlow(*layer.box, order);
    };
    auto layer = layers.begin();
    const std::size_t background = order.size();
    for (; layer != layers.end() && layer->level < 0; ++layer)
        paint(*layer);
    // A context's own background is under all of it.
    const std::size_t flow = order.size();
    paintInFlow(box, order);
    if (flow > background && box.node) {
        order.erase(order.begin() + static_cast<std::ptrdiff_t>(flow));
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(background), &box);
    }
    for (; layer != layers.end(); ++layer)
        paint(*layer);
}

bool isHit(const PageLayout& layout, const Box& box, Point point)
{
    if (box.isText() || box.isInline()) {
        if (box.fragments.empty())
            return false;
        const std::optional<Matrix> inverse = layout.toViewport(box.container).inverse();
        if (!inverse)
            return false;
        inverse->map(point.x, point.y);
        return std::any_of(box.fragments.begin(), box.fragments.end(),
            [&](const Fragment& fragment) { return fragment.rect.contains(point.x, point.y); });
    }
    Matrix matrix = box.container != nullptr ? layout.toViewport(box.container)
        : box.style->box.position == PositionScheme::Fixed
        ? Matrix {}
        : Matrix::translation(-layout.pageScroll().x, -layout.pageScroll().y);
    matrix = matrix * Matrix::translation(box.x, box.y) * layout.transformOf(box);
    const std::optional<Matrix> inverse = matrix.inverse();
    if (!inverse)
        return false;
    inverse->map(point.x, point.y);
    return Rect { 0, 0, box.width, box.height }.contains(point.x, point.y);
}

} // namespace

std::vector<const Box*> paintOrder(const Box& root)
{
    std::vector<const Box*> order;
    paintContext(root, order);
    return order;
}

std::vector<Rect> piecesOf(const PageLayout& layout, const Box& box)
{
    if (!box.isText())
        return layout.rectsOf(*box.element());
    const Matrix matrix = layout.toViewport(box.container);
    std::vector<Rect> pieces;
    for (const Fragment& fragment : box.fragments)
        pieces.push_back(matrix.map(fragment.rect));
    return pieces;
}

Rect clipOf(const PageLayout& layout, const Box& box)
{
    Rect clip { 0, 0, layout.viewport().width, layout.viewport().height };
    for (const Box* each = box.container; each != nullptr; each = each->container) {
        if (each->element() == nullptr || !each->style->box.clips() || each->parent == nullptr)
            continue;
        Matrix matrix = layout.toViewport(each->container) * Matrix::translation(each->x, each->y)
            * layout.transformOf(*each);
        clip = intersection(clip, matrix.map(each->paddingBox()));
    }
    return clip;
}

std::vector<dom::Element*> elementsAt(const PageLayout& layout, Point point)
{
    std::vector<dom::Element*> found;
    const Rect view { 0, 0, layout.viewport().width, layout.viewport().height };
    if (layout.root() == nullptr || !view.contains(point.x, point.y))
        return found;
    const std::vector<const Box*> order = paintOrder(*layout.root());
    for (auto box = order.rbegin(); box != order.rend(); ++box) {
        const InheritedStyle& style = (*box)->style->inherited;
        dom::Element* const element = (*box)->isText() ? (*box)->node->parentElement() : (*box)->element();
        const bool canBeHit = style.isVisible && style.takesPointer && element != nullptr;
        if (!canBeHit || std::find(found.begin(), found.end(), element) != found.end())
            continue;
        if (isHit(layout, **box, point) && clipOf(layout, **box).contains(point.x, point.y))
            found.push_back(element);
    }
    // What is hit beside all boxes is the root.
    dom::Element* const root = layout.root()->element();
    if (std::find(found.begin(), found.end(), root) == found.end())
        found.push_back(root);
    return found;
}

} // namespace loopscope::layout
