// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/event_target.h"

#include "core/engine/strings.h"
#include "core/web/abort_signal.h"
#include "core/web/dom/handler_attributes.h"
#include "core/web/dom_exception.h"
#include "core/web/event.h"
#include "core/web/event_dispatch.h"
#include "core/web/native.h"

#include <js/Conversions.h>
#include <js/Object.h>
#include <js/PropertySpec.h>
#include <js/String.h>
#include <js/Symbol.h>

namespace loopscope {

namespace {

const JSClass kTargetClass
    = { .name = "EventTarget", .flags = JSCLASS_HAS_RESERVED_SLOTS(kTargetSlotCount) | kEventTargetBit };
const JSClass kListenerClass
    = { .name = "EventListener", .flags = JSCLASS_HAS_RESERVED_SLOTS(kListenerSlotCount) };

const AbortSteps kRemoveListener { [](Page&, JS::HandleObject, JS::HandleValue target,
                                       JS::HandleValue listener) {
    removeListener(&target.toObject(), &listener.toObject());
} };

struct ListenerOptions
{
    bool capture = false;
    bool once = false;
    std::optional<bool> passive;
};

// `this` of a method; a call without one is a call on the global.
JSObject* self(JSContext* context, const JS::CallArgs& args)
{
    if (args.thisv().isNullOrUndefined())
        return JS::CurrentGlobalOrNull(context);
    if (args.thisv().isObject() && isEventTarget(&args.thisv().toObject()))
        return &args.thisv().toObject();
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

JSObject* nextListener(JSObject* object, std::uint32_t slot)
{
    const JS::Value& next = JS::GetReservedSlot(object, slot);
    return next.isObject() ? &next.toObject() : nullptr;
}

bool sameString(JSContext* context, JSString* one, JSString* other)
{
    std::int32_t order = 0;
    return JS_CompareStrings(context, one, other, &order) && order == 0;
}

// A listener that no other equals (DOM: type, callback and capture are the same); null if there is none.
JSObject* findListener(JSContext* context, JS::HandleObject target, JS::HandleString type,
    JS::HandleObject callback, bool capture)
{
    JS::RootedObject listener(context, nextListener(target, kListenersSlot));
    for (; listener; listener = nextListener(listener, kNextListenerSlot)) {
        const std::int32_t flags = listenerFlags(listener);
        if ((flags & kIsEventHandler) == 0 && ((flags & kCapture) != 0) == capture
            && &JS::GetReservedSlot(listener, kListenerCallbackSlot).toObject() == callback
            && sameString(context, JS::GetReservedSlot(listener, kListenerTypeSlot).toString(), type))
            return listener;
    }
    return nullptr;
}

JSObject* findEventHandler(JSContext* context, JS::HandleObject target, JS::HandleString type)
{
    JS::RootedObject listener(context, nextListener(target, kListenersSlot));
    for (; listener; listener = nextListener(listener, kNextListenerSlot)) {
        if ((listenerFlags(listener) & kIsEventHandler) != 0
            && sameString(context, JS::GetReservedSlot(listener, kListenerTypeSlot).toString(), type))
            return listener;
    }
    return nullptr;
}

JSObject* appendListener(JSContext* context, JS::HandleObject target, JS::HandleString type,
    const JS::Value& callback, std::int32_t flags)
{
    JS::RootedValue rootedCallback(context, callback);
    JSObject* const listener = JS_NewObjectWithGivenProto(context, &kListenerClass, nullptr);
    if (listener == nullptr)
        return nullptr;
    JS::SetReservedSlot(listener, kListenerTypeSlot, JS::StringValue(type));
    JS::SetReservedSlot(listener, kListenerCallbackSlot, rootedCallback);
    JS::SetReservedSlot(listener, kListenerFlagsSlot, JS::Int32Value(flags));
    JSObject* last = target;
    std::uint32_t slot = kListenersSlot;
    while (JSObject* const next = nextListener(last, slot)) {
        last = next;
        slot = kNextListenerSlot;
    }
    JS::SetReservedSlot(last, slot, JS::ObjectValue(*listener));
    return listener;
}

// Web IDL: the callback interface type EventListener, nullable. `callback` is null for null.
bool readCallback(JSContext* context, const JS::CallArgs& args, const char* function,
    JS::MutableHandleString type, JS::MutableHandleObject callback)
{
    if (!requireArguments(context, args, 2, function))
        return false;
    type.set(JS::ToString(context, args[0]));
    if (!type)
        return false;
    if (args[1].isObject())
        callback.set(&args[1].toObject());
    else if (!args[1].isNullOrUndefined())
        return throwTypeError(
            context, std::string("Failed to execute ") + function + ": parameter 2 is not of type 'Object'.");
    return true;
}

// DOM §2.7 flatten.
bool readCapture(JSContext* context, JS::HandleValue options, bool& capture)
{
    JS::RootedValue value(context, options);
    if (options.isObject()) {
        JS::RootedObject dictionary(context, &options.toObject());
        if (!readMember(context, dictionary, "capture", &value))
            return false;
    }
    capture = JS::ToBoolean(value);
    return true;
}

// DOM §2.7 flatten more. Members in Web IDL's order: the inherited dictionary's first.
bool readOptions(
    JSContext* context, JS::HandleValue value, ListenerOptions& options, JS::MutableHandleObject signal)
{
    if (!value.isObject()) {
        options.capture = JS::ToBoolean(value);
        return true;
    }
    JS::RootedObject dictionary(context, &value.toObject());
    JS::RootedValue each(context);
    if (!readMember(context, dictionary, "capture", &each))
        return false;
    options.capture = JS::ToBoolean(each);
    if (!readMember(context, dictionary, "once", &each))
        return false;
    options.once = JS::ToBoolean(each);
    if (!readMember(context, dictionary, "passive", &each))
        return false;
    if (!each.isUndefined())
        options.passive = JS::ToBoolean(each);
    if (!readMember(context, dictionary, "signal", &each))
        return false;
    if (each.isUndefined())
        return true;
    if (!isAbortSignal(each))
        return throwTypeError(context,
            "Failed to execute 'addEventListener' on 'EventTarget': Failed to read the 'signal' property "
            "from "
            "'AddEventListenerOptions': Failed to convert value to 'AbortSignal'.");
    signal.set(&each.toObject());
    return true;
}

// DOM §2.7 default passive value. SPEC-GAP: only for the window; of nodes, those that scroll the page.
bool defaultPassiveValue(JSContext* context, JS::HandleString type, JS::HandleObject target)
{
    if (target != JS::CurrentGlobalOrNull(context))
        return false;
    const std::string name = toUtf8(context, type);
    return name == "touchstart" || name == "touchmove" || name == "wheel" || name == "mousewheel";
}

bool addEventListener(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject target(context, self(context, args));
    JS::RootedString type(context);
    JS::RootedObject callback(context);
    JS::RootedObject signal(context);
    ListenerOptions options;
    if (!target || !readCallback(context, args, "'addEventListener' on 'EventTarget'", &type, &callback)
        || !readOptions(context, args.get(2), options, &signal))
        return false;
    const NativeCall frame(Page::of(context), "addEventListener");
    args.rval().setUndefined();
    // DOM §2.7 add an event listener. Step 2: its signal is aborted. Step 3: no callback, nothing to do.
    if (!callback || (signal && isAborted(signal)))
        return true;
    // Step 4: the default passive value. Step 5: one listener for one type, callback and phase.
    if (!options.passive)
        options.passive = defaultPassiveValue(context, type, target);
    if (findListener(context, target, type, callback, options.capture) != nullptr)
        return true;
    const std::int32_t flags
        = (options.capture ? kCapture : 0) | (*options.passive ? kPassive : 0) | (options.once ? kOnce : 0);
    JS::RootedObject listener(
        context, appendListener(context, target, type, JS::ObjectValue(*callback), flags));
    if (!listener || !signal)
        return listener != nullptr;
    // Step 6: abort removes it.
    JS::RootedValue targetValue(context, JS::ObjectValue(*target));
    JS::RootedValue listenerValue(context, JS::ObjectValue(*listener));
    return addAbortAlgorithm(context, signal, kRemoveListener, targetValue, listenerValue) != nullptr;
}

bool removeEventListener(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject target(context, self(context, args));
    JS::RootedString type(context);
    JS::RootedObject callback(context);
    bool capture = false;
    if (!target || !readCallback(context, args, "'removeEventListener' on 'EventTarget'", &type, &callback)
        || !readCapture(context, args.get(2), capture))
        return false;
    const NativeCall frame(Page::of(context), "removeEventListener");
    JSObject* const listener = callback ? findListener(context, target, type, callback, capture) : nullptr;
    if (listener != nullptr)
        removeListener(target, listener);
    args.rval().setUndefined();
    return true;
}

bool dispatchEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr const char* kFunction = "'dispatchEvent' on 'EventTarget'";
    JS::RootedObject target(context, self(context, args));
    if (!target || !requireArguments(context, args, 1, kFunction))
        return false;
    if (!isEvent(args[0]))
        return throwTypeError(
            context, std::string("Failed to execute ") + kFunction + ": parameter 1 is not of type 'Event'.");
    Page& page = Page::of(context);
    const NativeCall frame(page, "dispatchEvent");
    JS::RootedObject event(context, &args[0].toObject());
    // Step 1: an event that is under way cannot be dispatched again.
    if ((eventFlags(event) & kBeingDispatched) != 0)
        return throwDomException(context, "InvalidStateError",
            "Failed to execute 'dispatchEvent' on 'EventTarget': The event is already being dispatched.");
    // Steps 2-3.
    removeEventFlags(event, kIsTrusted);
    args.rval().setBoolean(dispatch(page, event, target));
    return page.engine().host().goesOn();
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireNew(context, args, "EventTarget"))
        return false;
    JSObject* const target = JS_NewObjectForConstructor(context, &kTargetClass, args);
    if (target == nullptr)
        return false;
    args.rval().setObject(*target);
    return true;
}

} // namespace

bool isEventTarget(JSObject* object)
{
    return (JS::GetClass(object)->flags & kEventTargetBit) != 0;
}

void removeListener(JSObject* target, JSObject* listener)
{
    // Whoever goes through a copy of the list sees that it is gone.
    JS::SetReservedSlot(listener, kListenerFlagsSlot, JS::Int32Value(listenerFlags(listener) | kRemoved));
    JSObject* previous = target;
    std::uint32_t slot = kListenersSlot;
    while (JSObject* const next = nextListener(previous, slot)) {
        if (next == listener) {
            JS::SetReservedSlot(previous, slot, JS::GetReservedSlot(listener, kNextListenerSlot));
            return;
        }
        previous = next;
        slot = kNextListenerSlot;
    }
}

bool getEventHandler(JSContext* context, const JS::CallArgs& args, const char* type)
{
    JS::RootedObject target(context, self(context, args));
    JS::RootedString typeText(context, target ? JS_NewStringCopyZ(context, type) : nullptr);
    if (!typeText)
        return false;
    JS::RootedObject handler(context, findEventHandler(context, target, typeText));
    args.rval().setObjectOrNull(handler ? currentHandler(Page::of(context), target, handler) : nullptr);
    return true;
}

bool setEventHandlerText(
    JSContext* context, JS::HandleObject target, JS::HandleString type, JS::HandleString text)
{
    JS::RootedObject handler(context, findEventHandler(context, target, type));
    if (!text) {
        if (handler)
            removeListener(target, handler);
        return true;
    }
    if (!handler)
        return appendListener(context, target, type, JS::StringValue(text), kIsEventHandler) != nullptr;
    JS::SetReservedSlot(handler, kListenerCallbackSlot, JS::StringValue(text));
    return true;
}

bool setEventHandler(JSContext* context, const JS::CallArgs& args, const char* type)
{
    JS::RootedObject target(context, self(context, args));
    JS::RootedString typeText(context, target ? JS_NewStringCopyZ(context, type) : nullptr);
    if (!typeText)
        return false;
    args.rval().setUndefined();
    JS::RootedObject handler(context, findEventHandler(context, target, typeText));
    // Web IDL [LegacyTreatNonObjectAsNull]. HTML §8.1.8.1: null deactivates the event handler.
    if (!args.get(0).isObject()) {
        if (handler)
            removeListener(target, handler);
        return true;
    }
    // A handler keeps the place that it got when it was first set.
    JS::RootedObject callback(context, &args[0].toObject());
    if (handler) {
        JS::SetReservedSlot(handler, kListenerCallbackSlot, JS::ObjectValue(*callback));
        return true;
    }
    return appendListener(context, target, typeText, JS::ObjectValue(*callback), kIsEventHandler) != nullptr;
}

bool defineEventTarget(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "EventTarget" };
    static const JSPropertySpec kProperties[] = {
        JS_STRING_SYM_PS(toStringTag, "EventTarget", JSPROP_READONLY),
        JS_PS_END,
    };
    // SPEC-GAP: when(), of the Observable draft.
    static const JSFunctionSpec kMethods[] = {
        JS_FN("addEventListener", addEventListener, 2, JSPROP_ENUMERATE),
        JS_FN("dispatchEvent", dispatchEvent, 1, JSPROP_ENUMERATE),
        JS_FN("removeEventListener", removeEventListener, 2, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    return page.interfaces().define(
        page.engine().context(), global, { &kPrototype, nullptr, construct, 0, kProperties, kMethods });
}

} // namespace loopscope
