// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/value_snapshot.h"

#include "core/engine/error_stacks.h"
#include "core/engine/exceptions.h"
#include "core/engine/script_engine.h"
#include "core/engine/strings.h"
#include "core/web/dom/exotic_object.h"
#include "core/web/dom/node_object.h"

#include <js/Array.h>
#include <js/ArrayBuffer.h>
#include <js/Class.h>
#include <js/experimental/TypedData.h>
#include <js/Id.h>
#include <js/MapAndSet.h>
#include <js/Object.h>
#include <js/Promise.h>
#include <js/PropertyAndElement.h>
#include <js/PropertyDescriptor.h>
#include <js/Proxy.h>
#include <js/Symbol.h>
#include <jsapi.h>
#include <jsfriendapi.h>

#include <algorithm>

namespace loopscope {

namespace {

constexpr std::size_t kMostObjects = 600; // that are named
constexpr std::size_t kMostUnfolded = 150; // whose members are recorded too
constexpr std::size_t kMostMembers = 100;
constexpr std::size_t kMostEntries = 10'000; // of a map that are looked at
constexpr std::size_t kLongestText = 4'000; // bytes
constexpr std::size_t kMostText = 400'000; // bytes in all, beyond which nothing more is unfolded

// UTF-8 is cut between characters.
std::string shortened(std::string text)
{
    if (text.size() <= kLongestText)
        return text;
    std::size_t end = kLongestText;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    text.resize(end);
    text += "…";
    return text;
}

Value words(std::string text)
{
    return { ValueKind::Words, std::move(text), 0 };
}

Member internal(const char* slot, Value value)
{
    Member member;
    member.kind = MemberKind::Internal;
    member.key.kind = ValueKind::String;
    member.key.text = slot;
    member.value = std::move(value);
    return member;
}

JSFunction* functionOf(JSContext* context, JS::HandleObject object)
{
    JS::RootedValue value(context, JS::ObjectValue(*object));
    return JS_ObjectIsFunction(object) ? JS_ValueToFunction(context, value) : nullptr;
}

std::string nameOfFunction(JSContext* context, JS::HandleObject object)
{
    JS::Rooted<mozilla::Maybe<JS::PropertyDescriptor>> name(context);
    if (!JS_GetOwnPropertyDescriptor(context, object, "name", &name) || name.isNothing()
        || !name->isDataDescriptor() || !name->value().isString())
        return {};
    JS::RootedString text(context, name->value().toString());
    return toUtf8(context, text);
}

// The callbacks of MapForEach and SetForEach, (value, key), append here.
using Entries = JS::RootedVector<JS::Value>;

bool appendEntry(JSContext*, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    auto* const entries = static_cast<Entries*>(js::GetFunctionNativeReserved(&args.callee(), 0).toPrivate());
    args.rval().setUndefined();
    return entries->length() >= 2 * kMostEntries
        || (entries->append(args.get(1)) && entries->append(args.get(0)));
}

} // namespace

ValueSnapshot::ValueSnapshot(JSContext* context)
    : m_context(context)
    , m_found(context)
    , m_mostUnfolded(kMostUnfolded)
{
}

bool ValueSnapshot::isPlatformObject(JS::HandleObject object) const
{
    return JS::GetClass(object) != JS::GetClass(JS::GetRealmObjectPrototype(m_context))
        && JS::IdentifyStandardPrototype(object) == JSProto_Null
        && JS::IdentifyStandardInstance(object) == JSProto_Null;
}

void ValueSnapshot::addWords(std::string text)
{
    m_graph.values.push_back(words(std::move(text)));
}

void ValueSnapshot::addStyle(std::string css)
{
    m_graph.values.push_back({ ValueKind::Style, shortened(std::move(css)), 0 });
    m_isMoreThanWords = true;
}

void ValueSnapshot::addValue(JS::HandleValue value)
{
    m_graph.values.push_back(describe(value));
    m_isMoreThanWords = true;
}

void ValueSnapshot::addStack(std::string frames)
{
    if (!m_found.append(nullptr))
        return;
    m_graph.objects.push_back(
        { .kind = ObjectKind::Stack, .name = {}, .text = std::move(frames), .members = {} });
    m_graph.values.push_back({ ValueKind::Object, {}, static_cast<std::uint32_t>(m_found.length() - 1) });
    m_isMoreThanWords = true;
}

ValueGraph ValueSnapshot::take()
{
    for (std::size_t i = 0; i < m_found.length(); ++i) {
        if (m_found[i] == nullptr)
            continue;
        JS::RootedObject object(m_context, m_found[i]);
        ObjectValue described = m_graph.objects[i];
        if (i < m_mostUnfolded && m_textSize < kMostText)
            addMembers(object, described);
        else
            described.omitted = 1;
        m_graph.objects[i] = std::move(described);
        JS_ClearPendingException(m_context);
    }
    return std::move(m_graph);
}

Value ValueSnapshot::describe(JS::HandleValue value)
{
    if (value.isUndefined())
        return { ValueKind::Undefined, "undefined", 0 };
    if (value.isNull())
        return { ValueKind::Null, "null", 0 };
    if (!value.isObject()) {
        const ValueKind kind = value.isString() ? ValueKind::String
            : value.isBoolean()                 ? ValueKind::Boolean
            : value.isBigInt()                  ? ValueKind::BigInt
            : value.isSymbol()                  ? ValueKind::Symbol
                                                : ValueKind::Number;
        Value described { kind, shortened(describeThrown(m_context, value)), 0 };
        m_textSize += described.text.size();
        return described;
    }
    JS::RootedObject object(m_context, &value.toObject());
    for (std::size_t i = 0; i < m_found.length(); ++i) {
        if (m_found[i] == object)
            return { ValueKind::Object, {}, static_cast<std::uint32_t>(i) };
    }
    if (m_found.length() == kMostObjects || !m_found.append(object))
        return words("…");
    ObjectValue& head = m_graph.objects.emplace_back();
    describeHead(object, head);
    JS_ClearPendingException(m_context);
    return { ValueKind::Object, {}, static_cast<std::uint32_t>(m_found.length() - 1) };
}

void ValueSnapshot::describeHead(JS::HandleObject object, ObjectValue& head)
{
    // A list of nodes and its like are proxies too, but none of the program's: looking at them runs nothing
    // of it.
    if (js::IsProxy(object) && exoticProperties(JS::ObjectValue(*object)) == nullptr) {
        head.kind = ObjectKind::Proxy;
        head.name = "Proxy";
        return;
    }
    JS::RootedValue value(m_context, JS::ObjectValue(*object));
    js::ESClass kind = js::ESClass::Other;
    if (!JS::GetBuiltinClass(m_context, object, &kind))
        return;
    head.name = constructorName(m_context, object, "Object");
    if (isNode(object)) {
        head.kind = ObjectKind::Node;
        return;
    }
    std::uint32_t length = 0;
    switch (kind) {
    case js::ESClass::Array:
    case js::ESClass::Arguments:
        head.kind = ObjectKind::Array;
        if (kind == js::ESClass::Arguments)
            head.name = "Arguments";
        static_cast<void>(JS::GetArrayLength(m_context, object, &length));
        head.size = length;
        return;
    case js::ESClass::Map:
        head.kind = ObjectKind::Map;
        head.size = JS::MapSize(m_context, object);
        return;
    case js::ESClass::Set:
        head.kind = ObjectKind::Set;
        head.size = JS::SetSize(m_context, object);
        return;
    case js::ESClass::Promise:
        head.kind = ObjectKind::Promise;
        head.text = JS::GetPromiseState(object) == JS::PromiseState::Pending ? "pending"
            : JS::GetPromiseState(object) == JS::PromiseState::Fulfilled     ? "fulfilled"
                                                                             : "rejected";
        return;
    case js::ESClass::Function:
        head.text = shortened(describeThrown(m_context, value));
        head.kind = head.text.starts_with("class") ? ObjectKind::Class : ObjectKind::Function;
        head.name = nameOfFunction(m_context, object);
        return;
    case js::ESClass::Date:
    case js::ESClass::RegExp:
        head.kind = kind == js::ESClass::Date ? ObjectKind::Date : ObjectKind::RegExp;
        head.text = describeThrown(m_context, value);
        return;
    case js::ESClass::Number:
    case js::ESClass::String:
    case js::ESClass::Boolean:
    case js::ESClass::BigInt:
        head.kind = ObjectKind::Wrapper;
        return;
    case js::ESClass::ArrayBuffer:
    case js::ESClass::SharedArrayBuffer:
        head.text = std::to_string(JS::GetArrayBufferByteLength(object));
        return;
    default:
        break;
    }
    if (kind == js::ESClass::Error || inheritsFromError(m_context, object)) {
        head.kind = ObjectKind::Error;
        head.text = shortened(
            describeThrown(m_context, value) + ScriptEngine::of(m_context).errorStacks().framesOf(object));
    } else if (JS_IsTypedArrayObject(object)) {
        head.kind = ObjectKind::Array;
        head.size = JS_GetTypedArrayLength(object);
    }
}

void ValueSnapshot::addMembers(JS::HandleObject object, ObjectValue& described)
{
    switch (described.kind) {
    case ObjectKind::Proxy:
        addProxyParts(object, described);
        return;
    case ObjectKind::Array:
        addElements(object, described);
        break;
    case ObjectKind::Map:
    case ObjectKind::Set:
        addEntries(object, described);
        break;
    default:
        break;
    }
    addProperties(object, described);
    switch (described.kind) {
    case ObjectKind::Promise:
        addPromiseResult(object, described);
        break;
    case ObjectKind::Function:
    case ObjectKind::Class:
        addLocation(object, described);
        break;
    case ObjectKind::Wrapper:
        addPrimitive(object, described);
        break;
    case ObjectKind::Plain:
        addPlatformAttributes(object, described);
        break;
    default:
        break;
    }
    addPrototype(object, described);
}

// What was asked for is the first object.
std::uint32_t ValueSnapshot::firstMemberOf(JS::HandleObject object) const
{
    return !m_found.empty() && m_found[0] == object ? m_firstMember : 0;
}

void ValueSnapshot::addElements(JS::HandleObject object, ObjectValue& described)
{
    const std::uint64_t first = std::min<std::uint64_t>(firstMemberOf(object), described.size);
    const std::uint64_t end = std::min<std::uint64_t>(described.size, first + kMostMembers);
    JS::Rooted<mozilla::Maybe<JS::PropertyDescriptor>> property(m_context);
    JS::RootedId id(m_context);
    for (auto i = static_cast<std::uint32_t>(first); i < end; ++i) {
        if (!JS_IndexToId(m_context, i, &id)
            || !JS_GetOwnPropertyDescriptorById(m_context, object, id, &property))
            return;
        if (property.isNothing())
            continue; // a hole
        addProperty(object, id, described);
    }
    described.omitted += described.size - end;
}

void ValueSnapshot::addEntries(JS::HandleObject object, ObjectValue& described)
{
    Entries entries(m_context);
    JSFunction* const function = js::NewFunctionWithReserved(m_context, appendEntry, 2, 0, "");
    if (function == nullptr)
        return;
    JS::RootedObject callback(m_context, JS_GetFunctionObject(function));
    js::SetFunctionNativeReserved(callback, 0, JS::PrivateValue(&entries));
    JS::RootedValue callbackValue(m_context, JS::ObjectValue(*callback));
    const bool isMap = described.kind == ObjectKind::Map;
    if (!(isMap ? JS::MapForEach : JS::SetForEach)(
            m_context, object, callbackValue, JS::UndefinedHandleValue))
        return;
    const std::size_t first = 2 * std::size_t { firstMemberOf(object) };
    for (std::size_t i = first; i + 1 < entries.length() && i < first + 2 * kMostMembers; i += 2) {
        Value key = isMap ? describe(entries[i]) : Value {};
        Value value = describe(entries[i + 1]);
        described.members.push_back({ MemberKind::Entry, std::move(key), std::move(value) });
    }
    described.omitted += described.size - std::min(entries.length(), first + 2 * kMostMembers) / 2;
}

void ValueSnapshot::addProperties(JS::HandleObject object, ObjectValue& described)
{
    // The elements of a long array are keys as well: too many to ask for.
    if (described.kind == ObjectKind::Array && described.size > kMostMembers)
        return;
    JS::RootedVector<JS::PropertyKey> ids(m_context);
    if (!js::GetPropertyKeys(
            m_context, object, JSITER_OWNONLY | JSITER_HIDDEN | JSITER_SYMBOLS | JSITER_PRIVATE, &ids))
        return;
    const std::size_t room = described.members.size() + kMostMembers;
    // Elements and entries have been counted from the first on already.
    const bool isRange = described.kind != ObjectKind::Array && described.kind != ObjectKind::Map
        && described.kind != ObjectKind::Set;
    for (std::size_t i = isRange ? firstMemberOf(object) : 0; i < ids.length(); ++i) {
        JS::RootedId id(m_context, ids[i]);
        if (described.kind == ObjectKind::Array && id.isInt())
            continue;
        if (described.members.size() == room) {
            described.omitted += ids.length() - i;
            return;
        }
        addProperty(object, id, described);
    }
}

void ValueSnapshot::addProperty(JS::HandleObject object, JS::HandleId id, ObjectValue& described)
{
    JS::Rooted<mozilla::Maybe<JS::PropertyDescriptor>> property(m_context);
    JS::RootedValue keyValue(m_context);
    if (!JS_GetOwnPropertyDescriptorById(m_context, object, id, &property) || property.isNothing()
        || !JS_IdToValue(m_context, id, &keyValue))
        return;
    Member member;
    member.kind = property->enumerable() ? MemberKind::Property : MemberKind::Hidden;
    JS::RootedSymbol symbol(m_context, id.isSymbol() ? id.toSymbol() : nullptr);
    if (symbol && JS::GetSymbolCode(symbol) == JS::SymbolCode::PrivateNameSymbol) {
        JS::RootedString description(m_context, JS::GetSymbolDescription(symbol));
        member.kind = MemberKind::Property;
        member.key.kind = ValueKind::String;
        member.key.text = toUtf8(m_context, description);
    } else if (id.isInt() && described.kind == ObjectKind::Array) {
        member.kind = MemberKind::Element;
        member.key = describe(keyValue);
    } else {
        member.key
            = { symbol ? ValueKind::Symbol : ValueKind::String, describeThrown(m_context, keyValue), 0 };
    }
    if (property->isDataDescriptor()) {
        JS::RootedValue value(m_context, property->value());
        member.value = describe(value);
    } else if (described.kind == ObjectKind::Error && member.key.text == "stack") {
        return; // it is the error's text
    } else {
        member.value.kind = ValueKind::Accessor;
        // Web IDL [LegacyUnforgeable]: an attribute that is the object's own.
        JS::RootedValue getter(m_context, JS::ObjectOrNullValue(property->getter()));
        JS::RootedValue self(m_context, JS::ObjectValue(*object));
        JS::RootedValue value(m_context);
        if (isPlatformObject(object) && !property->configurable() && isNativeFunction(m_context, getter)
            && JS::Call(m_context, self, getter, JS::HandleValueArray::empty(), &value))
            member.value = describe(value);
    }
    described.members.push_back(std::move(member));
}

// Web IDL attributes are accessors of the interface's prototype; consoles show them as if they were the
// object's own.
void ValueSnapshot::addPlatformAttributes(JS::HandleObject object, ObjectValue& described)
{
    JS::RootedObject prototype(m_context);
    JS::RootedValue self(m_context, JS::ObjectValue(*object));
    if (!isPlatformObject(object) || !JS_GetPrototype(m_context, object, &prototype))
        return;
    for (;
         prototype && !js::IsProxy(prototype) && JS::IdentifyStandardPrototype(prototype) == JSProto_Null;) {
        JS::RootedVector<JS::PropertyKey> ids(m_context);
        if (!js::GetPropertyKeys(m_context, prototype, JSITER_OWNONLY, &ids))
            return;
        for (std::size_t i = 0; i < ids.length() && described.members.size() < kMostMembers; ++i) {
            JS::RootedId id(m_context, ids[i]);
            JS::Rooted<mozilla::Maybe<JS::PropertyDescriptor>> property(m_context);
            if (!id.isString() || !JS_GetOwnPropertyDescriptorById(m_context, prototype, id, &property)
                || property.isNothing() || !property->isAccessorDescriptor() || property->getter() == nullptr)
                continue;
            JS::RootedObject getter(m_context, property->getter());
            JS::RootedValue getterValue(m_context, JS::ObjectValue(*getter));
            JS::RootedValue value(m_context);
            if (!isNativeFunction(m_context, getterValue))
                continue;
            if (!JS::Call(m_context, self, getterValue, JS::HandleValueArray::empty(), &value)) {
                JS_ClearPendingException(m_context);
                continue;
            }
            JS::RootedString name(m_context, id.toString());
            Value key { ValueKind::String, toUtf8(m_context, name), 0 };
            described.members.push_back({ MemberKind::Property, std::move(key), describe(value) });
        }
        if (!JS_GetPrototype(m_context, prototype, &prototype))
            return;
    }
}

void ValueSnapshot::addPromiseResult(JS::HandleObject promise, ObjectValue& described)
{
    JS::RootedString state(m_context, newString(m_context, described.text));
    JS::RootedValue value(m_context, JS::StringValue(state));
    addInternal(described, "[[PromiseState]]", value);
    if (described.text != "pending")
        value = JS::GetPromiseResult(promise);
    else
        value.setUndefined();
    addInternal(described, "[[PromiseResult]]", value);
}

void ValueSnapshot::addPrimitive(JS::HandleObject wrapper, ObjectValue& described)
{
    // The library's own valueOf, unless the program has put another in its place.
    JS::RootedObject prototype(m_context);
    JS::RootedValue valueOf(m_context);
    JS::RootedValue primitive(m_context);
    if (!JS_GetClassPrototype(m_context, JS::IdentifyStandardInstance(wrapper), &prototype)
        || !JS_GetProperty(m_context, prototype, "valueOf", &valueOf))
        return;
    if (isNativeFunction(m_context, valueOf)
        && JS::Call(m_context, wrapper, valueOf, JS::HandleValueArray::empty(), &primitive))
        addInternal(described, "[[PrimitiveValue]]", primitive);
}

void ValueSnapshot::addProxyParts(JS::HandleObject proxy, ObjectValue& described)
{
    JSObject* const target = js::GetProxyTargetObject(proxy);
    JS::RootedValue value(m_context, JS::ObjectOrNullValue(target));
    addInternal(described, "[[Target]]", value);
    value.setBoolean(target == nullptr);
    addInternal(described, "[[IsRevoked]]", value);
}

void ValueSnapshot::addLocation(JS::HandleObject object, ObjectValue& described)
{
    JS::RootedFunction function(m_context, functionOf(m_context, object));
    JS::RootedScript script(m_context, function ? JS_GetFunctionScript(m_context, function) : nullptr);
    const char* const file = script ? JS_GetScriptFilename(script) : nullptr;
    if (file == nullptr)
        return;
    const std::string place
        = std::string(file) + ':' + std::to_string(JS_GetScriptBaseLineNumber(m_context, script));
    described.members.push_back(internal("[[FunctionLocation]]", words(place)));
}

// A prototype that the program made can be unfolded; others are known by their names.
void ValueSnapshot::addPrototype(JS::HandleObject object, ObjectValue& described)
{
    JS::RootedObject prototype(m_context);
    if (!JS_GetPrototype(m_context, object, &prototype) || !prototype)
        return;
    const bool isTheProgramsOwn = !js::IsProxy(prototype)
        && JS::IdentifyStandardPrototype(prototype) == JSProto_Null
        && JS::GetClass(prototype) == JS::GetClass(JS::GetRealmObjectPrototype(m_context));
    Value value;
    if (isTheProgramsOwn) {
        JS::RootedValue prototypeValue(m_context, JS::ObjectValue(*prototype));
        value = describe(prototypeValue);
        if (value.kind == ValueKind::Object) {
            ObjectValue& head = m_graph.objects[value.object];
            JS::RootedObject above(m_context);
            if (head.kind == ObjectKind::Plain && JS_GetPrototype(m_context, prototype, &above) && above) {
                head.kind = ObjectKind::Prototype;
                head.name = constructorName(m_context, above, "Object");
            }
        }
    } else {
        value = words(js::IsProxy(prototype) ? "Proxy" : constructorName(m_context, prototype, "Object"));
    }
    described.members.push_back(internal("[[Prototype]]", std::move(value)));
}

void ValueSnapshot::addInternal(ObjectValue& described, const char* slot, JS::HandleValue value)
{
    described.members.push_back(internal(slot, describe(value)));
}

StringId recordObject(TraceWriter& writer, JSContext* context, JS::HandleValue value)
{
    if (!value.isObject())
        return {};
    ValueSnapshot snapshot(context);
    snapshot.addValue(value);
    return writer.intern(encoded(snapshot.take()));
}

StringId recordValue(TraceWriter& writer, JSContext* context, JS::HandleValue value, std::size_t mostUnfolded)
{
    ValueSnapshot snapshot(context);
    snapshot.setMostUnfolded(mostUnfolded);
    snapshot.addValue(value);
    return writer.intern(encoded(snapshot.take()));
}

} // namespace loopscope
