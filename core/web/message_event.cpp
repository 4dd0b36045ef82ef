// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/message_event.h"

#include "core/engine/strings.h"
#include "core/web/event_dispatch.h"
#include "core/web/event_target.h"
#include "core/web/message_port.h"
#include "core/web/native.h"

#include <js/Array.h>
#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>
#include <jsapi.h>

namespace loopscope {

namespace {

constexpr auto kMessageEvent = EventInterface::MessageEvent;

enum Member : unsigned
{
    kData,
    kOrigin,
    kLastEventId,
    kSource,
    kPorts,
    kUserActivation // SPEC-GAP: always null; a page that is not framed is never sent one
};

bool setString(
    JSContext* context, JS::HandleObject event, Member index, JS::HandleValue value, const std::string& where)
{
    if (value.isSymbol())
        return throwTypeError(context, where + "Cannot convert a Symbol value to a string");
    JSString* const text = value.isUndefined() ? JS_GetEmptyString(context) : JS::ToString(context, value);
    if (text != nullptr)
        setMember(event, index, JS::StringValue(text));
    return text != nullptr;
}

bool setSource(JSContext* context, JS::HandleObject event, JS::HandleValue value, const std::string& words)
{
    if (!value.isNullOrUndefined() && (!value.isObject() || !isEventTarget(&value.toObject()))
        && !(value.isObject() && &value.toObject() == JS::CurrentGlobalOrNull(context)))
        return throwTypeError(context, words);
    setMember(event, kSource, value.isObject() ? value.get() : JS::NullValue());
    return true;
}

bool setPorts(JSContext* context, JS::HandleObject event, JS::HandleValue value, const std::string& where)
{
    JS::RootedObjectVector ports(context);
    const auto add = [&](JS::HandleValue each) {
        if (!each.isObject() || !isMessagePort(&each.toObject()))
            return throwTypeError(context, where + "Failed to convert value to 'MessagePort'.");
        return ports.append(&each.toObject());
    };
    if (!value.isUndefined() && !readSequence(context, value, where, add))
        return false;
    JSObject* const array = makePortArray(context, ports);
    if (array != nullptr)
        setMember(event, kPorts, JS::ObjectValue(*array));
    return array != nullptr;
}

std::string ofInit(const char* name)
{
    return std::string("Failed to construct 'MessageEvent': Failed to read the '")
        .append(name)
        .append("' property from 'MessageEventInit': ");
}

// Web IDL: the members of MessageEventInit, by their names.
bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, kMessageEvent, &init));
    JS::RootedValue value(context);
    if (!event || !readMember(context, init, "data", &value))
        return false;
    setMember(event, kData, value.isUndefined() ? JS::NullValue() : value);
    if (!readMember(context, init, "lastEventId", &value)
        || !setString(context, event, kLastEventId, value, ofInit("lastEventId"))
        || !readMember(context, init, "origin", &value)
        || !setString(context, event, kOrigin, value, ofInit("origin"))
        || !readMember(context, init, "ports", &value) || !setPorts(context, event, value, ofInit("ports"))
        || !readMember(context, init, "source", &value)
        || !setSource(context, event, value, ofInit("source") + "Failed to convert value to 'EventTarget'.")
        || !readMember(context, init, "userActivation", &value))
        return false;
    setMember(event, kUserActivation, JS::NullValue());
    args.rval().setObject(*event);
    return true;
}

// HTML §9.1 initMessageEvent.
bool initMessageEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr const char* kFunction = "'initMessageEvent' on 'MessageEvent'";
    const std::string where = std::string("Failed to execute ") + kFunction + ": ";
    if (!isEvent(args.thisv(), kMessageEvent))
        return throwTypeError(context, "Illegal invocation");
    JS::RootedObject event(context, &args.thisv().toObject());
    JS::RootedString type(
        context, requireArguments(context, args, 1, kFunction) ? JS::ToString(context, args[0]) : nullptr);
    if (!type)
        return false;
    args.rval().setUndefined();
    if ((eventFlags(event) & kBeingDispatched) != 0)
        return true;
    enum Argument : unsigned
    {
        kBubblesArgument = 1,
        kCancelableArgument,
        kDataArgument,
        kOriginArgument,
        kIdArgument,
        kSourceArgument,
        kPortsArgument
    };
    if (!setString(context, event, kOrigin, args.get(kOriginArgument), where)
        || !setString(context, event, kLastEventId, args.get(kIdArgument), where)
        || !setSource(
            context, event, args.get(kSourceArgument), where + "parameter 7 is not of type 'EventTarget'.")
        || !setPorts(context, event, args.get(kPortsArgument), where))
        return false;
    JS::SetReservedSlot(event, kEventTypeSlot, JS::StringValue(type));
    JS::SetReservedSlot(event, kEventTargetSlot, JS::NullValue());
    JS::SetReservedSlot(event, kEventFlagsSlot,
        JS::Int32Value((JS::ToBoolean(args.get(kBubblesArgument)) ? kBubbles : 0)
            | (JS::ToBoolean(args.get(kCancelableArgument)) ? kCancelable : 0)));
    setMember(event, kData, args.hasDefined(kDataArgument) ? args[kDataArgument] : JS::NullHandleValue);
    return true;
}

} // namespace

JSObject* makePortArray(JSContext* context, JS::HandleObjectVector ports)
{
    JS::RootedVector<JS::Value> values(context);
    for (JSObject* const port : ports) {
        if (!values.append(JS::ObjectValue(*port)))
            return nullptr;
    }
    JS::RootedObject array(context, JS::NewArrayObject(context, values));
    return array && JS_FreezeObject(context, array) ? array.get() : nullptr;
}

void fireMessageEvent(Page& page, JS::HandleObject target, const MessageParts& parts, JS::HandleObject ports)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject event(context, makeTrustedEvent(page, kMessageEvent, "message"));
    JS::RootedString origin(context, newString(context, parts.origin));
    if (!event || !origin) {
        JS_ClearPendingException(context);
        return;
    }
    setMember(event, kData, parts.data);
    setMember(event, kOrigin, JS::StringValue(origin));
    setMember(event, kLastEventId, JS::StringValue(JS_GetEmptyString(context)));
    setMember(event, kSource, JS::ObjectOrNullValue(parts.source));
    setMember(event, kPorts, JS::ObjectValue(*ports));
    setMember(event, kUserActivation, JS::NullValue());
    dispatch(page, event, target);
}

bool defineMessageEvent(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "MessageEvent" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("data", (memberGetter<kMessageEvent, kData>), JSPROP_ENUMERATE),
        JS_PSG("origin", (memberGetter<kMessageEvent, kOrigin>), JSPROP_ENUMERATE),
        JS_PSG("lastEventId", (memberGetter<kMessageEvent, kLastEventId>), JSPROP_ENUMERATE),
        JS_PSG("source", (memberGetter<kMessageEvent, kSource>), JSPROP_ENUMERATE),
        JS_PSG("ports", (memberGetter<kMessageEvent, kPorts>), JSPROP_ENUMERATE),
        JS_PSG("userActivation", (memberGetter<kMessageEvent, kUserActivation>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "MessageEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("initMessageEvent", initMessageEvent, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    return page.interfaces().define(
        page.engine().context(), global, { &kPrototype, "Event", construct, 1, kProperties, kMethods });
}

} // namespace loopscope
