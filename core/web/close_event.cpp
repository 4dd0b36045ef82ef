// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/close_event.h"

#include "core/web/event.h"
#include "core/web/native.h"

#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

namespace loopscope {

namespace {

constexpr auto kCloseEvent = EventInterface::CloseEvent;

enum CloseMember : unsigned
{
    kWasClean,
    kCode,
    kReason
};

bool readBoolean(JSContext* context, JS::HandleObject init, const char* name, JS::MutableHandleValue value)
{
    if (!readMember(context, init, name, value))
        return false;
    value.setBoolean(JS::ToBoolean(value));
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

bool defineCloseEvent(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "CloseEvent" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("wasClean", (memberGetter<kCloseEvent, kWasClean>), JSPROP_ENUMERATE),
        JS_PSG("code", (memberGetter<kCloseEvent, kCode>), JSPROP_ENUMERATE),
        JS_PSG("reason", (memberGetter<kCloseEvent, kReason>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "CloseEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    return page.interfaces().define(
        page.engine().context(), global, { &kPrototype, "Event", constructCloseEvent, 1, kProperties });
}

} // namespace loopscope
