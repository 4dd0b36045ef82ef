// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/style_object.h"

#include "core/dom/style_declaration.h"
#include "core/dom/text_case.h"
#include "core/web/dom/exotic_object.h"
#include "core/web/dom/interfaces_of_dom.h"

namespace loopscope {

namespace {

class StyleProperties : public ExoticProperties
{
public:
    static constexpr char kKind = 0;

    explicit StyleProperties(dom::Element& element)
        : m_element(&element)
    {
    }

    dom::StyleDeclaration declaration() const
    {
        return dom::StyleDeclaration::parse(m_element->attributeOr("style", ""));
    }
    // CSSOM update style attribute for.
    void update(const dom::StyleDeclaration& style) { m_element->setAttribute("style", style.text()); }

    std::uint32_t length() override { return static_cast<std::uint32_t>(declaration().properties().size()); }
    bool item(JSContext* context, std::uint32_t index, JS::MutableHandleValue value) override
    {
        return give(context, declaration().properties()[index].name, value);
    }
    bool named(
        JSContext* context, std::string_view name, bool& isThere, JS::MutableHandleValue value) override
    {
        const std::string property = dom::dashedName(name);
        isThere = dom::isStyleProperty(property);
        return !isThere || give(context, declaration().value(property), value);
    }
    bool takes(std::string_view name) override { return dom::isStyleProperty(dom::dashedName(name)); }
    bool set(JSContext* context, std::string_view name, JS::HandleValue value) override
    {
        std::string text;
        if (!value.isNull()) {
            JS::RootedString string(context, JS::ToString(context, value));
            if (!string)
                return false;
            text = toUtf8(context, string);
        }
        setProperty(dom::dashedName(name), text, false);
        return true;
    }
    void setProperty(const std::string& name, std::string_view value, bool isImportant)
    {
        dom::StyleDeclaration style = declaration();
        const bool isSetToTheSame = !value.empty() && dom::normalizedValue(name, value).has_value();
        if (style.set(name, dom::stripped(value), isImportant) || isSetToTheSame)
            update(style);
    }
    const void* kind() const override { return &kKind; }

private:
    static bool give(JSContext* context, std::string_view text, JS::MutableHandleValue value)
    {
        JSString* const string = newString(context, text);
        if (string == nullptr)
            return false;
        value.setString(string);
        return true;
    }

    dom::ElementRef m_element;
};

struct StyleCall
{
    JSContext* context;
    JS::CallArgs args;
    StyleProperties& style;

    bool read(unsigned index, std::string& text) const
    {
        text.clear();
        if (args.get(index).isNull() || args.length() <= index)
            return true;
        JS::RootedString string(context, JS::ToString(context, args.get(index)));
        if (!string)
            return false;
        text = toUtf8(context, string);
        return true;
    }
    bool readName(unsigned index, std::string& name) const
    {
        if (!read(index, name))
            return false;
        if (!name.starts_with("--"))
            name = dom::asciiLower(name);
        return true;
    }
    bool returnText(std::string_view text) const
    {
        JSString* const string = newString(context, text);
        if (string == nullptr)
            return false;
        args.rval().setString(string);
        return true;
    }
};

template <bool (*Function)(const StyleCall&)>
bool styleNative(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    auto* const style = exoticPropertiesAs<StyleProperties>(args.thisv());
    if (style == nullptr)
        return throwTypeError(context, "Illegal invocation");
    args.rval().setUndefined();
    return Function({ context, args, *style });
}

bool lengthGetter(const StyleCall& call)
{
    call.args.rval().setNumber(call.style.length());
    return true;
}
bool cssTextGetter(const StyleCall& call)
{
    return call.returnText(call.style.declaration().text());
}
bool cssTextSetter(const StyleCall& call)
{
    std::string text;
    if (!call.read(0, text))
        return false;
    call.style.update(dom::StyleDeclaration::parse(text));
    return true;
}
bool item(const StyleCall& call)
{
    std::uint32_t index = 0;
    if (!JS::ToUint32(call.context, call.args.get(0), &index))
        return false;
    const auto all = call.style.declaration().properties();
    return call.returnText(index < all.size() ? all[index].name : std::string());
}
bool getPropertyValue(const StyleCall& call)
{
    std::string name;
    return call.readName(0, name) && call.returnText(call.style.declaration().value(name));
}
bool getPropertyPriority(const StyleCall& call)
{
    std::string name;
    return call.readName(0, name)
        && call.returnText(call.style.declaration().isImportant(name) ? "important" : "");
}
bool setProperty(const StyleCall& call)
{
    std::string name;
    std::string value;
    std::string priority;
    if (!requireArguments(call.context, call.args, 2, "'setProperty' on 'CSSStyleDeclaration'")
        || !call.readName(0, name) || !call.read(1, value) || !call.read(2, priority))
        return false;
    if (!priority.empty() && !dom::equalsIgnoringCase(priority, "important"))
        return true;
    call.style.setProperty(name, value, !priority.empty());
    call.args.rval().setUndefined();
    return true;
}
bool removeProperty(const StyleCall& call)
{
    std::string name;
    if (!call.readName(0, name))
        return false;
    dom::StyleDeclaration style = call.style.declaration();
    const std::string before = style.value(name);
    if (style.remove(name))
        call.style.update(style);
    return call.returnText(before);
}

} // namespace

JSObject* makeInlineStyle(Page& page, dom::Element& element)
{
    return makeExoticObject(page, std::make_unique<StyleProperties>(element), "CSSStyleDeclaration");
}

bool defineStyle(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "CSSStyleDeclaration" };
    static const JSPropertySpec kProperties[] = {
        JS_PSGS("cssText", styleNative<cssTextGetter>, styleNative<cssTextSetter>, JSPROP_ENUMERATE),
        JS_PSG("length", styleNative<lengthGetter>, JSPROP_ENUMERATE),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("item", styleNative<item>, 1, JSPROP_ENUMERATE),
        JS_FN("getPropertyValue", styleNative<getPropertyValue>, 1, JSPROP_ENUMERATE),
        JS_FN("getPropertyPriority", styleNative<getPropertyPriority>, 1, JSPROP_ENUMERATE),
        JS_FN("setProperty", styleNative<setProperty>, 2, JSPROP_ENUMERATE),
        JS_FN("removeProperty", styleNative<removeProperty>, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    return defineDomInterface(page, global, { &kPrototype, nullptr, nullptr, 0, kProperties, kMethods });
}

} // namespace loopscope
