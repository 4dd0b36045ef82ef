// SPDX-License-Identifier: GPL-3.0-or-later
// What CSSOM View (§6, §7) adds to Element and HTMLElement.
#include "core/web/layout/layout_interfaces.h"

#include "core/web/dom/member.h"
#include "core/web/layout/dom_rect.h"
#include "core/web/layout/rendering.h"
#include "core/web/layout/scroll_options.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

using layout::Box;
using layout::PageLayout;
using layout::Rect;

PageLayout& layoutFor(const ElementCall& call, std::string_view reader)
{
    return call.dom().rendering().upToDate(reader);
}
bool isScrollingElement(const dom::Element& element)
{
    return &element == element.document().documentElement();
}

bool getBoundingClientRect(const ElementCall& call)
{
    const PageLayout& layout = layoutFor(call, "getBoundingClientRect");
    return call.returnObject(makeDomRect(call.page, layout.boundingRectOf(call.self)));
}
bool getClientRects(const ElementCall& call)
{
    const PageLayout& layout = layoutFor(call, "getClientRects");
    return call.returnObject(makeDomRectList(call.page, layout.rectsOf(call.self)));
}

// CSSOM View §7 offsetParent.
dom::Element* offsetParentOf(PageLayout& layout, const dom::Element& element)
{
    const Box* const box = layout.boxOf(element);
    if (box == nullptr || element.isHtml("body") || isScrollingElement(element)
        || box->style->box.position == layout::PositionScheme::Fixed)
        return nullptr;
    for (dom::Element* each = element.parentElement(); each != nullptr; each = each->parentElement()) {
        const Box* const above = layout.boxOf(*each);
        if (above == nullptr)
            continue;
        if (each->isHtml("body") || above->style->box.isPositioned() || above->style->isTransformed())
            return each;
        const bool isOfTable = each->isHtml("td") || each->isHtml("th") || each->isHtml("table");
        if (isOfTable && !box->style->box.isPositioned())
            return each;
    }
    return nullptr;
}
bool offsetParent(const ElementCall& call)
{
    return call.returnNode(offsetParentOf(layoutFor(call, "offsetParent"), call.self));
}

// The position of an inline box is that of its first piece.
layout::Point pagePosition(const PageLayout& layout, const Box& box)
{
    if (!box.isInline() || box.fragments.empty())
        return layout.pagePositionOf(box);
    const layout::Point of = layout.pagePositionOf(*box.container);
    return { of.x + box.fragments[0].rect.x, of.y + box.fragments[0].rect.y };
}

bool returnOffset(const ElementCall& call, const char* reader, bool isLeft)
{
    PageLayout& layout = layoutFor(call, reader);
    const Box* const box = layout.boxOf(call.self);
    if (box == nullptr || call.self.isHtml("body") || box->kind == layout::BoxKind::Break)
        return call.returnNumber(0);
    layout::Point at = pagePosition(layout, *box);
    const dom::Element* const parent = offsetParentOf(layout, call.self);
    if (parent != nullptr && (!parent->isHtml("body") || layout.boxOf(*parent)->style->box.isPositioned())) {
        const Box& of = *layout.boxOf(*parent);
        const layout::Point origin = pagePosition(layout, of);
        at.x -= origin.x + of.border(layout::kLeft);
        at.y -= origin.y + of.border(layout::kTop);
    }
    return call.returnNumber(std::round(isLeft ? at.x : at.y));
}
bool offsetLeft(const ElementCall& call)
{
    return returnOffset(call, "offsetLeft", true);
}
bool offsetTop(const ElementCall& call)
{
    return returnOffset(call, "offsetTop", false);
}
bool offsetWidth(const ElementCall& call)
{
    const Box* const box = layoutFor(call, "offsetWidth").boxOf(call.self);
    const bool hasSize = box != nullptr && box->kind != layout::BoxKind::Break;
    return call.returnNumber(hasSize ? std::round(box->width) : 0);
}
bool offsetHeight(const ElementCall& call)
{
    const Box* const box = layoutFor(call, "offsetHeight").boxOf(call.self);
    const bool hasSize = box != nullptr && box->kind != layout::BoxKind::Break;
    return call.returnNumber(hasSize ? std::round(box->height) : 0);
}

// CSSOM View §6: of the viewport for the root.
bool returnClient(const ElementCall& call, const char* reader, bool isWidth)
{
    const PageLayout& layout = layoutFor(call, reader);
    if (isScrollingElement(call.self))
        return call.returnNumber(isWidth ? layout.viewport().width : layout.viewport().height);
    const Box* const box = layout.boxOf(call.self);
    if (box == nullptr || box->isInline())
        return call.returnNumber(0);
    const Rect padding = box->paddingBox();
    return call.returnNumber(std::round(isWidth ? padding.width : padding.height));
}
bool clientWidth(const ElementCall& call)
{
    return returnClient(call, "clientWidth", true);
}
bool clientHeight(const ElementCall& call)
{
    return returnClient(call, "clientHeight", false);
}
bool clientTop(const ElementCall& call)
{
    const Box* const box = layoutFor(call, "clientTop").boxOf(call.self);
    return call.returnNumber(box != nullptr && !box->isInline() ? box->border(layout::kTop) : 0);
}
bool clientLeft(const ElementCall& call)
{
    const Box* const box = layoutFor(call, "clientLeft").boxOf(call.self);
    return call.returnNumber(box != nullptr && !box->isInline() ? box->border(layout::kLeft) : 0);
}

bool returnScrollSize(const ElementCall& call, const char* reader, bool isWidth)
{
    const PageLayout& layout = layoutFor(call, reader);
    const Box* const box = layout.boxOf(call.self);
    Rect extent;
    if (isScrollingElement(call.self))
        extent = layout.scrollableOverflowOfPage();
    else if (box != nullptr && !box->isInline())
        extent = layout.scrollableOverflow(*box);
    return call.returnNumber(std::round(isWidth ? extent.width : extent.height));
}
bool scrollWidth(const ElementCall& call)
{
    return returnScrollSize(call, "scrollWidth", true);
}
bool scrollHeight(const ElementCall& call)
{
    return returnScrollSize(call, "scrollHeight", false);
}

layout::Point offsetOf(const PageLayout& layout, const dom::Element& element)
{
    return isScrollingElement(element) ? layout.pageScroll() : layout.scrollOffset(element);
}
void scrollElement(Rendering& rendering, dom::Element& element, layout::Point to)
{
    PageLayout& layout = rendering.layout();
    const bool isPage = isScrollingElement(element);
    if (isPage ? layout.scrollPageTo(to) : layout.scrollTo(element, to))
        rendering.noteScroll(isPage ? static_cast<dom::Node&>(element.document()) : element);
}

bool scrollLeft(const ElementCall& call)
{
    return call.returnNumber(offsetOf(layoutFor(call, "scrollLeft"), call.self).x);
}
bool scrollTop(const ElementCall& call)
{
    return call.returnNumber(offsetOf(layoutFor(call, "scrollTop"), call.self).y);
}
bool setScroll(const ElementCall& call, const char* reader, bool isLeft)
{
    double number = 0;
    if (!JS::ToNumber(call.context, call.arg(0), &number))
        return false;
    layout::Point to = offsetOf(layoutFor(call, reader), call.self);
    (isLeft ? to.x : to.y) = std::isfinite(number) ? number : 0;
    scrollElement(call.dom().rendering(), call.self, to);
    return call.returnNothing();
}
bool setScrollLeft(const ElementCall& call)
{
    return setScroll(call, "scrollLeft", true);
}
bool setScrollTop(const ElementCall& call)
{
    return setScroll(call, "scrollTop", false);
}

bool scrollByOrTo(const ElementCall& call, const char* name, bool isRelative)
{
    ScrollTarget target;
    if (!readScrollTarget(call.context, call.args, name, "Element", target))
        return false;
    const NativeCall frame(call.page, name);
    const layout::Point present = offsetOf(layoutFor(call, name), call.self);
    scrollElement(call.dom().rendering(), call.self, target.from(present, isRelative));
    return call.returnNothing();
}
bool scrollTo(const ElementCall& call)
{
    return scrollByOrTo(call, "scrollTo", false);
}
bool scroll(const ElementCall& call)
{
    return scrollByOrTo(call, "scroll", false);
}
bool scrollBy(const ElementCall& call)
{
    return scrollByOrTo(call, "scrollBy", true);
}

// CSSOM View §6.1 where an element is to be put along one direction.
double alignedTo(const std::string& where, double start, double size, double viewStart, double viewSize)
{
    if (where == "start")
        return start;
    if (where == "end")
        return start + size - viewSize;
    if (where == "center")
        return start + size / 2 - viewSize / 2;
    const bool isInside = start >= viewStart && start + size <= viewStart + viewSize;
    const bool isAround = start <= viewStart && start + size >= viewStart + viewSize;
    if (isInside || isAround)
        return viewStart;
    const bool isNearerToStart = size <= viewSize ? start < viewStart : start > viewStart;
    return isNearerToStart ? start : start + size - viewSize;
}

// CSSOM View §6.1 scroll an element into view: in every box around it, from the inside out.
bool scrollIntoView(const ElementCall& call)
{
    std::string block = "start";
    std::string inlineWay = "nearest";
    if (call.arg(0).isObject()) {
        JS::RootedObject init(call.context, &call.args[0].toObject());
        if (!readKeyword(call.context, init, "block", block)
            || !readKeyword(call.context, init, "inline", inlineWay))
            return false;
    } else if (call.isGiven(0) && !JS::ToBoolean(call.arg(0))) {
        block = "end";
    }
    const NativeCall frame(call.page, "scrollIntoView");
    Rendering& rendering = call.dom().rendering();
    PageLayout& layout = rendering.upToDate("scrollIntoView");
    if (layout.boxOf(call.self) == nullptr)
        return call.returnNothing();
    for (dom::Element* each = call.self.parentElement(); each != nullptr; each = each->parentElement()) {
        const Box* const box = layout.boxOf(*each);
        const bool isPage = isScrollingElement(*each);
        if (box == nullptr || (!isPage && !box->style->box.scrolls()))
            continue;
        const Rect target = layout.boundingRectOf(call.self);
        Rect view { 0, 0, layout.viewport().width, layout.viewport().height };
        if (!isPage) {
            const Rect padding = box->paddingBox();
            view = layout.boundingRectOf(*each);
            view = { view.x + padding.x, view.y + padding.y, padding.width, padding.height };
        }
        const layout::Point present = offsetOf(layout, *each);
        const layout::Point to { present.x - view.x
                + alignedTo(inlineWay, target.x, target.width, view.x, view.width),
            present.y - view.y + alignedTo(block, target.y, target.height, view.y, view.height) };
        scrollElement(rendering, *each, to);
    }
    return call.returnNothing();
}

bool checkVisibility(const ElementCall& call)
{
    const PageLayout& layout = layoutFor(call, "checkVisibility");
    return call.returnFlag(layout.boxOf(call.self) != nullptr);
}

} // namespace

bool includeElementGeometry(Page& page)
{
    static const JSPropertySpec kElementProperties[] = {
        attribute<"scrollTop", scrollTop, setScrollTop>(),
        attribute<"scrollLeft", scrollLeft, setScrollLeft>(),
        readonlyAttribute<"scrollWidth", scrollWidth>(),
        readonlyAttribute<"scrollHeight", scrollHeight>(),
        readonlyAttribute<"clientTop", clientTop>(),
        readonlyAttribute<"clientLeft", clientLeft>(),
        readonlyAttribute<"clientWidth", clientWidth>(),
        readonlyAttribute<"clientHeight", clientHeight>(),
        JS_PS_END,
    };
    static const JSFunctionSpec kElementMethods[] = {
        method<"getBoundingClientRect", getBoundingClientRect>(0),
        method<"getClientRects", getClientRects>(0),
        method<"scroll", scroll>(0),
        method<"scrollTo", scrollTo>(0),
        method<"scrollBy", scrollBy>(0),
        method<"scrollIntoView", scrollIntoView>(0),
        method<"checkVisibility", checkVisibility>(0),
        JS_FS_END,
    };
    static const JSPropertySpec kHtmlProperties[] = {
        readonlyAttribute<"offsetParent", offsetParent>(),
        readonlyAttribute<"offsetTop", offsetTop>(),
        readonlyAttribute<"offsetLeft", offsetLeft>(),
        readonlyAttribute<"offsetWidth", offsetWidth>(),
        readonlyAttribute<"offsetHeight", offsetHeight>(),
        JS_PS_END,
    };
    return includeMixin(page, "Element", kElementProperties, kElementMethods)
        && includeMixin(page, "HTMLElement", kHtmlProperties);
}

} // namespace loopscope
