// SPDX-License-Identifier: GPL-3.0-or-later
// Node (DOM §4.4): a place in the tree. A parent owns its children.
#pragma once

#include "core/dom/ref.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope::dom {

class Document;
class Element;
struct RegisteredObserver;

class Node
{
public:
    /// The numbers are those of Node.nodeType.
    enum class Type : std::uint8_t
    {
        Element = 1,
        Text = 3,
        Comment = 8,
        Document = 9,
        DocumentType = 10,
        DocumentFragment = 11
    };

    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;

    Type type() const { return m_type; }
    bool isElement() const { return m_type == Type::Element; }
    bool isText() const { return m_type == Type::Text; }
    bool isCharacterData() const { return m_type == Type::Text || m_type == Type::Comment; }
    bool isDocument() const { return m_type == Type::Document; }
    bool isFragment() const { return m_type == Type::DocumentFragment; }

    /// DOM: the node document; a document's is itself.
    Document& document() const { return *m_document; }
    Node* parent() const { return m_parent; }
    Node* firstChild() const { return m_firstChild; }
    Node* lastChild() const { return m_lastChild; }
    Node* previousSibling() const { return m_previous; }
    Node* nextSibling() const { return m_next; }
    std::size_t childCount() const { return m_childCount; }

    Element* parentElement() const;
    Element* firstElementChild() const;
    Element* lastElementChild() const;
    Element* previousElementSibling() const;
    Element* nextElementSibling() const;

    /// DOM §4.2: an inclusive ancestor is the node itself, or above it.
    bool isInclusiveAncestorOf(const Node& other) const;
    Node& root();
    /// In a document's tree.
    bool isConnected() const;
    /// The next node of `root`'s tree in tree order; null at its end.
    Node* next(const Node& root) const;
    /// The same, but past this node's descendants.
    Node* nextSkippingChildren(const Node& root) const;

    /// DOM §4.4 nodeName.
    std::string name() const;
    /// DOM: the descendant text content.
    std::string descendantText() const;
    /// DOM §4.4 clone a node. A document is not cloned: null.
    Ref<Node> clone(bool withSubtree, Document* document = nullptr) const;
    /// DOM §4.4 isEqualNode.
    bool equals(const Node& other) const;
    /// DOM §4.4 compareDocumentPosition, its bits.
    unsigned comparePosition(Node& other);

    /// DOM §4.3.2: the registered observer list.
    std::vector<RegisteredObserver>& registeredObservers();
    bool hasRegisteredObservers() const { return m_registeredObservers != nullptr; }

    /// What the bindings keep with the node; 0: nothing. The tree does not look at it.
    std::uint32_t wrapper() const { return m_wrapper; }
    void setWrapper(std::uint32_t wrapper) { m_wrapper = wrapper; }

    void retain() { ++m_references; }
    void release();

protected:
    Node(Type type, Document& document);
    virtual ~Node();

private:
    friend class TreeLinks;

    Type m_type;
    std::uint32_t m_references = 0;
    std::uint32_t m_wrapper = 0;
    Document* m_document;
    Node* m_parent = nullptr;
    Node* m_firstChild = nullptr; // the parent holds a reference to each child
    Node* m_lastChild = nullptr;
    Node* m_previous = nullptr;
    Node* m_next = nullptr;
    std::size_t m_childCount = 0;
    std::unique_ptr<std::vector<RegisteredObserver>> m_registeredObservers;
};

using NodeRef = Ref<Node>;

/// The links between nodes, for the mutation algorithms alone.
class TreeLinks
{
public:
    static void insertBefore(Node& parent, Node& node, Node* child);
    static void remove(Node& node);
    static void setDocument(Node& node, Document& document) { node.m_document = &document; }
};

} // namespace loopscope::dom
