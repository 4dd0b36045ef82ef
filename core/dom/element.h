// SPDX-License-Identifier: GPL-3.0-or-later
// Element (DOM §4.9) with its attributes.
#pragma once

#include "core/dom/form_state.h"
#include "core/dom/node.h"

#include <optional>

namespace loopscope::dom {

struct Attribute
{
    std::string name; // qualified
    std::string value;
    friend bool operator==(const Attribute&, const Attribute&) = default;
};

enum class Namespace : std::uint8_t
{
    Html,
    Svg,
    MathMl
};

class DocumentFragment;

class Element : public Node
{
public:
    Element(Document& document, std::string localName, Namespace elementNamespace = Namespace::Html);
    ~Element() override;

    const std::string& localName() const { return m_localName; }
    Namespace elementNamespace() const { return m_namespace; }
    bool isHtml() const { return m_namespace == Namespace::Html; }
    bool isHtml(std::string_view name) const { return isHtml() && m_localName == name; }
    /// DOM: the HTML-uppercased qualified name.
    std::string tagName() const;

    const std::vector<Attribute>& attributes() const { return m_attributes; }
    /// Null if there is none. `name` as it is in the tree.
    const std::string* attribute(std::string_view name) const;
    bool hasAttribute(std::string_view name) const { return attribute(name) != nullptr; }
    std::string attributeOr(std::string_view name, std::string_view missing) const;
    /// DOM: get an attribute by name lowercases what is asked of an HTML element.
    std::string attributeName(std::string_view qualifiedName) const;

    /// DOM §4.9 set an attribute value: append or change, and tell those who listen.
    void setAttribute(std::string_view name, std::string value);
    /// DOM §4.9 remove an attribute. False: there was none.
    bool removeAttribute(std::string_view name);

    std::string id() const { return attributeOr("id", ""); }
    std::vector<std::string> classes() const;

    /// The state of a form control (HTML §4.10), made when first asked for.
    FormState& formState();
    const FormState* formStateIfAny() const { return m_formState.get(); }
    /// HTML §4.12.3: the contents of a template; null for other elements.
    DocumentFragment* templateContents() const;

    Ref<Node> cloneSingle(Document& document) const;
    bool equalsSingle(const Element& other) const;

private:
    std::string m_localName;
    Namespace m_namespace;
    std::vector<Attribute> m_attributes;
    std::unique_ptr<FormState> m_formState;
    Ref<Node> m_templateContents;
};

using ElementRef = Ref<Element>;

} // namespace loopscope::dom
