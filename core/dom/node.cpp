// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/node.h"

#include "core/dom/character_data.h"
#include "core/dom/document.h"
#include "core/dom/element.h"
#include "core/dom/mutation_observer.h"
#include "core/dom/text_case.h"

namespace loopscope::dom {

Node::Node(Type type, Document& document)
    : m_type(type)
    , m_document(&document)
{
}

Node::~Node() = default;

// A tree is taken apart from the top, without recursion: a program can make one of any depth.
void Node::release()
{
    if (--m_references > 0)
        return;
    std::vector<Node*> dying { this };
    while (!dying.empty()) {
        Node* const node = dying.back();
        dying.pop_back();
        for (Node* child = node->m_firstChild; child != nullptr;) {
            Node* const next = child->m_next;
            child->m_parent = child->m_previous = child->m_next = nullptr;
            if (--child->m_references == 0)
                dying.push_back(child);
            child = next;
        }
        node->m_firstChild = nullptr;
        delete node;
    }
}

Element* Node::parentElement() const
{
    return m_parent != nullptr && m_parent->isElement() ? static_cast<Element*>(m_parent) : nullptr;
}

Element* Node::firstElementChild() const
{
    Node* child = m_firstChild;
    while (child != nullptr && !child->isElement())
        child = child->m_next;
    return static_cast<Element*>(child);
}

Element* Node::lastElementChild() const
{
    Node* child = m_lastChild;
    while (child != nullptr && !child->isElement())
        child = child->m_previous;
    return static_cast<Element*>(child);
}

Element* Node::previousElementSibling() const
{
    Node* sibling = m_previous;
    while (sibling != nullptr && !sibling->isElement())
        sibling = sibling->m_previous;
    return static_cast<Element*>(sibling);
}

Element* Node::nextElementSibling() const
{
    Node* sibling = m_next;
    while (sibling != nullptr && !sibling->isElement())
        sibling = sibling->m_next;
    return static_cast<Element*>(sibling);
}

bool Node::isInclusiveAncestorOf(const Node& other) const
{
    for (const Node* node = &other; node != nullptr; node = node->m_parent) {
        if (node == this)
            return true;
    }
    return false;
}

Node& Node::root()
{
    Node* node = this;
    while (node->m_parent != nullptr)
        node = node->m_parent;
    return *node;
}

bool Node::isConnected() const
{
    const Node* node = this;
    while (node->m_parent != nullptr)
        node = node->m_parent;
    return node->isDocument();
}

Node* Node::next(const Node& root) const
{
    return m_firstChild != nullptr ? m_firstChild : nextSkippingChildren(root);
}

Node* Node::nextSkippingChildren(const Node& root) const
{
    for (const Node* node = this; node != &root; node = node->m_parent) {
        if (node->m_next != nullptr)
            return node->m_next;
    }
    return nullptr;
}

std::string Node::name() const
{
    switch (m_type) {
    case Type::Element:
        return static_cast<const Element*>(this)->tagName();
    case Type::Text:
        return "#text";
    case Type::Comment:
        return "#comment";
    case Type::Document:
        return "#document";
    case Type::DocumentType:
        return "html";
    case Type::DocumentFragment:
        return "#document-fragment";
    }
    return {};
}

std::string Node::descendantText() const
{
    std::string text;
    for (const Node* node = next(*this); node != nullptr; node = node->next(*this)) {
        if (node->isText())
            text += static_cast<const CharacterData*>(node)->data();
    }
    return text;
}

namespace {

NodeRef cloneSingle(const Node& node, Document& document)
{
    switch (node.type()) {
    case Node::Type::Element:
        return static_cast<const Element&>(node).cloneSingle(document);
    case Node::Type::Text:
    case Node::Type::Comment:
        return new CharacterData(node.type(), document, static_cast<const CharacterData&>(node).data());
    case Node::Type::DocumentFragment:
        return new DocumentFragment(document);
    case Node::Type::DocumentType:
        return new DocumentType(document);
    case Node::Type::Document:
        break;
    }
    return {};
}

bool equalsSingle(const Node& one, const Node& other)
{
    if (one.type() != other.type() || one.childCount() != other.childCount())
        return false;
    if (one.isElement())
        return static_cast<const Element&>(one).equalsSingle(static_cast<const Element&>(other));
    if (one.isCharacterData())
        return static_cast<const CharacterData&>(one).data()
            == static_cast<const CharacterData&>(other).data();
    return true;
}

} // namespace

NodeRef Node::clone(bool withSubtree, Document* document) const
{
    Document& owner = document != nullptr ? *document : *m_document;
    NodeRef copy = cloneSingle(*this, owner);
    if (!withSubtree || !copy)
        return copy;
    // In tree order, beside the walk a pointer to the copy of the node's parent.
    Node* copiedParent = copy.get();
    const Node* parent = this;
    for (const Node* node = next(*this); node != nullptr; node = node->next(*this)) {
        while (node->m_parent != parent) {
            parent = parent->m_parent;
            copiedParent = copiedParent->m_parent;
        }
        const NodeRef child = cloneSingle(*node, owner);
        TreeLinks::insertBefore(*copiedParent, *child, nullptr);
        if (node->m_firstChild != nullptr) {
            parent = node;
            copiedParent = child.get();
        }
    }
    return copy;
}

bool Node::equals(const Node& other) const
{
    const Node* mine = this;
    const Node* theirs = &other;
    while (mine != nullptr && theirs != nullptr) {
        if (!equalsSingle(*mine, *theirs))
            return false;
        mine = mine->next(*this);
        theirs = theirs->next(other);
    }
    return mine == theirs;
}

unsigned Node::comparePosition(Node& other)
{
    constexpr unsigned kDisconnected = 1 | 32;
    constexpr unsigned kPreceding = 2;
    constexpr unsigned kFollowing = 4;
    constexpr unsigned kContains = 8;
    constexpr unsigned kContainedBy = 16;
    if (this == &other)
        return 0;
    if (&root() != &other.root())
        return kDisconnected | (this < &other ? kFollowing : kPreceding);
    if (other.isInclusiveAncestorOf(*this))
        return kContains | kPreceding;
    if (isInclusiveAncestorOf(other))
        return kContainedBy | kFollowing;
    for (const Node* node = next(root()); node != nullptr; node = node->next(root())) {
        if (node == &other)
            return kFollowing;
    }
    return kPreceding;
}

std::vector<RegisteredObserver>& Node::registeredObservers()
{
    m_document->setObserved();
    if (m_registeredObservers == nullptr)
        m_registeredObservers = std::make_unique<std::vector<RegisteredObserver>>();
    return *m_registeredObservers;
}

void TreeLinks::insertBefore(Node& parent, Node& node, Node* child)
{
    node.retain();
    node.m_parent = &parent;
    node.m_next = child;
    node.m_previous = child != nullptr ? child->m_previous : parent.m_lastChild;
    (node.m_previous != nullptr ? node.m_previous->m_next : parent.m_firstChild) = &node;
    (child != nullptr ? child->m_previous : parent.m_lastChild) = &node;
    ++parent.m_childCount;
    parent.document().treeChanged();
}

void TreeLinks::remove(Node& node)
{
    Node& parent = *node.m_parent;
    (node.m_previous != nullptr ? node.m_previous->m_next : parent.m_firstChild) = node.m_next;
    (node.m_next != nullptr ? node.m_next->m_previous : parent.m_lastChild) = node.m_previous;
    node.m_parent = node.m_previous = node.m_next = nullptr;
    --parent.m_childCount;
    parent.document().treeChanged();
    node.release();
}

} // namespace loopscope::dom
