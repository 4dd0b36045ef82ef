// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/performance.h"

#include "core/web/event_target.h"
#include "core/web/native.h"

#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

namespace loopscope {

namespace {

const JSClass kPerformanceClass
    = { .name = "Performance", .flags = JSCLASS_HAS_RESERVED_SLOTS(kTargetSlotCount) | kEventTargetBit };

bool isPerformance(JSContext* context, JS::HandleValue value)
{
    return (value.isObject() && JS::GetClass(&value.toObject()) == &kPerformanceClass)
        || throwTypeError(context, "Illegal invocation");
}

// W3C High Resolution Time §3.1.
bool now(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!isPerformance(context, args.thisv()))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "now");
    args.rval().setDouble(highResolutionTime(page.loop().readClock()));
    return true;
}

bool timeOriginGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!isPerformance(context, args.thisv()))
        return false;
    args.rval().setNumber(Page::of(context).epochMs());
    return true;
}

bool toJson(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject result(
        context, isPerformance(context, args.thisv()) ? JS_NewPlainObject(context) : nullptr);
    args.rval().setObjectOrNull(result);
    return result
        && JS_DefineProperty(context, result, "timeOrigin", Page::of(context).epochMs(), JSPROP_ENUMERATE);
}

} // namespace

double highResolutionTime(VirtualTime time)
{
    constexpr double kStepsPerMillisecond = 10;
    return static_cast<double>(time / std::chrono::microseconds(100)) / kStepsPerMillisecond;
}

// SPEC-GAP: marks, measures and entries.
bool definePerformance(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "Performance" };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("now", now, 0, JSPROP_ENUMERATE),
        JS_FN("toJSON", toJson, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("timeOrigin", timeOriginGetter, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "Performance", JSPROP_READONLY),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(
            context, global, { &kPrototype, "EventTarget", nullptr, 0, kProperties, kMethods }))
        return false;
    JS::RootedObject performance(context, page.interfaces().make(context, kPerformanceClass, "Performance"));
    return performance && JS_DefineProperty(context, global, "performance", performance, JSPROP_ENUMERATE);
}

} // namespace loopscope
