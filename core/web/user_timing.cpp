// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/user_timing.h"

#include "core/engine/strings.h"
#include "core/web/dom_exception.h"
#include "core/web/event.h"
#include "core/web/native.h"
#include "core/web/performance.h"
#include "core/web/performance_timeline.h"
#include "core/web/performance_timing.h"
#include "core/web/structured_cloner.h"

#include <js/Conversions.h>
#include <js/PropertyAndElement.h>
#include <jsapi.h>

#include <cmath>

namespace loopscope {

namespace {

PerformanceTimeline& timelineOf(JSContext* context)
{
    return Page::of(context).performanceTimeline();
}

bool requirePerformance(JSContext* context, const JS::CallArgs& args)
{
    return isPerformance(args.thisv()) || throwTypeError(context, "Illegal invocation");
}

double readNow(Page& page)
{
    return highResolutionTime(page.loop().readClock());
}

// Web IDL double: a finite number.
bool readFinite(JSContext* context, JS::HandleValue value, const std::string& where, double& number)
{
    if (value.isSymbol() || value.isBigInt())
        return throwTypeError(context,
            where + "Cannot convert a " + (value.isSymbol() ? "Symbol" : "BigInt") + " value to a number");
    if (!JS::ToNumber(context, value, &number))
        return false;
    return std::isfinite(number)
        || throwTypeError(context, where + "The provided double value is non-finite.");
}

bool readString(JSContext* context, JS::HandleValue value, const std::string& where, std::string& text)
{
    if (value.isSymbol())
        return throwTypeError(context, where + "Cannot convert a Symbol value to a string");
    JS::RootedString string(context, JS::ToString(context, value));
    if (string)
        text = toUtf8(context, string);
    return string != nullptr;
}

// User Timing §3.1.1: the detail is cloned; null if there is none.
bool cloneDetail(
    JSContext* context, JS::HandleValue detail, const std::string& failure, JS::MutableHandleValue copy)
{
    copy.setNull();
    if (detail.isNullOrUndefined())
        return true;
    StructuredCloner cloner(context, failure);
    return cloner.begin() && cloner.clone(detail, copy);
}

// User Timing §3.2.1, the arguments of mark() and of the constructor. `failure`: "Failed to …: ".
bool readMark(JSContext* context, const JS::CallArgs& args, const std::string& failure, std::string& name,
    double& start, JS::MutableHandleValue detail)
{
    if (!readString(context, args[0], failure, name))
        return false;
    JS::RootedValue given(context);
    JS::RootedValue member(context);
    start = readNow(Page::of(context));
    if (args.get(1).isObject()) {
        JS::RootedObject options(context, &args[1].toObject());
        if (!readMember(context, options, "detail", &given)
            || !readMember(context, options, "startTime", &member))
            return false;
        const std::string where
            = failure + "Failed to read the 'startTime' property from 'PerformanceMarkOptions': ";
        if (!member.isUndefined() && !readFinite(context, member, where, start))
            return false;
    } else if (!args.get(1).isNullOrUndefined()) {
        return throwTypeError(
            context, failure + "The provided value is not of type 'PerformanceMarkOptions'.");
    }
    // Step 1.
    if (timingOf(Page::of(context), name))
        return throwDomException(context, "SyntaxError",
            std::string(failure)
                .append("'")
                .append(name)
                .append("' is part of the PerformanceTiming interface, and cannot be used as a mark name.")
                .c_str());
    // Step 5.
    if (start < 0)
        return throwTypeError(context,
            std::string(failure).append("'").append(name).append("' cannot have a negative start time."));
    return cloneDetail(context, given, failure, detail);
}

bool mark(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requirePerformance(context, args) || !requireArguments(context, args, 1, "'mark' on 'Performance'"))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "mark");
    std::string name;
    EntryTimes times;
    JS::RootedValue detail(context);
    if (!readMark(context, args, "Failed to execute 'mark' on 'Performance': ", name, times.start, &detail))
        return false;
    JS::RootedString text(context, newString(context, name));
    JS::RootedObject entry(context, text ? makeEntry(page, EntryType::Mark, text, times, detail) : nullptr);
    if (!entry || !timelineOf(context).queueAnEntry(entry))
        return false;
    args.rval().setObject(*entry);
    return true;
}

constexpr const char* kMeasure = "Failed to execute 'measure' on 'Performance': ";

// User Timing §3.1.4 convert a mark to a timestamp: a name of a mark or of a time of the page, or a time.
bool toTimestamp(JSContext* context, JS::HandleValue value, const std::string& measure, double& time)
{
    Page& page = Page::of(context);
    if (value.isNumber()) {
        time = value.toNumber();
        return time >= 0
            || throwTypeError(context,
                std::string(kMeasure).append("'").append(measure).append(
                    "' cannot have a negative time stamp."));
    }
    std::string name;
    if (!readString(context, value, kMeasure, name))
        return false;
    if (const std::optional<double> start = timelineOf(context).startOfMark(name)) {
        time = *start;
        return true;
    }
    const std::optional<double> timing = timingOf(page, name);
    if (!timing)
        return throwDomException(context, "SyntaxError",
            std::string(kMeasure).append("The mark '").append(name).append("' does not exist.").c_str());
    if (*timing == 0)
        return throwDomException(context, "InvalidAccessError",
            std::string(kMeasure)
                .append("'")
                .append(name)
                .append("' is empty: either the event hasn't happened yet, or it would provide cross-origin "
                        "timing "
                        "information.")
                .c_str());
    time = *timing - std::floor(page.epochMs());
    return true;
}

/// Web IDL: PerformanceMeasureOptions, and the two marks of the other form. Undefined: not given.
struct MeasureArguments
{
    explicit MeasureArguments(JSContext* context)
        : detail(context)
        , start(context)
        , end(context)
    {
    }
    JS::RootedValue detail;
    JS::RootedValue start;
    JS::RootedValue end;
    std::optional<double> duration;
};

// (DOMString or DOMHighResTimeStamp): a number stays one, all else becomes a string.
bool readMarkOrTime(
    JSContext* context, JS::HandleObject options, const char* name, JS::MutableHandleValue value)
{
    if (!readMember(context, options, name, value) || value.isUndefined())
        return !JS_IsExceptionPending(context);
    const std::string where = std::string(kMeasure)
                                  .append("Failed to read the '")
                                  .append(name)
                                  .append("' property from 'PerformanceMeasureOptions': ");
    double number = 0;
    if (value.isNumber())
        return readFinite(context, value, where, number);
    std::string text;
    if (!readString(context, value, where, text))
        return false;
    JSString* const string = newString(context, text);
    if (string != nullptr)
        value.setString(string);
    return string != nullptr;
}

bool readMeasureOptions(JSContext* context, JS::HandleObject options, bool hasEndMark, MeasureArguments& read)
{
    JS::RootedValue duration(context);
    double number = 0;
    if (!readMember(context, options, "detail", &read.detail)
        || !readMember(context, options, "duration", &duration))
        return false;
    if (!duration.isUndefined()) {
        if (!readFinite(context, duration,
                std::string(kMeasure)
                    + "Failed to read the 'duration' property from 'PerformanceMeasureOptions': ",
                number))
            return false;
        read.duration = number;
    }
    if (!readMarkOrTime(context, options, "end", &read.end)
        || !readMarkOrTime(context, options, "start", &read.start))
        return false;
    // §3.1.3 measure(), step 1.
    const bool hasStart = !read.start.isUndefined();
    const bool hasEnd = !read.end.isUndefined();
    if (!hasStart && !hasEnd && !read.duration && read.detail.isUndefined())
        return true;
    const std::string begin
        = std::string(kMeasure) + "If a non-empty PerformanceMeasureOptions object was passed, ";
    if (hasEndMark)
        return throwTypeError(context, begin + "|end_mark| must not be passed.");
    if (!hasStart && !hasEnd)
        return throwTypeError(
            context, begin + "at least one of its 'start' or 'end' properties must be present.");
    if (hasStart && hasEnd && read.duration)
        return throwTypeError(
            context, begin + "it must not have all of its 'start', 'duration', and 'end' properties defined");
    return true;
}

// §3.1.3, steps 2-3: the times that a measure goes from and to.
bool timesOf(JSContext* context, const MeasureArguments& read, const std::string& name, EntryTimes& times)
{
    double start = 0;
    double end = readNow(Page::of(context));
    if (!read.start.isUndefined() && !toTimestamp(context, read.start, name, start))
        return false;
    if (!read.end.isUndefined() && !toTimestamp(context, read.end, name, end))
        return false;
    if (read.duration && read.end.isUndefined())
        end = start + *read.duration;
    else if (read.duration)
        start = end - *read.duration;
    times = { start, end - start };
    return true;
}

bool measure(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requirePerformance(context, args)
        || !requireArguments(context, args, 1, "'measure' on 'Performance'"))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "measure");
    std::string name;
    MeasureArguments read(context);
    if (!readString(context, args[0], kMeasure, name))
        return false;
    if (args.get(1).isObject()) {
        JS::RootedObject options(context, &args[1].toObject());
        if (!readMeasureOptions(context, options, args.hasDefined(2), read))
            return false;
    } else if (!args.get(1).isNullOrUndefined()) {
        // A number is a name here.
        JSString* const text = args[1].isSymbol() ? nullptr : JS::ToString(context, args[1]);
        if (text == nullptr)
            return readString(context, args[1], kMeasure, name);
        read.start.setString(text);
    }
    if (args.hasDefined(2)) {
        JSString* const text = args[2].isSymbol() ? nullptr : JS::ToString(context, args[2]);
        if (text == nullptr)
            return readString(context, args[2], kMeasure, name);
        read.end.setString(text);
    }
    EntryTimes times;
    JS::RootedValue detail(context);
    if (!timesOf(context, read, name, times) || !cloneDetail(context, read.detail, kMeasure, &detail))
        return false;
    JS::RootedString text(context, newString(context, name));
    JS::RootedObject entry(
        context, text ? makeEntry(page, EntryType::Measure, text, times, detail) : nullptr);
    if (!entry || !timelineOf(context).queueAnEntry(entry))
        return false;
    args.rval().setObject(*entry);
    return true;
}

template <EntryType Type> bool clear(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::optional<std::string> name;
    if (!requirePerformance(context, args) || !readText(context, args.get(0), name))
        return false;
    const NativeCall frame(Page::of(context), Type == EntryType::Mark ? "clearMarks" : "clearMeasures");
    timelineOf(context).clear(Type, name);
    args.rval().setUndefined();
    return true;
}

bool found(JSContext* context, const JS::CallArgs& args, const std::optional<std::string>& name,
    const std::optional<std::string>& type)
{
    JS::RootedObjectVector entries(context);
    if (!timelineOf(context).entries(name, type, &entries))
        return false;
    JSObject* const array = makeEntryArray(context, entries);
    args.rval().setObjectOrNull(array);
    return array != nullptr;
}

bool getEntries(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    return requirePerformance(context, args) && found(context, args, {}, {});
}

bool getEntriesByName(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::optional<std::string> name;
    std::optional<std::string> type;
    return requirePerformance(context, args)
        && requireArguments(context, args, 1, "'getEntriesByName' on 'Performance'")
        && readText(context, args.get(0), name) && readText(context, args.get(1), type)
        && found(context, args, name, type);
}

bool getEntriesByType(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::optional<std::string> type;
    return requirePerformance(context, args)
        && requireArguments(context, args, 1, "'getEntriesByType' on 'Performance'")
        && readText(context, args.get(0), type) && found(context, args, {}, type);
}

// SPEC-GAP: Resource Timing. There are no entries of resources that could be cleared.
bool clearResourceTimings(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setUndefined();
    return requirePerformance(context, args);
}

bool setResourceTimingBufferSize(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setUndefined();
    return requirePerformance(context, args)
        && requireArguments(context, args, 1, "'setResourceTimingBufferSize' on 'Performance'");
}

} // namespace

bool constructPerformanceMark(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string failure = "Failed to construct 'PerformanceMark': ";
    if (!requireNew(context, args, "PerformanceMark"))
        return false;
    if (args.length() < 1)
        return throwTypeError(context, failure + "1 argument required, but only 0 present.");
    std::string name;
    EntryTimes times;
    JS::RootedValue detail(context);
    if (!readMark(context, args, failure, name, times.start, &detail))
        return false;
    JS::RootedString text(context, newString(context, name));
    JS::RootedObject entry(
        context, text ? JS_NewObjectForConstructor(context, &entryClass(), args) : nullptr);
    if (!entry)
        return false;
    fillEntry(entry, EntryType::Mark, text, times, detail);
    args.rval().setObject(*entry);
    return true;
}

bool defineUserTiming(JSContext* context, JS::HandleObject prototype)
{
    static const JSFunctionSpec kMethods[] = {
        JS_FN("clearMarks", clear<EntryType::Mark>, 0, JSPROP_ENUMERATE),
        JS_FN("clearMeasures", clear<EntryType::Measure>, 0, JSPROP_ENUMERATE),
        JS_FN("clearResourceTimings", clearResourceTimings, 0, JSPROP_ENUMERATE),
        JS_FN("getEntries", getEntries, 0, JSPROP_ENUMERATE),
        JS_FN("getEntriesByName", getEntriesByName, 1, JSPROP_ENUMERATE),
        JS_FN("getEntriesByType", getEntriesByType, 1, JSPROP_ENUMERATE),
        JS_FN("mark", mark, 1, JSPROP_ENUMERATE),
        JS_FN("measure", measure, 1, JSPROP_ENUMERATE),
        JS_FN("setResourceTimingBufferSize", setResourceTimingBufferSize, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    return JS_DefineFunctions(context, prototype, kMethods);
}

} // namespace loopscope
