// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/network_events.h"

#include "core/web/event.h"
#include "core/web/native.h"

#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

namespace loopscope {

namespace {

enum ProgressMember : unsigned
{
    kLengthComputable,
    kLoaded,
    kTotal
};
enum CloseMember : unsigned
{
    kWasClean,
    kCode,
    kReason
};

bool readNumber(JSContext* context, JS::HandleObject init, const char* name, JS::MutableHandleValue value)
{
    double number = 0;
    if (!readMember(context, init, name, value)
        || (!value.isUndefined() && !JS::ToNumber(context, value, &number)))
        return false;
    value.setNumber(number);
    return true;
}

bool readBoolean(JSContext* context, JS::HandleObject init, const char* name, JS::MutableHandleValue value)
{
    if (!readMember(context, init, name, value))
        return false;
    value.setBoolean(JS::ToBoolean(value));
    return true;
}

bool constructProgressEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, EventInterface::ProgressEvent, &init));
    JS::RootedValue value(context);
    if (!event || !readBoolean(context, init, "lengthComputable", &value))
        return false;
    setMember(event, kLengthComputable, value);
    if (!readNumber(context, init, "loaded", &value))
        return false;
    setMember(event, kLoaded, value);
    if (!readNumber(context, init, "total", &value))
        return false;
    setMember(event, kTotal, value);
    args.rval().setObject(*event);
    return true;
}

bool constructCloseEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, EventInterface::CloseEvent, &init));
    JS::RootedValue value(context);
    std::uint16_t code = 0;
    if (!event || !readMember(context, init, "code", &value)
        || (!value.isUndefined() && !JS::ToUint16(context, value, &code)))
        return false;
    setMember(event, kCode, JS::Int32Value(code));
    if (!readMember(context, init, "reason", &value))
        return false;
    JSString* const reason = value.isUndefined() ? JS_GetEmptyString(context) : JS::ToString(context, value);
    if (reason == nullptr)
        return false;
    setMember(event, kReason, JS::StringValue(reason));
    if (!readBoolean(context, init, "wasClean", &value))
        return false;
    setMember(event, kWasClean, value);
    args.rval().setObject(*event);
    return true;
}

} // namespace

bool defineNetworkEvents(Page& page, JS::HandleObject global)
{
    using enum EventInterface;
    static const JSClass kProgressPrototype = { .name = "ProgressEvent" };
    static const JSClass kClosePrototype = { .name = "CloseEvent" };
    static const JSPropertySpec kProgressProperties[] = {
        JS_PSG("lengthComputable", (memberGetter<ProgressEvent, kLengthComputable>), JSPROP_ENUMERATE),
        JS_PSG("loaded", (memberGetter<ProgressEvent, kLoaded>), JSPROP_ENUMERATE),
        JS_PSG("total", (memberGetter<ProgressEvent, kTotal>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "ProgressEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kCloseProperties[] = {
        JS_PSG("wasClean", (memberGetter<CloseEvent, kWasClean>), JSPROP_ENUMERATE),
        JS_PSG("code", (memberGetter<CloseEvent, kCode>), JSPROP_ENUMERATE),
        JS_PSG("reason", (memberGetter<CloseEvent, kReason>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "CloseEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    return page.interfaces().define(context, global,
               { &kProgressPrototype, "Event", constructProgressEvent, 1, kProgressProperties })
        && page.interfaces().define(
            context, global, { &kClosePrototype, "Event", constructCloseEvent, 1, kCloseProperties });
}

} // namespace loopscope
