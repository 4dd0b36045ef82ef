// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/document.h"

#include "core/dom/element.h"
#include "core/dom/tree_observer.h"

namespace loopscope::dom {

Document::Document()
    : Node(Type::Document, *this)
{
}

Document::~Document() = default;

Element* Document::documentElement() const
{
    return firstElementChild();
}

Element* Document::body() const
{
    const Element* const html = documentElement();
    if (html == nullptr || !html->isHtml("html"))
        return nullptr;
    for (Element* child = html->firstElementChild(); child != nullptr; child = child->nextElementSibling()) {
        if (child->isHtml("body") || child->isHtml("frameset"))
            return child;
    }
    return nullptr;
}

Element* Document::head() const
{
    const Element* const html = documentElement();
    Element* child = html != nullptr ? html->firstElementChild() : nullptr;
    while (child != nullptr && !child->isHtml("head"))
        child = child->nextElementSibling();
    return child;
}

Element* Document::firstOfTag(std::string_view name) const
{
    for (Node* node = next(*this); node != nullptr; node = node->next(*this)) {
        if (node->isElement() && static_cast<Element*>(node)->isHtml(name))
            return static_cast<Element*>(node);
    }
    return nullptr;
}

Element* Document::elementById(std::string_view id)
{
    for (Node* node = next(*this); node != nullptr && !id.empty(); node = node->next(*this)) {
        if (node->isElement() && static_cast<Element*>(node)->id() == id)
            return static_cast<Element*>(node);
    }
    return nullptr;
}

void Document::tellControlChange(Element& control)
{
    for (TreeObserver* const each : m_observers)
        each->controlChanged(control);
}

void Document::setFocused(Element* element)
{
    setState(m_focused, element, ElementState::Focused);
}

void Document::setHovered(Element* element)
{
    setState(m_hovered, element, ElementState::Hovered);
}

void Document::setActive(Element* element)
{
    setState(m_active, element, ElementState::Active);
}

void Document::setState(Ref<Element>& held, Element* element, ElementState state)
{
    if (held == element)
        return;
    held = element;
    for (TreeObserver* const each : m_observers)
        each->stateChanged(state);
}

} // namespace loopscope::dom
