// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/value_text.h"

#include "core/engine/strings.h"
#include "core/web/dom/node_object.h"
#include "core/web/value_snapshot.h"

#include <js/Array.h>
#include <js/CallAndConstruct.h>
#include <js/Class.h>
#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/ForOfIterator.h>
#include <js/GlobalObject.h>
#include <js/JSON.h>
#include <js/MapAndSet.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/Symbol.h>
#include <jsapi.h>
#include <jsfriendapi.h>

#include <cmath>

namespace loopscope {

namespace {

constexpr std::size_t kDeepestNesting = 5;

std::string quoted(JSContext* context, JS::HandleValue text)
{
    std::string result;
    JS::RootedValue value(context, text);
    const auto append = [](const char16_t* characters, std::uint32_t length, void* data) {
        static_cast<std::u16string*>(data)->append(characters, length);
        return true;
    };
    std::u16string json;
    if (!JS_Stringify(context, &value, nullptr, JS::NullHandleValue, append, &json))
        return {};
    JS::RootedString string(context, JS_NewUCStringCopyN(context, json.data(), json.size()));
    return toUtf8(context, string);
}

std::string quoted(JSContext* context, JS::HandleString text)
{
    JS::RootedValue value(context, JS::StringValue(text));
    return quoted(context, value);
}

std::string primitiveText(JSContext* context, JS::HandleValue value)
{
    if (value.isBigInt())
        return toUtf8(context, value) + "n";
    if (value.isDouble() && value.toDouble() == 0 && std::signbit(value.toDouble()))
        return "-0";
    if (value.isSymbol()) {
        JS::RootedSymbol symbol(context, value.toSymbol());
        JS::RootedString description(context, JS::GetSymbolDescription(symbol));
        return "Symbol(" + toUtf8(context, description) + ")";
    }
    return toUtf8(context, value);
}

/// One value with what stands inside it. Each method returns false when an exception is pending.
class ValueTextWriter
{
public:
    explicit ValueTextWriter(JSContext* context)
        : m_context(context)
        , m_seen(context)
    {
    }

    std::string write(JS::HandleValue value, Nesting nesting)
    {
        if (value.isString())
            return nesting == Nesting::Inside ? quoted(m_context, value) : toUtf8(m_context, value);
        if (!value.isObject())
            return primitiveText(m_context, value);
        JS::RootedObject object(m_context, &value.toObject());
        std::string text;
        if (JS::IsCallable(object) ? writeFunction(object, text) : writeObject(object, nesting, text))
            return text;
        // A getter or a toString that throws: only the tag is left.
        if (!JS_IsExceptionPending(m_context))
            return {};
        JS_ClearPendingException(m_context);
        return tagOf(object);
    }

private:
    bool writeFunction(JS::HandleObject function, std::string& text)
    {
        JS::RootedValue value(m_context, JS::ObjectValue(*function));
        JS::RootedFunction decompilable(
            m_context, JS_ObjectIsFunction(function) ? JS_ValueToFunction(m_context, value) : nullptr);
        JS::RootedString source(
            m_context, decompilable ? JS_DecompileFunction(m_context, decompilable) : nullptr);
        const bool isClass = toUtf8(m_context, source).starts_with("class");
        JS::RootedValue name(m_context);
        if (!JS_GetProperty(m_context, function, "name", &name))
            return false;
        const std::string shown = JS::ToBoolean(name) ? write(name, Nesting::Top) : "(anonymous)";
        text = (isClass ? "[class " : "[Function: ") + shown + "]";
        return true;
    }

    bool writeObject(JS::HandleObject object, Nesting nesting, std::string& text)
    {
        JS::RootedValue value(m_context, JS::ObjectValue(*object));
        bool isError = false;
        if (!isInstanceOf(JSProto_Error, object, isError))
            return false;
        if (isError)
            return writeAsString(
                value, nesting == Nesting::Inside ? "[" : "", nesting == Nesting::Inside ? "]" : "", text);
        for (std::size_t i = 0; i < m_seen.length(); ++i) {
            if (m_seen[i] == object) {
                text = "[Circular]";
                return true;
            }
        }
        bool isArray = false; // a proxy of an array is one too
        if (!JS::IsArray(m_context, object, &isArray))
            return false;
        if (m_seen.length() > kDeepestNesting) {
            text = isArray ? "[Array]" : "[Object]";
            return true;
        }
        if (!m_seen.append(object))
            return false;
        const bool written = isArray ? writeArray(object, text) : writeByKind(object, value, text);
        m_seen.popBack();
        return written;
    }

    bool writeByKind(JS::HandleObject object, JS::HandleValue value, std::string& text)
    {
        js::ESClass kind = js::ESClass::Other;
        if (!JS::GetBuiltinClass(m_context, object, &kind))
            return false;
        switch (kind) {
        case js::ESClass::Map:
            return writeIterable(
                value, "Map(" + std::to_string(JS::MapSize(m_context, object)) + "){", true, text);
        case js::ESClass::Set:
            return writeIterable(
                value, "Set(" + std::to_string(JS::SetSize(m_context, object)) + "){", false, text);
        case js::ESClass::Date: {
            JS::RootedValue iso(m_context);
            if (!JS_CallFunctionName(m_context, object, "toISOString", JS::HandleValueArray::empty(), &iso))
                return false;
            text = toUtf8(m_context, iso);
            return true;
        }
        case js::ESClass::RegExp:
            return writeAsString(value, "", "", text);
        case js::ESClass::Promise:
            text = "Promise";
            return true;
        default:
            if (isNode(object)) {
                text = tagOf(object);
                return true;
            }
            return writeProperties(object, text);
        }
    }

    bool writeArray(JS::HandleObject array, std::string& text)
    {
        std::uint32_t length = 0;
        if (!JS::GetArrayLength(m_context, array, &length))
            return false;
        text = '[';
        JS::RootedValue element(m_context);
        for (std::uint32_t i = 0; i < length; ++i) {
            bool isThere = false;
            if (!JS_HasElement(m_context, array, i, &isThere))
                return false;
            if (i > 0)
                text += ',';
            if (!isThere) {
                text += "empty";
                continue;
            }
            if (!JS_GetElement(m_context, array, i, &element))
                return false;
            text += write(element, Nesting::Inside);
        }
        text += ']';
        return true;
    }

    bool writeIterable(JS::HandleValue iterable, std::string begin, bool isMap, std::string& text)
    {
        text = std::move(begin);
        JS::ForOfIterator iterator(m_context);
        if (!iterator.init(iterable))
            return false;
        JS::RootedValue item(m_context);
        bool isFirst = true;
        for (;;) {
            bool done = false;
            if (!iterator.next(&item, &done))
                return false;
            if (done)
                break;
            if (!std::exchange(isFirst, false))
                text += ',';
            if (isMap) {
                JS::RootedObject pair(m_context, JS::ToObject(m_context, item));
                JS::RootedValue key(m_context);
                JS::RootedValue mapped(m_context);
                if (!pair || !JS_GetElement(m_context, pair, 0, &key)
                    || !JS_GetElement(m_context, pair, 1, &mapped))
                    return false;
                text += write(key, Nesting::Inside) + "=>" + write(mapped, Nesting::Inside);
            } else {
                text += write(item, Nesting::Inside);
            }
        }
        text += '}';
        return true;
    }

    bool writeProperties(JS::HandleObject object, std::string& text)
    {
        JS::RootedObject prototype(m_context);
        JS::Rooted<JS::IdVector> keys(m_context, JS::IdVector(m_context));
        if (!JS_GetPrototype(m_context, object, &prototype) || !JS_Enumerate(m_context, object, &keys))
            return false;
        text = '{';
        JS::RootedValue value(m_context);
        JS::RootedValue name(m_context);
        JS::RootedId id(m_context);
        for (std::size_t i = 0; i < keys.length(); ++i) {
            id = keys[i];
            if (!JS_IdToValue(m_context, id, &name) || !JS_GetPropertyById(m_context, object, id, &value))
                return false;
            JS::RootedString nameText(m_context, JS::ToString(m_context, name));
            if (i > 0)
                text += ',';
            text += quoted(m_context, nameText) + ':' + write(value, Nesting::Inside);
        }
        text += '}';
        JS::RootedObject plain(m_context, JS::GetRealmObjectPrototype(m_context));
        if (!prototype || prototype == plain)
            return true;
        std::string className;
        if (!readClassName(prototype, className))
            return false;
        text = (className.empty() ? tagOf(object) : className) + text;
        return true;
    }

    bool readClassName(JS::HandleObject prototype, std::string& name)
    {
        JS::RootedValue constructor(m_context);
        if (!JS_GetProperty(m_context, prototype, "constructor", &constructor))
            return false;
        if (!constructor.isObject())
            return true;
        JS::RootedObject function(m_context, &constructor.toObject());
        JS::RootedValue value(m_context);
        if (!JS_GetProperty(m_context, function, "name", &value))
            return false;
        if (JS::ToBoolean(value))
            name = toUtf8(m_context, value);
        return !JS_IsExceptionPending(m_context);
    }

    bool writeAsString(JS::HandleValue value, const char* before, const char* after, std::string& text)
    {
        JS::RootedString string(m_context, JS::ToString(m_context, value));
        if (!string)
            return false;
        text = before + toUtf8(m_context, string) + after;
        return true;
    }

    bool isInstanceOf(JSProtoKey key, JS::HandleObject object, bool& answer)
    {
        JS::RootedObject constructor(m_context);
        JS::RootedValue value(m_context, JS::ObjectValue(*object));
        return JS_GetClassObject(m_context, key, &constructor)
            && JS_HasInstance(m_context, constructor, value, &answer);
    }

    // Object.prototype.toString
    std::string tagOf(JS::HandleObject object)
    {
        JS::RootedObject prototype(m_context, JS::GetRealmObjectPrototype(m_context));
        JS::RootedValue toString(m_context);
        JS::RootedValue tag(m_context);
        if (!JS_GetProperty(m_context, prototype, "toString", &toString)
            || !JS::Call(m_context, object, toString, JS::HandleValueArray::empty(), &tag)) {
            JS_ClearPendingException(m_context);
            return "[object Object]";
        }
        return toUtf8(m_context, tag);
    }

    JSContext* m_context;
    JS::RootedVector<JSObject*> m_seen; // the objects that the present one stands in
};

std::string numberText(JSContext* context, JS::HandleValue value, const char* parser)
{
    if (value.isSymbol())
        return "NaN";
    JS::RootedObject global(context, JS::CurrentGlobalOrNull(context));
    JS::RootedValueArray<2> arguments(context);
    arguments[0].set(value);
    arguments[1].setInt32(10); // parseFloat takes no radix
    JS::RootedValue number(context);
    if (!JS_CallFunctionName(context, global, parser, arguments, &number)) {
        JS_ClearPendingException(context);
        return "NaN";
    }
    return toUtf8(context, number);
}

/// A line in the making: its text, and its parts for the snapshot.
class LineWriter
{
public:
    LineWriter(JSContext* context, ValueSnapshot& snapshot)
        : m_context(context)
        , m_snapshot(snapshot)
    {
    }

    /// Replaces the directives of a format string, and returns the index of the first argument that none has
    /// taken.
    std::size_t format(const std::string& format, const JS::HandleValueArray& values)
    {
        std::size_t next = 1;
        for (std::size_t i = 0; i < format.size(); ++i) {
            const char kind = format[i] == '%' && i + 1 < format.size() ? format[i + 1] : '\0';
            if (std::string_view("sdifoOc%").find(kind) == std::string_view::npos || kind == '\0') {
                m_words += format[i];
                continue;
            }
            ++i;
            if (kind == '%') {
                m_words += '%';
            } else if (next >= values.length()) {
                m_words += '%';
                m_words += kind;
            } else {
                JS::RootedValue value(m_context, values[next++]);
                addDirective(kind, value);
            }
        }
        return next;
    }

    void add(JS::HandleValue value, Nesting nesting)
    {
        if (value.isString() && nesting == Nesting::Top) {
            m_words += valueText(m_context, value, nesting);
            return;
        }
        endWords();
        m_snapshot.addValue(value);
        m_line += valueText(m_context, value, nesting);
    }

    void addWords(std::string_view words) { m_words += words; }

    std::string take()
    {
        endWords();
        return std::move(m_line);
    }

private:
    void addDirective(char kind, JS::HandleValue value)
    {
        if (kind == 's') {
            m_words += valueText(m_context, value, Nesting::Top);
        } else if (kind == 'd' || kind == 'i') {
            m_words += numberText(m_context, value, "parseInt");
        } else if (kind == 'f') {
            m_words += numberText(m_context, value, "parseFloat");
        } else if (kind == 'c') {
            endWords();
            m_snapshot.addStyle(valueText(m_context, value, Nesting::Top));
        } else {
            add(value, Nesting::Inside);
        }
    }

    void endWords()
    {
        m_line += m_words;
        if (!m_words.empty())
            m_snapshot.addWords(std::exchange(m_words, {}));
    }

    JSContext* m_context;
    ValueSnapshot& m_snapshot;
    std::string m_line;
    std::string m_words; // not in the line yet
};

} // namespace

std::string valueText(JSContext* context, JS::HandleValue value, Nesting nesting)
{
    return ValueTextWriter(context).write(value, nesting);
}

std::string lineText(JSContext* context, const JS::HandleValueArray& values, ValueSnapshot& snapshot)
{
    LineWriter line(context, snapshot);
    std::size_t next = 0;
    if (values.length() > 1 && values[0].isString()) {
        JS::RootedValue format(context, values[0]);
        next = line.format(toUtf8(context, format), values);
    }
    for (; next < values.length(); ++next) {
        JS::RootedValue value(context, values[next]);
        if (next > 0)
            line.addWords(" ");
        line.add(value, Nesting::Top);
    }
    return line.take();
}

} // namespace loopscope
