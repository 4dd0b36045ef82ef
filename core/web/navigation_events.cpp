// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/navigation_events.h"

#include "core/engine/strings.h"
#include "core/web/event.h"
#include "core/web/event_dispatch.h"
#include "core/web/page.h"

#include <js/Conversions.h>
#include <js/PropertySpec.h>

namespace loopscope {

namespace {

enum PopStateMember : unsigned
{
    kState,
    kHasUaVisualTransition
};
enum HashChangeMember : unsigned
{
    kOldUrl,
    kNewUrl
};

bool constructPopState(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, EventInterface::PopStateEvent, &init));
    JS::RootedValue transition(context);
    JS::RootedValue state(context);
    if (!event || !readMember(context, init, "hasUAVisualTransition", &transition)
        || !readMember(context, init, "state", &state))
        return false;
    setMember(event, kState, state.isUndefined() ? JS::NullValue() : state.get());
    setMember(event, kHasUaVisualTransition, JS::BooleanValue(JS::ToBoolean(transition)));
    args.rval().setObject(*event);
    return true;
}

bool readUrl(JSContext* context, JS::HandleObject init, const char* name, JS::MutableHandleValue value)
{
    if (!readMember(context, init, name, value))
        return false;
    JSString* const text = value.isUndefined() ? JS_GetEmptyString(context) : JS::ToString(context, value);
    if (text == nullptr)
        return false;
    value.setString(text);
    return true;
}

bool constructHashChange(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, EventInterface::HashChangeEvent, &init));
    JS::RootedValue newUrl(context);
    JS::RootedValue oldUrl(context);
    if (!event || !readUrl(context, init, "newURL", &newUrl) || !readUrl(context, init, "oldURL", &oldUrl))
        return false;
    setMember(event, kNewUrl, newUrl);
    setMember(event, kOldUrl, oldUrl);
    args.rval().setObject(*event);
    return true;
}

constexpr unsigned kPersisted = 0;

bool constructPageTransition(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(
        context, constructEvent(context, args, EventInterface::PageTransitionEvent, &init));
    JS::RootedValue persisted(context);
    if (!event || !readMember(context, init, "persisted", &persisted))
        return false;
    setMember(event, kPersisted, JS::BooleanValue(JS::ToBoolean(persisted)));
    args.rval().setObject(*event);
    return true;
}

} // namespace

void firePageTransition(Page& page, std::string_view type)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject event(
        context, makeTrustedEvent(page, EventInterface::PageTransitionEvent, type, kBubbles | kCancelable));
    if (!event)
        return;
    setMember(event, kPersisted, JS::FalseValue());
    dispatch(page, event, page.engine().global(), page.dom().documentObject());
}

void firePopState(Page& page, JS::HandleValue state)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject event(context, makeTrustedEvent(page, EventInterface::PopStateEvent, "popstate"));
    if (!event)
        return;
    setMember(event, kState, state);
    setMember(event, kHasUaVisualTransition, JS::FalseValue());
    dispatch(page, event, page.engine().global());
}

void fireHashChange(Page& page, std::string_view oldUrl, std::string_view newUrl)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject event(context, makeTrustedEvent(page, EventInterface::HashChangeEvent, "hashchange"));
    JS::RootedString before(context, newString(context, oldUrl));
    JS::RootedString now(context, newString(context, newUrl));
    if (!event || !before || !now)
        return;
    setMember(event, kOldUrl, JS::StringValue(before));
    setMember(event, kNewUrl, JS::StringValue(now));
    dispatch(page, event, page.engine().global());
}

bool defineNavigationEvents(Page& page, JS::HandleObject global)
{
    constexpr auto kPop = EventInterface::PopStateEvent;
    constexpr auto kHash = EventInterface::HashChangeEvent;
    static const JSClass kPopPrototype = { .name = "PopStateEvent" };
    static const JSClass kHashPrototype = { .name = "HashChangeEvent" };
    static const JSClass kPagePrototype = { .name = "PageTransitionEvent" };
    static const JSPropertySpec kPageProperties[] = {
        JS_PSG(
            "persisted", (memberGetter<EventInterface::PageTransitionEvent, kPersisted>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "PageTransitionEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kPopProperties[] = {
        JS_PSG("state", (memberGetter<kPop, kState>), JSPROP_ENUMERATE),
        JS_PSG("hasUAVisualTransition", (memberGetter<kPop, kHasUaVisualTransition>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "PopStateEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kHashProperties[] = {
        JS_PSG("oldURL", (memberGetter<kHash, kOldUrl>), JSPROP_ENUMERATE),
        JS_PSG("newURL", (memberGetter<kHash, kNewUrl>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "HashChangeEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    return page.interfaces().define(
               context, global, { &kPopPrototype, "Event", constructPopState, 1, kPopProperties })
        && page.interfaces().define(
            context, global, { &kHashPrototype, "Event", constructHashChange, 1, kHashProperties })
        && page.interfaces().define(
            context, global, { &kPagePrototype, "Event", constructPageTransition, 1, kPageProperties });
}

} // namespace loopscope
