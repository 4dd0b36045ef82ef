// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/json_words.h"

#include "core/engine/exceptions.h"
#include "core/engine/strings.h"

#include <js/Array.h>
#include <js/CallAndConstruct.h>
#include <js/CallArgs.h>
#include <js/Conversions.h>
#include <js/ErrorReport.h>
#include <js/Exception.h>
#include <js/friend/ErrorMessages.h>
#include <js/Id.h>
#include <js/PropertyAndElement.h>
#include <js/PropertyDescriptor.h>
#include <js/Proxy.h>
#include <js/StableStringChars.h>
#include <js/String.h>
#include <jsapi.h>
#include <jsfriendapi.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope {

namespace {

constexpr std::size_t kOriginalSlot = 0;

/// What the engine says before the place, and what browsers do.
constexpr struct
{
    std::string_view engineWords;
    std::string_view browserWords;
} kParseWords[] = {
    { "end of data while reading object contents", "Expected property name or '}' in JSON" },
    { "expected property name or '}'", "Expected property name or '}' in JSON" },
    { "end of data after property name when ':' was expected", "Expected ':' after property name in JSON" },
    { "expected ':' after property name in object", "Expected ':' after property name in JSON" },
    { "end of data after property value in object", "Expected ',' or '}' after property value in JSON" },
    { "expected ',' or '}' after property value in object",
        "Expected ',' or '}' after property value in JSON" },
    { "end of data when ',' or ']' was expected", "Expected ',' or ']' after array element in JSON" },
    { "expected ',' or ']' after array element", "Expected ',' or ']' after array element in JSON" },
    { "end of data when property name was expected", "Expected double-quoted property name in JSON" },
    { "expected double-quoted property name", "Expected double-quoted property name in JSON" },
    { "unterminated string literal", "Unterminated string in JSON" },
    { "unterminated string", "Unterminated string in JSON" },
    { "bad control character in string literal", "Bad control character in string literal in JSON" },
    { "bad escaped character", "Bad escaped character in JSON" },
    { "bad Unicode escape", "Bad Unicode escape in JSON" },
    { "no number after minus sign", "No number after minus sign in JSON" },
    { "missing digits after decimal point", "Unterminated fractional number in JSON" },
    { "unterminated fractional number", "Unterminated fractional number in JSON" },
    { "missing digits after exponent indicator", "Exponent part is missing a number in JSON" },
    { "missing digits after exponent sign", "Exponent part is missing a number in JSON" },
    { "exponent part is missing a number", "Exponent part is missing a number in JSON" },
    { "unexpected non-whitespace character after JSON data",
        "Unexpected non-whitespace character after JSON" },
};

/// The engine's error object that is pending, if its message is still the engine's own.
JSObject* pendingError(JSContext* context, unsigned number, std::string_view begin)
{
    JS::RootedValue exception(context);
    if (!JS_IsExceptionPending(context) || !JS_GetPendingException(context, &exception)
        || !exception.isObject())
        return nullptr;
    JS::RootedObject error(context, &exception.toObject());
    const JSErrorReport* const report = JS_ErrorFromException(context, error);
    if (report == nullptr || report->errorNumber != number)
        return nullptr;
    return messageOf(context, error).starts_with(begin) ? error.get() : nullptr;
}

std::string utf8(JSContext* context, std::u16string_view text)
{
    JS::RootedString string(context, JS_NewUCStringCopyN(context, text.data(), text.size()));
    return toUtf8(context, string);
}

std::string unexpectedToken(JSContext* context, std::u16string_view text, std::size_t at)
{
    constexpr std::size_t kContext = 10; // characters on either side that are quoted
    for (const std::u16string_view special : { u"undefined", u"NaN", u"Infinity", u"[object Object]" }) {
        if (text == special)
            return '"' + utf8(context, text) + "\" is not valid JSON";
    }
    const std::string token = "Unexpected token '" + utf8(context, text.substr(at, 1)) + "', ";
    constexpr const char* kEnd = " is not valid JSON";
    if (text.size() <= 2 * kContext)
        return token + '"' + utf8(context, text) + '"' + kEnd;
    const std::size_t begin = at < kContext ? 0 : at - kContext;
    const bool toEnd = at + kContext >= text.size();
    const std::string excerpt
        = '"' + utf8(context, text.substr(begin, toEnd ? text.size() : at + kContext - begin)) + '"';
    return token + (begin > 0 || (at >= kContext) ? "..." : "") + excerpt + (toEnd ? "" : "...") + kEnd;
}

// Where a word that is none stops to be `true`, `false` or `null`.
std::size_t endOfKeyword(std::u16string_view text, std::size_t at)
{
    std::size_t longest = 0;
    for (const std::u16string_view keyword : { u"true", u"false", u"null" }) {
        std::size_t length = 0;
        while (length < keyword.size() && at + length < text.size() && text[at + length] == keyword[length])
            ++length;
        longest = std::max(longest, length);
    }
    return at + longest;
}

std::string parseWords(JSContext* context, std::string_view engineWords, std::u16string_view text)
{
    // "JSON.parse: what at line 1 column 2 of the JSON data"
    constexpr std::string_view kBegin = "JSON.parse: ";
    const std::size_t end = engineWords.rfind(" at line ");
    const std::string_view what = engineWords.substr(kBegin.size(), end - kBegin.size());
    unsigned line = 1;
    unsigned column = 1;
    static_cast<void>(
        std::sscanf(std::string(engineWords.substr(end)).c_str(), " at line %u column %u", &line, &column));
    std::size_t at = 0;
    for (unsigned current = 1; current < line && at < text.size(); ++at) {
        if (text[at] == u'\n' || (text[at] == u'\r' && !(at + 1 < text.size() && text[at + 1] == u'\n')))
            ++current;
    }
    at = std::min(at + column - 1, text.size());
    if (what == "unexpected keyword")
        at = endOfKeyword(text, at);
    if (what == "unexpected end of data" || at >= text.size()) {
        if (what.starts_with("unexpected"))
            return "Unexpected end of JSON input";
    }
    if (what == "unexpected keyword" || what == "unexpected character")
        return unexpectedToken(context, text, at);
    const auto* const found = std::find_if(std::begin(kParseWords), std::end(kParseWords),
        [what](const auto& each) { return each.engineWords == what; });
    if (found == std::end(kParseWords))
        return std::string(engineWords);
    const bool isSecondNumber = what.starts_with("unexpected non-whitespace") && at > 0
        && text[at - 1] == u'0' && text[at] >= u'0' && text[at] <= u'9';
    return std::string(isSecondNumber ? "Unexpected number in JSON" : found->browserWords) + " at position "
        + std::to_string(at) + " (line " + std::to_string(line) + " column " + std::to_string(column) + ')';
}

/// Follows own data properties from an object until one comes back to an object on the way.
class Circle
{
public:
    explicit Circle(JSContext* context)
        : m_context(context)
        , m_path(context)
    {
    }

    bool find(JS::HandleObject object)
    {
        if (const auto* const found = std::find(m_path.begin(), m_path.end(), object.get());
            found != m_path.end()) {
            m_begin = static_cast<std::size_t>(found - m_path.begin());
            return true;
        }
        constexpr std::size_t kDeepest = 1000;
        JS::Rooted<JS::IdVector> ids(m_context, JS::IdVector(m_context));
        if (m_path.length() > kDeepest || !m_path.append(object) || js::IsProxy(object)
            || !JS_Enumerate(m_context, object, &ids))
            return false;
        JS::RootedObject value(m_context);
        JS::Rooted<mozilla::Maybe<JS::PropertyDescriptor>> property(m_context);
        for (const JS::PropertyKey& id : ids) {
            JS::RootedId key(m_context, id);
            if (!JS_GetOwnPropertyDescriptorById(m_context, object, key, &property) || property.isNothing()
                || !property->isDataDescriptor() || !property->value().isObject())
                continue;
            value = &property->value().toObject();
            if (JS::IsCallable(value))
                continue;
            m_keys.push_back(nameOf(key));
            if (find(value))
                return true;
            m_keys.pop_back();
        }
        m_path.popBack();
        return false;
    }

    std::string words()
    {
        constexpr std::size_t kFirstLines = 2;
        std::string text
            = "Converting circular structure to JSON\n    --> starting at object with constructor "
            + constructorAt(m_begin);
        const std::size_t end = m_path.length();
        for (std::size_t i = m_begin + 1; i < end; ++i) {
            if (i > m_begin + kFirstLines && i + 1 < end) {
                if (i == m_begin + kFirstLines + 1)
                    text += "\n    |     ...";
                continue;
            }
            text += "\n    |     " + m_keys[i - 1] + " -> object with constructor " + constructorAt(i);
        }
        return text + "\n    --- " + m_keys.back() + " closes the circle";
    }

private:
    std::string nameOf(JS::HandleId key)
    {
        if (key.isInt())
            return "index " + std::to_string(key.toInt());
        JS::RootedString name(m_context, key.toString());
        return "property '" + toUtf8(m_context, name) + '\'';
    }

    std::string constructorAt(std::size_t index)
    {
        JS::RootedObject object(m_context, m_path[index]);
        return '\'' + constructorName(m_context, object, "Object") + '\'';
    }

    JSContext* m_context;
    JS::RootedObjectVector m_path;
    std::vector<std::string> m_keys; // that lead from one object of the path to the next
    std::size_t m_begin = 0; // of the circle
};

bool callOriginal(JSContext* context, const JS::CallArgs& args, const JS::HandleValueArray& arguments)
{
    JS::RootedValue original(context, js::GetFunctionNativeReserved(&args.callee(), kOriginalSlot));
    return JS::Call(context, args.thisv(), original, arguments, args.rval());
}

bool parse(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedString text(context, JS::ToString(context, args.get(0)));
    if (!text)
        return false;
    JS::RootedValueArray<2> arguments(context);
    arguments[0].setString(text);
    arguments[1].set(args.get(1));
    if (callOriginal(context, args, arguments))
        return true;
    wordJsonError(context, text);
    return false;
}

bool stringify(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (callOriginal(context, args, args))
        return true;
    JS::RootedObject error(
        context, pendingError(context, JSMSG_JSON_CYCLIC_VALUE, "Converting circular structure to JSON"));
    if (error && args.get(0).isObject()) {
        const JS::AutoSaveExceptionState state(context);
        Circle circle(context);
        JS::RootedObject root(context, &args[0].toObject());
        if (circle.find(root))
            setMessage(context, error, circle.words());
    }
    return false;
}

bool replace(JSContext* context, JS::HandleObject holder, const char* name, JSNative native, unsigned length)
{
    JS::RootedValue original(context);
    if (!JS_GetProperty(context, holder, name, &original))
        return false;
    JSFunction* const function = js::DefineFunctionWithReserved(context, holder, name, native, length, 0);
    if (function == nullptr)
        return false;
    js::SetFunctionNativeReserved(JS_GetFunctionObject(function), kOriginalSlot, original);
    return true;
}

} // namespace

void wordJsonError(JSContext* context, JS::HandleString text)
{
    JS::RootedObject error(context, pendingError(context, JSMSG_JSON_BAD_PARSE, "JSON.parse: "));
    if (!error)
        return;
    const JS::AutoSaveExceptionState state(context); // it stays pending, with the stack that it has
    JS::AutoStableStringChars characters(context);
    if (characters.initTwoByte(context, text))
        setMessage(context, error,
            parseWords(context, messageOf(context, error),
                std::u16string_view(characters.twoByteChars(), JS_GetStringLength(text))));
}

bool wordJson(JSContext* context, JS::HandleObject global)
{
    JS::RootedValue json(context);
    if (!JS_GetProperty(context, global, "JSON", &json))
        return false;
    JS::RootedObject holder(context, &json.toObject());
    return replace(context, holder, "parse", parse, 2) && replace(context, holder, "stringify", stringify, 3);
}

} // namespace loopscope
