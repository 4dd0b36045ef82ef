// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/response.h"

#include "core/engine/json_words.h"
#include "core/engine/strings.h"
#include "core/web/abort_signal.h"
#include "core/web/native.h"
#include "core/web/network.h"

#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/JSON.h>
#include <js/Object.h>
#include <js/Promise.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

#include <algorithm>
#include <cctype>
#include <memory>

namespace loopscope {

namespace {

// ---- Headers ----

enum HeadersSlot : std::uint32_t
{
    kContentTypeSlot,
    kContentLengthSlot,
    kHeadersSlotCount
};

const JSClass kHeadersClass = { .name = "Headers", .flags = JSCLASS_HAS_RESERVED_SLOTS(kHeadersSlotCount) };
const JSClass kHeadersPrototypeClass = { .name = "Headers" };

bool illegalConstructor(JSContext* context, unsigned, JS::Value*)
{
    // SPEC-GAP: a program cannot make a Response or Headers of its own yet.
    return throwTypeError(context, "Illegal constructor");
}

// `this` of a method, null with a TypeError if it is of another class.
JSObject* self(JSContext* context, const JS::CallArgs& args, const JSClass& expected)
{
    JSObject* const object = args.thisv().isObject() ? &args.thisv().toObject() : nullptr;
    if (object != nullptr && JS::GetClass(object) == &expected)
        return object;
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

// The value of a header, null if there is none. SPEC-GAP: replies have a content type, a content length, and
// no other header.
bool findHeader(
    JSContext* context, const JS::CallArgs& args, const char* method, JS::MutableHandleValue value)
{
    JS::RootedObject headers(context, self(context, args, kHeadersClass));
    if (!headers
        || !requireArguments(context, args, 1, (std::string("'") + method + "' on 'Headers'").c_str()))
        return false;
    JS::RootedString nameText(context, JS::ToString(context, args[0]));
    if (!nameText)
        return false;
    std::string name = toUtf8(context, nameText);
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    value.setNull();
    if (name == "content-type")
        value.set(JS::GetReservedSlot(headers, kContentTypeSlot));
    else if (name == "content-length")
        value.set(JS::GetReservedSlot(headers, kContentLengthSlot));
    return true;
}

bool headersGet(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    return findHeader(context, args, "get", args.rval());
}

bool headersHas(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedValue value(context);
    if (!findHeader(context, args, "has", &value))
        return false;
    args.rval().setBoolean(!value.isNull());
    return true;
}

// ---- Response ----

enum ResponseSlot : std::uint32_t
{
    kStatusSlot,
    kStatusTextSlot,
    kUrlSlot,
    kHeadersSlot,
    kBodySlot,
    kBodyUsedSlot,
    kResponseSignalSlot, // object or null
    kResponseSlotCount
};

const JSClass kResponseClass
    = { .name = "Response", .flags = JSCLASS_HAS_RESERVED_SLOTS(kResponseSlotCount) };
const JSClass kResponsePrototypeClass = { .name = "Response" };

constexpr struct
{
    int status;
    const char* text;
} kStatusTexts[] = { { 200, "OK" }, { 201, "Created" }, { 202, "Accepted" }, { 204, "No Content" },
    { 206, "Partial Content" }, { 301, "Moved Permanently" }, { 302, "Found" }, { 303, "See Other" },
    { 304, "Not Modified" }, { 307, "Temporary Redirect" }, { 308, "Permanent Redirect" },
    { 400, "Bad Request" }, { 401, "Unauthorized" }, { 402, "Payment Required" }, { 403, "Forbidden" },
    { 404, "Not Found" }, { 405, "Method Not Allowed" }, { 406, "Not Acceptable" },
    { 408, "Request Timeout" }, { 409, "Conflict" }, { 410, "Gone" }, { 411, "Length Required" },
    { 412, "Precondition Failed" }, { 413, "Payload Too Large" }, { 415, "Unsupported Media Type" },
    { 418, "I'm a Teapot" }, { 422, "Unprocessable Entity" }, { 425, "Too Early" },
    { 429, "Too Many Requests" }, { 500, "Internal Server Error" }, { 501, "Not Implemented" },
    { 502, "Bad Gateway" }, { 503, "Service Unavailable" }, { 504, "Gateway Timeout" } };

const char* statusText(int status)
{
    for (const auto& each : kStatusTexts) {
        if (each.status == status)
            return each.text;
    }
    return "";
}

template <ResponseSlot Slot> bool responseGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const response = self(context, args, kResponseClass);
    if (response == nullptr)
        return false;
    args.rval().set(JS::GetReservedSlot(response, Slot));
    return true;
}

bool okGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const response = self(context, args, kResponseClass);
    if (response == nullptr)
        return false;
    const int status = JS::GetReservedSlot(response, kStatusSlot).toInt32();
    args.rval().setBoolean(status >= 200 && status <= 299);
    return true;
}

enum class BodyKind : std::uint8_t
{
    Json,
    Text
};

void settle(Page& page, JS::HandleObject promise, JS::HandleString body, BodyKind kind)
{
    JSContext* const context = page.engine().context();
    JSAutoRealm realm(context, page.engine().global());
    JS::RootedValue value(context, JS::StringValue(body));
    if (kind == BodyKind::Text || JS_ParseJSON(context, body, &value)) {
        static_cast<void>(JS::ResolvePromise(context, promise, value));
        return;
    }
    wordJsonError(context, body);
    JS::RootedValue error(context);
    if (JS_GetPendingException(context, &error)) {
        JS_ClearPendingException(context);
        static_cast<void>(JS::RejectPromise(context, promise, error));
    }
}

const AbortSteps kAbortReading { [](Page& page, JS::HandleObject signal, JS::HandleValue promise,
                                     JS::HandleValue card) {
    JSContext* const context = page.engine().context();
    const CardId cardId { static_cast<std::uint32_t>(card.toNumber()) };
    if (page.loop().removeTask(cardId))
        page.loop().observer().webApiCancelled(cardId);
    JS::RootedObject object(context, &promise.toObject());
    JS::RootedValue reason(context, abortReason(signal));
    static_cast<void>(JS::RejectPromise(context, object, reason));
} };

// Fetch §5.3 consume body: the body is there already, and still it is a task of the networking source that
// hands it over, after which the promise's reactions run.
bool consumeBody(JSContext* context, const JS::CallArgs& args, const char* name, BodyKind kind)
{
    Page& page = Page::of(context);
    JS::RootedObject response(context, self(context, args, kResponseClass));
    JS::RootedObject promise(context, response ? JS::NewPromiseObject(context, nullptr) : nullptr);
    if (!promise)
        return false;
    args.rval().setObject(*promise);
    const NativeCall frame(page, name);
    if (JS::GetReservedSlot(response, kBodyUsedSlot).toBoolean()) {
        throwTypeError(
            context, std::string("Failed to execute '") + name + "' on 'Response': body stream already read");
        return rejectWithPendingException(context, promise);
    }
    JS::RootedString body(context, JS::GetReservedSlot(response, kBodySlot).toString());
    JS::SetReservedSlot(response, kBodyUsedSlot, JS::BooleanValue(true));

    // Fetch §4.6 abort a fetch() call: the body's stream fails with the signal's reason.
    JS::RootedObject signal(context, JS::GetReservedSlot(response, kResponseSignalSlot).toObjectOrNull());
    if (signal && isAborted(signal)) {
        JS::RootedValue reason(context, abortReason(signal));
        return JS::RejectPromise(context, promise, reason);
    }
    struct Reading
    {
        JS::PersistentRootedObject promise;
        JS::PersistentRootedString body;
        JS::PersistentRootedObject signal;
        JS::PersistentRootedObject algorithm;
    };
    auto reading = std::make_shared<Reading>(
        Reading { JS::PersistentRootedObject(context, promise), JS::PersistentRootedString(context, body),
            JS::PersistentRootedObject(context, signal), JS::PersistentRootedObject(context) });
    TraceWriter& writer = page.writer();
    const CardId card = writer.addCard({ CardKind::BodyRead, writer.intern(page.callLabel(name)), {},
        page.engine().stack().position(), page.engine().stack().top() });
    page.engine().stack().markAsNative(card);
    page.loop().observer().webApiStarted(card, page.loop().now());
    if (signal) {
        JS::RootedValue promiseValue(context, JS::ObjectValue(*promise));
        JS::RootedValue cardValue(context, JS::NumberValue(number(card)));
        reading->algorithm = addAbortAlgorithm(context, signal, kAbortReading, promiseValue, cardValue);
    }
    page.loop().queueATask({ TaskSource::Networking, card, [&page, reading, kind] {
                                if (reading->algorithm)
                                    removeAbortAlgorithm(reading->signal, reading->algorithm);
                                settle(page, reading->promise, reading->body, kind);
                            } });
    return true;
}

bool responseJson(JSContext* context, unsigned count, JS::Value* values)
{
    return consumeBody(context, JS::CallArgsFromVp(count, values), "json", BodyKind::Json);
}

bool responseText(JSContext* context, unsigned count, JS::Value* values)
{
    return consumeBody(context, JS::CallArgsFromVp(count, values), "text", BodyKind::Text);
}

JSObject* makeOfClass(JSContext* context, const JSClass& cls);

// Fetch §5.5 clone.
bool responseClone(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject response(context, self(context, args, kResponseClass));
    if (!response)
        return false;
    const NativeCall frame(Page::of(context), "clone");
    if (JS::GetReservedSlot(response, kBodyUsedSlot).toBoolean())
        return throwTypeError(
            context, "Failed to execute 'clone' on 'Response': Response body is already used");
    JSObject* const copy = makeOfClass(context, kResponseClass);
    if (copy == nullptr)
        return false;
    for (std::uint32_t slot = 0; slot < kResponseSlotCount; ++slot)
        JS::SetReservedSlot(copy, slot, JS::GetReservedSlot(response, slot));
    args.rval().setObject(*copy);
    return true;
}

JSObject* makeOfClass(JSContext* context, const JSClass& cls)
{
    JS::RootedObject global(context, JS::CurrentGlobalOrNull(context));
    JS::RootedValue constructor(context);
    JS::RootedValue prototype(context);
    if (!JS_GetProperty(context, global, cls.name, &constructor) || !constructor.isObject())
        return JS_NewObject(context, &cls);
    JS::RootedObject constructorObject(context, &constructor.toObject());
    if (!JS_GetProperty(context, constructorObject, "prototype", &prototype) || !prototype.isObject())
        return JS_NewObject(context, &cls);
    JS::RootedObject prototypeObject(context, &prototype.toObject());
    return JS_NewObjectWithGivenProto(context, &cls, prototypeObject);
}

} // namespace

bool defineResponse(JSContext* context, JS::HandleObject global)
{
    static const JSFunctionSpec kHeadersMethods[] = {
        JS_FN("get", headersGet, 1, JSPROP_ENUMERATE),
        JS_FN("has", headersHas, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kHeadersProperties[] = {
        JS_STRING_SYM_PS(toStringTag, "Headers", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kResponseMethods[] = {
        JS_FN("clone", responseClone, 0, JSPROP_ENUMERATE),
        JS_FN("json", responseJson, 0, JSPROP_ENUMERATE),
        JS_FN("text", responseText, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kResponseProperties[] = {
        JS_PSG("status", responseGetter<kStatusSlot>, JSPROP_ENUMERATE),
        JS_PSG("statusText", responseGetter<kStatusTextSlot>, JSPROP_ENUMERATE),
        JS_PSG("url", responseGetter<kUrlSlot>, JSPROP_ENUMERATE),
        JS_PSG("headers", responseGetter<kHeadersSlot>, JSPROP_ENUMERATE),
        JS_PSG("bodyUsed", responseGetter<kBodyUsedSlot>, JSPROP_ENUMERATE),
        JS_PSG("ok", okGetter, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "Response", JSPROP_READONLY),
        JS_PS_END,
    };
    return JS_InitClass(context, global, nullptr, &kHeadersPrototypeClass, illegalConstructor, 0,
               kHeadersProperties, kHeadersMethods, nullptr, nullptr)
        && JS_InitClass(context, global, nullptr, &kResponsePrototypeClass, illegalConstructor, 0,
            kResponseProperties, kResponseMethods, nullptr, nullptr);
}

JSObject* makeResponse(
    JSContext* context, const NetworkReply& reply, const RequestAddress& address, JS::HandleObject signal)
{
    JS::RootedObject headers(context, makeOfClass(context, kHeadersClass));
    JS::RootedObject response(context, makeOfClass(context, kResponseClass));
    JS::RootedString contentType(context, newString(context, reply.contentType));
    JS::RootedString contentLength(context, newString(context, std::to_string(reply.body.size())));
    JS::RootedString statusWords(context, JS_NewStringCopyZ(context, statusText(reply.status)));
    JS::RootedString url(context, newString(context, address.href));
    JS::RootedString body(context, newString(context, reply.body));
    if (!headers || !response || !contentType || !contentLength || !statusWords || !url || !body)
        return nullptr;
    JS::SetReservedSlot(headers, kContentTypeSlot,
        reply.contentType.empty() ? JS::NullValue() : JS::StringValue(contentType));
    JS::SetReservedSlot(headers, kContentLengthSlot,
        reply.contentType.empty() ? JS::NullValue() : JS::StringValue(contentLength));
    JS::SetReservedSlot(response, kStatusSlot, JS::Int32Value(reply.status));
    JS::SetReservedSlot(response, kStatusTextSlot, JS::StringValue(statusWords));
    JS::SetReservedSlot(response, kUrlSlot, JS::StringValue(url));
    JS::SetReservedSlot(response, kHeadersSlot, JS::ObjectValue(*headers));
    JS::SetReservedSlot(response, kBodySlot, JS::StringValue(body));
    JS::SetReservedSlot(response, kBodyUsedSlot, JS::BooleanValue(false));
    JS::SetReservedSlot(response, kResponseSignalSlot, JS::ObjectOrNullValue(signal));
    return response;
}

} // namespace loopscope
