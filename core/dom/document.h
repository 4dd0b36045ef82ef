// SPDX-License-Identifier: GPL-3.0-or-later
// Document, DocumentFragment and DocumentType (DOM §4.5-4.7).
#pragma once

#include "core/dom/node.h"

namespace loopscope::dom {

class TreeObserver;
enum class ElementState : std::uint8_t;

class Document : public Node
{
public:
    Document();
    ~Document() override;

    Element* documentElement() const;
    /// HTML §3.1.4 the body element: the first body or frameset of the html element.
    Element* body() const;
    Element* head() const;
    /// The first element of this tag in tree order.
    Element* firstOfTag(std::string_view name) const;
    /// The first element in tree order with this id; null if there is none.
    Element* elementById(std::string_view id);

    /// Grows with every change of the tree or of an attribute: what is worked out from them holds for one
    /// number.
    std::uint64_t version() const { return m_version; }
    void treeChanged() { ++m_version; }

    /// Who wants to hear of changes. It must outlive the document, or be removed.
    void addObserver(TreeObserver& observer) { m_observers.push_back(&observer); }
    void removeObserver(TreeObserver& observer) { std::erase(m_observers, &observer); }
    const std::vector<TreeObserver*>& observers() const { return m_observers; }

    /// What a form control of it holds has changed.
    void tellControlChange(Element& control);

    /// Whether any of its nodes has ever been observed: where none has, no mutation looks for observers.
    bool isObserved() const { return m_isObserved; }
    void setObserved() { m_isObserved = true; }

    /// HTML §6.6: the focused element; null: the viewport.
    Element* focused() const { return m_focused.get(); }
    void setFocused(Element* element);
    /// CSS :hover and :active: the innermost element; null: none.
    Element* hovered() const { return m_hovered.get(); }
    void setHovered(Element* element);
    Element* active() const { return m_active.get(); }
    void setActive(Element* element);

private:
    void setState(Ref<Element>& held, Element* element, ElementState state);

    std::uint64_t m_version = 0;
    bool m_isObserved = false;
    std::vector<TreeObserver*> m_observers;
    Ref<Element> m_focused;
    Ref<Element> m_hovered;
    Ref<Element> m_active;
};

class DocumentFragment : public Node
{
public:
    explicit DocumentFragment(Document& document)
        : Node(Type::DocumentFragment, document)
    {
    }
};

/// SPEC-GAP: its name is always "html", its identifiers are empty.
class DocumentType : public Node
{
public:
    explicit DocumentType(Document& document)
        : Node(Type::DocumentType, document)
    {
    }
};

} // namespace loopscope::dom
