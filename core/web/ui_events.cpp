// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/ui_events.h"

#include "core/web/native.h"

#include <js/Conversions.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

namespace loopscope {

namespace {

bool viewGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!isEvent(args.thisv(), EventInterface::UIEvent))
        return throwTypeError(context, "Illegal invocation");
    if ((eventFlags(&args.thisv().toObject()) & kIsTrusted) != 0)
        args.rval().setObject(*JS::CurrentGlobalOrNull(context));
    else
        args.rval().setNull();
    return true;
}

bool falseGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!isEvent(args.thisv(), EventInterface::MouseEvent))
        return throwTypeError(context, "Illegal invocation");
    args.rval().setBoolean(false);
    return true;
}

// Members of a dictionary that are numbers.
bool readNumbers(JSContext* context, JS::HandleObject init, JS::HandleObject event)
{
    constexpr struct
    {
        const char* name;
        UiMember member;
    } kMembers[] = { { "detail", kDetail }, { "button", kButton }, { "buttons", kButtons },
        { "clientX", kClientX }, { "clientY", kClientY } };
    JS::RootedValue value(context);
    for (const auto& each : kMembers) {
        std::int32_t number = 0;
        if (!readMember(context, init, each.name, &value))
            return false;
        if (value.isUndefined())
            continue;
        if (!JS::ToInt32(context, value, &number))
            return false;
        setMember(event, each.member, JS::Int32Value(number));
    }
    if (!readMember(context, init, "relatedTarget", &value))
        return false;
    setMember(event, kRelatedTarget, value.isObject() ? value : JS::NullValue());
    if (!readMember(context, init, "pointerType", &value) || value.isUndefined())
        return !JS_IsExceptionPending(context);
    JSString* const pointerType = JS::ToString(context, value);
    if (pointerType == nullptr)
        return false;
    setMember(event, kPointerType, JS::StringValue(pointerType));
    return true;
}

template <EventInterface Of> bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, Of, &init));
    if (!event || !initialiseUiEvent(context, event) || !readNumbers(context, init, event))
        return false;
    args.rval().setObject(*event);
    return true;
}

} // namespace

bool initialiseUiEvent(JSContext* context, JS::HandleObject event)
{
    for (const UiMember each : { kDetail, kButton, kButtons, kClientX, kClientY })
        setMember(event, each, JS::Int32Value(0));
    setMember(event, kRelatedTarget, JS::NullValue());
    setMember(event, kPointerType, JS::StringValue(JS_GetEmptyString(context)));
    return true;
}

bool defineUiEvents(Page& page, JS::HandleObject global)
{
    static const JSClass kUiPrototype = { .name = "UIEvent" };
    static const JSClass kMousePrototype = { .name = "MouseEvent" };
    static const JSClass kPointerPrototype = { .name = "PointerEvent" };
    static const JSClass kFocusPrototype = { .name = "FocusEvent" };
    static const JSPropertySpec kUiProperties[] = {
        JS_PSG("view", viewGetter, JSPROP_ENUMERATE),
        JS_PSG("detail", (memberGetter<EventInterface::UIEvent, kDetail>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "UIEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kMouseProperties[] = {
        JS_PSG("clientX", (memberGetter<EventInterface::MouseEvent, kClientX>), JSPROP_ENUMERATE),
        JS_PSG("clientY", (memberGetter<EventInterface::MouseEvent, kClientY>), JSPROP_ENUMERATE),
        JS_PSG("ctrlKey", falseGetter, JSPROP_ENUMERATE),
        JS_PSG("shiftKey", falseGetter, JSPROP_ENUMERATE),
        JS_PSG("altKey", falseGetter, JSPROP_ENUMERATE),
        JS_PSG("metaKey", falseGetter, JSPROP_ENUMERATE),
        JS_PSG("button", (memberGetter<EventInterface::MouseEvent, kButton>), JSPROP_ENUMERATE),
        JS_PSG("buttons", (memberGetter<EventInterface::MouseEvent, kButtons>), JSPROP_ENUMERATE),
        JS_PSG("relatedTarget", (memberGetter<EventInterface::MouseEvent, kRelatedTarget>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "MouseEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kPointerProperties[] = {
        JS_PSG("pointerType", (memberGetter<EventInterface::PointerEvent, kPointerType>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "PointerEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kFocusProperties[] = {
        JS_PSG("relatedTarget", (memberGetter<EventInterface::FocusEvent, kRelatedTarget>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "FocusEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    Interfaces& interfaces = page.interfaces();
    return interfaces.define(context, global,
               { &kUiPrototype, "Event", construct<EventInterface::UIEvent>, 1, kUiProperties })
        && interfaces.define(context, global,
            { &kMousePrototype, "UIEvent", construct<EventInterface::MouseEvent>, 1, kMouseProperties })
        && interfaces.define(context, global,
            { &kPointerPrototype, "MouseEvent", construct<EventInterface::PointerEvent>, 1,
                kPointerProperties })
        && interfaces.define(context, global,
            { &kFocusPrototype, "UIEvent", construct<EventInterface::FocusEvent>, 1, kFocusProperties });
}

} // namespace loopscope
