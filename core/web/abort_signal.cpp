// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/abort_signal.h"

#include "core/web/dom_exception.h"
#include "core/web/event_dispatch.h"
#include "core/web/native.h"

#include <js/Array.h>
#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/GCVector.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

#include <memory>

namespace loopscope {

namespace {

const JSClass kSignalClass
    = { .name = "AbortSignal", .flags = JSCLASS_HAS_RESERVED_SLOTS(kSignalSlotCount) | kEventTargetBit };

// An abort algorithm, an object that the program never sees. Those of a signal are a chain.
enum AlgorithmSlot : std::uint32_t
{
    kStepsSlot,
    kFirstSlot,
    kSecondSlot,
    kNextAlgorithmSlot,
    kAlgorithmSlotCount
};
const JSClass kAlgorithmClass
    = { .name = "AbortAlgorithm", .flags = JSCLASS_HAS_RESERVED_SLOTS(kAlgorithmSlotCount) };

JSObject* self(JSContext* context, const JS::CallArgs& args)
{
    if (isAbortSignal(args.thisv()))
        return &args.thisv().toObject();
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

// DOM §3.2 run the abort steps.
void runTheAbortSteps(Page& page, JS::HandleObject signal)
{
    JSContext* const context = page.engine().context();
    // Steps 1-2: each algorithm, then none is left.
    JS::RootedValue next(context, JS::GetReservedSlot(signal, kAlgorithmsSlot));
    JS::SetReservedSlot(signal, kAlgorithmsSlot, JS::UndefinedValue());
    JS::RootedValue first(context);
    JS::RootedValue second(context);
    while (next.isObject()) {
        JSObject* const algorithm = &next.toObject();
        const auto* const steps
            = static_cast<const AbortSteps*>(JS::GetReservedSlot(algorithm, kStepsSlot).toPrivate());
        first = JS::GetReservedSlot(algorithm, kFirstSlot);
        second = JS::GetReservedSlot(algorithm, kSecondSlot);
        next = JS::GetReservedSlot(algorithm, kNextAlgorithmSlot);
        steps->run(page, signal, first, second);
    }
    // Step 3.
    fireAnEvent(page, "abort", signal);
}

bool reasonOrAbortError(JSContext* context, JS::HandleValue given, JS::MutableHandleValue reason)
{
    reason.set(given);
    if (!given.isUndefined())
        return true;
    JSObject* const error = makeDomException(context, "AbortError", "signal is aborted without reason");
    if (error != nullptr)
        reason.setObject(*error);
    return error != nullptr;
}

bool abortedGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const signal = self(context, args);
    if (signal == nullptr)
        return false;
    args.rval().setBoolean(isAborted(signal));
    return true;
}

bool reasonGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const signal = self(context, args);
    if (signal == nullptr)
        return false;
    args.rval().set(abortReason(signal));
    return true;
}

bool throwIfAborted(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const signal = self(context, args);
    if (signal == nullptr)
        return false;
    args.rval().setUndefined();
    if (!isAborted(signal))
        return true;
    JS::RootedValue reason(context, abortReason(signal));
    JS_SetPendingException(context, reason);
    return false;
}

// DOM §3.2 AbortSignal.abort.
bool abortStatic(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page& page = Page::of(context);
    const NativeCall frame(page, "abort");
    JS::RootedObject signal(context, makeSignal(page));
    JS::RootedValue reason(context);
    if (!signal || !reasonOrAbortError(context, args.get(0), &reason))
        return false;
    JS::SetReservedSlot(signal, kReasonSlot, reason);
    args.rval().setObject(*signal);
    return true;
}

void timeOut(Page& page, JS::HandleObject signal)
{
    JSContext* const context = page.engine().context();
    JSAutoRealm realm(context, page.engine().global());
    JSObject* const error = makeDomException(context, "TimeoutError", "signal timed out");
    if (error == nullptr)
        return;
    JS::RootedValue reason(context, JS::ObjectValue(*error));
    static_cast<void>(signalAbort(page, signal, reason));
}

// DOM §3.2 AbortSignal.timeout: run steps after a timeout, then queue a task on the timer task source.
bool timeoutStatic(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page& page = Page::of(context);
    constexpr const char* kFunction = "'timeout' on 'AbortSignal'";
    double delay = 0;
    if (!requireArguments(context, args, 1, kFunction)
        || !readUnsignedLongLong(
            context, args[0], std::string("Failed to execute ") + kFunction + ": ", delay))
        return false;
    const NativeCall frame(page, "timeout");
    JS::RootedObject signal(context, makeSignal(page));
    if (!signal)
        return false;
    args.rval().setObject(*signal);
    const CardId card
        = page.writer().addCard({ CardKind::Timeout, page.writer().intern(page.callLabel("timeout")), {},
            page.engine().stack().position(), page.engine().stack().top() });
    page.engine().stack().markAsNative(card);
    const VirtualTime due = page.loop().now() + virtualDuration(delay);
    page.loop().observer().webApiStarted(card, due);
    auto rooted = std::make_shared<JS::PersistentRootedObject>(context, signal);
    page.loop().startInParallel(due, [&page, card, rooted] {
        page.loop().queueATask({ TaskSource::Timer, card,
                                   [&page, rooted] {
                                       timeOut(page, *rooted);
                                   } },
            Entry::TimerFellDue);
    });
    return true;
}

bool anyStatic(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr const char* kFunction = "'any' on 'AbortSignal'";
    JS::RootedObjectVector sources(context);
    if (!requireArguments(context, args, 1, kFunction) || !readSignals(context, args[0], kFunction, &sources))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "any");
    JSObject* const signal = makeDependentSignal(page, sources);
    if (signal == nullptr)
        return false;
    args.rval().setObject(*signal);
    return true;
}

} // namespace

bool appendTo(JSContext* context, JS::HandleObject signal, SignalSlot slot, JS::HandleObject other)
{
    JS::RootedValue list(context, JS::GetReservedSlot(signal, slot));
    if (!list.isObject()) {
        JSObject* const array = JS::NewArrayObject(context, 0);
        if (array == nullptr)
            return false;
        list.setObject(*array);
        JS::SetReservedSlot(signal, slot, list);
    }
    JS::RootedObject array(context, &list.toObject());
    std::uint32_t length = 0;
    return JS::GetArrayLength(context, array, &length)
        && JS_DefineElement(context, array, length, other, JSPROP_ENUMERATE);
}

bool signalsOf(
    JSContext* context, JS::HandleObject signal, SignalSlot slot, JS::MutableHandleObjectVector signals)
{
    const JS::Value list = JS::GetReservedSlot(signal, slot);
    if (!list.isObject())
        return true;
    JS::RootedObject array(context, &list.toObject());
    std::uint32_t length = 0;
    if (!JS::GetArrayLength(context, array, &length))
        return false;
    JS::RootedValue each(context);
    for (std::uint32_t i = 0; i < length; ++i) {
        if (!JS_GetElement(context, array, i, &each) || !signals.append(&each.toObject()))
            return false;
    }
    return true;
}

bool isAbortSignal(JS::HandleValue value)
{
    return value.isObject() && JS::GetClass(&value.toObject()) == &kSignalClass;
}

JSObject* makeSignal(Page& page, const char* interface)
{
    JSObject* const signal = page.interfaces().make(page.engine().context(), kSignalClass, interface);
    if (signal != nullptr)
        JS::SetReservedSlot(signal, kIsDependentSlot, JS::FalseValue());
    return signal;
}

JSObject* addAbortAlgorithm(JSContext* context, JS::HandleObject signal, const AbortSteps& steps,
    JS::HandleValue first, JS::HandleValue second)
{
    if (isAborted(signal))
        return nullptr;
    JSObject* const algorithm = JS_NewObjectWithGivenProto(context, &kAlgorithmClass, nullptr);
    if (algorithm == nullptr)
        return nullptr;
    JS::SetReservedSlot(algorithm, kStepsSlot, JS::PrivateValue(const_cast<AbortSteps*>(&steps)));
    JS::SetReservedSlot(algorithm, kFirstSlot, first);
    JS::SetReservedSlot(algorithm, kSecondSlot, second);
    JSObject* last = signal;
    std::uint32_t slot = kAlgorithmsSlot;
    while (JS::GetReservedSlot(last, slot).isObject()) {
        last = &JS::GetReservedSlot(last, slot).toObject();
        slot = kNextAlgorithmSlot;
    }
    JS::SetReservedSlot(last, slot, JS::ObjectValue(*algorithm));
    return algorithm;
}

void removeAbortAlgorithm(JSObject* signal, JSObject* algorithm)
{
    JSObject* previous = signal;
    std::uint32_t slot = kAlgorithmsSlot;
    while (JS::GetReservedSlot(previous, slot).isObject()) {
        JSObject* const next = &JS::GetReservedSlot(previous, slot).toObject();
        if (next == algorithm) {
            JS::SetReservedSlot(previous, slot, JS::GetReservedSlot(algorithm, kNextAlgorithmSlot));
            return;
        }
        previous = next;
        slot = kNextAlgorithmSlot;
    }
}

bool signalAbort(Page& page, JS::HandleObject signal, JS::HandleValue given)
{
    JSContext* const context = page.engine().context();
    // Step 1.
    if (isAborted(signal))
        return true;
    // Step 2.
    JS::RootedValue reason(context);
    if (!reasonOrAbortError(context, given, &reason))
        return false;
    JS::SetReservedSlot(signal, kReasonSlot, reason);
    // Steps 3-4: the signals that depend on it have the reason before any event is fired.
    JS::RootedObjectVector dependents(context);
    JS::RootedObjectVector toAbort(context);
    if (!signalsOf(context, signal, kDependentsSlot, &dependents))
        return false;
    for (JSObject* const dependent : dependents) {
        if (isAborted(dependent))
            continue;
        JS::SetReservedSlot(dependent, kReasonSlot, reason);
        if (!toAbort.append(dependent))
            return false;
    }
    // Steps 5-6: the source's event first.
    runTheAbortSteps(page, signal);
    JS::RootedObject dependent(context);
    for (JSObject* const each : toAbort) {
        dependent = each;
        runTheAbortSteps(page, dependent);
    }
    return page.engine().host().goesOn();
}

JSObject* makeDependentSignal(Page& page, JS::HandleObjectVector sources, const char* interface)
{
    JSContext* const context = page.engine().context();
    // Step 1.
    JS::RootedObject result(context, makeSignal(page, interface));
    if (!result)
        return nullptr;
    // Step 2: one that is aborted already decides.
    for (JSObject* const source : sources) {
        if (isAborted(source)) {
            JS::SetReservedSlot(result, kReasonSlot, abortReason(source));
            return result;
        }
    }
    // Steps 3-4: depend on what the sources themselves depend on. WHY strong lists where DOM has weak ones:
    // what they hold back is small, and gone with the recording.
    JS::SetReservedSlot(result, kIsDependentSlot, JS::TrueValue());
    JS::RootedObject source(context);
    for (JSObject* const each : sources) {
        source = each;
        JS::RootedObjectVector roots(context);
        const bool isDependent = JS::GetReservedSlot(source, kIsDependentSlot).toBoolean();
        if (isDependent ? !signalsOf(context, source, kSourcesSlot, &roots) : !roots.append(source))
            return nullptr;
        JS::RootedObject root(context);
        for (JSObject* const eachRoot : roots) {
            root = eachRoot;
            if (!appendTo(context, result, kSourcesSlot, root)
                || !appendTo(context, root, kDependentsSlot, result))
                return nullptr;
        }
    }
    return result;
}

bool readSignals(
    JSContext* context, JS::HandleValue value, const char* function, JS::MutableHandleObjectVector signals)
{
    const std::string failure = std::string("Failed to execute ") + function + ": ";
    return readSequence(context, value, failure, [&](JS::HandleValue each) {
        if (!isAbortSignal(each))
            return throwTypeError(context, failure + "Failed to convert value to 'AbortSignal'.");
        return signals.append(&each.toObject());
    });
}

bool defineAbortSignal(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "AbortSignal" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("aborted", abortedGetter, JSPROP_ENUMERATE),
        JS_PSG("reason", reasonGetter, JSPROP_ENUMERATE),
        JS_PSGS("onabort", handlerGetter<"abort">, handlerSetter<"abort">, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "AbortSignal", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("throwIfAborted", throwIfAborted, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSFunctionSpec kStaticMethods[] = {
        JS_FN("abort", abortStatic, 0, JSPROP_ENUMERATE),
        JS_FN("any", anyStatic, 1, JSPROP_ENUMERATE),
        JS_FN("timeout", timeoutStatic, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    return page.interfaces().define(page.engine().context(), global,
        { &kPrototype, "EventTarget", nullptr, 0, kProperties, kMethods, nullptr, kStaticMethods });
}

} // namespace loopscope
