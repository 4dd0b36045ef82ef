// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/task_signal.h"

#include "core/engine/strings.h"
#include "core/web/abort_controller.h"
#include "core/web/abort_signal.h"
#include "core/web/dom_exception.h"
#include "core/web/event.h"
#include "core/web/event_dispatch.h"
#include "core/web/native.h"
#include "core/web/scheduler.h"

#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/GCVector.h>
#include <js/Object.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

namespace loopscope {

namespace {

constexpr struct
{
    const char* name;
    TaskPriority priority;
} kPriorities[] = { { "background", TaskPriority::Background }, { "user-visible", TaskPriority::UserVisible },
    { "user-blocking", TaskPriority::UserBlocking } };

const char* nameOf(TaskPriority priority)
{
    for (const auto& each : kPriorities) {
        if (each.priority == priority)
            return each.name;
    }
    return "user-visible";
}

void setPriorityOf(JSObject* signal, TaskPriority priority)
{
    JS::SetReservedSlot(signal, kPrioritySlot, JS::Int32Value(static_cast<std::int32_t>(priority)));
}

bool priorityGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!isAbortSignal(args.thisv()) || !isTaskSignal(&args.thisv().toObject()))
        return throwTypeError(context, "Illegal invocation");
    JSString* const name = JS_NewStringCopyZ(context, nameOf(signalPriority(&args.thisv().toObject())));
    if (name == nullptr)
        return false;
    args.rval().setString(name);
    return true;
}

// §2.4 create a dependent task signal, steps 3-5: a priority that is given, or that follows another signal's.
bool readPriorityOfAny(
    JSContext* context, JS::HandleValue init, TaskPriority& priority, JS::MutableHandleObject source)
{
    const std::string failure = "Failed to execute 'any' on 'TaskSignal': ";
    if (init.isNullOrUndefined())
        return true;
    if (!init.isObject())
        return throwTypeError(context, failure + "The provided value is not of type 'TaskSignalAnyInit'.");
    JS::RootedObject options(context, &init.toObject());
    JS::RootedValue value(context);
    if (!readMember(context, options, "priority", &value) || value.isUndefined())
        return !JS_IsExceptionPending(context);
    std::optional<TaskPriority> given;
    if (isAbortSignal(value) && isTaskSignal(&value.toObject())) {
        source.set(&value.toObject());
        given = signalPriority(source);
    } else if (!readPriority(context, value,
                   failure + "Failed to read the 'priority' property from 'TaskSignalAnyInit': ", given)) {
        return false;
    }
    priority = *given;
    return true;
}

// §2.4 create a dependent task signal, step 5.
bool followPriority(JSContext* context, JS::HandleObject signal, JS::HandleObject given)
{
    JS::RootedObject source(context, given);
    if (const JS::Value& root = JS::GetReservedSlot(given, kPrioritySourceSlot); root.isObject())
        source = &root.toObject();
    JS::SetReservedSlot(signal, kPrioritySourceSlot, JS::ObjectValue(*source));
    return appendTo(context, source, kPriorityDependentsSlot, signal);
}

// §2.4 TaskSignal.any.
bool anyStatic(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr const char* kFunction = "'any' on 'TaskSignal'";
    JS::RootedObjectVector sources(context);
    if (!requireArguments(context, args, 1, kFunction) || !readSignals(context, args[0], kFunction, &sources))
        return false;
    TaskPriority priority = TaskPriority::UserVisible;
    JS::RootedObject source(context);
    if (!readPriorityOfAny(context, args.get(1), priority, &source))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "any");
    JS::RootedObject signal(context, makeDependentSignal(page, sources, "TaskSignal"));
    if (!signal)
        return false;
    setPriorityOf(signal, priority);
    if (source && !followPriority(context, signal, source))
        return false;
    args.rval().setObject(*signal);
    return true;
}

bool constructController(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string failure = "Failed to construct 'TaskController': ";
    if (!requireNew(context, args, "TaskController"))
        return false;
    std::optional<TaskPriority> priority;
    if (args.get(0).isObject()) {
        JS::RootedObject init(context, &args[0].toObject());
        JS::RootedValue value(context);
        if (!readMember(context, init, "priority", &value)
            || (!value.isUndefined()
                && !readPriority(context, value,
                    failure + "Failed to read the 'priority' property from 'TaskControllerInit': ",
                    priority)))
            return false;
    } else if (!args.get(0).isNullOrUndefined()) {
        return throwTypeError(context, failure + "The provided value is not of type 'TaskControllerInit'.");
    }
    JS::RootedObject signal(context, makeSignal(Page::of(context), "TaskSignal"));
    if (!signal)
        return false;
    setPriorityOf(signal, priority.value_or(TaskPriority::UserVisible));
    JSObject* const controller = makeController(context, args, signal);
    if (controller == nullptr)
        return false;
    args.rval().setObject(*controller);
    return true;
}

// §2.4 signal priority change.
bool signalPriorityChange(
    Page& page, JS::HandleObject signal, TaskPriority priority, const std::string& failure)
{
    JSContext* const context = page.engine().context();
    // Step 1.
    if (JS::GetReservedSlot(signal, kPriorityChangingSlot).isTrue())
        return throwDomException(context, "NotAllowedError",
            (failure + "Cannot change priority when a prioritychange event is in progress.").c_str());
    // Step 2.
    const TaskPriority previous = signalPriority(signal);
    if (previous == priority)
        return true;
    // Steps 3-6: the waiting tasks move first.
    JS::SetReservedSlot(signal, kPriorityChangingSlot, JS::TrueValue());
    setPriorityOf(signal, priority);
    page.scheduler().priorityChanged(signal);
    // Step 7.
    JS::RootedObject event(
        context, makeTrustedEvent(page, EventInterface::TaskPriorityChangeEvent, "prioritychange"));
    JSString* const name = JS_NewStringCopyZ(context, nameOf(previous));
    if (!event || name == nullptr)
        return false;
    setMember(event, 0, JS::StringValue(name));
    dispatch(page, event, signal);
    // Step 8: those that follow it.
    JS::RootedObjectVector dependents(context);
    if (!signalsOf(context, signal, kPriorityDependentsSlot, &dependents))
        return false;
    JS::RootedObject dependent(context);
    for (JSObject* const each : dependents) {
        dependent = each;
        if (!page.engine().host().goesOn() || !signalPriorityChange(page, dependent, priority, failure))
            return false;
    }
    // Step 9.
    JS::SetReservedSlot(signal, kPriorityChangingSlot, JS::FalseValue());
    return page.engine().host().goesOn();
}

bool setPriorityMethod(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr const char* kFunction = "'setPriority' on 'TaskController'";
    const std::string failure = std::string("Failed to execute ") + kFunction + ": ";
    JS::RootedObject signal(context, signalOfController(context, args));
    if (!signal)
        return false;
    if (!isTaskSignal(signal))
        return throwTypeError(context, "Illegal invocation");
    std::optional<TaskPriority> priority;
    if (!requireArguments(context, args, 1, kFunction) || !readPriority(context, args[0], failure, priority))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "setPriority");
    args.rval().setUndefined();
    return signalPriorityChange(page, signal, *priority, failure);
}

bool constructEventOfChange(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr unsigned kRequired = 2;
    JS::RootedObject init(context);
    JS::RootedObject event(
        context, constructEvent(context, args, EventInterface::TaskPriorityChangeEvent, &init, kRequired));
    JS::RootedValue value(context);
    std::optional<TaskPriority> previous;
    const std::string where = "Failed to construct 'TaskPriorityChangeEvent': Failed to read the "
                              "'previousPriority' property from 'TaskPriorityChangeEventInit': ";
    if (!event || !readMember(context, init, "previousPriority", &value))
        return false;
    if (value.isUndefined())
        return throwTypeError(context, where + "Required member is undefined.");
    if (!readPriority(context, value, where, previous))
        return false;
    JSString* const name = JS_NewStringCopyZ(context, nameOf(*previous));
    if (name == nullptr)
        return false;
    setMember(event, 0, JS::StringValue(name));
    args.rval().setObject(*event);
    return true;
}

} // namespace

bool isTaskSignal(JSObject* signal)
{
    return JS::GetReservedSlot(signal, kPrioritySlot).isInt32();
}

TaskPriority signalPriority(JSObject* signal)
{
    return static_cast<TaskPriority>(JS::GetReservedSlot(signal, kPrioritySlot).toInt32());
}

bool readPriority(JSContext* context, JS::HandleValue value, const std::string& where,
    std::optional<TaskPriority>& priority)
{
    JS::RootedString text(context, JS::ToString(context, value));
    if (!text)
        return false;
    const std::string name = toUtf8(context, text);
    for (const auto& each : kPriorities) {
        if (name == each.name) {
            priority = each.priority;
            return true;
        }
    }
    return throwTypeError(
        context, where + "The provided value '" + name + "' is not a valid enum value of type TaskPriority.");
}

bool defineTaskSignal(Page& page, JS::HandleObject global)
{
    static const JSClass kSignalPrototype = { .name = "TaskSignal" };
    static const JSClass kControllerPrototype = { .name = "TaskController" };
    static const JSClass kEventPrototype = { .name = "TaskPriorityChangeEvent" };
    static const JSPropertySpec kSignalProperties[] = {
        JS_PSG("priority", priorityGetter, JSPROP_ENUMERATE),
        JS_PSGS("onprioritychange", handlerGetter<"prioritychange">, handlerSetter<"prioritychange">,
            JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "TaskSignal", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kSignalStaticMethods[] = {
        JS_FN("any", anyStatic, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kControllerProperties[] = {
        JS_STRING_SYM_PS(toStringTag, "TaskController", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kControllerMethods[] = {
        JS_FN("setPriority", setPriorityMethod, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kEventProperties[] = {
        JS_PSG(
            "previousPriority", (memberGetter<EventInterface::TaskPriorityChangeEvent, 0>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "TaskPriorityChangeEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    Interfaces& interfaces = page.interfaces();
    return interfaces.define(context, global,
               { &kSignalPrototype, "AbortSignal", nullptr, 0, kSignalProperties, nullptr, nullptr,
                   kSignalStaticMethods })
        && interfaces.define(context, global,
            { &kControllerPrototype, "AbortController", constructController, 0, kControllerProperties,
                kControllerMethods })
        && interfaces.define(
            context, global, { &kEventPrototype, "Event", constructEventOfChange, 2, kEventProperties });
}

} // namespace loopscope
