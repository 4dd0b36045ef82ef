// SPDX-License-Identifier: GPL-3.0-or-later
// What CSSOM View (§4, §5) adds to Window and Document.
#include "core/web/dom/hit_test.h"
#include "core/web/dom/member.h"
#include "core/web/layout/layout_interfaces.h"
#include "core/web/layout/rendering.h"
#include "core/web/layout/scroll_options.h"

#include <js/Array.h>
#include <js/PropertyAndElement.h>

namespace loopscope {

namespace {

enum class Metric : std::uint8_t
{
    Width,
    Height,
    ScrollX,
    ScrollY,
    PixelRatio,
    Zero
};

template <Metric Of> bool metricGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireWindow(context, args))
        return false;
    Rendering& rendering = Page::of(context).dom().rendering();
    const layout::Viewport viewport = rendering.layout().viewport();
    double number = 0;
    if constexpr (Of == Metric::Width)
        number = viewport.width;
    else if constexpr (Of == Metric::Height)
        number = viewport.height;
    else if constexpr (Of == Metric::ScrollX)
        number = rendering.upToDate("scrollX").pageScroll().x;
    else if constexpr (Of == Metric::ScrollY)
        number = rendering.upToDate("scrollY").pageScroll().y;
    else if constexpr (Of == Metric::PixelRatio)
        number = 1;
    args.rval().setNumber(number);
    return true;
}

// [Replaceable]: assigning makes a property of the program's own.
template <EventTypeName Name> bool replace(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject global(context, JS::CurrentGlobalOrNull(context));
    args.rval().setUndefined();
    return JS_DefineProperty(context, global, Name.text, args.get(0), JSPROP_ENUMERATE);
}
template <EventTypeName Name, Metric Of> constexpr JSPropertySpec metric()
{
    return JS_PSGS(Name.text, metricGetter<Of>, replace<Name>, JSPROP_ENUMERATE);
}

// SPEC-GAP: in the newest Chromium scrollTo and its like return a promise.
bool scrollWindow(JSContext* context, const JS::CallArgs& args, const char* name, bool isRelative)
{
    ScrollTarget target;
    if (!requireWindow(context, args) || !readScrollTarget(context, args, name, "Window", target))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, name);
    Rendering& rendering = page.dom().rendering();
    layout::PageLayout& layout = rendering.upToDate(name);
    if (layout.scrollPageTo(target.from(layout.pageScroll(), isRelative)))
        rendering.noteScroll(page.dom().document());
    args.rval().setUndefined();
    return true;
}
bool scrollTo(JSContext* context, unsigned count, JS::Value* values)
{
    return scrollWindow(context, JS::CallArgsFromVp(count, values), "scrollTo", false);
}
bool scroll(JSContext* context, unsigned count, JS::Value* values)
{
    return scrollWindow(context, JS::CallArgsFromVp(count, values), "scroll", false);
}
bool scrollBy(JSContext* context, unsigned count, JS::Value* values)
{
    return scrollWindow(context, JS::CallArgsFromVp(count, values), "scrollBy", true);
}

bool readPoint(const DocumentCall& call, const char* function, layout::Point& point)
{
    return requireArguments(call.context, call.args, 2, function)
        && JS::ToNumber(call.context, call.arg(0), &point.x)
        && JS::ToNumber(call.context, call.arg(1), &point.y);
}

bool elementFromPoint(const DocumentCall& call)
{
    layout::Point point;
    if (!readPoint(call, "'elementFromPoint' on 'Document'", point))
        return false;
    const auto found = elementsAt(call.dom().rendering().upToDate("elementFromPoint"), point);
    return call.returnNode(found.empty() ? nullptr : found.front());
}
bool elementsFromPoint(const DocumentCall& call)
{
    layout::Point point;
    if (!readPoint(call, "'elementsFromPoint' on 'Document'", point))
        return false;
    JS::RootedVector<JS::Value> objects(call.context);
    for (dom::Element* const each : elementsAt(call.dom().rendering().upToDate("elementsFromPoint"), point)) {
        JSObject* const object = call.dom().wrap(*each);
        if (object == nullptr || !objects.append(JS::ObjectValue(*object)))
            return false;
    }
    return call.returnObject(JS::NewArrayObject(call.context, objects));
}
bool scrollingElement(const DocumentCall& call)
{
    return call.returnNode(call.self.documentElement());
}

} // namespace

bool includeDocumentGeometry(Page& page)
{
    static const JSPropertySpec kProperties[]
        = { readonlyAttribute<"scrollingElement", scrollingElement>(), JS_PS_END };
    static const JSFunctionSpec kMethods[] = {
        method<"elementFromPoint", elementFromPoint>(2),
        method<"elementsFromPoint", elementsFromPoint>(2),
        JS_FS_END,
    };
    return includeMixin(page, "Document", kProperties, kMethods);
}

bool defineWindowGeometry(Page& page, JS::HandleObject global)
{
    static const JSPropertySpec kProperties[] = {
        metric<"innerWidth", Metric::Width>(),
        metric<"innerHeight", Metric::Height>(),
        metric<"outerWidth", Metric::Width>(),
        metric<"outerHeight", Metric::Height>(),
        metric<"scrollX", Metric::ScrollX>(),
        metric<"pageXOffset", Metric::ScrollX>(),
        metric<"scrollY", Metric::ScrollY>(),
        metric<"pageYOffset", Metric::ScrollY>(),
        metric<"devicePixelRatio", Metric::PixelRatio>(),
        metric<"screenX", Metric::Zero>(),
        metric<"screenY", Metric::Zero>(),
        JS_PS_END,
    };
    static const JSFunctionSpec kFunctions[] = {
        JS_FN("scroll", scroll, 0, JSPROP_ENUMERATE),
        JS_FN("scrollTo", scrollTo, 0, JSPROP_ENUMERATE),
        JS_FN("scrollBy", scrollBy, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    JSContext* const context = page.engine().context();
    return JS_DefineProperties(context, global, kProperties)
        && JS_DefineFunctions(context, global, kFunctions);
}

} // namespace loopscope
