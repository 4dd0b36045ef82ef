// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/error_stacks.h"

#include "core/engine/exceptions.h"
#include "core/engine/script_engine.h"
#include "core/engine/strings.h"

#include <js/CallAndConstruct.h>
#include <js/CallArgs.h>
#include <js/Conversions.h>
#include <js/ErrorReport.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertyDescriptor.h>
#include <js/WeakMap.h>
#include <jsapi.h>
#include <jsfriendapi.h>

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

constexpr std::size_t kOriginalSlot = 0; // of a constructor: the engine's own
constexpr double kDefaultLimit = 10;
constexpr double kLargestLimit = 1000;

// What is kept of an error.
enum RecordSlot : std::uint32_t
{
    kFramesSlot,
    kMessageSlot, // undefined: read when it is written down
    kTextSlot,
    kIsWrittenSlot, // undefined: not written down yet
    kRecordSlotCount
};
const JSClass kRecordClass = { .name = "ErrorStack", .flags = JSCLASS_HAS_RESERVED_SLOTS(kRecordSlotCount) };

// An own property is deleted and defined again, so that it comes after those that are there.
bool moveToEnd(JSContext* context, JS::HandleObject object, const char* name)
{
    JS::Rooted<mozilla::Maybe<JS::PropertyDescriptor>> property(context);
    if (!JS_GetOwnPropertyDescriptor(context, object, name, &property))
        return false;
    if (property.isNothing() || !property->isDataDescriptor() || !property->configurable())
        return true;
    JS::RootedValue value(context, property->value());
    return JS_DeleteProperty(context, object, name) && JS_DefineProperty(context, object, name, value, 0);
}

} // namespace

struct ErrorStacks::Natives
{
    static ErrorStacks& of(JSContext* context) { return ScriptEngine::of(context).errorStacks(); }

    static bool construct(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        JS::RootedObject target(
            context, args.isConstructing() ? &args.newTarget().toObject() : &args.callee());
        JS::RootedValue original(context, js::GetFunctionNativeReserved(&args.callee(), kOriginalSlot));
        JS::RootedObject error(context);
        if (!JS::Construct(context, original, target, args, &error)
            || !of(context).take(error, target, Missing::SkipsNothing))
            return false;
        args.rval().setObject(*error);
        return true;
    }

    static JSObject* record(JSContext* context, JS::HandleValue self)
    {
        if (!self.isObject())
            return nullptr;
        JS::RootedObject object(context, &self.toObject());
        return of(context).recordOf(object);
    }

    // "Error: message", from the name as it is now.
    static bool header(JSContext* context, JS::HandleObject object, JS::HandleValue taken, std::string& text)
    {
        JS::RootedValue name(context);
        JS::RootedValue message(context, taken);
        if (!JS_GetProperty(context, object, "name", &name)
            || (taken.isUndefined() && !JS_GetProperty(context, object, "message", &message)))
            return false;
        text = name.isUndefined() ? "Error" : toUtf8(context, name);
        const std::string rest = message.isUndefined() ? std::string() : toUtf8(context, message);
        if (JS_IsExceptionPending(context))
            return false;
        text += (text.empty() || rest.empty() ? "" : ": ") + rest;
        return true;
    }

    static bool getStack(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        JS::RootedObject found(context, record(context, args.thisv()));
        if (!found) {
            args.rval().setUndefined();
            return true;
        }
        if (JS::GetReservedSlot(found, kIsWrittenSlot).isUndefined()) {
            JS::RootedObject object(context, &args.thisv().toObject());
            JS::RootedValue message(context, JS::GetReservedSlot(found, kMessageSlot));
            JS::RootedString frames(context, JS::GetReservedSlot(found, kFramesSlot).toString());
            std::string text;
            if (!header(context, object, message, text))
                return false;
            JSString* const whole = newString(context, text + toUtf8(context, frames));
            if (whole == nullptr)
                return false;
            JS::SetReservedSlot(found, kTextSlot, JS::StringValue(whole));
            JS::SetReservedSlot(found, kIsWrittenSlot, JS::TrueValue());
        }
        args.rval().set(JS::GetReservedSlot(found, kTextSlot));
        return true;
    }

    static bool setStack(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        if (JSObject* const found = record(context, args.thisv()); found != nullptr) {
            JS::SetReservedSlot(found, kTextSlot, args.get(0));
            JS::SetReservedSlot(found, kIsWrittenSlot, JS::TrueValue());
        }
        args.rval().setUndefined();
        return true;
    }

    static bool captureStackTrace(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        args.rval().setUndefined();
        if (!args.get(0).isObject()) {
            JS_ReportErrorASCII(context, "invalid_argument");
            return false;
        }
        JS::RootedObject object(context, &args[0].toObject());
        JS::RootedObject skip(context, args.get(1).isObject() ? &args[1].toObject() : nullptr);
        return of(context).take(object, skip, Missing::SkipsEverything);
    }

    static bool isError(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        bool is = false;
        if (args.get(0).isObject()) {
            JS::RootedObject object(context, &args[0].toObject());
            is = JS_ErrorFromException(context, object) != nullptr;
        }
        args.rval().setBoolean(is);
        return true;
    }
};

ErrorStacks::ErrorStacks(JSContext* context, StepObserver& observer)
    : m_context(context)
    , m_observer(observer)
    , m_records(context)
    , m_error(context)
    , m_getter(context)
    , m_setter(context)
{
}

bool ErrorStacks::define(JS::HandleObject global)
{
    static constexpr std::pair<const char*, JSProtoKey> kErrors[]
        = { { "Error", JSProto_Error }, { "AggregateError", JSProto_AggregateError },
              { "EvalError", JSProto_EvalError }, { "RangeError", JSProto_RangeError },
              { "ReferenceError", JSProto_ReferenceError }, { "SyntaxError", JSProto_SyntaxError },
              { "TypeError", JSProto_TypeError }, { "URIError", JSProto_URIError } };
    m_records = JS::NewWeakMapObject(m_context);
    JSFunction* const getter = JS_NewFunction(m_context, Natives::getStack, 0, 0, "");
    JSFunction* const setter = JS_NewFunction(m_context, Natives::setStack, 1, 0, "");
    if (!m_records || getter == nullptr || setter == nullptr)
        return false;
    m_getter = JS_GetFunctionObject(getter);
    m_setter = JS_GetFunctionObject(setter);
    JS::RootedObject prototype(m_context);
    for (const auto& [name, key] : kErrors) {
        if (!JS_GetClassPrototype(m_context, key, &prototype)
            || makeConstructor(global, name, prototype) == nullptr)
            return false;
    }
    return JS_GetClassPrototype(m_context, JSProto_Error, &prototype)
        && JS_DeleteProperty(m_context, prototype, "stack")
        && JS_DefineFunction(m_context, m_error, "captureStackTrace", Natives::captureStackTrace, 2, 0)
        != nullptr
        && JS_DefineFunction(m_context, m_error, "isError", Natives::isError, 1, 0) != nullptr
        && JS_DefineProperty(m_context, m_error, "stackTraceLimit", kDefaultLimit, JSPROP_ENUMERATE);
}

JSObject* ErrorStacks::makeConstructor(JS::HandleObject global, const char* name, JS::HandleObject prototype)
{
    constexpr unsigned kHidden = JSPROP_READONLY | JSPROP_PERMANENT;
    JS::RootedValue original(m_context);
    JS::RootedValue length(m_context);
    if (!JS_GetProperty(m_context, prototype, "constructor", &original))
        return nullptr;
    JS::RootedObject originalObject(m_context, &original.toObject());
    if (!JS_GetProperty(m_context, originalObject, "length", &length))
        return nullptr;
    JSFunction* const function = js::NewFunctionWithReserved(
        m_context, Natives::construct, static_cast<unsigned>(length.toNumber()), JSFUN_CONSTRUCTOR, name);
    if (function == nullptr)
        return nullptr;
    JS::RootedObject constructor(m_context, JS_GetFunctionObject(function));
    js::SetFunctionNativeReserved(constructor, kOriginalSlot, original);
    if (!m_error)
        m_error = constructor;
    else if (!JS_SetPrototype(m_context, constructor, m_error))
        return nullptr;
    const bool done = JS_DefineProperty(m_context, constructor, "prototype", prototype, kHidden)
        && JS_DefineProperty(m_context, prototype, "constructor", constructor, 0)
        && JS_DefineProperty(m_context, global, name, constructor, 0);
    return done ? constructor.get() : nullptr;
}

JSObject* ErrorStacks::recordOf(JS::HandleObject object) const
{
    JS::RootedValue found(m_context);
    return JS::GetWeakMapEntry(m_context, m_records, object, &found) && found.isObject() ? &found.toObject()
                                                                                         : nullptr;
}

std::string ErrorStacks::present() const
{
    constexpr unsigned kMostFrames = 50;
    return m_observer.describeStack(kMostFrames, nullptr, false);
}

std::string ErrorStacks::framesOf(JS::HandleObject object) const
{
    JS::RootedObject found(m_context, recordOf(object));
    if (!found)
        return {};
    JS::RootedString frames(m_context, JS::GetReservedSlot(found, kFramesSlot).toString());
    return toUtf8(m_context, frames);
}

void ErrorStacks::takeFor(JS::HandleObject error)
{
    JSAutoRealm realm(m_context, error);
    if (!take(error, nullptr, Missing::SkipsNothing))
        JS_ClearPendingException(m_context);
}

bool ErrorStacks::take(JS::HandleObject object, JS::HandleObject skip, Missing missing)
{
    const bool isError = JS_ErrorFromException(m_context, object) != nullptr;
    // ENGINE: own properties of its errors that no browser has otherwise.
    if (isError) {
        for (const char* name : { "fileName", "lineNumber", "columnNumber" }) {
            if (!JS_DeleteProperty(m_context, object, name))
                return false;
        }
    }
    JS::RootedValue limit(m_context);
    if (!JS_GetProperty(m_context, m_error, "stackTraceLimit", &limit))
        return false;
    JS::RootedString frames(m_context, JS_GetEmptyString(m_context));
    if (limit.isNumber() && limit.toNumber() > 0)
        frames = newString(m_context,
            m_observer.describeStack(static_cast<unsigned>(std::min(limit.toNumber(), kLargestLimit)), skip,
                missing == Missing::SkipsEverything));
    JS::RootedObject record(m_context, JS_NewObject(m_context, &kRecordClass));
    if (!frames || !record)
        return false;
    JS::SetReservedSlot(record, kFramesSlot, JS::StringValue(frames));
    if (isError) {
        JS::RootedString message(m_context, newString(m_context, messageOf(m_context, object)));
        if (!message)
            return false;
        JS::SetReservedSlot(record, kMessageSlot, JS::StringValue(message));
    }
    JS::RootedValue value(m_context, JS::ObjectValue(*record));
    if (!JS::SetWeakMapEntry(m_context, m_records, object, value)
        || (limit.isNumber() && !JS_DefineProperty(m_context, object, "stack", m_getter, m_setter, 0)))
        return false;
    return !isError
        || (moveToEnd(m_context, object, "message") && moveToEnd(m_context, object, "cause")
            && moveToEnd(m_context, object, "errors"));
}

} // namespace loopscope
