// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/structured_cloner.h"

#include "core/engine/strings.h"
#include "core/web/blob.h"
#include "core/web/dom_exception.h"
#include "core/web/message_port.h"
#include "core/web/native.h"

#include <js/Array.h>
#include <js/ArrayBuffer.h>
#include <js/CallAndConstruct.h>
#include <js/Class.h>
#include <js/Conversions.h>
#include <js/Date.h>
#include <js/ErrorReport.h>
#include <js/Exception.h>
#include <js/experimental/TypedData.h>
#include <js/friend/StackLimits.h>
#include <js/MapAndSet.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertyDescriptor.h>
#include <js/Proxy.h>
#include <js/Realm.h>
#include <js/RegExp.h>
#include <js/ScalarType.h>
#include <js/StructuredClone.h>
#include <js/Symbol.h>
#include <jsfriendapi.h>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace loopscope {

namespace {

// HTML StructuredSerializeInternal, step 17.3: the names that survive; any other becomes "Error".
constexpr struct
{
    std::string_view name;
    JSExnType type;
} kErrorNames[] = { { "EvalError", JSEXN_EVALERR }, { "RangeError", JSEXN_RANGEERR },
    { "ReferenceError", JSEXN_REFERENCEERR }, { "SyntaxError", JSEXN_SYNTAXERR },
    { "TypeError", JSEXN_TYPEERR }, { "URIError", JSEXN_URIERR } };

// Objects that are ordinary ones to the language, though the engine has a class for each.
constexpr std::string_view kNamespaces[] = { "Math", "JSON", "Reflect", "Intl", "Atomics", "WebAssembly" };

bool isOneOf(std::string_view name, const auto& names)
{
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

// ECMA: an ordinary object without internal slots of its own; prototypes of built-in classes are such, too.
bool isOrdinary(js::ESClass kind, JSObject* object)
{
    const std::string_view name = JS::GetClass(object)->name;
    return kind == js::ESClass::Object || name == "Object" || isOneOf(name, kNamespaces)
        || name.ends_with("Prototype") || name.ends_with(".prototype");
}

// Collects what forEach of the engine itself passes on, whatever the program did to the prototypes.
bool collect(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    auto* const entries = static_cast<JS::RootedVector<JS::Value>*>(
        js::GetFunctionNativeReserved(&args.callee(), 0).toPrivate());
    args.rval().setUndefined();
    if (entries->append(args.get(1)) && entries->append(args.get(0)))
        return true;
    JS_ReportOutOfMemory(context);
    return false;
}

JSObject* collector(JSContext* context, JS::RootedVector<JS::Value>& entries)
{
    JSFunction* const function = js::NewFunctionWithReserved(context, collect, 2, 0, "");
    if (function == nullptr)
        return nullptr;
    JSObject* const object = JS_GetFunctionObject(function);
    js::SetFunctionNativeReserved(object, 0, JS::PrivateValue(&entries));
    return object;
}

JSObject* makeView(JSContext* context, JS::Scalar::Type type, JS::HandleObject buffer, std::size_t offset,
    std::size_t length)
{
    switch (type) {
#define LOOPSCOPE_VIEW(External, Native, Name)                                                               \
    case JS::Scalar::Name:                                                                                   \
        return JS_New##Name##ArrayWithBuffer(context, buffer, offset, static_cast<std::int64_t>(length));
        JS_FOR_EACH_TYPED_ARRAY(LOOPSCOPE_VIEW)
#undef LOOPSCOPE_VIEW
    default:
        return nullptr;
    }
}

// A data property of the object itself; nothing if it is none.
bool ownData(JSContext* context, JS::HandleObject object, const char* name,
    JS::MutableHandle<mozilla::Maybe<JS::Value>> value)
{
    JS::Rooted<mozilla::Maybe<JS::PropertyDescriptor>> found(context);
    if (!JS_GetOwnPropertyDescriptor(context, object, name, &found))
        return false;
    if (found.isSome() && found->isDataDescriptor())
        value.set(mozilla::Some(found->value()));
    return true;
}

// A property's value without running a getter; undefined if there is none.
bool inheritedData(
    JSContext* context, JS::HandleObject object, const char* name, JS::MutableHandleValue value)
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

// V8's words for an object that does not clone, which run nothing of the program: "#<WeakMap>",
// "[object Generator]", "Event object".
bool describe(JSContext* context, JS::HandleObject object, std::string& text)
{
    JS::RootedValue value(context, JS::ObjectValue(*object));
    const bool isProxy = js::IsProxy(object);
    if (JS::IsCallable(object)) {
        JS::RootedObject target(context, isProxy ? js::GetProxyTargetObject(object) : nullptr);
        if (target)
            return describe(context, target, text);
        text = toUtf8(context, value);
        return true;
    }
    bool isArray = false;
    if (isProxy) {
        if (!JS::IsArray(context, object, &isArray))
            return false;
        text = isArray ? "[object Object]" : "#<Object>";
        return true;
    }
    const std::string interface = Page::of(context).interfaces().nameOf(context, object);
    if (!interface.empty() && !JS_IsGlobalObject(object)) {
        text = interface + " object";
        return true;
    }
    JS::RootedValue constructor(context);
    JS::RootedValue name(context);
    JS::RootedValue toString(context);
    JS::RootedValue ordinaryToString(context);
    JS::RootedObject plain(context, JS::GetRealmObjectPrototype(context));
    if (!inheritedData(context, object, "constructor", &constructor)
        || !inheritedData(context, object, "toString", &toString)
        || !inheritedData(context, plain, "toString", &ordinaryToString))
        return false;
    if (constructor.isObject() && JS::IsCallable(&constructor.toObject()) && toString == ordinaryToString) {
        JS::RootedObject function(context, &constructor.toObject());
        if (!inheritedData(context, function, "name", &name))
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

} // namespace

StructuredCloner::StructuredCloner(JSContext* context, std::string failure)
    : m_context(context)
    , m_failure(std::move(failure))
    , m_memory(context)
{
}

bool StructuredCloner::begin()
{
    m_memory = JS::NewMapObject(m_context);
    return m_memory != nullptr;
}

bool StructuredCloner::remember(JS::HandleObject original, JS::HandleObject copy)
{
    JS::RootedValue key(m_context, JS::ObjectValue(*original));
    JS::RootedValue value(m_context, JS::ObjectValue(*copy));
    return JS::MapSet(m_context, m_memory, key, value);
}

bool StructuredCloner::knows(JS::HandleObject original)
{
    JS::RootedValue key(m_context, JS::ObjectValue(*original));
    bool known = false;
    return JS::MapHas(m_context, m_memory, key, &known) && known;
}

bool StructuredCloner::fail(const std::string& words)
{
    return throwDomException(m_context, "DataCloneError", std::string(m_failure).append(words).c_str());
}

bool StructuredCloner::failOn(JS::HandleValue value)
{
    if (!value.isObject())
        return fail(describeThrown(m_context, value) + " could not be cloned.");
    JS::RootedObject object(m_context, &value.toObject());
    std::string text;
    return describe(m_context, object, text) && fail(text + " could not be cloned.");
}

bool StructuredCloner::clone(JS::HandleValue value, JS::MutableHandleValue result)
{
    // HTML StructuredSerializeInternal, steps 4-5: primitives; a symbol does not clone.
    if (value.isSymbol())
        return failOn(value);
    if (!value.isObject()) {
        result.set(value);
        return true;
    }
    // Step 2: what was met before.
    if (!JS::MapGet(m_context, m_memory, value, result))
        return false;
    if (result.isObject())
        return true;
    js::AutoCheckRecursionLimit recursion(m_context);
    if (!recursion.checkDontReport(m_context))
        return throwRangeError(m_context, std::string(m_failure).append("Maximum call stack size exceeded"));
    JS::RootedObject object(m_context, &value.toObject());
    JS::RootedObject copy(m_context);
    if (!cloneObject(object, &copy))
        return false;
    result.setObject(*copy);
    return true;
}

// HTML StructuredSerializeInternal, steps 7-26. What has parts is remembered before they are looked at.
bool StructuredCloner::cloneObject(JS::HandleObject object, JS::MutableHandleObject result)
{
    JS::RootedValue value(m_context, JS::ObjectValue(*object));
    js::ESClass kind = js::ESClass::Other;
    if (js::IsProxy(object) || JS::IsCallable(object))
        return failOn(value);
    if (!JS::GetBuiltinClass(m_context, object, &kind))
        return false;
    switch (kind) {
    case js::ESClass::Boolean:
    case js::ESClass::Number:
    case js::ESClass::BigInt:
    case js::ESClass::String:
        return cloneBoxed(object, result) && remember(object, result);
    case js::ESClass::Date: {
        double time = 0;
        if (!js::DateGetMsecSinceEpoch(m_context, object, &time))
            return false;
        result.set(JS::NewDateObject(m_context, JS::TimeClip(time)));
        return result && remember(object, result);
    }
    case js::ESClass::RegExp:
        return cloneRegExp(object, result) && remember(object, result);
    case js::ESClass::ArrayBuffer:
        return cloneBuffer(object, result) && remember(object, result);
    case js::ESClass::Map:
        return cloneMap(object, result);
    case js::ESClass::Set:
        return cloneSet(object, result);
    case js::ESClass::Error:
        return cloneError(object, result);
    case js::ESClass::Array:
        return cloneArray(object, result);
    default:
        break;
    }
    if (JS_IsArrayBufferViewObject(object))
        return cloneView(object, result) && remember(object, result);
    // Step 19: platform objects that are serializable.
    if (isDomException(value) || isBlob(value)) {
        result.set(isBlob(value) ? copyBlob(m_context, object) : copyDomException(m_context, object));
        return result && remember(object, result);
    }
    if (isMessagePort(object))
        return fail("A MessagePort could not be cloned because it was not transferred.");
    return isOrdinary(kind, object) ? clonePlain(object, result) : failOn(value);
}

bool StructuredCloner::cloneBoxed(JS::HandleObject object, JS::MutableHandleObject result)
{
    // ENGINE: what is in the box is not to be had otherwise without calling the program's valueOf.
    JS::RootedValue value(m_context, JS::ObjectValue(*object));
    JS::RootedValue copy(m_context);
    if (!JS_StructuredClone(m_context, value, &copy, nullptr, nullptr))
        return false;
    result.set(&copy.toObject());
    return true;
}

bool StructuredCloner::cloneRegExp(JS::HandleObject object, JS::MutableHandleObject result)
{
    JS::RootedString source(m_context, JS::GetRegExpSource(m_context, object));
    std::u16string text(source ? JS_GetStringLength(source) : 0, u'\0');
    if (!source || !JS_CopyStringChars(m_context, { text.data(), text.size() }, source))
        return false;
    result.set(
        JS::NewUCRegExpObject(m_context, text.data(), text.size(), JS::GetRegExpFlags(m_context, object)));
    return result != nullptr;
}

bool StructuredCloner::cloneBuffer(JS::HandleObject object, JS::MutableHandleObject result)
{
    if (JS::IsDetachedArrayBufferObject(object))
        return fail("An ArrayBuffer is detached and could not be cloned.");
    result.set(JS::CopyArrayBuffer(m_context, object));
    return result != nullptr;
}

bool StructuredCloner::cloneView(JS::HandleObject object, JS::MutableHandleObject result)
{
    bool isShared = false;
    const std::size_t offset = JS_GetArrayBufferViewByteOffset(object);
    const std::size_t bytes = JS_GetArrayBufferViewByteLength(object);
    JS::RootedObject buffer(m_context, JS_GetArrayBufferViewBuffer(m_context, object, &isShared));
    if (!buffer)
        return false;
    JS::RootedValue value(m_context, JS::ObjectValue(*buffer));
    JS::RootedValue copy(m_context);
    if (!clone(value, &copy))
        return false;
    JS::RootedObject copiedBuffer(m_context, &copy.toObject());
    if (JS_IsTypedArrayObject(object))
        result.set(makeView(m_context, JS_GetArrayBufferViewType(object), copiedBuffer, offset,
            JS_GetTypedArrayLength(object)));
    else
        result.set(JS_NewDataView(m_context, copiedBuffer, offset, bytes));
    return result != nullptr;
}

bool StructuredCloner::cloneMap(JS::HandleObject object, JS::MutableHandleObject result)
{
    JS::RootedVector<JS::Value> entries(m_context);
    JS::RootedObject function(m_context, collector(m_context, entries));
    result.set(JS::NewMapObject(m_context));
    if (!function || !result || !remember(object, result))
        return false;
    // Step 26.1: a copied list, since getters may change the Map.
    JS::RootedValue callee(m_context, JS::ObjectValue(*function));
    if (!JS::MapForEach(m_context, object, callee, JS::UndefinedHandleValue))
        return false;
    JS::RootedValue key(m_context);
    JS::RootedValue value(m_context);
    for (std::size_t i = 0; i < entries.length(); i += 2) {
        if (!clone(entries[i], &key) || !clone(entries[i + 1], &value)
            || !JS::MapSet(m_context, result, key, value))
            return false;
    }
    return true;
}

bool StructuredCloner::cloneSet(JS::HandleObject object, JS::MutableHandleObject result)
{
    JS::RootedVector<JS::Value> entries(m_context);
    JS::RootedObject function(m_context, collector(m_context, entries));
    result.set(JS::NewSetObject(m_context));
    if (!function || !result || !remember(object, result))
        return false;
    JS::RootedValue callee(m_context, JS::ObjectValue(*function));
    if (!JS::SetForEach(m_context, object, callee, JS::UndefinedHandleValue))
        return false;
    JS::RootedValue key(m_context);
    for (std::size_t i = 0; i < entries.length(); i += 2) {
        if (!clone(entries[i], &key) || !JS::SetAdd(m_context, result, key))
            return false;
    }
    return true;
}

// HTML StructuredSerializeInternal, step 17; and, as Chromium does, the cause and the stack.
bool StructuredCloner::cloneError(JS::HandleObject object, JS::MutableHandleObject result)
{
    JS::RootedValue name(m_context);
    JS::Rooted<mozilla::Maybe<JS::Value>> message(m_context);
    JS::Rooted<mozilla::Maybe<JS::Value>> cause(m_context);
    // Steps 17.1-17.3.
    if (!JS_GetProperty(m_context, object, "name", &name))
        return false;
    JSExnType type = JSEXN_ERR;
    if (!name.isUndefined()) {
        if (name.isSymbol())
            return throwTypeError(
                m_context, std::string(m_failure).append("Cannot convert a Symbol value to a string"));
        JS::RootedString text(m_context, JS::ToString(m_context, name));
        if (!text)
            return false;
        const std::string utf8 = toUtf8(m_context, text);
        for (const auto& each : kErrorNames)
            type = each.name == utf8 ? each.type : type;
    }
    // Steps 17.4-17.5.
    JS::RootedString words(m_context);
    if (!ownData(m_context, object, "message", &message))
        return false;
    if (message.get().isSome()) {
        JS::RootedValue value(m_context, *message.get());
        words = JS::ToString(m_context, value);
        if (!words)
            return false;
    }
    JS::RootedString file(m_context, JS_GetEmptyString(m_context));
    JS::Rooted<mozilla::Maybe<JS::Value>> none(m_context);
    JS::RootedValue error(m_context);
    if (!JS::CreateError(m_context, type, nullptr, file, 0, 0, nullptr, words, none, &error))
        return false;
    result.set(&error.toObject());
    if (!remember(object, result) || !cloneStack(object, result)
        || !ownData(m_context, object, "cause", &cause))
        return false;
    if (cause.get().isNothing())
        return true;
    JS::RootedValue value(m_context, *cause.get());
    JS::RootedValue copy(m_context);
    return clone(value, &copy) && JS_DefineProperty(m_context, result, "cause", copy, 0);
}

bool StructuredCloner::cloneStack(JS::HandleObject error, JS::HandleObject result)
{
    JS::RootedValue stack(m_context);
    ScriptEngine::of(m_context).errorStacks().takeFor(result);
    if (!JS_GetProperty(m_context, error, "stack", &stack))
        return false;
    return stack.isString() ? JS_SetProperty(m_context, result, "stack", stack)
                            : JS_DeleteProperty(m_context, result, "stack");
}

// Step 21.
bool StructuredCloner::cloneArray(JS::HandleObject object, JS::MutableHandleObject result)
{
    std::uint32_t length = 0;
    if (!JS::GetArrayLength(m_context, object, &length))
        return false;
    result.set(JS::NewArrayObject(m_context, length));
    return result && remember(object, result) && cloneProperties(object, result);
}

// Step 24.
bool StructuredCloner::clonePlain(JS::HandleObject object, JS::MutableHandleObject result)
{
    result.set(JS_NewPlainObject(m_context));
    return result && remember(object, result) && cloneProperties(object, result);
}

// Step 26.4: the enumerable string keys that are there now, if they still are when their turn comes.
bool StructuredCloner::cloneProperties(JS::HandleObject object, JS::HandleObject result)
{
    JS::RootedIdVector keys(m_context);
    if (!js::GetPropertyKeys(m_context, object, JSITER_OWNONLY, &keys))
        return false;
    JS::RootedValue value(m_context);
    JS::RootedValue copy(m_context);
    for (std::size_t i = 0; i < keys.length(); ++i) {
        bool isThere = false;
        if (!JS_HasOwnPropertyById(m_context, object, keys[i], &isThere))
            return false;
        if (isThere
            && (!JS_GetPropertyById(m_context, object, keys[i], &value) || !clone(value, &copy)
                || !JS_DefinePropertyById(m_context, result, keys[i], copy, JSPROP_ENUMERATE)))
            return false;
    }
    return true;
}

} // namespace loopscope
