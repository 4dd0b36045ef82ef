// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/exceptions.h"

#include "core/engine/strings.h"
#include "core/engine/syntax_words.h"

#include <js/Array.h>
#include <js/ArrayBuffer.h>
#include <js/Class.h>
#include <js/Conversions.h>
#include <js/ErrorReport.h>
#include <js/Exception.h>
#include <js/experimental/TypedData.h>
#include <js/friend/ErrorMessages.h>
#include <js/MapAndSet.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertyDescriptor.h>
#include <js/Proxy.h>
#include <js/RegExp.h>
#include <js/RegExpFlags.h>
#include <js/SavedFrameAPI.h>
#include <js/Symbol.h>
#include <jsapi.h>
#include <jsfriendapi.h>

namespace loopscope {

namespace {

// A data property of the object or of one of its prototypes; no getter and no trap is entered.
bool dataProperty(JSContext* context, JS::HandleObject object, const char* name, JS::MutableHandleValue value)
{
    JS::RootedObject holder(context, object);
    while (holder && !js::IsProxy(holder)) {
        JS::Rooted<mozilla::Maybe<JS::PropertyDescriptor>> found(context);
        if (!JS_GetOwnPropertyDescriptor(context, holder, name, &found))
            break;
        if (found.isSome()) {
            if (!found->isDataDescriptor())
                return false;
            value.set(found->value());
            return true;
        }
        if (!JS_GetPrototype(context, holder, &holder))
            break;
    }
    JS_ClearPendingException(context);
    return false;
}

std::string stringProperty(
    JSContext* context, JS::HandleObject object, const char* name, std::string otherwise)
{
    JS::RootedValue value(context);
    if (!dataProperty(context, object, name, &value) || value.isObject() || value.isSymbol())
        return otherwise;
    return value.isUndefined() ? otherwise : toUtf8(context, value);
}

// As Chromium's console does: an error whose name is only "Error" goes by its class.
std::string describeError(JSContext* context, JS::HandleObject error)
{
    std::string name = stringProperty(context, error, "name", "");
    const std::string message = stringProperty(context, error, "message", "");
    if (name.empty() || name == "Error")
        name = constructorName(context, error, "Error");
    return message.empty() ? name : name + ": " + message;
}

// A method of the library's own class, unless the program has put another in its place.
std::string libraryText(JSContext* context, JS::HandleObject object, JSProtoKey cls, const char* method)
{
    JS::RootedObject prototype(context);
    JS::RootedValue function(context);
    JS::RootedValue text(context);
    if (JS_GetClassPrototype(context, cls, &prototype) && dataProperty(context, prototype, method, &function)
        && isNativeFunction(context, function)
        && JS::Call(context, object, function, JS::HandleValueArray::empty(), &text))
        return toUtf8(context, text);
    JS_ClearPendingException(context);
    return {};
}

// Not its toString, which reads properties that a class of the program may have of its own.
std::string regExpText(JSContext* context, JS::HandleObject object)
{
    static constexpr std::pair<JS::RegExpFlags::Flag, char> kFlags[] = { { JS::RegExpFlag::HasIndices, 'd' },
        { JS::RegExpFlag::Global, 'g' }, { JS::RegExpFlag::IgnoreCase, 'i' },
        { JS::RegExpFlag::Multiline, 'm' }, { JS::RegExpFlag::DotAll, 's' }, { JS::RegExpFlag::Unicode, 'u' },
        { JS::RegExpFlag::Sticky, 'y' } };
    JS::RootedString source(context, JS::GetRegExpSource(context, object));
    const JS::RegExpFlags flags = JS::GetRegExpFlags(context, object);
    std::string text("/");
    text.append(toUtf8(context, source)).append("/");
    for (const auto& [flag, letter] : kFlags) {
        if (flags.value() & flag)
            text += letter;
    }
    return text;
}

std::string functionText(JSContext* context, JS::HandleObject object)
{
    JS::RootedValue value(context, JS::ObjectValue(*object));
    JS::RootedFunction function(context, JS_ValueToFunction(context, value));
    JS::RootedString source(context, function ? JS_DecompileFunction(context, function) : nullptr);
    return toUtf8(context, source);
}

// The form of Chromium's console for a thrown object. Runs none of the program's code: methods are called
// only where the object's kind makes them the engine's own, or the text is left out.
std::string describeObject(JSContext* context, JS::HandleObject object)
{
    if (js::IsProxy(object))
        return JS::IsCallable(object) ? "Proxy(Function)" : "Proxy(Object)";
    js::ESClass kind = js::ESClass::Other;
    if (!JS::GetBuiltinClass(context, object, &kind))
        return "Object";
    const auto counted = [](const char* name, std::size_t count) {
        return std::string(name) + '(' + std::to_string(count) + ')';
    };
    std::uint32_t length = 0;
    switch (kind) {
    case js::ESClass::Array:
        static_cast<void>(JS::GetArrayLength(context, object, &length));
        return counted("Array", length);
    case js::ESClass::Map:
        return counted("Map", JS::MapSize(context, object));
    case js::ESClass::Set:
        return counted("Set", JS::SetSize(context, object));
    case js::ESClass::ArrayBuffer:
        return counted("ArrayBuffer", JS::GetArrayBufferByteLength(object));
    case js::ESClass::Date:
        return libraryText(context, object, JSProto_Date, "toString");
    case js::ESClass::RegExp:
        return regExpText(context, object);
    case js::ESClass::Function:
        return functionText(context, object);
    default:
        break;
    }
    if (kind == js::ESClass::Error || inheritsFromError(context, object))
        return describeError(context, object);
    if (kind == js::ESClass::Arguments) {
        static_cast<void>(JS::GetArrayLength(context, object, &length));
        return counted("Arguments", length);
    }
    const std::string name = constructorName(context, object, "Object");
    return JS_IsTypedArrayObject(object) ? counted(name.c_str(), JS_GetTypedArrayLength(object)) : name;
}

SourcePlace placeOf(JSContext* context, const JS::ExceptionStack& exception)
{
    SourcePlace place;
    JS::RootedObject frame(context, exception.stack());
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    const auto isFound = [](JS::SavedFrameResult result) {
        return result == JS::SavedFrameResult::Ok;
    };
    if (frame
        && isFound(JS::GetSavedFrameLine(context, nullptr, frame, &line, JS::SavedFrameSelfHosted::Exclude))
        && isFound(
            JS::GetSavedFrameColumn(context, nullptr, frame, &column, JS::SavedFrameSelfHosted::Exclude)))
        place = { line, column > 0 ? column - 1 : 0 }; // run-time columns count from 1
    return place;
}

} // namespace

std::string constructorName(JSContext* context, JS::HandleObject object, std::string otherwise)
{
    JS::RootedValue constructor(context);
    if (dataProperty(context, object, "constructor", &constructor) && constructor.isObject()) {
        JS::RootedObject function(context, &constructor.toObject());
        const std::string name = stringProperty(context, function, "name", "");
        if (!name.empty())
            return name;
    }
    return otherwise;
}

bool inheritsFromError(JSContext* context, JS::HandleObject object)
{
    JS::RootedObject errorPrototype(context);
    JS::RootedObject prototype(context, object);
    if (!JS_GetClassPrototype(context, JSProto_Error, &errorPrototype))
        return false;
    while (prototype && !js::IsProxy(prototype)) {
        if (!JS_GetPrototype(context, prototype, &prototype))
            return false;
        if (prototype == errorPrototype)
            return true;
    }
    return false;
}

bool isNativeFunction(JSContext* context, JS::HandleValue value)
{
    if (!value.isObject() || !JS_ObjectIsFunction(&value.toObject()))
        return false;
    JS::RootedFunction function(context, JS_ValueToFunction(context, value));
    return function && !JS_IsFunctionBound(function) && JS_GetFunctionScript(context, function) == nullptr;
}

std::string messageOf(JSContext* context, JS::HandleObject error)
{
    return stringProperty(context, error, "message", "");
}

void setMessage(JSContext* context, JS::HandleObject error, std::string_view message)
{
    JS::RootedString text(context, newString(context, message));
    if (!text || !JS_DefineProperty(context, error, "message", text, 0))
        JS_ClearPendingException(context);
}

bool throwTypeError(JSContext* context, const std::string& message)
{
    static const JSErrorFormatString kFormat { "TYPE_ERROR", "{0}", 1, JSEXN_TYPEERR };
    JS_ReportErrorNumberUTF8(
        context, [](void*, unsigned) { return &kFormat; }, nullptr, 0, message.c_str());
    return false;
}

bool throwRangeError(JSContext* context, const std::string& message)
{
    static const JSErrorFormatString kFormat { "RANGE_ERROR", "{0}", 1, JSEXN_RANGEERR };
    JS_ReportErrorNumberUTF8(
        context, [](void*, unsigned) { return &kFormat; }, nullptr, 0, message.c_str());
    return false;
}

std::string describeThrown(JSContext* context, JS::HandleValue value)
{
    if (value.isObject()) {
        JS::RootedObject object(context, &value.toObject());
        return describeObject(context, object);
    }
    if (value.isSymbol()) {
        JS::RootedSymbol symbol(context, value.toSymbol());
        JS::RootedString description(context, JS::GetSymbolDescription(symbol));
        return "Symbol(" + toUtf8(context, description) + ")";
    }
    if (value.isDouble() && value.toDouble() == 0)
        return mozilla::IsNegativeZero(value.toDouble()) ? "-0" : "0";
    return toUtf8(context, value) + (value.isBigInt() ? "n" : "");
}

bool wordSyntaxError(JSContext* context, JS::HandleObject error)
{
    const JSErrorReport* const report = JS_ErrorFromException(context, error);
    if (report == nullptr || report->exnType != JSEXN_SYNTAXERR)
        return false;
    const std::optional<std::string> words = syntaxErrorWords(*report);
    if (!words)
        return false;
    setMessage(context, error, *words);
    return true;
}

std::optional<UncaughtException> takePendingException(JSContext* context)
{
    // ENGINE: after a termination StealPendingExceptionStack would still answer, with "undefined".
    JS::ExceptionStack exception(context);
    if (!JS_IsExceptionPending(context) || !JS::StealPendingExceptionStack(context, &exception))
        return {};
    UncaughtException result;
    result.place = placeOf(context, exception);
    if (!exception.stack() && exception.exception().isObject()) {
        // Thrown by no script: the program itself does not parse, and the report knows where.
        JS::RootedObject object(context, &exception.exception().toObject());
        if (const JSErrorReport* report = JS_ErrorFromException(context, object); report != nullptr) {
            wordSyntaxError(context, object);
            result.isSyntaxErrorOfTheProgram = report->exnType == JSEXN_SYNTAXERR;
            result.place = { report->lineno, report->column };
        }
    }
    result.text = describeThrown(context, exception.exception());
    return result;
}

} // namespace loopscope
