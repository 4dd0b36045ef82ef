// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/exceptions.h"

#include "core/engine/strings.h"

#include <js/Array.h>
#include <js/Class.h>
#include <js/Conversions.h>
#include <js/ErrorReport.h>
#include <js/Exception.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertyDescriptor.h>
#include <js/Proxy.h>
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

// V8 words an error by its stack's first line, which is "class: message" of the moment when it was made.
std::string describeError(JSContext* context, JS::HandleObject error)
{
    const std::string name = stringProperty(context, error, "name", "Error");
    const std::string message = stringProperty(context, error, "message", "");
    if (message.empty())
        return name;
    return name.empty() ? message : name + ": " + message;
}

std::string constructorName(JSContext* context, JS::HandleObject object)
{
    JS::RootedValue constructor(context);
    if (dataProperty(context, object, "constructor", &constructor) && constructor.isObject()) {
        JS::RootedObject function(context, &constructor.toObject());
        const std::string name = stringProperty(context, function, "name", "");
        if (!name.empty())
            return name;
    }
    return "Object";
}

std::string describeObject(JSContext* context, JS::HandleObject object)
{
    js::ESClass kind = js::ESClass::Other;
    if (js::IsProxy(object) || !JS::GetBuiltinClass(context, object, &kind))
        return "Object";
    if (kind == js::ESClass::Error)
        return describeError(context, object);
    if (kind == js::ESClass::Array) {
        std::uint32_t length = 0;
        static_cast<void>(JS::GetArrayLength(context, object, &length));
        return "Array(" + std::to_string(length) + ")";
    }
    if (JS::IsCallable(object)) {
        JS::RootedFunction function(
            context, JS_ValueToFunction(context, JS::RootedValue(context, JS::ObjectValue(*object))));
        JS::RootedString source(context, function ? JS_DecompileFunction(context, function) : nullptr);
        return toUtf8(context, source);
    }
    // An object that inherits from an error's prototype is worded like one.
    return constructorName(context, object);
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

std::optional<UncaughtException> takePendingException(JSContext* context)
{
    // ENGINE: after a termination StealPendingExceptionStack would still answer, with "undefined".
    JS::ExceptionStack exception(context);
    if (!JS_IsExceptionPending(context) || !JS::StealPendingExceptionStack(context, &exception))
        return {};
    UncaughtException result;
    result.text = describeThrown(context, exception.exception());
    result.place = placeOf(context, exception);
    if (!exception.stack() && exception.exception().isObject()) {
        // Thrown by no script: the program itself does not parse, and the report knows where.
        JS::RootedObject object(context, &exception.exception().toObject());
        if (const JSErrorReport* report = JS_ErrorFromException(context, object); report != nullptr) {
            result.isSyntaxErrorOfTheProgram = report->exnType == JSEXN_SYNTAXERR;
            result.place = { report->lineno, report->column };
        }
    }
    return result;
}

} // namespace loopscope
