// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/performance.h"

#include "core/web/event_target.h"
#include "core/web/native.h"
#include "core/web/performance_entry.h"
#include "core/web/performance_observer.h"
#include "core/web/performance_timing.h"
#include "core/web/user_timing.h"

#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

namespace loopscope {

namespace {

const JSClass kPerformanceClass
    = { .name = "Performance", .flags = JSCLASS_HAS_RESERVED_SLOTS(kPerformanceSlotCount) | kEventTargetBit };

bool requirePerformance(JSContext* context, JS::HandleValue value)
{
    return isPerformance(value) || throwTypeError(context, "Illegal invocation");
}

// W3C High Resolution Time §3.1.
bool now(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requirePerformance(context, args.thisv()))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "now");
    args.rval().setDouble(highResolutionTime(page.loop().readClock()));
    return true;
}

bool timeOriginGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requirePerformance(context, args.thisv()))
        return false;
    args.rval().setNumber(Page::of(context).epochMs());
    return true;
}

bool toJson(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject result(
        context, requirePerformance(context, args.thisv()) ? JS_NewPlainObject(context) : nullptr);
    args.rval().setObjectOrNull(result);
    if (!result
        || !JS_DefineProperty(context, result, "timeOrigin", Page::of(context).epochMs(), JSPROP_ENUMERATE))
        return false;
    JS::RootedObject self(context, &args.thisv().toObject());
    JS::RootedValue value(context);
    for (const char* name : { "timing", "navigation" }) {
        if (!JS_GetProperty(context, self, name, &value)
            || !JS_DefineProperty(context, result, name, value, JSPROP_ENUMERATE))
            return false;
    }
    return true;
}

} // namespace

double highResolutionTime(VirtualTime time)
{
    constexpr double kStepsPerMillisecond = 10;
    return static_cast<double>(time / std::chrono::microseconds(100)) / kStepsPerMillisecond;
}

bool isPerformance(JS::HandleValue value)
{
    return value.isObject() && JS::GetClass(&value.toObject()) == &kPerformanceClass;
}

// SPEC-GAP: entries of resources, of the navigation, of paints and of events; memory, eventCounts.
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
        JS_PSGS("onresourcetimingbufferfull", handlerGetter<"resourcetimingbufferfull">,
            handlerSetter<"resourcetimingbufferfull">, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "Performance", JSPROP_READONLY),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(
            context, global, { &kPrototype, "EventTarget", nullptr, 0, kProperties, kMethods }))
        return false;
    JS::RootedObject prototype(context, page.interfaces().prototype("Performance"));
    if (!defineUserTiming(context, prototype) || !definePerformanceTiming(page, global, prototype)
        || !definePerformanceEntries(page, global) || !definePerformanceObserver(page, global))
        return false;
    JS::RootedObject performance(context, page.interfaces().make(context, kPerformanceClass, "Performance"));
    return performance && JS_DefineProperty(context, global, "performance", performance, JSPROP_ENUMERATE);
}

} // namespace loopscope
