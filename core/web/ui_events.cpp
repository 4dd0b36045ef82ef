// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/ui_events.h"

#include "core/engine/strings.h"
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

// UI Events §3.3.1: what a trusted event of a mouse that only moves is of.
bool isOfAMove(std::string_view type)
{
    return type == "mousemove" || type == "mouseover" || type == "mouseout" || type == "mouseenter"
        || type == "mouseleave";
}

// UI Events §6.3.2: of a mouse's event the number of its button, from 1; 0 where no button changed.
bool whichGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!isEvent(args.thisv(), EventInterface::UIEvent))
        return throwTypeError(context, "Illegal invocation");
    JSObject* const event = &args.thisv().toObject();
    JS::RootedString type(context, JS::GetReservedSlot(event, kEventTypeSlot).toString());
    const bool hasButton = isEvent(args.thisv(), EventInterface::MouseEvent)
        && ((eventFlags(event) & kIsTrusted) == 0 || !isOfAMove(toUtf8(context, type)));
    args.rval().setInt32(hasButton ? member(&args.thisv().toObject(), kButton).toInt32() + 1 : 0);
    return true;
}

// CSSOM View §10: of a place in the viewport, that on the page.
template <UiMember Of> bool pageGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!isEvent(args.thisv(), EventInterface::MouseEvent))
        return throwTypeError(context, "Illegal invocation");
    JSObject* const event = &args.thisv().toObject();
    args.rval().set(member(event, Of));
    // SPEC-GAP: made ones are of no view; nor is their `view` member looked at.
    if ((eventFlags(event) & kIsTrusted) == 0)
        return true;
    const layout::Point scroll = Page::of(context).dom().rendering().upToDate("pageX").pageScroll();
    args.rval().setNumber(args.rval().toNumber() + (Of == kClientX ? scroll.x : scroll.y));
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

// Pointer Events §4: the members that only a pointer's events have.
bool readPointer(JSContext* context, JS::HandleObject init, JS::HandleObject event)
{
    JS::RootedValue value(context);
    if (!readMember(context, init, "pointerId", &value))
        return false;
    std::int32_t id = 0;
    if (!value.isUndefined() && !JS::ToInt32(context, value, &id))
        return false;
    setMember(event, kPointerId, JS::Int32Value(id));
    if (!readMember(context, init, "isPrimary", &value))
        return false;
    setMember(event, kIsPrimary, JS::BooleanValue(JS::ToBoolean(value)));
    constexpr std::pair<const char*, UiMember> kNumbers[]
        = { { "width", kWidth }, { "height", kHeight }, { "pressure", kPressure } };
    for (const auto& [name, number] : kNumbers) {
        double given = 0;
        if (!readMember(context, init, name, &value))
            return false;
        if (value.isUndefined())
            continue;
        if (!JS::ToNumber(context, value, &given))
            return false;
        setMember(event, number, JS::NumberValue(given));
    }
    return true;
}

template <EventInterface Of> bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, Of, &init));
    if (!event || !initialiseUiEvent(context, event) || !readNumbers(context, init, event)
        || (Of == EventInterface::PointerEvent && !readPointer(context, init, event)))
        return false;
    args.rval().setObject(*event);
    return true;
}

template <std::int32_t Modifier> bool modifierGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!isEvent(args.thisv(), EventInterface::KeyboardEvent))
        return throwTypeError(context, "Illegal invocation");
    args.rval().setBoolean((member(&args.thisv().toObject(), kModifiers).toInt32() & Modifier) != 0);
    return true;
}

bool falseOfAnyGetter(JSContext*, unsigned count, JS::Value* values)
{
    JS::CallArgsFromVp(count, values).rval().setBoolean(false);
    return true;
}

// UI Events keyCode and which, for the keys that programs still ask about so.
bool keyCodeGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!isEvent(args.thisv(), EventInterface::KeyboardEvent))
        return throwTypeError(context, "Illegal invocation");
    JS::RootedString key(context, member(&args.thisv().toObject(), kKey).toString());
    // SPEC-GAP: made ones have none; Chromium takes theirs from the dictionary.
    if ((eventFlags(&args.thisv().toObject()) & kIsTrusted) == 0) {
        args.rval().setInt32(0);
        return true;
    }
    // Of a keypress it is the character.
    JS::RootedString type(context, JS::GetReservedSlot(&args.thisv().toObject(), kEventTypeSlot).toString());
    const std::string text = toUtf8(context, key);
    const bool isCharacter = text.size() == 1 && toUtf8(context, type) == "keypress";
    args.rval().setInt32(isCharacter ? static_cast<unsigned char>(text[0]) : keyCode(text));
    return true;
}

bool readText(JSContext* context, JS::HandleObject init, const char* name, JS::HandleObject event,
    unsigned member, bool isNullable)
{
    JS::RootedValue value(context);
    if (!readMember(context, init, name, &value))
        return false;
    if (isNullable && value.isNullOrUndefined()) {
        setMember(event, member, JS::NullValue());
        return true;
    }
    JSString* const text = value.isUndefined() ? JS_GetEmptyString(context) : JS::ToString(context, value);
    if (text == nullptr)
        return false;
    setMember(event, member, JS::StringValue(text));
    return true;
}

bool constructKeyboardEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, EventInterface::KeyboardEvent, &init));
    if (!event || !initialiseUiEvent(context, event) || !readText(context, init, "key", event, kKey, false)
        || !readText(context, init, "code", event, kCode, false))
        return false;
    std::int32_t modifiers = 0;
    constexpr struct
    {
        const char* name;
        std::int32_t modifier;
    } kNames[] = { { "ctrlKey", kControlKey }, { "shiftKey", kShiftKey }, { "altKey", kAltKey },
        { "metaKey", kMetaKey } };
    JS::RootedValue value(context);
    for (const auto& each : kNames) {
        if (!readMember(context, init, each.name, &value))
            return false;
        modifiers |= JS::ToBoolean(value) ? each.modifier : 0;
    }
    setMember(event, kModifiers, JS::Int32Value(modifiers));
    args.rval().setObject(*event);
    return true;
}

bool constructInputEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, EventInterface::InputEvent, &init));
    if (!event || !initialiseUiEvent(context, event) || !readText(context, init, "data", event, kKey, true)
        || !readText(context, init, "inputType", event, kCode, false))
        return false;
    args.rval().setObject(*event);
    return true;
}

bool constructSubmitEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, EventInterface::SubmitEvent, &init));
    JS::RootedValue submitter(context);
    if (!event || !readMember(context, init, "submitter", &submitter))
        return false;
    setMember(event, kSubmitter, submitter.isObject() ? submitter : JS::NullValue());
    args.rval().setObject(*event);
    return true;
}

bool constructToggleEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, EventInterface::ToggleEvent, &init));
    if (!event || !readText(context, init, "oldState", event, kOldState, false)
        || !readText(context, init, "newState", event, kNewState, false))
        return false;
    args.rval().setObject(*event);
    return true;
}

} // namespace

int keyCode(std::string_view key)
{
    constexpr struct
    {
        std::string_view key;
        int code;
    } kNamed[] = { { "Backspace", 8 }, { "Tab", 9 }, { "Enter", 13 }, { "Shift", 16 }, { "Control", 17 },
        { "Alt", 18 }, { "Escape", 27 }, { " ", 32 }, { "PageUp", 33 }, { "PageDown", 34 }, { "End", 35 },
        { "Home", 36 }, { "ArrowLeft", 37 }, { "ArrowUp", 38 }, { "ArrowRight", 39 }, { "ArrowDown", 40 },
        { "Delete", 46 } };
    for (const auto& each : kNamed) {
        if (each.key == key)
            return each.code;
    }
    const bool isLetter = key.size() == 1 && key[0] >= 'a' && key[0] <= 'z';
    return key.size() == 1 ? (isLetter ? key[0] - 'a' + 'A' : key[0]) : 0;
}

bool initialiseUiEvent(JSContext* context, JS::HandleObject event)
{
    for (const UiMember each : { kDetail, kButton, kButtons, kClientX, kClientY, kPointerId, kPressure })
        setMember(event, each, JS::Int32Value(0));
    setMember(event, kRelatedTarget, JS::NullValue());
    setMember(event, kPointerType, JS::StringValue(JS_GetEmptyString(context)));
    setMember(event, kIsPrimary, JS::FalseValue());
    setMember(event, kWidth, JS::Int32Value(1));
    setMember(event, kHeight, JS::Int32Value(1));
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
        JS_PSG("which", whichGetter, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "UIEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kMouseProperties[] = {
        JS_PSG("clientX", (memberGetter<EventInterface::MouseEvent, kClientX>), JSPROP_ENUMERATE),
        JS_PSG("clientY", (memberGetter<EventInterface::MouseEvent, kClientY>), JSPROP_ENUMERATE),
        JS_PSG("pageX", pageGetter<kClientX>, JSPROP_ENUMERATE),
        JS_PSG("pageY", pageGetter<kClientY>, JSPROP_ENUMERATE),
        JS_PSG("x", (memberGetter<EventInterface::MouseEvent, kClientX>), JSPROP_ENUMERATE),
        JS_PSG("y", (memberGetter<EventInterface::MouseEvent, kClientY>), JSPROP_ENUMERATE),
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
        JS_PSG("pointerId", (memberGetter<EventInterface::PointerEvent, kPointerId>), JSPROP_ENUMERATE),
        JS_PSG("width", (memberGetter<EventInterface::PointerEvent, kWidth>), JSPROP_ENUMERATE),
        JS_PSG("height", (memberGetter<EventInterface::PointerEvent, kHeight>), JSPROP_ENUMERATE),
        JS_PSG("pressure", (memberGetter<EventInterface::PointerEvent, kPressure>), JSPROP_ENUMERATE),
        JS_PSG("isPrimary", (memberGetter<EventInterface::PointerEvent, kIsPrimary>), JSPROP_ENUMERATE),
        JS_PSG("pointerType", (memberGetter<EventInterface::PointerEvent, kPointerType>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "PointerEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kFocusProperties[] = {
        JS_PSG("relatedTarget", (memberGetter<EventInterface::FocusEvent, kRelatedTarget>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "FocusEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSClass kKeyboardPrototype = { .name = "KeyboardEvent" };
    static const JSClass kInputPrototype = { .name = "InputEvent" };
    static const JSClass kSubmitPrototype = { .name = "SubmitEvent" };
    static const JSClass kTogglePrototype = { .name = "ToggleEvent" };
    static const JSPropertySpec kKeyboardProperties[] = {
        JS_PSG("key", (memberGetter<EventInterface::KeyboardEvent, kKey>), JSPROP_ENUMERATE),
        JS_PSG("code", (memberGetter<EventInterface::KeyboardEvent, kCode>), JSPROP_ENUMERATE),
        JS_PSG("ctrlKey", modifierGetter<kControlKey>, JSPROP_ENUMERATE),
        JS_PSG("shiftKey", modifierGetter<kShiftKey>, JSPROP_ENUMERATE),
        JS_PSG("altKey", modifierGetter<kAltKey>, JSPROP_ENUMERATE),
        JS_PSG("metaKey", modifierGetter<kMetaKey>, JSPROP_ENUMERATE),
        JS_PSG("repeat", falseOfAnyGetter, JSPROP_ENUMERATE),
        JS_PSG("isComposing", falseOfAnyGetter, JSPROP_ENUMERATE),
        JS_PSG("keyCode", keyCodeGetter, JSPROP_ENUMERATE),
        JS_PSG("which", keyCodeGetter, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "KeyboardEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kInputProperties[] = {
        JS_PSG("data", (memberGetter<EventInterface::InputEvent, kKey>), JSPROP_ENUMERATE),
        JS_PSG("inputType", (memberGetter<EventInterface::InputEvent, kCode>), JSPROP_ENUMERATE),
        JS_PSG("isComposing", falseOfAnyGetter, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "InputEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kSubmitProperties[] = {
        JS_PSG("submitter", (memberGetter<EventInterface::SubmitEvent, kSubmitter>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "SubmitEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kToggleProperties[] = {
        JS_PSG("oldState", (memberGetter<EventInterface::ToggleEvent, kOldState>), JSPROP_ENUMERATE),
        JS_PSG("newState", (memberGetter<EventInterface::ToggleEvent, kNewState>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "ToggleEvent", JSPROP_READONLY),
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
            { &kFocusPrototype, "UIEvent", construct<EventInterface::FocusEvent>, 1, kFocusProperties })
        && interfaces.define(context, global,
            { &kKeyboardPrototype, "UIEvent", constructKeyboardEvent, 1, kKeyboardProperties })
        && interfaces.define(
            context, global, { &kInputPrototype, "UIEvent", constructInputEvent, 1, kInputProperties })
        && interfaces.define(
            context, global, { &kSubmitPrototype, "Event", constructSubmitEvent, 1, kSubmitProperties })
        && interfaces.define(
            context, global, { &kTogglePrototype, "Event", constructToggleEvent, 1, kToggleProperties });
}

} // namespace loopscope
