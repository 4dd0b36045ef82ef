// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/element.h"

#include "core/dom/document.h"
#include "core/dom/mutation_observer.h"
#include "core/dom/text_case.h"
#include "core/dom/tree_observer.h"

namespace loopscope::dom {

Element::Element(Document& document, std::string localName, Namespace elementNamespace)
    : Node(Type::Element, document)
    , m_localName(std::move(localName))
    , m_namespace(elementNamespace)
{
    if (isHtml("template"))
        m_templateContents = new DocumentFragment(document);
}

Element::~Element() = default;

std::string Element::tagName() const
{
    return isHtml() ? asciiUpper(m_localName) : m_localName;
}

const std::string* Element::attribute(std::string_view name) const
{
    for (const Attribute& each : m_attributes) {
        if (each.name == name)
            return &each.value;
    }
    return nullptr;
}

std::string Element::attributeOr(std::string_view name, std::string_view missing) const
{
    const std::string* const value = attribute(name);
    return value != nullptr ? *value : std::string(missing);
}

std::string Element::attributeName(std::string_view qualifiedName) const
{
    return isHtml() ? asciiLower(qualifiedName) : std::string(qualifiedName);
}

namespace {

// DOM §4.9 handle attribute changes.
void handleAttributeChanges(Element& element, std::string_view name, const std::optional<std::string>& before,
    const std::optional<std::string>& now)
{
    element.document().treeChanged();
    queueAttributeRecord(element, name, before);
    for (TreeObserver* const each : element.document().observers())
        each->attributeChanged(element, name, before, now);
}

} // namespace

void Element::setAttribute(std::string_view name, std::string value)
{
    for (Attribute& each : m_attributes) {
        if (each.name != name)
            continue;
        const std::string before = std::exchange(each.value, std::move(value));
        handleAttributeChanges(*this, each.name, before, each.value);
        return;
    }
    m_attributes.push_back({ std::string(name), std::move(value) });
    const Attribute added = m_attributes.back();
    handleAttributeChanges(*this, added.name, std::nullopt, added.value);
}

bool Element::removeAttribute(std::string_view name)
{
    for (auto each = m_attributes.begin(); each != m_attributes.end(); ++each) {
        if (each->name != name)
            continue;
        const Attribute removed = *each;
        m_attributes.erase(each);
        handleAttributeChanges(*this, removed.name, removed.value, std::nullopt);
        return true;
    }
    return false;
}

std::vector<std::string> Element::classes() const
{
    const std::string* const value = attribute("class");
    return value != nullptr ? splitOnWhitespace(*value) : std::vector<std::string>();
}

FormState& Element::formState()
{
    if (m_formState == nullptr)
        m_formState = std::make_unique<FormState>();
    return *m_formState;
}

DocumentFragment* Element::templateContents() const
{
    return static_cast<DocumentFragment*>(m_templateContents.get());
}

// DOM §4.4 clone a single node, with HTML's cloning steps: a control takes its state along.
NodeRef Element::cloneSingle(Document& document) const
{
    auto* const copy = new Element(document, m_localName, m_namespace);
    const NodeRef kept = copy;
    copy->m_attributes = m_attributes;
    if (m_formState != nullptr)
        copy->m_formState = std::make_unique<FormState>(*m_formState);
    if (m_templateContents)
        copy->m_templateContents = m_templateContents->clone(true, &document);
    return kept;
}

bool Element::equalsSingle(const Element& other) const
{
    if (m_localName != other.m_localName || m_namespace != other.m_namespace
        || m_attributes.size() != other.m_attributes.size())
        return false;
    for (const Attribute& each : m_attributes) {
        const std::string* const value = other.attribute(each.name);
        if (value == nullptr || *value != each.value)
            return false;
    }
    return true;
}

} // namespace loopscope::dom
