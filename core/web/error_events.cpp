// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/error_events.h"

#include "core/engine/strings.h"
#include "core/web/event.h"
#include "core/web/event_dispatch.h"
#include "core/web/native.h"
#include "core/web/network.h"

#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/Promise.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

namespace loopscope {

namespace {

// The members of ErrorEvent, in the order of window.onerror's arguments.
enum ErrorMember : unsigned
{
    kMessage,
    kFileName,
    kLine,
    kColumn,
    kError
};
enum RejectionMember : unsigned
{
    kPromise,
    kReason
};

// Web IDL: a member of a dictionary as a string, "" if it is not given.
bool readString(JSContext* context, JS::HandleObject init, const char* name, JS::MutableHandleValue value)
{
    if (!readMember(context, init, name, value))
        return false;
    JSString* const text = value.isUndefined() ? JS_GetEmptyString(context) : JS::ToString(context, value);
    if (text == nullptr)
        return false;
    value.setString(text);
    return true;
}

bool readUint32(JSContext* context, JS::HandleObject init, const char* name, JS::MutableHandleValue value)
{
    std::uint32_t number = 0;
    if (!readMember(context, init, name, value)
        || (!value.isUndefined() && !JS::ToUint32(context, value, &number)))
        return false;
    value.setNumber(number);
    return true;
}

bool constructErrorEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, EventInterface::ErrorEvent, &init));
    JS::RootedValue value(context);
    if (!event || !readUint32(context, init, "colno", &value))
        return false;
    setMember(event, kColumn, value);
    if (!readMember(context, init, "error", &value))
        return false;
    setMember(event, kError, value);
    if (!readString(context, init, "filename", &value))
        return false;
    setMember(event, kFileName, value);
    if (!readUint32(context, init, "lineno", &value))
        return false;
    setMember(event, kLine, value);
    if (!readString(context, init, "message", &value))
        return false;
    setMember(event, kMessage, value);
    args.rval().setObject(*event);
    return true;
}

bool constructPromiseRejectionEvent(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr unsigned kRequired = 2;
    JS::RootedObject init(context);
    JS::RootedObject event(
        context, constructEvent(context, args, EventInterface::PromiseRejectionEvent, &init, kRequired));
    JS::RootedValue promise(context);
    JS::RootedValue reason(context);
    if (!event || !readMember(context, init, "promise", &promise))
        return false;
    if (promise.isUndefined())
        return throwTypeError(context,
            "Failed to construct 'PromiseRejectionEvent': Failed to read the 'promise' property from "
            "'PromiseRejectionEventInit': Required member is undefined.");
    // Web IDL: any value becomes a promise that is resolved with it.
    JS::RootedObject resolved(context, JS::CallOriginalPromiseResolve(context, promise));
    if (!resolved || !readMember(context, init, "reason", &reason))
        return false;
    setMember(event, kPromise, JS::ObjectValue(*resolved));
    setMember(event, kReason, reason);
    args.rval().setObject(*event);
    return true;
}

// HTML §8.1.4.6 reportError.
bool reportErrorMethod(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireArguments(context, args, 1, "'reportError' on 'Window'"))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "reportError");
    args.rval().setUndefined();
    page.reportException(args[0]);
    return true;
}

} // namespace

bool fireErrorEvent(Page& page, JS::HandleValue exception, const ErrorInformation& information)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject event(context, makeTrustedEvent(page, EventInterface::ErrorEvent, "error", kCancelable));
    JS::RootedString message(context, newString(context, information.message));
    JS::RootedString fileName(context, newString(context, url::serialized(page.url())));
    if (!event || !message || !fileName) {
        JS_ClearPendingException(context);
        return false;
    }
    setMember(event, kMessage, JS::StringValue(message));
    setMember(event, kFileName, JS::StringValue(fileName));
    setMember(event, kLine, JS::NumberValue(information.line));
    setMember(event, kColumn, JS::NumberValue(information.column));
    setMember(event, kError, exception);
    return !dispatch(page, event, page.engine().global());
}

bool firePromiseRejectionEvent(
    Page& page, std::string_view type, JS::HandleObject promise, JS::HandleValue reason)
{
    JSContext* const context = page.engine().context();
    const std::int32_t flags = type == "unhandledrejection" ? kCancelable : 0;
    JS::RootedObject event(
        context, makeTrustedEvent(page, EventInterface::PromiseRejectionEvent, type, flags));
    if (!event) {
        JS_ClearPendingException(context);
        return false;
    }
    setMember(event, kPromise, JS::ObjectValue(*promise));
    setMember(event, kReason, reason);
    return !dispatch(page, event, page.engine().global());
}

bool defineErrorEvents(Page& page, JS::HandleObject global)
{
    constexpr auto kErrorInterface = EventInterface::ErrorEvent;
    constexpr auto kRejectionInterface = EventInterface::PromiseRejectionEvent;
    static const JSClass kErrorPrototype = { .name = "ErrorEvent" };
    static const JSClass kRejectionPrototype = { .name = "PromiseRejectionEvent" };
    static const JSPropertySpec kErrorProperties[] = {
        JS_PSG("message", (memberGetter<kErrorInterface, kMessage>), JSPROP_ENUMERATE),
        JS_PSG("filename", (memberGetter<kErrorInterface, kFileName>), JSPROP_ENUMERATE),
        JS_PSG("lineno", (memberGetter<kErrorInterface, kLine>), JSPROP_ENUMERATE),
        JS_PSG("colno", (memberGetter<kErrorInterface, kColumn>), JSPROP_ENUMERATE),
        JS_PSG("error", (memberGetter<kErrorInterface, kError>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "ErrorEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kRejectionProperties[] = {
        JS_PSG("promise", (memberGetter<kRejectionInterface, kPromise>), JSPROP_ENUMERATE),
        JS_PSG("reason", (memberGetter<kRejectionInterface, kReason>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "PromiseRejectionEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    return page.interfaces().define(
               context, global, { &kErrorPrototype, "Event", constructErrorEvent, 1, kErrorProperties })
        && page.interfaces().define(context, global,
            { &kRejectionPrototype, "Event", constructPromiseRejectionEvent, 2, kRejectionProperties })
        && JS_DefineFunction(context, global, "reportError", reportErrorMethod, 1, JSPROP_ENUMERATE)
        != nullptr;
}

} // namespace loopscope
