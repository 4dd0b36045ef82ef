// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/performance_timing.h"

#include "core/engine/strings.h"
#include "core/web/native.h"
#include "core/web/performance.h"

#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

#include <array>
#include <cmath>

namespace loopscope {

namespace {

// Which moment of the page each name stands for.
enum class Moment : std::uint8_t
{
    Never, // SPEC-GAP: redirects, an earlier page, a secure connection
    Begin, // the page is there at once, at the time origin
    Interactive,
    Complete
};

struct TimingName
{
    const char* name;
    Moment moment;
};
// In the order of the interface's attributes.
constexpr std::array<TimingName, 21> kTimings { { { "navigationStart", Moment::Begin },
    { "unloadEventStart", Moment::Never }, { "unloadEventEnd", Moment::Never },
    { "redirectStart", Moment::Never }, { "redirectEnd", Moment::Never }, { "fetchStart", Moment::Begin },
    { "domainLookupStart", Moment::Begin }, { "domainLookupEnd", Moment::Begin },
    { "connectStart", Moment::Begin }, { "connectEnd", Moment::Begin },
    { "secureConnectionStart", Moment::Never }, { "requestStart", Moment::Begin },
    { "responseStart", Moment::Begin }, { "responseEnd", Moment::Begin }, { "domLoading", Moment::Begin },
    { "domInteractive", Moment::Interactive }, { "domContentLoadedEventStart", Moment::Interactive },
    { "domContentLoadedEventEnd", Moment::Interactive }, { "domComplete", Moment::Complete },
    { "loadEventStart", Moment::Complete }, { "loadEventEnd", Moment::Complete } } };

const JSClass kTimingClass = { .name = "PerformanceTiming" };
const JSClass kNavigationClass = { .name = "PerformanceNavigation" };

bool require(JSContext* context, const JS::CallArgs& args, const JSClass& wanted)
{
    return (args.thisv().isObject() && JS::GetClass(&args.thisv().toObject()) == &wanted)
        || throwTypeError(context, "Illegal invocation");
}

double timeOf(Page& page, Moment moment)
{
    const DocumentLifecycle& lifecycle = page.dom().lifecycle();
    const double begin = std::floor(page.epochMs());
    const auto at = [begin](const std::optional<VirtualTime>& time) {
        return time ? begin + std::floor(milliseconds(*time)) : 0;
    };
    switch (moment) {
    case Moment::Never:
        return 0;
    case Moment::Begin:
        return begin;
    case Moment::Interactive:
        return at(lifecycle.interactiveAt());
    case Moment::Complete:
        return at(lifecycle.completeAt());
    }
    return 0;
}

template <Moment Of> bool timeGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setNumber(timeOf(Page::of(context), Of));
    return require(context, args, kTimingClass);
}

JSNative getterOf(Moment moment)
{
    switch (moment) {
    case Moment::Never:
        return timeGetter<Moment::Never>;
    case Moment::Begin:
        return timeGetter<Moment::Begin>;
    case Moment::Interactive:
        return timeGetter<Moment::Interactive>;
    case Moment::Complete:
        break;
    }
    return timeGetter<Moment::Complete>;
}

bool timingToJson(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject json(
        context, require(context, args, kTimingClass) ? JS_NewPlainObject(context) : nullptr);
    if (!json)
        return false;
    for (const TimingName& each : kTimings) {
        if (!JS_DefineProperty(
                context, json, each.name, timeOf(Page::of(context), each.moment), JSPROP_ENUMERATE))
            return false;
    }
    args.rval().setObject(*json);
    return true;
}

// A page that was not come to by a reload or by going back, without redirects.
bool navigationGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setInt32(0);
    return require(context, args, kNavigationClass);
}

bool navigationToJson(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject json(
        context, require(context, args, kNavigationClass) ? JS_NewPlainObject(context) : nullptr);
    args.rval().setObjectOrNull(json);
    return json && JS_DefineProperty(context, json, "type", 0, JSPROP_ENUMERATE)
        && JS_DefineProperty(context, json, "redirectCount", 0, JSPROP_ENUMERATE);
}

enum PerformanceObject : std::uint32_t
{
    kTiming,
    kNavigation
};

// Each performance has one of each.
template <PerformanceObject Which> bool attributeGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!isPerformance(args.thisv()))
        return throwTypeError(context, "Illegal invocation");
    JS::RootedObject performance(context, &args.thisv().toObject());
    const std::uint32_t slot = kFirstPerformanceSlot + Which;
    if (!JS::GetReservedSlot(performance, slot).isObject()) {
        JSObject* const object
            = Page::of(context).interfaces().make(context, Which == kTiming ? kTimingClass : kNavigationClass,
                Which == kTiming ? "PerformanceTiming" : "PerformanceNavigation");
        if (object == nullptr)
            return false;
        JS::SetReservedSlot(performance, slot, JS::ObjectValue(*object));
    }
    args.rval().set(JS::GetReservedSlot(performance, slot));
    return true;
}

} // namespace

std::optional<double> timingOf(Page& page, std::string_view name)
{
    for (const TimingName& each : kTimings) {
        if (name == each.name)
            return timeOf(page, each.moment);
    }
    return {};
}

bool definePerformanceTiming(Page& page, JS::HandleObject global, JS::HandleObject prototype)
{
    static const JSClass kTimingPrototype = { .name = "PerformanceTiming" };
    static const JSClass kNavigationPrototype = { .name = "PerformanceNavigation" };
    constexpr auto kConstant = JSPROP_ENUMERATE | JSPROP_READONLY | JSPROP_PERMANENT;
    static const JSPropertySpec kTag[] = {
        JS_STRING_SYM_PS(toStringTag, "PerformanceTiming", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kTimingMethods[] = {
        JS_FN("toJSON", timingToJson, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kConstants[] = {
        JS_INT32_PS("TYPE_NAVIGATE", 0, kConstant),
        JS_INT32_PS("TYPE_RELOAD", 1, kConstant),
        JS_INT32_PS("TYPE_BACK_FORWARD", 2, kConstant),
        JS_INT32_PS("TYPE_RESERVED", 255, kConstant),
        JS_PS_END,
    };
    static const JSPropertySpec kNavigationProperties[] = {
        JS_PSG("type", navigationGetter, JSPROP_ENUMERATE),
        JS_PSG("redirectCount", navigationGetter, JSPROP_ENUMERATE),
        JS_INT32_PS("TYPE_NAVIGATE", 0, kConstant),
        JS_INT32_PS("TYPE_RELOAD", 1, kConstant),
        JS_INT32_PS("TYPE_BACK_FORWARD", 2, kConstant),
        JS_INT32_PS("TYPE_RESERVED", 255, kConstant),
        JS_STRING_SYM_PS(toStringTag, "PerformanceNavigation", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kNavigationMethods[] = {
        JS_FN("toJSON", navigationToJson, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kAttributes[] = {
        JS_PSG("timing", attributeGetter<kTiming>, JSPROP_ENUMERATE),
        JS_PSG("navigation", attributeGetter<kNavigation>, JSPROP_ENUMERATE),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(
            context, global, { &kTimingPrototype, nullptr, nullptr, 0, kTag, kTimingMethods })
        || !page.interfaces().define(context, global,
            { &kNavigationPrototype, nullptr, nullptr, 0, kNavigationProperties, kNavigationMethods,
                kConstants })
        || !JS_DefineProperties(context, prototype, kAttributes))
        return false;
    JS::RootedObject timing(context, page.interfaces().prototype("PerformanceTiming"));
    for (const TimingName& each : kTimings) {
        if (!JS_DefineProperty(context, timing, each.name, getterOf(each.moment), nullptr, JSPROP_ENUMERATE))
            return false;
    }
    return true;
}

} // namespace loopscope
