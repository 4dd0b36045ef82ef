// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/style_object.h"

#include "core/dom/style_declaration.h"
#include "core/dom/text_case.h"
#include "core/web/dom/interfaces_of_dom.h"

namespace loopscope {

namespace {

bool give(JSContext* context, std::string_view text, JS::MutableHandleValue value)
{
    JSString* const string = newString(context, text);
    if (string == nullptr)
        return false;
    value.setString(string);
    return true;
}

class InlineStyle final : public StyleProperties
{
public:
    explicit InlineStyle(dom::Element& element)
        : m_element(&element)
    {
    }

    std::vector<std::string> propertyNames() const override
    {
        std::vector<std::string> names;
        const dom::StyleDeclaration style = declaration();
        for (const dom::StyleProperty& each : style.properties())
            names.push_back(each.name);
        return names;
    }
    std::string valueOf(const std::string& name) const override { return declaration().value(name); }
    bool isImportant(const std::string& name) const override { return declaration().isImportant(name); }
    std::string text() const override { return declaration().text(); }
    bool setText(JSContext*, const std::string& text) override
    {
        update(dom::StyleDeclaration::parse(text));
        return true;
    }
    bool setProperty(JSContext*, const char* /*how*/, const std::string& name, std::string_view value,
        bool isImportant) override
    {
        dom::StyleDeclaration style = declaration();
        const bool isSetToTheSame = !value.empty() && dom::normalizedValue(name, value).has_value();
        if (style.set(name, dom::stripped(value), isImportant) || isSetToTheSame)
            update(style);
        return true;
    }
    bool removeProperty(JSContext*, const std::string& name) override
    {
        dom::StyleDeclaration style = declaration();
        if (style.remove(name))
            update(style);
        return true;
    }

private:
    dom::StyleDeclaration declaration() const
    {
        return dom::StyleDeclaration::parse(m_element->attributeOr("style", ""));
    }
    // CSSOM update style attribute for.
    void update(const dom::StyleDeclaration& style) { m_element->setAttribute("style", style.text()); }

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
    return call.returnText(call.style.text());
}
bool cssTextSetter(const StyleCall& call)
{
    std::string text;
    if (!call.read(0, text))
        return false;
    return call.style.setText(call.context, text);
}
bool item(const StyleCall& call)
{
    std::uint32_t index = 0;
    if (!JS::ToUint32(call.context, call.args.get(0), &index))
        return false;
    const std::vector<std::string> all = call.style.propertyNames();
    return call.returnText(index < all.size() ? all[index] : std::string());
}
bool getPropertyValue(const StyleCall& call)
{
    std::string name;
    return call.readName(0, name) && call.returnText(call.style.valueOf(name));
}
bool getPropertyPriority(const StyleCall& call)
{
    std::string name;
    return call.readName(0, name) && call.returnText(call.style.isImportant(name) ? "important" : "");
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
    call.args.rval().setUndefined();
    return call.style.setProperty(call.context, "execute 'setProperty'", name, value, !priority.empty());
}
bool removeProperty(const StyleCall& call)
{
    std::string name;
    if (!call.readName(0, name))
        return false;
    const std::string before = call.style.valueOf(name);
    return call.style.removeProperty(call.context, name) && call.returnText(before);
}

} // namespace

std::uint32_t StyleProperties::length()
{
    return static_cast<std::uint32_t>(propertyNames().size());
}

bool StyleProperties::item(JSContext* context, std::uint32_t index, JS::MutableHandleValue value)
{
    return give(context, propertyNames()[index], value);
}

bool StyleProperties::named(
    JSContext* context, std::string_view name, bool& isThere, JS::MutableHandleValue value)
{
    const std::string property = dom::dashedName(name);
    isThere = dom::isStyleProperty(property);
    return !isThere || give(context, valueOf(property), value);
}

bool StyleProperties::takes(std::string_view name)
{
    return dom::isStyleProperty(dom::dashedName(name));
}

bool StyleProperties::set(JSContext* context, std::string_view name, JS::HandleValue value)
{
    std::string text;
    if (!value.isNull()) {
        JS::RootedString string(context, JS::ToString(context, value));
        if (!string)
            return false;
        text = toUtf8(context, string);
    }
    const std::string property = dom::dashedName(name);
    const std::string how = "set the '" + std::string(name) + "' property";
    return setProperty(context, how.c_str(), property, text, false);
}

JSObject* makeInlineStyle(Page& page, dom::Element& element)
{
    return makeExoticObject(page, std::make_unique<InlineStyle>(element), "CSSStyleDeclaration");
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
