// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/layout/transition_event.h"

#include "core/engine/strings.h"
#include "core/web/event.h"
#include "core/web/event_dispatch.h"
#include "core/web/page.h"

#include <js/Conversions.h>
#include <js/PropertySpec.h>

namespace loopscope {

namespace {

enum Member : unsigned
{
    kPropertyName,
    kElapsedTime,
    kPseudoElement
};

bool readTextMember(
    JSContext* context, JS::HandleObject init, const char* name, JS::HandleObject event, Member to)
{
    JS::RootedValue value(context);
    if (!readMember(context, init, name, &value))
        return false;
    JS::RootedString text(
        context, value.isUndefined() ? JS_GetEmptyString(context) : JS::ToString(context, value));
    if (!text)
        return false;
    setMember(event, to, JS::StringValue(text));
    return true;
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, EventInterface::TransitionEvent, &init));
    if (!event)
        return false;
    JS::RootedValue elapsed(context);
    double number = 0;
    if (!readMember(context, init, "elapsedTime", &elapsed)
        || (!elapsed.isUndefined() && !JS::ToNumber(context, elapsed, &number))
        || !readTextMember(context, init, "propertyName", event, kPropertyName)
        || !readTextMember(context, init, "pseudoElement", event, kPseudoElement))
        return false;
    setMember(event, kElapsedTime, JS::NumberValue(number));
    args.rval().setObject(*event);
    return true;
}

} // namespace

void fireTransitionEvent(
    Page& page, std::string_view type, JS::HandleObject target, std::string_view property, double elapsed)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject event(context,
        makeTrustedEvent(page, EventInterface::TransitionEvent, type,
            type == "transitioncancel" ? kBubbles : kBubbles | kCancelable));
    JS::RootedString name(context, event ? newString(context, property) : nullptr);
    if (!name)
        return;
    setMember(event, kPropertyName, JS::StringValue(name));
    setMember(event, kElapsedTime, JS::NumberValue(elapsed));
    setMember(event, kPseudoElement, JS::StringValue(JS_GetEmptyString(context)));
    dispatch(page, event, target);
}

bool defineTransitionEvent(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "TransitionEvent" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG(
            "propertyName", (memberGetter<EventInterface::TransitionEvent, kPropertyName>), JSPROP_ENUMERATE),
        JS_PSG(
            "elapsedTime", (memberGetter<EventInterface::TransitionEvent, kElapsedTime>), JSPROP_ENUMERATE),
        JS_PSG("pseudoElement", (memberGetter<EventInterface::TransitionEvent, kPseudoElement>),
            JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "TransitionEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    return page.interfaces().define(
        page.engine().context(), global, { &kPrototype, "Event", construct, 1, kProperties });
}

} // namespace loopscope
