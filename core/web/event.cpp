// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/event.h"

#include "core/engine/strings.h"
#include "core/web/native.h"
#include "core/web/performance.h"

#include <js/Array.h>
#include <js/Conversions.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

namespace loopscope {

namespace {

const JSClass kEventClass = { .name = "Event", .flags = JSCLASS_HAS_RESERVED_SLOTS(kEventSlotCount) };

// By EventInterface.
constexpr struct
{
    const char* name;
    EventInterface parent;
} kEventInterfaces[] = { { "Event", EventInterface::Event }, { "CustomEvent", EventInterface::Event },
    { "ErrorEvent", EventInterface::Event }, { "PromiseRejectionEvent", EventInterface::Event },
    { "TaskPriorityChangeEvent", EventInterface::Event }, { "UIEvent", EventInterface::Event },
    { "MouseEvent", EventInterface::UIEvent }, { "PointerEvent", EventInterface::MouseEvent },
    { "FocusEvent", EventInterface::UIEvent }, { "KeyboardEvent", EventInterface::UIEvent },
    { "InputEvent", EventInterface::UIEvent }, { "SubmitEvent", EventInterface::Event },
    { "ToggleEvent", EventInterface::Event }, { "PopStateEvent", EventInterface::Event },
    { "HashChangeEvent", EventInterface::Event }, { "MessageEvent", EventInterface::Event },
    { "ProgressEvent", EventInterface::Event }, { "CloseEvent", EventInterface::Event },
    { "TransitionEvent", EventInterface::Event }, { "PageTransitionEvent", EventInterface::Event } };

const char* nameOf(EventInterface interface)
{
    return kEventInterfaces[static_cast<std::size_t>(interface)].name;
}

JSObject* self(JSContext* context, const JS::CallArgs& args)
{
    if (isEvent(args.thisv()))
        return &args.thisv().toObject();
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

template <EventSlot Slot> bool slotGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const event = self(context, args);
    if (event == nullptr)
        return false;
    args.rval().set(JS::GetReservedSlot(event, Slot));
    return true;
}

template <std::int32_t Flag> bool flagGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const event = self(context, args);
    if (event == nullptr)
        return false;
    args.rval().setBoolean((eventFlags(event) & Flag) != 0);
    return true;
}

template <std::int32_t Flags> bool flagSetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const event = self(context, args);
    if (event == nullptr)
        return false;
    addEventFlags(event, Flags);
    args.rval().setUndefined();
    return true;
}

bool preventDefault(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const event = self(context, args);
    if (event == nullptr)
        return false;
    setTheCanceledFlag(event);
    args.rval().setUndefined();
    return true;
}

bool returnValueGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const event = self(context, args);
    if (event == nullptr)
        return false;
    args.rval().setBoolean((eventFlags(event) & kCanceled) == 0);
    return true;
}

// Setting false prevents the default, setting true does nothing.
bool returnValueSetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const event = self(context, args);
    if (event == nullptr)
        return false;
    if (!JS::ToBoolean(args.get(0)))
        setTheCanceledFlag(event);
    args.rval().setUndefined();
    return true;
}

bool cancelBubbleSetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const event = self(context, args);
    if (event == nullptr)
        return false;
    if (JS::ToBoolean(args.get(0)))
        addEventFlags(event, kStopPropagation);
    args.rval().setUndefined();
    return true;
}

// DOM §2.2 composedPath. All trees are open here, so that the path is seen as it is.
bool composedPath(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject event(context, self(context, args));
    if (!event)
        return false;
    JS::RootedValue path(context, JS::GetReservedSlot(event, kEventPathSlot));
    JS::RootedVector<JS::Value> targets(context);
    if (path.isObject()) {
        JS::RootedObject array(context, &path.toObject());
        std::uint32_t length = 0;
        if (!JS::GetArrayLength(context, array, &length))
            return false;
        JS::RootedValue target(context);
        for (std::uint32_t i = 0; i < length; ++i) {
            if (!JS_GetElement(context, array, i, &target) || !targets.append(target))
                return false;
        }
    }
    JSObject* const copy = JS::NewArrayObject(context, targets);
    if (copy == nullptr)
        return false;
    args.rval().setObject(*copy);
    return true;
}

// DOM §2.2 initialize, from a script's arguments: not while the event is dispatched.
bool initialiseAgain(JSContext* context, JS::HandleObject event, const JS::CallArgs& args)
{
    JS::RootedString type(context, JS::ToString(context, args[0]));
    if (!type)
        return false;
    args.rval().setUndefined();
    if ((eventFlags(event) & kBeingDispatched) != 0)
        return true;
    JS::SetReservedSlot(event, kEventTypeSlot, JS::StringValue(type));
    JS::SetReservedSlot(event, kEventTargetSlot, JS::NullValue());
    const std::int32_t flags
        = (JS::ToBoolean(args.get(1)) ? kBubbles : 0) | (JS::ToBoolean(args.get(2)) ? kCancelable : 0);
    JS::SetReservedSlot(event, kEventFlagsSlot, JS::Int32Value(flags));
    return true;
}

// DOM §2.2 initEvent.
bool initEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject event(context, self(context, args));
    if (!event || !requireArguments(context, args, 1, "'initEvent' on 'Event'"))
        return false;
    return initialiseAgain(context, event, args);
}

// DOM §2.4 initCustomEvent.
bool initCustomEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!isEvent(args.thisv(), EventInterface::CustomEvent))
        return throwTypeError(context, "Illegal invocation");
    JS::RootedObject event(context, &args.thisv().toObject());
    if (!requireArguments(context, args, 1, "'initCustomEvent' on 'CustomEvent'")
        || !initialiseAgain(context, event, args))
        return false;
    if ((eventFlags(event) & kBeingDispatched) == 0)
        setMember(event, 0, args.length() > 3 ? args[3] : JS::NullHandleValue);
    return true;
}

bool isTrustedGetter(JSContext* context, unsigned count, JS::Value* values)
{
    return flagGetter<kIsTrusted>(context, count, values);
}

// DOM §2.5 inner event creation steps.
bool initialise(JSContext* context, JS::HandleObject event, EventInterface interface, JS::HandleString type,
    std::int32_t flags)
{
    JS::SetReservedSlot(event, kEventTypeSlot, JS::StringValue(type));
    JS::SetReservedSlot(event, kEventTargetSlot, JS::NullValue());
    JS::SetReservedSlot(event, kEventCurrentTargetSlot, JS::NullValue());
    JS::SetReservedSlot(event, kEventPhaseSlot, JS::Int32Value(kNone));
    JS::SetReservedSlot(event, kEventFlagsSlot, JS::Int32Value(flags));
    JS::SetReservedSlot(
        event, kEventTimeStampSlot, JS::DoubleValue(highResolutionTime(Page::of(context).loop().now())));
    JS::SetReservedSlot(event, kEventInterfaceSlot, JS::Int32Value(static_cast<std::int32_t>(interface)));
    // [LegacyUnforgeable]: a property of every event itself, with one getter for all.
    JS::RootedObject getter(context, Page::of(context).isTrustedGetter());
    return JS_DefineProperty(
        context, event, "isTrusted", getter, nullptr, JSPROP_ENUMERATE | JSPROP_PERMANENT);
}

bool constructPlainEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JSObject* const event = constructEvent(context, args, EventInterface::Event, &init);
    if (event == nullptr)
        return false;
    args.rval().setObject(*event);
    return true;
}

bool constructCustomEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, EventInterface::CustomEvent, &init));
    JS::RootedValue detail(context);
    if (!event || !readMember(context, init, "detail", &detail))
        return false;
    setMember(event, 0, detail.isUndefined() ? JS::NullValue() : detail);
    args.rval().setObject(*event);
    return true;
}

} // namespace

void setTheCanceledFlag(JSObject* event)
{
    const std::int32_t flags = eventFlags(event);
    if ((flags & kCancelable) != 0 && (flags & kInPassiveListener) == 0)
        addEventFlags(event, kCanceled);
}

bool isEvent(JS::HandleValue value)
{
    return value.isObject() && JS::GetClass(&value.toObject()) == &kEventClass;
}

bool isEvent(JS::HandleValue value, EventInterface interface)
{
    if (!isEvent(value))
        return false;
    auto own
        = static_cast<EventInterface>(JS::GetReservedSlot(&value.toObject(), kEventInterfaceSlot).toInt32());
    while (own != interface && own != EventInterface::Event)
        own = kEventInterfaces[static_cast<std::size_t>(own)].parent;
    return own == interface;
}

JSObject* makeTrustedEvent(Page& page, EventInterface interface, std::string_view type, std::int32_t flags)
{
    JSContext* const context = page.engine().context();
    JS::RootedString typeText(context, newString(context, type));
    JS::RootedObject event(
        context, typeText ? page.interfaces().make(context, kEventClass, nameOf(interface)) : nullptr);
    return event && initialise(context, event, interface, typeText, flags | kIsTrusted) ? event.get()
                                                                                        : nullptr;
}

bool eventMemberGetter(JSContext* context, const JS::CallArgs& args, EventInterface interface, unsigned index)
{
    if (!isEvent(args.thisv(), interface))
        return throwTypeError(context, "Illegal invocation");
    args.rval().set(member(&args.thisv().toObject(), index));
    return true;
}

JSObject* constructEvent(JSContext* context, const JS::CallArgs& args, EventInterface interface,
    JS::MutableHandleObject init, unsigned required)
{
    const char* const name = nameOf(interface);
    if (!requireNew(context, args, name))
        return nullptr;
    const std::string failure = std::string("Failed to construct '") + name + "': ";
    if (args.length() < required) {
        throwTypeError(context,
            failure + std::to_string(required) + (required == 1 ? " argument" : " arguments")
                + " required, but only " + std::to_string(args.length()) + " present.");
        return nullptr;
    }
    JS::RootedString type(context, JS::ToString(context, args[0]));
    if (!type)
        return nullptr;
    if (args.get(1).isObject()) {
        init.set(&args[1].toObject());
    } else if (!args.get(1).isNullOrUndefined()) {
        throwTypeError(context, failure + "The provided value is not of type '" + name + "Init'.");
        return nullptr;
    }
    std::int32_t flags = 0;
    constexpr struct
    {
        const char* name;
        std::int32_t flag;
    } kMembers[] = { { "bubbles", kBubbles }, { "cancelable", kCancelable }, { "composed", kComposed } };
    for (const auto& each : kMembers) {
        JS::RootedValue value(context);
        if (!readMember(context, init, each.name, &value))
            return nullptr;
        flags |= JS::ToBoolean(value) ? each.flag : 0;
    }
    JS::RootedObject event(context, JS_NewObjectForConstructor(context, &kEventClass, args));
    return event && initialise(context, event, interface, type, flags) ? event.get() : nullptr;
}

bool readMember(
    JSContext* context, JS::HandleObject dictionary, const char* name, JS::MutableHandleValue value)
{
    value.setUndefined();
    return !dictionary || JS_GetProperty(context, dictionary, name, value);
}

bool defineEvents(Page& page, JS::HandleObject global)
{
    static const JSClass kEventPrototype = { .name = "Event" };
    static const JSClass kCustomEventPrototype = { .name = "CustomEvent" };
    constexpr auto kConstant = JSPROP_ENUMERATE | JSPROP_READONLY | JSPROP_PERMANENT;
    static const JSPropertySpec kConstants[] = {
        JS_INT32_PS("NONE", kNone, kConstant),
        JS_INT32_PS("CAPTURING_PHASE", kCapturingPhase, kConstant),
        JS_INT32_PS("AT_TARGET", kAtTarget, kConstant),
        JS_INT32_PS("BUBBLING_PHASE", kBubblingPhase, kConstant),
        JS_PS_END,
    };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("type", slotGetter<kEventTypeSlot>, JSPROP_ENUMERATE),
        JS_PSG("target", slotGetter<kEventTargetSlot>, JSPROP_ENUMERATE),
        JS_PSG("currentTarget", slotGetter<kEventCurrentTargetSlot>, JSPROP_ENUMERATE),
        JS_PSG("eventPhase", slotGetter<kEventPhaseSlot>, JSPROP_ENUMERATE),
        JS_PSG("bubbles", flagGetter<kBubbles>, JSPROP_ENUMERATE),
        JS_PSG("cancelable", flagGetter<kCancelable>, JSPROP_ENUMERATE),
        JS_PSG("defaultPrevented", flagGetter<kCanceled>, JSPROP_ENUMERATE),
        JS_PSG("composed", flagGetter<kComposed>, JSPROP_ENUMERATE),
        JS_PSG("timeStamp", slotGetter<kEventTimeStampSlot>, JSPROP_ENUMERATE),
        JS_PSG("srcElement", slotGetter<kEventTargetSlot>, JSPROP_ENUMERATE),
        JS_PSGS("returnValue", returnValueGetter, returnValueSetter, JSPROP_ENUMERATE),
        JS_PSGS("cancelBubble", flagGetter<kStopPropagation>, cancelBubbleSetter, JSPROP_ENUMERATE),
        JS_INT32_PS("NONE", kNone, kConstant),
        JS_INT32_PS("CAPTURING_PHASE", kCapturingPhase, kConstant),
        JS_INT32_PS("AT_TARGET", kAtTarget, kConstant),
        JS_INT32_PS("BUBBLING_PHASE", kBubblingPhase, kConstant),
        JS_STRING_SYM_PS(toStringTag, "Event", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("composedPath", composedPath, 0, JSPROP_ENUMERATE),
        JS_FN("initEvent", initEvent, 1, JSPROP_ENUMERATE),
        JS_FN("preventDefault", preventDefault, 0, JSPROP_ENUMERATE),
        JS_FN("stopImmediatePropagation", (flagSetter<kStopPropagation | kStopImmediatePropagation>), 0,
            JSPROP_ENUMERATE),
        JS_FN("stopPropagation", flagSetter<kStopPropagation>, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    // SPEC-GAP: createEvent, the way of old to make an event.
    static const JSFunctionSpec kCustomMethods[] = {
        JS_FN("initCustomEvent", initCustomEvent, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kCustomProperties[] = {
        JS_PSG("detail", (memberGetter<EventInterface::CustomEvent, 0>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "CustomEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    JSFunction* const getter = JS_NewFunction(context, isTrustedGetter, 0, 0, "get isTrusted");
    if (getter == nullptr)
        return false;
    page.isTrustedGetter() = JS_GetFunctionObject(getter);
    return page.interfaces().define(context, global,
               { &kEventPrototype, nullptr, constructPlainEvent, 1, kProperties, kMethods, kConstants })
        && page.interfaces().define(context, global,
            { &kCustomEventPrototype, "Event", constructCustomEvent, 1, kCustomProperties, kCustomMethods });
}

} // namespace loopscope
