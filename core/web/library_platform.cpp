// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoding/base64.h"
#include "core/engine/strings.h"
#include "core/web/abort_signal.h"
#include "core/web/blob.h"
#include "core/web/buffer_source.h"
#include "core/web/event_dispatch.h"
#include "core/web/library_host.h"
#include "core/web/native.h"

#include <js/Array.h>
#include <js/ArrayBuffer.h>
#include <js/CallAndConstruct.h>
#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/experimental/TypedData.h>
#include <js/GCVector.h>
#include <js/Object.h>
#include <js/Promise.h>
#include <js/PropertyAndElement.h>
#include <jsfriendapi.h>

#include <cstring>

namespace loopscope {

namespace {

// What a platform object of the library is; its state is known to the script alone.
const JSClass kObjectClass = { .name = "PlatformObject", .flags = 0 };
const JSClass kTargetClass
    = { .name = "EventTarget", .flags = JSCLASS_HAS_RESERVED_SLOTS(kTargetSlotCount) | kEventTargetBit };

enum NativeSlot : std::size_t
{
    kStepsSlot, // the script's function; of a constructor undefined: illegal
    kKindSlot // of a method whether its calls are frames, of a constructor whether it makes event targets
};

std::string nameOf(JSContext* context, JSObject& function)
{
    JS::RootedValue value(context, JS::ObjectValue(function));
    JS::RootedFunction rooted(context, JS_ValueToFunction(context, value));
    JS::RootedString name(context, rooted ? JS_GetFunctionId(rooted) : nullptr);
    return name ? toUtf8(context, name) : std::string();
}

bool forward(JSContext* context, const JS::CallArgs& args)
{
    JS::RootedValue steps(context, js::GetFunctionNativeReserved(&args.callee(), kStepsSlot));
    JS::RootedValue self(context, args.thisv());
    return JS::Call(context, self, steps, JS::HandleValueArray(args), args.rval());
}

bool callMethod(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!js::GetFunctionNativeReserved(&args.callee(), kKindSlot).toBoolean())
        return forward(context, args);
    const NativeCall frame(Page::of(context), nameOf(context, args.callee()));
    return forward(context, args);
}

bool callConstructor(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string name = nameOf(context, args.callee());
    JS::RootedValue steps(context, js::GetFunctionNativeReserved(&args.callee(), kStepsSlot));
    if (!steps.isObject())
        return throwTypeError(context, "Failed to construct '" + name + "': Illegal constructor");
    if (!requireNew(context, args, name.c_str()))
        return false;
    const bool isTarget = js::GetFunctionNativeReserved(&args.callee(), kKindSlot).toBoolean();
    JS::RootedValue self(context,
        JS::ObjectOrNullValue(
            JS_NewObjectForConstructor(context, isTarget ? &kTargetClass : &kObjectClass, args)));
    JS::RootedValue ignored(context);
    if (!self.isObject() || !JS::Call(context, self, steps, JS::HandleValueArray(args), &ignored))
        return false;
    args.rval().set(self);
    return true;
}

JSObject* makeNative(JSContext* context, JSNative native, unsigned length, unsigned flags,
    JS::HandleValue nameValue, JS::HandleValue steps, bool kind)
{
    JS::RootedString text(context, JS::ToString(context, nameValue));
    const std::string name = toUtf8(context, text);
    JSFunction* const function = js::NewFunctionWithReserved(context, native, length, flags, name.c_str());
    if (function == nullptr)
        return nullptr;
    JSObject* const object = JS_GetFunctionObject(function);
    js::SetFunctionNativeReserved(object, kStepsSlot, steps);
    js::SetFunctionNativeReserved(object, kKindSlot, JS::BooleanValue(kind));
    return object;
}

// native(steps, name, length, isFrame)
bool nativeMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const auto length = static_cast<unsigned>(args[2].toInt32());
    JSObject* const native
        = makeNative(context, callMethod, length, 0, args[1], args[0], args[3].toBoolean());
    args.rval().setObjectOrNull(native);
    return native != nullptr;
}

// constructor(name, parent or null, length, isTarget, steps or null): the constructor, linked to a new
// prototype.
bool constructorMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Interfaces& interfaces = Page::of(context).interfaces();
    const std::string name = toUtf8(context, args[0]);
    JS::RootedObject parent(context);
    if (args[1].isString())
        parent = interfaces.prototype(toUtf8(context, args[1]));
    JS::RootedObject prototype(
        context, parent ? JS_NewObjectWithGivenProto(context, nullptr, parent) : JS_NewPlainObject(context));
    JS::RootedObject constructor(context,
        makeNative(context, callConstructor, static_cast<unsigned>(args[2].toInt32()), JSFUN_CONSTRUCTOR,
            args[0], args[4], args[3].toBoolean()));
    JS::RootedObject global(context, JS::CurrentGlobalOrNull(context));
    if (!prototype || !constructor || !JS_LinkConstructorAndPrototype(context, constructor, prototype)
        || !JS_DefineProperty(context, global, name.c_str(), constructor, 0))
        return false;
    // Web IDL §3.7.1: the constructor inherits from the parent's.
    JS::RootedObject parents(context, parent ? JS_GetConstructor(context, parent) : nullptr);
    if (parents && !JS_SetPrototype(context, constructor, parents))
        return false;
    interfaces.keep(context, name, prototype);
    args.rval().setObject(*constructor);
    return true;
}

// make(name, isTarget)
bool makeMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const object = Page::of(context).interfaces().make(
        context, args[1].toBoolean() ? kTargetClass : kObjectClass, toUtf8(context, args[0]));
    args.rval().setObjectOrNull(object);
    return object != nullptr;
}

template <bool (*Access)(JSContext*, const JS::CallArgs&, const char*)>
bool accessHandler(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    return Access(context, args, nameOf(context, args.callee()).c_str() + std::strlen("?et on"));
}

// handler(prototype, type): an event handler attribute.
bool handlerMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string name = "on" + toUtf8(context, args[1]);
    JS::RootedObject prototype(context, &args[0].toObject());
    JSFunction* const getterFunction
        = JS_NewFunction(context, accessHandler<getEventHandler>, 0, 0, ("get " + name).c_str());
    JS::RootedObject getter(
        context, getterFunction == nullptr ? nullptr : JS_GetFunctionObject(getterFunction));
    JSFunction* const setterFunction
        = JS_NewFunction(context, accessHandler<setEventHandler>, 1, 0, ("set " + name).c_str());
    JS::RootedObject setter(
        context, setterFunction == nullptr ? nullptr : JS_GetFunctionObject(setterFunction));
    args.rval().setUndefined();
    return getter && setter
        && JS_DefineProperty(context, prototype, name.c_str(), getter, setter, JSPROP_ENUMERATE);
}

// dispatch(target, event): an event that the script constructed, as one that the browser fires.
bool dispatchMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject target(context, &args[0].toObject());
    JS::RootedObject event(context, &args[1].toObject());
    addEventFlags(event, kIsTrusted);
    args.rval().setBoolean(dispatch(Page::of(context), event, target));
    return Page::of(context).engine().host().goesOn();
}

// ---- Signals ----

const AbortSteps kCallSteps { [](Page& page, JS::HandleObject signal, JS::HandleValue steps,
                                  JS::HandleValue) {
    JSContext* const context = page.engine().context();
    JS::RootedValueArray<1> reason(context);
    reason[0].set(abortReason(signal));
    JS::RootedValue ignored(context);
    if (!JS::Call(context, JS::UndefinedHandleValue, steps, reason, &ignored))
        page.reportPendingException();
} };

bool isSignalMember(JSContext*, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setBoolean(isAbortSignal(args[0]));
    return true;
}

// onAbort(signal, steps): what takes the steps away again, or null.
bool onAbortMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject signal(context, &args[0].toObject());
    args.rval().setObjectOrNull(
        addAbortAlgorithm(context, signal, kCallSteps, args[1], JS::UndefinedHandleValue));
    return !JS_IsExceptionPending(context);
}

bool offAbortMember(JSContext*, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (args[1].isObject())
        removeAbortAlgorithm(&args[0].toObject(), &args[1].toObject());
    args.rval().setUndefined();
    return true;
}

// followingSignal(signal or null): a new signal that depends on it.
bool followingSignalMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObjectVector sources(context);
    if (args[0].isObject() && !sources.append(&args[0].toObject()))
        return false;
    Page& page = Page::of(context);
    JSObject* const signal = sources.empty() ? makeSignal(page) : makeDependentSignal(page, sources);
    args.rval().setObjectOrNull(signal);
    return signal != nullptr;
}

bool signalAbortMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject signal(context, &args[0].toObject());
    args.rval().setUndefined();
    return signalAbort(Page::of(context), signal, args[1]);
}

// ---- Promises, exceptions ----

// handled(promise): set promise.[[PromiseIsHandled]] to true.
bool handledMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject promise(context, &args[0].toObject());
    args.rval().setUndefined();
    return JS::SetAnyPromiseIsHandled(context, promise);
}

// ---- Bytes ----

bool encodeMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const bytes = makeUint8Array(context, toUtf8(context, args[0]));
    args.rval().setObjectOrNull(bytes);
    return bytes != nullptr;
}

// decode(bytes): UTF-8 decode, which takes a byte order mark away.
bool decodeMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string bytes = bytesOfBufferSource(args[0]).value_or(std::string());
    std::string_view text = bytes;
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    text.remove_prefix(text.starts_with(kMark) ? kMark.size() : 0);
    JSString* const string = newString(context, text);
    if (string != nullptr)
        args.rval().setString(string);
    return string != nullptr;
}

// copyBytes(buffer or view): its bytes; null if it is neither.
bool copyBytesMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::optional<std::string> source = bytesOfBufferSource(args[0]);
    args.rval().setNull();
    if (!source)
        return true;
    JSObject* const bytes = makeUint8Array(context, *source);
    args.rval().setObjectOrNull(bytes);
    return bytes != nullptr;
}

// fromBase64(text): its bytes; null if it is no base64 (Infra §7 forgiving-base64 decode).
bool fromBase64Member(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::optional<std::string> decoded = encoding::bytesOfBase64(toUtf8(context, args[0]));
    args.rval().setNull();
    if (!decoded)
        return true;
    JSObject* const bytes = makeUint8Array(context, *decoded);
    args.rval().setObjectOrNull(bytes);
    return bytes != nullptr;
}

bool isBlobMember(JSContext*, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setBoolean(isBlob(args[0]));
    return true;
}

bool blobBytesMember(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const bytes = makeUint8Array(context, bytesOfBlob(&args[0].toObject()));
    args.rval().setObjectOrNull(bytes);
    return bytes != nullptr;
}

} // namespace

bool addPlatformMembers(JSContext* context, JS::HandleObject host)
{
    static const JSFunctionSpec kMembers[] = {
        JS_FN("native", nativeMember, 4, 0),
        JS_FN("constructor", constructorMember, 5, 0),
        JS_FN("make", makeMember, 2, 0),
        JS_FN("handler", handlerMember, 2, 0),
        JS_FN("dispatch", dispatchMember, 2, 0),
        JS_FN("isSignal", isSignalMember, 1, 0),
        JS_FN("onAbort", onAbortMember, 2, 0),
        JS_FN("offAbort", offAbortMember, 2, 0),
        JS_FN("followingSignal", followingSignalMember, 1, 0),
        JS_FN("signalAbort", signalAbortMember, 2, 0),
        JS_FN("handled", handledMember, 1, 0),
        JS_FN("encode", encodeMember, 1, 0),
        JS_FN("decode", decodeMember, 1, 0),
        JS_FN("copyBytes", copyBytesMember, 1, 0),
        JS_FN("fromBase64", fromBase64Member, 1, 0),
        JS_FN("isBlob", isBlobMember, 1, 0),
        JS_FN("blobBytes", blobBytesMember, 1, 0),
        JS_FS_END,
    };
    return JS_DefineFunctions(context, host, kMembers);
}

} // namespace loopscope
