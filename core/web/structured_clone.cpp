// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/structured_clone.h"

#include "core/engine/strings.h"
#include "core/web/dom_exception.h"
#include "core/web/native.h"

#include <js/Array.h>
#include <js/CallAndConstruct.h>
#include <js/Class.h>
#include <js/Conversions.h>
#include <js/ErrorReport.h>
#include <js/Exception.h>
#include <js/GlobalObject.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertyDescriptor.h>
#include <js/Proxy.h>
#include <js/StructuredClone.h>
#include <jsfriendapi.h>

namespace loopscope {

namespace {

// ENGINE: errors do not clone in SpiderMonkey 102; they are written as this tag, their kind, and two strings.
constexpr std::uint32_t kErrorTag = JS_SCTAG_USER_MIN + 1;

// HTML §2.7.3 StructuredSerializeInternal, 20: the names that survive; any other becomes "Error".
constexpr const char* kErrorNames[]
    = { "Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError" };

bool stringProperty(
    JSContext* context, JS::HandleObject object, const char* name, JS::MutableHandleString text)
{
    JS::RootedValue value(context);
    if (!JS_GetProperty(context, object, name, &value))
        return false;
    text.set(value.isUndefined() ? JS_GetEmptyString(context) : JS::ToString(context, value));
    return text != nullptr;
}

bool throwDataCloneError(JSContext* context, const std::string& shown)
{
    return throwDomException(context, "DataCloneError",
        ("Failed to execute 'structuredClone' on 'Window': " + shown + " could not be cloned.").c_str());
}

// A property's value without running a getter; undefined if there is none.
bool dataProperty(JSContext* context, JS::HandleObject object, const char* name, JS::MutableHandleValue value)
{
    JS::Rooted<mozilla::Maybe<JS::PropertyDescriptor>> property(context);
    JS::RootedObject holder(context);
    if (!JS_GetPropertyDescriptor(context, object, name, &property, &holder))
        return false;
    value.setUndefined();
    if (property.isSome() && property->isDataDescriptor())
        value.set(property->value());
    return true;
}

// V8's words for an object, which run nothing of the program: "#<WeakMap>", "[object Generator]".
bool describe(JSContext* context, JS::HandleObject object, std::string& text)
{
    JS::RootedValue value(context, JS::ObjectValue(*object));
    if (JS::IsCallable(object)) {
        text = toUtf8(context, value);
        return true;
    }
    bool isArray = false;
    if (js::IsProxy(object)) {
        if (!JS::IsArray(context, object, &isArray))
            return false;
        text = isArray ? "[object Object]" : "#<Object>";
        return true;
    }
    if (const std::string interface = Page::of(context).interfaces().nameOf(context, object);
        !interface.empty()) {
        text = interface + " object";
        return true;
    }
    JS::RootedValue constructor(context);
    JS::RootedValue name(context);
    JS::RootedValue toString(context);
    JS::RootedValue ordinaryToString(context);
    JS::RootedObject plain(context, JS::GetRealmObjectPrototype(context));
    if (!dataProperty(context, object, "constructor", &constructor)
        || !dataProperty(context, object, "toString", &toString)
        || !dataProperty(context, plain, "toString", &ordinaryToString))
        return false;
    if (constructor.isObject() && JS::IsCallable(&constructor.toObject()) && toString == ordinaryToString) {
        JS::RootedObject function(context, &constructor.toObject());
        if (!dataProperty(context, function, "name", &name))
            return false;
        text = "#<" + toUtf8(context, name) + ">";
        return true;
    }
    JS::RootedValue tag(context);
    if (!JS::Call(context, value, ordinaryToString, JS::HandleValueArray::empty(), &tag))
        return false;
    text = toUtf8(context, tag);
    return true;
}

bool writeObject(JSContext* context, JSStructuredCloneWriter* writer, JS::HandleObject object, bool*, void*)
{
    js::ESClass kind = js::ESClass::Other;
    if (!JS::GetBuiltinClass(context, object, &kind))
        return false;
    std::string shown;
    if (kind != js::ESClass::Error)
        return describe(context, object, shown) && throwDataCloneError(context, shown);
    JS::RootedString name(context);
    JS::RootedString message(context);
    if (!stringProperty(context, object, "name", &name)
        || !stringProperty(context, object, "message", &message))
        return false;
    std::uint32_t index = 0;
    const std::string nameText = toUtf8(context, name);
    for (std::uint32_t i = 0; i < std::size(kErrorNames); ++i) {
        if (nameText == kErrorNames[i])
            index = i;
    }
    return JS_WriteUint32Pair(writer, kErrorTag, index) && JS_WriteString(writer, message);
}

JSObject* readObject(JSContext* context, JSStructuredCloneReader* reader, const JS::CloneDataPolicy&,
    std::uint32_t tag, std::uint32_t data, void*)
{
    JS::RootedString message(context);
    if (tag != kErrorTag || data >= std::size(kErrorNames) || !JS_ReadString(reader, &message))
        return nullptr;
    JS::RootedObject global(context, JS::CurrentGlobalOrNull(context));
    JS::RootedValue constructor(context);
    if (!JS_GetProperty(context, global, kErrorNames[data], &constructor))
        return nullptr;
    JS::RootedValueArray<1> arguments(context);
    arguments[0].setString(message);
    JS::RootedObject error(context);
    return JS::Construct(context, constructor, arguments, &error) ? error.get() : nullptr;
}

void reportCloneError(JSContext* context, std::uint32_t, void*, const char*)
{
    throwDomException(context, "DataCloneError",
        "Failed to execute 'structuredClone' on 'Window': The object could not be cloned.");
}

constexpr JSStructuredCloneCallbacks kCallbacks
    = { readObject, writeObject, reportCloneError, nullptr, nullptr, nullptr, nullptr, nullptr };

// The words that V8 has for a value that does not clone, where it is the value itself.
bool throwIfNeverCloned(JSContext* context, JS::HandleValue value)
{
    std::string shown;
    if (value.isSymbol()) {
        JS::RootedSymbol symbol(context, value.toSymbol());
        JS::RootedString description(context, JS::GetSymbolDescription(symbol));
        shown = "Symbol(" + toUtf8(context, description) + ")";
    } else if (value.isObject() && JS::IsCallable(&value.toObject())) {
        shown = toUtf8(context, value);
    } else {
        return true;
    }
    return throwDataCloneError(context, shown);
}

bool structuredClone(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireArguments(context, args, 1, "'structuredClone' on 'Window'"))
        return false;
    const NativeCall frame(Page::of(context), "structuredClone");
    JS::RootedValue transfer(context);
    if (args.get(1).isObject()) {
        JS::RootedObject options(context, &args[1].toObject());
        if (!JS_GetProperty(context, options, "transfer", &transfer))
            return false;
    }
    if (!throwIfNeverCloned(context, args[0]))
        return false;
    JSAutoStructuredCloneBuffer buffer(JS::StructuredCloneScope::SameProcess, &kCallbacks, nullptr);
    return buffer.write(context, args[0], transfer, JS::CloneDataPolicy(), &kCallbacks, nullptr)
        && buffer.read(context, args.rval(), JS::CloneDataPolicy(), &kCallbacks, nullptr);
}

} // namespace

bool defineStructuredClone(JSContext* context, JS::HandleObject global)
{
    return JS_DefineFunction(context, global, "structuredClone", structuredClone, 1, JSPROP_ENUMERATE)
        != nullptr;
}

} // namespace loopscope
