// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/dataset.h"

#include "core/dom/text_case.h"
#include "core/web/dom/exotic_object.h"
#include "core/web/dom/interfaces_of_dom.h"

namespace loopscope {

namespace {

constexpr std::string_view kPrefix = "data-";

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

// "data-user-id" is userId.
std::string propertyName(std::string_view attribute)
{
    std::string name;
    for (std::size_t i = kPrefix.size(); i < attribute.size(); ++i) {
        const bool isDash = attribute[i] == '-' && i + 1 < attribute.size() && isLower(attribute[i + 1]);
        name += isDash ? dom::asciiUpper(attribute[++i]) : attribute[i];
    }
    return name;
}

std::string attributeName(std::string_view property)
{
    std::string name(kPrefix);
    for (const char c : property) {
        if (c >= 'A' && c <= 'Z')
            name.append("-").push_back(dom::asciiLower(c));
        else
            name += c;
    }
    return name;
}

class DatasetProperties : public ExoticProperties
{
public:
    static constexpr char kKind = 0;

    explicit DatasetProperties(dom::Element& element)
        : m_element(&element)
    {
    }

    std::vector<std::string> names() override
    {
        std::vector<std::string> all;
        for (const dom::Attribute& attribute : m_element->attributes()) {
            if (attribute.name.starts_with(kPrefix))
                all.push_back(propertyName(attribute.name));
        }
        return all;
    }
    bool named(
        JSContext* context, std::string_view name, bool& isThere, JS::MutableHandleValue value) override
    {
        const std::string* const text = m_element->attribute(attributeName(name));
        isThere = text != nullptr;
        if (!isThere)
            return true;
        JSString* const string = newString(context, *text);
        if (string == nullptr)
            return false;
        value.setString(string);
        return true;
    }
    bool takes(std::string_view) override { return true; }
    bool set(JSContext* context, std::string_view name, JS::HandleValue value) override
    {
        for (std::size_t i = 0; i + 1 < name.size(); ++i) {
            if (name[i] == '-' && isLower(name[i + 1]))
                return throwDomException(context, "SyntaxError",
                    ("Failed to set a named property '" + std::string(name) + "' on 'DOMStringMap': '"
                        + std::string(name) + "' is not a valid property name.")
                        .c_str());
        }
        JS::RootedString text(context, JS::ToString(context, value));
        if (!text)
            return false;
        m_element->setAttribute(attributeName(name), toUtf8(context, text));
        return true;
    }
    bool remove(std::string_view name) override { return m_element->removeAttribute(attributeName(name)); }
    Named visibility() const override { return Named::Shown; }
    bool isHiddenByPrototypes() const override { return false; }
    const void* kind() const override { return &kKind; }

private:
    dom::ElementRef m_element;
};

} // namespace

JSObject* makeDataset(Page& page, dom::Element& element)
{
    return makeExoticObject(page, std::make_unique<DatasetProperties>(element), "DOMStringMap");
}

bool defineDataset(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "DOMStringMap" };
    return defineDomInterface(page, global, { &kPrototype });
}

} // namespace loopscope
