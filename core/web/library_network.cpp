// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/strings.h"
#include "core/url/percent_encoding.h"
#include "core/web/blob.h"
#include "core/web/buffer_source.h"
#include "core/web/document_url.h"
#include "core/web/library_host.h"
#include "core/web/native.h"
#include "core/web/network.h"

#include <js/Array.h>
#include <js/CallAndConstruct.h>
#include <js/Exception.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <jsapi.h>

#include <memory>

namespace loopscope {

namespace {

CardId cardOf(const JS::Value& number)
{
    return CardId { static_cast<std::uint32_t>(number.toNumber()) };
}

CardId addCard(Page& page, JS::HandleValue kind, JS::HandleValue label)
{
    CallStack& stack = page.engine().stack();
    JSContext* const context = page.engine().context();
    const CardId card = page.writer().addCard({ static_cast<CardKind>(kind.toInt32()),
        page.writer().intern(toUtf8(context, label)), {}, stack.position(), stack.top() });
    stack.markAsNative(card);
    return card;
}

// What a script of the library does when its time has come. What it throws would be a bug of ours; it is
// reported.
void callSteps(Page& page, JS::HandleObject steps, const JS::HandleValueArray& arguments)
{
    JSContext* const context = page.engine().context();
    JS::RootedValue callee(context, JS::ObjectValue(*steps));
    JS::RootedValue ignored(context);
    if (!JS::Call(context, JS::UndefinedHandleValue, callee, arguments, &ignored))
        page.reportPendingException();
}

// [status, content type, bytes, timed out, time]; a status of 0 is a failure.
JSObject* describeReply(Page& page, const NetworkReply& reply)
{
    JSContext* const context = page.engine().context();
    JS::RootedValueArray<5> parts(context);
    parts[0].setInt32(reply.failed ? 0 : reply.status);
    JSString* const contentType = newString(context, reply.contentType);
    if (contentType == nullptr)
        return nullptr;
    parts[1].setString(contentType);
    JSObject* const bytes = makeUint8Array(context, reply.body);
    if (bytes == nullptr)
        return nullptr;
    parts[2].setObject(*bytes);
    parts[3].setBoolean(reply.timedOut);
    parts[4].setNumber(page.epochMs() + milliseconds(page.loop().now()));
    return JS::NewArrayObject(context, parts);
}

// resolve(url): the absolute address, and whether it has a user's name or password; or null.
bool resolveMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::optional<url::Url> parsed = parseUrl(Page::of(context), toUtf8(context, args[0]));
    args.rval().setNull();
    if (!parsed)
        return true;
    JS::RootedValueArray<2> parts(context);
    JSString* const href = newString(context, url::serialized(*parsed));
    if (href == nullptr)
        return false;
    parts[0].setString(href);
    parts[1].setBoolean(!parsed->username.empty() || !parsed->password.empty());
    JSObject* const result = JS::NewArrayObject(context, parts);
    args.rval().setObjectOrNull(result);
    return result != nullptr;
}

// percentDecode(text): bytes.
bool percentDecodeMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const bytes = makeUint8Array(context, url::percentDecoded(toUtf8(context, args[0])));
    args.rval().setObjectOrNull(bytes);
    return bytes != nullptr;
}

// blobOfUrl(url): the Blob that URL.createObjectURL() gave it for, or null.
bool blobOfUrlMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setObjectOrNull(Page::of(context).blobUrls().find(toUtf8(context, args[0])));
    return true;
}

// send(kind, label, href, uses the cache, arrived): the card's number.
bool sendMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page& page = Page::of(context);
    const std::optional<RequestAddress> address = page.network().resolve(toUtf8(context, args[2]));
    const CardId card = addCard(page, args[0], args[1]);
    auto arrived = std::make_shared<JS::PersistentRootedObject>(context, &args[4].toObject());
    args.rval().setNumber(number(card));
    page.network().send(card, *address, args[3].toBoolean() ? CacheUse::Allowed : CacheUse::None,
        [&page, arrived](const NetworkReply& reply) {
            JSContext* const cx = page.engine().context();
            JSAutoRealm realm(cx, page.engine().global());
            JS::RootedValueArray<1> arguments(cx);
            arguments[0].setObjectOrNull(describeReply(page, reply));
            callSteps(page, *arrived, arguments);
        });
    return true;
}

// sendAndWait(kind, label, href): the reply.
bool sendAndWaitMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page& page = Page::of(context);
    const std::optional<RequestAddress> address = page.network().resolve(toUtf8(context, args[2]));
    const NetworkReply reply = page.network().sendAndWait(addCard(page, args[0], args[1]), *address);
    JSObject* const described = page.engine().host().goesOn() ? describeReply(page, reply) : nullptr;
    args.rval().setObjectOrNull(described);
    return described != nullptr;
}

// wait(kind, label, milliseconds, steps): the card's number.
bool waitMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page& page = Page::of(context);
    const CardId card = addCard(page, args[0], args[1]);
    auto steps = std::make_shared<JS::PersistentRootedObject>(context, &args[3].toObject());
    args.rval().setNumber(number(card));
    page.network().wait(card, virtualDuration(args[2].toNumber()), [&page, steps] {
        JSAutoRealm realm(page.engine().context(), page.engine().global());
        callSteps(page, *steps, JS::HandleValueArray::empty());
    });
    return true;
}

// expire(card, milliseconds)
bool expireMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page::of(context).network().expire(cardOf(args[0]), virtualDuration(args[1].toNumber()));
    args.rval().setUndefined();
    return true;
}

bool cancelMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page::of(context).network().cancel(cardOf(args[0]));
    args.rval().setUndefined();
    return true;
}

// callLabel(name): the text of the call that is being made.
bool callLabelMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSString* const label = newString(context, Page::of(context).callLabel(toUtf8(context, args[0])));
    if (label != nullptr)
        args.rval().setString(label);
    return label != nullptr;
}

// now(): the virtual time in milliseconds, as nobody is charged for reading it.
bool nowMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setNumber(milliseconds(Page::of(context).loop().now()));
    return true;
}

bool addKinds(JSContext* context, JS::HandleObject host)
{
    constexpr std::pair<const char*, CardKind> kKinds[] = { { "kFetch", CardKind::Fetch },
        { "kBodyRead", CardKind::BodyRead }, { "kXmlHttpRequest", CardKind::XmlHttpRequest },
        { "kBodyChunk", CardKind::BodyChunk }, { "kBeacon", CardKind::Beacon },
        { "kEventSource", CardKind::EventSource }, { "kWebSocket", CardKind::WebSocket } };
    for (const auto& [name, kind] : kKinds) {
        JS::RootedValue value(context, JS::Int32Value(static_cast<std::int32_t>(kind)));
        if (!JS_DefineProperty(context, host, name, value, 0))
            return false;
    }
    return true;
}

} // namespace

bool addNetworkMembers(JSContext* context, JS::HandleObject host)
{
    static const JSFunctionSpec kMembers[] = {
        JS_FN("resolve", resolveMember, 1, 0),
        JS_FN("percentDecode", percentDecodeMember, 1, 0),
        JS_FN("blobOfUrl", blobOfUrlMember, 1, 0),
        JS_FN("send", sendMember, 5, 0),
        JS_FN("sendAndWait", sendAndWaitMember, 3, 0),
        JS_FN("wait", waitMember, 4, 0),
        JS_FN("expire", expireMember, 2, 0),
        JS_FN("cancel", cancelMember, 1, 0),
        JS_FN("callLabel", callLabelMember, 1, 0),
        JS_FN("now", nowMember, 0, 0),
        JS_FS_END,
    };
    return addKinds(context, host) && JS_DefineFunctions(context, host, kMembers);
}

} // namespace loopscope
