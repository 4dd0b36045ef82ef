// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/token_list_object.h"

#include "core/dom/text_case.h"
#include "core/dom/token_list.h"
#include "core/web/dom/collections.h"
#include "core/web/dom/exotic_object.h"
#include "core/web/dom/interfaces_of_dom.h"

#include <algorithm>

namespace loopscope {

namespace {

class TokenListProperties : public ExoticProperties
{
public:
    static constexpr char kKind = 0;

    TokenListProperties(dom::Element& element, const char* attribute)
        : m_element(&element)
        , m_attribute(attribute)
    {
    }

    std::vector<std::string> tokens() const { return dom::orderedSet(text()); }
    std::string text() const { return m_element->attributeOr(m_attribute, ""); }
    void update(const std::vector<std::string>& tokens)
    {
        dom::updateTokens(*m_element, m_attribute, tokens);
    }
    void setText(std::string text) { m_element->setAttribute(m_attribute, std::move(text)); }

    std::uint32_t length() override { return static_cast<std::uint32_t>(tokens().size()); }
    bool item(JSContext* context, std::uint32_t index, JS::MutableHandleValue value) override
    {
        JSString* const token = newString(context, tokens()[index]);
        if (token == nullptr)
            return false;
        value.setString(token);
        return true;
    }
    const void* kind() const override { return &kKind; }

private:
    dom::ElementRef m_element;
    const char* m_attribute;
};

/// A call of a member of a token list.
struct ListCall
{
    JSContext* context;
    JS::CallArgs args;
    TokenListProperties& list;
    std::vector<std::string> given; // the arguments, as strings

    bool returnFlag(bool flag) const
    {
        args.rval().setBoolean(flag);
        return true;
    }
    // DOM: a token is neither empty nor has it white space.
    bool isValid(const std::string& token, const char* function) const
    {
        const std::string failure = std::string("Failed to execute '") + function + "' on 'DOMTokenList': ";
        if (token.empty())
            return throwDomException(
                context, "SyntaxError", (failure + "The token provided must not be empty.").c_str());
        if (std::any_of(token.begin(), token.end(), dom::isAsciiWhitespace))
            return throwDomException(context, "InvalidCharacterError",
                (failure + "The token provided ('" + token
                    + "') contains HTML space characters, which are not valid in tokens.")
                    .c_str());
        return true;
    }
    bool areValid(const char* function) const
    {
        return std::all_of(
            given.begin(), given.end(), [&](const std::string& token) { return isValid(token, function); });
    }
};

template <bool (*Function)(const ListCall&)>
bool listNative(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    auto* const list = exoticPropertiesAs<TokenListProperties>(args.thisv());
    if (list == nullptr)
        return throwTypeError(context, "Illegal invocation");
    ListCall call { context, args, *list, {} };
    for (unsigned i = 0; i < args.length(); ++i) {
        JS::RootedString text(context, JS::ToString(context, args[i]));
        if (!text)
            return false;
        call.given.push_back(toUtf8(context, text));
    }
    args.rval().setUndefined();
    return Function(call);
}

bool has(const std::vector<std::string>& tokens, const std::string& token)
{
    return std::find(tokens.begin(), tokens.end(), token) != tokens.end();
}

bool lengthGetter(const ListCall& call)
{
    call.args.rval().setNumber(call.list.length());
    return true;
}
bool valueGetter(const ListCall& call)
{
    JSString* const text = newString(call.context, call.list.text());
    if (text == nullptr)
        return false;
    call.args.rval().setString(text);
    return true;
}
bool valueSetter(const ListCall& call)
{
    call.list.setText(call.given.empty() ? std::string() : call.given[0]);
    return true;
}
bool item(const ListCall& call)
{
    std::uint32_t index = 0;
    if (!JS::ToUint32(call.context, call.args.get(0), &index))
        return false;
    call.args.rval().setNull();
    return index >= call.list.length() || call.list.item(call.context, index, call.args.rval());
}
bool contains(const ListCall& call)
{
    return requireArguments(call.context, call.args, 1, "'contains' on 'DOMTokenList'")
        && call.returnFlag(has(call.list.tokens(), call.given[0]));
}

bool add(const ListCall& call)
{
    if (!call.areValid("add"))
        return false;
    std::vector<std::string> tokens = call.list.tokens();
    for (const std::string& token : call.given) {
        if (!has(tokens, token))
            tokens.push_back(token);
    }
    call.list.update(tokens);
    return true;
}

bool remove(const ListCall& call)
{
    if (!call.areValid("remove"))
        return false;
    std::vector<std::string> tokens = call.list.tokens();
    for (const std::string& token : call.given)
        std::erase(tokens, token);
    call.list.update(tokens);
    return true;
}

// DOM §7.1 toggle(token, force).
bool toggle(const ListCall& call)
{
    if (!requireArguments(call.context, call.args, 1, "'toggle' on 'DOMTokenList'")
        || !call.isValid(call.given[0], "toggle"))
        return false;
    std::vector<std::string> tokens = call.list.tokens();
    const bool isForced = call.args.length() > 1 && !call.args[1].isUndefined();
    const bool force = isForced && JS::ToBoolean(call.args[1]);
    if (has(tokens, call.given[0])) {
        if (isForced && force)
            return call.returnFlag(true);
        std::erase(tokens, call.given[0]);
        call.list.update(tokens);
        return call.returnFlag(false);
    }
    if (isForced && !force)
        return call.returnFlag(false);
    tokens.push_back(call.given[0]);
    call.list.update(tokens);
    return call.returnFlag(true);
}

bool replace(const ListCall& call)
{
    if (!requireArguments(call.context, call.args, 2, "'replace' on 'DOMTokenList'")
        || !call.areValid("replace"))
        return false;
    std::vector<std::string> tokens = call.list.tokens();
    const auto found = std::find(tokens.begin(), tokens.end(), call.given[0]);
    if (found == tokens.end())
        return call.returnFlag(false);
    *found = call.given[1];
    std::string text;
    for (const std::string& token : tokens)
        text.append(text.empty() ? "" : " ").append(token);
    call.list.update(dom::orderedSet(text));
    return call.returnFlag(true);
}

} // namespace

JSObject* makeTokenList(Page& page, dom::Element& element, const char* attribute)
{
    return makeExoticObject(page, std::make_unique<TokenListProperties>(element, attribute), "DOMTokenList");
}

bool defineTokenList(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "DOMTokenList" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("length", listNative<lengthGetter>, JSPROP_ENUMERATE),
        JS_PSGS("value", listNative<valueGetter>, listNative<valueSetter>, JSPROP_ENUMERATE),
        JS_PS_END,
    };
    // SPEC-GAP: supports(), of the few lists with a set of supported tokens.
    static const JSFunctionSpec kMethods[] = {
        JS_FN("item", listNative<item>, 1, JSPROP_ENUMERATE),
        JS_FN("contains", listNative<contains>, 1, JSPROP_ENUMERATE),
        JS_FN("add", listNative<add>, 0, JSPROP_ENUMERATE),
        JS_FN("remove", listNative<remove>, 0, JSPROP_ENUMERATE),
        JS_FN("toggle", listNative<toggle>, 1, JSPROP_ENUMERATE),
        JS_FN("replace", listNative<replace>, 2, JSPROP_ENUMERATE),
        JS_FN("toString", listNative<valueGetter>, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    if (!defineDomInterface(page, global, { &kPrototype, nullptr, nullptr, 0, kProperties, kMethods }))
        return false;
    JSContext* const context = page.engine().context();
    JS::RootedObject prototype(context, page.interfaces().prototype("DOMTokenList"));
    return borrowFromArray(context, prototype, true);
}

} // namespace loopscope
