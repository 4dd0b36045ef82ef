// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/file_reader.h"

#include "core/engine/strings.h"
#include "core/web/blob.h"
#include "core/web/dom_exception.h"
#include "core/web/event_target.h"
#include "core/web/file_text.h"
#include "core/web/native.h"
#include "core/web/progress_event.h"

#include <js/ArrayBuffer.h>
#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/Object.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

#include <cstring>
#include <memory>

namespace loopscope {

namespace {

enum ReaderSlot : std::uint32_t
{
    kStateSlot = kTargetSlotCount, // State
    kResultSlot,
    kErrorSlot,
    kReadSlot, // the number of the read operation: the steps of an older one do nothing
    kIsOnItsWaySlot, // whether abort() can still end it
    kFirstCardSlot, // of the task that begins it; 0: it has begun
    kReadCardSlot, // of the task that ends it
    kReaderSlotCount
};
const JSClass kReaderClass
    = { .name = "FileReader", .flags = JSCLASS_HAS_RESERVED_SLOTS(kReaderSlotCount) | kEventTargetBit };

// §6.2.
enum State : std::int32_t
{
    kEmpty,
    kLoading,
    kDone
};

enum class Reading : std::uint8_t
{
    Text,
    DataUrl,
    Buffer,
    BinaryString
};

JSObject* self(JSContext* context, const JS::CallArgs& args)
{
    if (args.thisv().isObject() && JS::GetClass(&args.thisv().toObject()) == &kReaderClass)
        return &args.thisv().toObject();
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

State stateOf(JSObject* reader)
{
    return static_cast<State>(JS::GetReservedSlot(reader, kStateSlot).toInt32());
}

void setState(JSObject* reader, State state)
{
    JS::SetReservedSlot(reader, kStateSlot, JS::Int32Value(state));
}

CardId cardIn(JSObject* reader, ReaderSlot slot)
{
    return CardId { JS::GetReservedSlot(reader, slot).toPrivateUint32() };
}

void setCard(JSObject* reader, ReaderSlot slot, CardId card)
{
    JS::SetReservedSlot(reader, slot, JS::PrivateUint32Value(number(card)));
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireNew(context, args, "FileReader"))
        return false;
    JSObject* const reader = JS_NewObjectForConstructor(context, &kReaderClass, args);
    if (reader == nullptr)
        return false;
    setState(reader, kEmpty);
    JS::SetReservedSlot(reader, kResultSlot, JS::NullValue());
    JS::SetReservedSlot(reader, kErrorSlot, JS::NullValue());
    JS::SetReservedSlot(reader, kReadSlot, JS::Int32Value(0));
    args.rval().setObject(*reader);
    return true;
}

template <ReaderSlot Slot> bool slotGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const reader = self(context, args);
    if (reader == nullptr)
        return false;
    args.rval().set(JS::GetReservedSlot(reader, Slot));
    return true;
}

/// One read operation.
struct Operation
{
    Operation(JSContext* context, JS::HandleObject target, Reading what)
        : reader(context, target)
        , reading(what)
        , number(JS::GetReservedSlot(target, kReadSlot).toInt32())
    {
    }
    JS::PersistentRootedObject reader;
    Reading reading;
    std::int32_t number;
    std::string bytes;
    std::string type;
    std::string label; // of the encoding

    /// Another one has begun, or this one was aborted.
    bool isOver() const { return JS::GetReservedSlot(reader, kReadSlot).toInt32() != number; }
};

// §6.4 package data.
bool packageData(JSContext* context, const Operation& operation, JS::MutableHandleValue result)
{
    if (operation.reading == Reading::Buffer) {
        JSObject* const buffer = JS::NewArrayBuffer(context, operation.bytes.size());
        if (buffer == nullptr)
            return false;
        bool isShared = false;
        JS::AutoCheckCannotGC noGc;
        if (!operation.bytes.empty())
            std::memcpy(JS::GetArrayBufferData(buffer, &isShared, noGc), operation.bytes.data(),
                operation.bytes.size());
        result.setObject(*buffer);
        return true;
    }
    JSString* text = nullptr;
    if (operation.reading == Reading::Text)
        text = decodedText(context, operation.bytes, operation.label);
    else if (operation.reading == Reading::DataUrl)
        text = newString(context, dataUrl(operation.bytes, operation.type));
    else
        text = JS_NewStringCopyN(context, operation.bytes.data(), operation.bytes.size());
    if (text != nullptr)
        result.setString(text);
    return text != nullptr;
}

// §6.3 read operation, step 10.5: the task that ends it.
void finish(Page& page, const Operation& operation)
{
    JSContext* const context = page.engine().context();
    JSAutoRealm realm(context, page.engine().global());
    JS::RootedObject reader(context, operation.reader);
    const double size = static_cast<double>(operation.bytes.size());
    const Progress all { true, size, size };
    JS::SetReservedSlot(reader, kIsOnItsWaySlot, JS::FalseValue());
    // TEACHING: all is read in one piece, as a browser does with what is in memory.
    if (size > 0)
        fireAProgressEvent(page, "progress", reader, all);
    JS::RootedValue result(context);
    if (!page.engine().host().goesOn() || !packageData(context, operation, &result))
        return;
    setState(reader, kDone);
    JS::SetReservedSlot(reader, kResultSlot, result);
    fireAProgressEvent(page, "load", reader, all);
    // "If fr's state is not loading": a listener may have started the next one.
    if (stateOf(reader) != kLoading && page.engine().host().goesOn())
        fireAProgressEvent(page, "loadend", reader, all);
}

// Step 10.3: the task that begins it.
void begin(Page& page, const std::shared_ptr<Operation>& operation)
{
    JSAutoRealm realm(page.engine().context(), page.engine().global());
    JS::RootedObject reader(page.engine().context(), operation->reader);
    setCard(reader, kFirstCardSlot, {});
    const double size = static_cast<double>(operation->bytes.size());
    fireAProgressEvent(page, "loadstart", reader, { true, 0, size });
    if (operation->isOver() || !page.engine().host().goesOn())
        return;
    page.loop().queueATask({ TaskSource::FileReading, cardIn(reader, kReadCardSlot), [&page, operation] {
                                finish(page, *operation);
                            } });
}

// §6.3 read operation.
bool read(JSContext* context, const JS::CallArgs& args, const char* name, Reading reading)
{
    const std::string function = std::string("'").append(name).append("' on 'FileReader'");
    JS::RootedObject reader(context, self(context, args));
    if (!reader || !requireArguments(context, args, 1, function.c_str()))
        return false;
    const std::string failure = std::string("Failed to execute ").append(function).append(": ");
    if (!isBlob(args[0]))
        return throwTypeError(context, failure + "parameter 1 is not of type 'Blob'.");
    JS::RootedObject blob(context, &args[0].toObject());
    JS::RootedString label(context, JS_GetEmptyString(context));
    if (reading == Reading::Text && args.hasDefined(1))
        label = JS::ToString(context, args[1]);
    if (!label)
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, name);
    // Steps 1-4.
    if (stateOf(reader) == kLoading)
        return throwDomException(context, "InvalidStateError",
            std::string(failure).append("The object is already busy reading Blobs.").c_str());
    setState(reader, kLoading);
    JS::SetReservedSlot(reader, kResultSlot, JS::NullValue());
    JS::SetReservedSlot(reader, kErrorSlot, JS::NullValue());
    JS::SetReservedSlot(reader, kIsOnItsWaySlot, JS::TrueValue());
    JS::SetReservedSlot(
        reader, kReadSlot, JS::Int32Value(JS::GetReservedSlot(reader, kReadSlot).toInt32() + 1));
    auto operation = std::make_shared<Operation>(context, reader, reading);
    operation->bytes = bytesOfBlob(blob);
    operation->type = blobType(context, blob);
    operation->label = toUtf8(context, label);
    // Steps 6-10, in parallel.
    CallStack& stack = page.engine().stack();
    TraceWriter& writer = page.writer();
    const auto makeCard = [&](std::string_view text) {
        const CardId card
            = writer.addCard({ CardKind::FileRead, writer.intern(text), {}, stack.position(), stack.top() });
        stack.markAsNative(card);
        return card;
    };
    setCard(reader, kReadCardSlot, makeCard(page.callLabel(name)));
    page.loop().observer().webApiStarted(cardIn(reader, kReadCardSlot), page.loop().now());
    setCard(reader, kFirstCardSlot, makeCard("loadstart"));
    page.loop().queueATask({ TaskSource::FileReading, cardIn(reader, kFirstCardSlot), [&page, operation] {
                                begin(page, operation);
                            } });
    args.rval().setUndefined();
    return true;
}

bool readAsText(JSContext* context, unsigned count, JS::Value* values)
{
    return read(context, JS::CallArgsFromVp(count, values), "readAsText", Reading::Text);
}

bool readAsDataUrl(JSContext* context, unsigned count, JS::Value* values)
{
    return read(context, JS::CallArgsFromVp(count, values), "readAsDataURL", Reading::DataUrl);
}

bool readAsArrayBuffer(JSContext* context, unsigned count, JS::Value* values)
{
    return read(context, JS::CallArgsFromVp(count, values), "readAsArrayBuffer", Reading::Buffer);
}

bool readAsBinaryString(JSContext* context, unsigned count, JS::Value* values)
{
    return read(context, JS::CallArgsFromVp(count, values), "readAsBinaryString", Reading::BinaryString);
}

// "If there are any tasks from this on the file reading task source, then remove those tasks."
void removeTasks(Page& page, JSObject* reader)
{
    for (const ReaderSlot slot : { kFirstCardSlot, kReadCardSlot }) {
        const CardId card = cardIn(reader, slot);
        if (!isSet(card))
            continue;
        page.loop().removeTask(card);
        page.loop().observer().webApiCancelled(card);
    }
}

// §6.2.5 abort.
bool abort(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject reader(context, self(context, args));
    if (!reader)
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "abort");
    args.rval().setUndefined();
    // Step 1. In Chromium it is too late already when the last progress event is fired.
    if (stateOf(reader) != kLoading || !JS::GetReservedSlot(reader, kIsOnItsWaySlot).isTrue())
        return true;
    // Steps 2-4.
    removeTasks(page, reader);
    JS::SetReservedSlot(
        reader, kReadSlot, JS::Int32Value(JS::GetReservedSlot(reader, kReadSlot).toInt32() + 1));
    JSObject* const error = makeDomException(
        context, "AbortError", "An ongoing operation was aborted, typically with a call to abort().");
    if (error == nullptr)
        return false;
    setState(reader, kDone);
    JS::SetReservedSlot(reader, kResultSlot, JS::NullValue());
    JS::SetReservedSlot(reader, kErrorSlot, JS::ObjectValue(*error));
    // Steps 5-6.
    fireAProgressEvent(page, "abort", reader, {});
    if (stateOf(reader) != kLoading && page.engine().host().goesOn())
        fireAProgressEvent(page, "loadend", reader, {});
    return page.engine().host().goesOn();
}

template <EventTypeName Type, EventTypeName Name> constexpr JSPropertySpec handler()
{
    return JS_PSGS(Name.text, handlerGetter<Type>, handlerSetter<Type>, JSPROP_ENUMERATE);
}

} // namespace

bool defineFileReader(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "FileReader" };
    constexpr auto kConstant = JSPROP_ENUMERATE | JSPROP_READONLY | JSPROP_PERMANENT;
    static const JSPropertySpec kConstants[] = {
        JS_INT32_PS("EMPTY", kEmpty, kConstant),
        JS_INT32_PS("LOADING", kLoading, kConstant),
        JS_INT32_PS("DONE", kDone, kConstant),
        JS_PS_END,
    };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("readyState", slotGetter<kStateSlot>, JSPROP_ENUMERATE),
        JS_PSG("result", slotGetter<kResultSlot>, JSPROP_ENUMERATE),
        JS_PSG("error", slotGetter<kErrorSlot>, JSPROP_ENUMERATE),
        handler<"loadstart", "onloadstart">(),
        handler<"progress", "onprogress">(),
        handler<"load", "onload">(),
        handler<"abort", "onabort">(),
        handler<"error", "onerror">(),
        handler<"loadend", "onloadend">(),
        JS_INT32_PS("EMPTY", kEmpty, kConstant),
        JS_INT32_PS("LOADING", kLoading, kConstant),
        JS_INT32_PS("DONE", kDone, kConstant),
        JS_STRING_SYM_PS(toStringTag, "FileReader", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("abort", abort, 0, JSPROP_ENUMERATE),
        JS_FN("readAsArrayBuffer", readAsArrayBuffer, 1, JSPROP_ENUMERATE),
        JS_FN("readAsBinaryString", readAsBinaryString, 1, JSPROP_ENUMERATE),
        JS_FN("readAsDataURL", readAsDataUrl, 1, JSPROP_ENUMERATE),
        JS_FN("readAsText", readAsText, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    return page.interfaces().define(page.engine().context(), global,
        { &kPrototype, "EventTarget", construct, 0, kProperties, kMethods, kConstants });
}

} // namespace loopscope
