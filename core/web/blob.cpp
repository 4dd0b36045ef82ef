// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/blob.h"

#include "core/engine/strings.h"
#include "core/web/buffer_source.h"
#include "core/web/event.h"
#include "core/web/native.h"

#include <js/ArrayBuffer.h>
#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/experimental/TypedData.h>
#include <js/Object.h>
#include <js/Promise.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>
#include <jsfriendapi.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

namespace loopscope {

namespace {

enum BlobSlot : std::uint32_t
{
    kBytesSlot, // an ArrayBuffer that no script sees
    kTypeSlot,
    kFileNameSlot, // of a File; undefined: a Blob
    kLastModifiedSlot,
    kBlobSlotCount
};

const JSClass kBlobClass = { .name = "Blob", .flags = JSCLASS_HAS_RESERVED_SLOTS(kBlobSlotCount) };

JSObject* self(JSContext* context, const JS::CallArgs& args)
{
    if (isBlob(args.thisv()))
        return &args.thisv().toObject();
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

JSObject* makeBuffer(JSContext* context, const std::string& bytes)
{
    JSObject* const buffer = JS::NewArrayBuffer(context, bytes.size());
    if (buffer == nullptr || bytes.empty())
        return buffer;
    bool isShared = false;
    JS::AutoCheckCannotGC noGc;
    std::memcpy(JS::GetArrayBufferData(buffer, &isShared, noGc), bytes.data(), bytes.size());
    return buffer;
}

bool fill(JSContext* context, JS::HandleObject blob, const std::string& bytes, const std::string& type)
{
    JS::RootedObject buffer(context, makeBuffer(context, bytes));
    JSString* const typeText = newString(context, type);
    if (!buffer || typeText == nullptr)
        return false;
    JS::SetReservedSlot(blob, kBytesSlot, JS::ObjectValue(*buffer));
    JS::SetReservedSlot(blob, kTypeSlot, JS::StringValue(typeText));
    return true;
}

// File API §3.1: a type with other than printable ASCII characters counts as none.
std::string normalizedType(std::string type)
{
    constexpr unsigned char kFirst = 0x20;
    constexpr unsigned char kLast = 0x7E;
    const bool isPrintable
        = std::all_of(type.begin(), type.end(), [](unsigned char c) { return c >= kFirst && c <= kLast; });
    if (!isPrintable)
        return {};
    std::transform(type.begin(), type.end(), type.begin(), [](unsigned char c) { return std::tolower(c); });
    return type;
}

// File API §3.2 process blob parts, one of them. SPEC-GAP: endings "native", which is this for all but
// Windows.
bool appendPart(JSContext* context, JS::HandleValue part, std::string& bytes)
{
    if (isBlob(part)) {
        bytes += bytesOfBlob(&part.toObject());
        return true;
    }
    if (const std::optional<std::string> source = bytesOfBufferSource(part)) {
        bytes += *source;
        return true;
    }
    JS::RootedString text(context, JS::ToString(context, part));
    bytes += toUtf8(context, text);
    return text != nullptr;
}

// The options' type, and for a File the time that it was changed; a dictionary, or nothing.
bool readOptions(
    JSContext* context, JS::HandleValue value, const char* interface, std::string& type, double* lastModified)
{
    if (value.isNullOrUndefined())
        return true;
    if (!value.isObject())
        return throwTypeError(context,
            std::string("Failed to construct '") + interface + "': The provided value is not of type '"
                + (lastModified != nullptr ? "FilePropertyBag" : "BlobPropertyBag") + "'.");
    JS::RootedObject options(context, &value.toObject());
    JS::RootedValue member(context);
    if (!readMember(context, options, "type", &member))
        return false;
    if (!member.isUndefined()) {
        JS::RootedString text(context, JS::ToString(context, member));
        if (!text)
            return false;
        type = normalizedType(toUtf8(context, text));
    }
    if (lastModified == nullptr)
        return true;
    if (!readMember(context, options, "lastModified", &member))
        return false;
    std::int64_t time = 0;
    if (!member.isUndefined()) {
        if (!JS::ToInt64(context, member, &time))
            return false;
        *lastModified = static_cast<double>(time);
    }
    return true;
}

bool readParts(JSContext* context, JS::HandleValue parts, const char* interface, std::string& bytes)
{
    const std::string where = std::string("Failed to construct '") + interface + "': ";
    return readSequence(context, parts, where, [&](JS::HandleValue part) {
        if (part.isSymbol())
            return throwTypeError(context, where + "Cannot convert a Symbol value to a string");
        return appendPart(context, part, bytes);
    });
}

bool constructBlob(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::string bytes;
    std::string type;
    if (!requireNew(context, args, "Blob")
        || (!args.get(0).isUndefined() && !readParts(context, args.get(0), "Blob", bytes))
        || !readOptions(context, args.get(1), "Blob", type, nullptr))
        return false;
    JS::RootedObject blob(context, JS_NewObjectForConstructor(context, &kBlobClass, args));
    if (!blob || !fill(context, blob, bytes, type))
        return false;
    args.rval().setObject(*blob);
    return true;
}

bool constructFile(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::string bytes;
    std::string type;
    Page& page = Page::of(context);
    double lastModified = std::floor(page.epochMs() + milliseconds(page.loop().now()));
    if (!requireNew(context, args, "File"))
        return false;
    if (args.length() < 2)
        return throwTypeError(context,
            "Failed to construct 'File': 2 arguments required, but only " + std::to_string(args.length())
                + " present.");
    if (!readParts(context, args[0], "File", bytes))
        return false;
    JS::RootedString name(context, JS::ToString(context, args[1]));
    if (!name || !readOptions(context, args.get(2), "File", type, &lastModified))
        return false;
    JS::RootedObject file(context, JS_NewObjectForConstructor(context, &kBlobClass, args));
    if (!file || !fill(context, file, bytes, type))
        return false;
    JS::SetReservedSlot(file, kFileNameSlot, JS::StringValue(name));
    JS::SetReservedSlot(file, kLastModifiedSlot, JS::NumberValue(lastModified));
    args.rval().setObject(*file);
    return true;
}

bool sizeGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const blob = self(context, args);
    if (blob == nullptr)
        return false;
    JSObject* const bytes = &JS::GetReservedSlot(blob, kBytesSlot).toObject();
    args.rval().setNumber(static_cast<double>(JS::GetArrayBufferByteLength(bytes)));
    return true;
}

template <BlobSlot Slot> bool slotGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const blob = self(context, args);
    if (blob == nullptr)
        return false;
    args.rval().set(JS::GetReservedSlot(blob, Slot));
    return !args.rval().isUndefined() || throwTypeError(context, "Illegal invocation");
}

// File API §3.3.1 slice: a Blob, also of a File.
bool slice(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject blob(context, self(context, args));
    if (!blob)
        return false;
    const std::string bytes = bytesOfBlob(blob);
    const double size = static_cast<double>(bytes.size());
    double range[] = { 0, size };
    // [Clamp] long long, from the end if it is negative.
    for (unsigned i = 0; i < std::size(range); ++i) {
        if (!args.hasDefined(i))
            continue;
        double given = 0;
        if (!JS::ToNumber(context, args[i], &given))
            return false;
        given = std::isnan(given) ? 0 : std::nearbyint(given);
        range[i] = std::clamp(given < 0 ? size + given : given, 0.0, size);
    }
    std::string type;
    if (args.hasDefined(2)) {
        JS::RootedString text(context, JS::ToString(context, args[2]));
        if (!text)
            return false;
        type = normalizedType(toUtf8(context, text));
    }
    const auto begin = static_cast<std::size_t>(range[0]);
    const auto length = static_cast<std::size_t>(std::max(range[1] - range[0], 0.0));
    JS::RootedObject part(context, Page::of(context).interfaces().make(context, kBlobClass, "Blob"));
    if (!part || !fill(context, part, bytes.substr(begin, length), type))
        return false;
    args.rval().setObject(*part);
    return true;
}

enum class Reading : std::uint8_t
{
    Text,
    Buffer,
    Bytes
};

void settle(Page& page, JS::HandleObject promise, const std::string& bytes, Reading reading)
{
    JSContext* const context = page.engine().context();
    JSAutoRealm realm(context, page.engine().global());
    JS::RootedValue value(context);
    if (reading == Reading::Text) {
        // UTF-8 decode: a byte order mark is no part of the text.
        const std::string_view mark = "\xEF\xBB\xBF";
        std::string_view text = bytes;
        text.remove_prefix(text.starts_with(mark) ? mark.size() : 0);
        JSString* const string = newString(context, text);
        if (string != nullptr)
            value.setString(string);
    } else {
        value.setObjectOrNull(
            reading == Reading::Bytes ? makeUint8Array(context, bytes) : makeBuffer(context, bytes));
    }
    if (JS_IsExceptionPending(context))
        static_cast<void>(rejectWithPendingException(context, promise));
    else
        static_cast<void>(JS::ResolvePromise(context, promise, value));
}

// File API §3.3.3-3.3.5: read all bytes, and a task settles the promise.
bool read(JSContext* context, const JS::CallArgs& args, const char* name, Reading reading)
{
    Page& page = Page::of(context);
    JS::RootedObject promise(context, JS::NewPromiseObject(context, nullptr));
    if (!promise)
        return false;
    args.rval().setObject(*promise);
    const NativeCall frame(page, name);
    if (!isBlob(args.thisv())) {
        throwTypeError(
            context, std::string("Failed to execute '") + name + "' on 'Blob': Illegal invocation");
        return rejectWithPendingException(context, promise);
    }
    TraceWriter& writer = page.writer();
    const CardId card = writer.addCard({ CardKind::BodyRead, writer.intern(page.callLabel(name)), {},
        page.engine().stack().position(), page.engine().stack().top() });
    page.engine().stack().markAsNative(card);
    page.loop().observer().webApiStarted(card, page.loop().now());
    auto rooted = std::make_shared<JS::PersistentRootedObject>(context, promise);
    page.loop().queueATask({ TaskSource::Networking, card,
        [&page, rooted, bytes = bytesOfBlob(&args.thisv().toObject()), reading] {
            settle(page, *rooted, bytes, reading);
        } });
    return true;
}

bool text(JSContext* context, unsigned count, JS::Value* values)
{
    return read(context, JS::CallArgsFromVp(count, values), "text", Reading::Text);
}

bool arrayBuffer(JSContext* context, unsigned count, JS::Value* values)
{
    return read(context, JS::CallArgsFromVp(count, values), "arrayBuffer", Reading::Buffer);
}

bool bytesMethod(JSContext* context, unsigned count, JS::Value* values)
{
    return read(context, JS::CallArgsFromVp(count, values), "bytes", Reading::Bytes);
}

} // namespace

std::string bytesOfBlob(JSObject* blob)
{
    bool isShared = false;
    JS::AutoCheckCannotGC noGc;
    JSObject* const buffer = &JS::GetReservedSlot(blob, kBytesSlot).toObject();
    const auto* const data = reinterpret_cast<const char*>(JS::GetArrayBufferData(buffer, &isShared, noGc));
    return data == nullptr ? std::string() : std::string(data, JS::GetArrayBufferByteLength(buffer));
}

bool isBlob(JS::HandleValue value)
{
    return value.isObject() && JS::GetClass(&value.toObject()) == &kBlobClass;
}

std::string blobType(JSContext* context, JS::HandleObject blob)
{
    JS::RootedString type(context, JS::GetReservedSlot(blob, kTypeSlot).toString());
    return toUtf8(context, type);
}

JSObject* copyBlob(JSContext* context, JS::HandleObject blob)
{
    const bool isFile = JS::GetReservedSlot(blob, kFileNameSlot).isString();
    JSObject* const copy = Page::of(context).interfaces().make(context, kBlobClass, isFile ? "File" : "Blob");
    for (std::uint32_t slot = 0; copy != nullptr && slot < kBlobSlotCount; ++slot)
        JS::SetReservedSlot(copy, slot, JS::GetReservedSlot(blob, slot));
    return copy;
}

bool defineBlob(Page& page, JS::HandleObject global)
{
    static const JSClass kBlobPrototype = { .name = "Blob" };
    static const JSClass kFilePrototype = { .name = "File" };
    static const JSPropertySpec kBlobProperties[] = {
        JS_PSG("size", sizeGetter, JSPROP_ENUMERATE),
        JS_PSG("type", slotGetter<kTypeSlot>, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "Blob", JSPROP_READONLY),
        JS_PS_END,
    };
    // stream() is in library/body.js.
    static const JSFunctionSpec kBlobMethods[] = {
        JS_FN("arrayBuffer", arrayBuffer, 0, JSPROP_ENUMERATE),
        JS_FN("bytes", bytesMethod, 0, JSPROP_ENUMERATE),
        JS_FN("slice", slice, 0, JSPROP_ENUMERATE),
        JS_FN("text", text, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kFileProperties[] = {
        JS_PSG("name", slotGetter<kFileNameSlot>, JSPROP_ENUMERATE),
        JS_PSG("lastModified", slotGetter<kLastModifiedSlot>, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "File", JSPROP_READONLY),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    return page.interfaces().define(
               context, global, { &kBlobPrototype, nullptr, constructBlob, 0, kBlobProperties, kBlobMethods })
        && page.interfaces().define(
            context, global, { &kFilePrototype, "Blob", constructFile, 2, kFileProperties });
}

} // namespace loopscope
