// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/mutation.h"

#include "core/dom/document.h"
#include "core/dom/element.h"
#include "core/dom/mutation_observer.h"
#include "core/dom/tree_observer.h"

namespace loopscope::dom {

namespace {

using Nodes = std::vector<NodeRef>;

Nodes childrenOf(const Node& parent)
{
    Nodes children;
    children.reserve(parent.childCount());
    for (Node* child = parent.firstChild(); child != nullptr; child = child->nextSibling())
        children.emplace_back(child);
    return children;
}

enum class Records : std::uint8_t
{
    Queued,
    Suppressed // DOM: the suppress observers flag
};

template <typename Tell> void tellObservers(Node& parent, const Tell& tell)
{
    for (TreeObserver* const each : parent.document().observers())
        tell(*each);
}

void childrenChanged(Node& parent)
{
    tellObservers(parent, [&](TreeObserver& observer) { observer.childrenChanged(parent); });
}

// DOM remove.
void remove(Node& node, Records records)
{
    const NodeRef kept = &node;
    // Step 1-2. SPEC-GAP: live ranges and node iterators.
    Node& parent = *node.parent();
    const NodeRef previous = node.previousSibling();
    const NodeRef next = node.nextSibling();
    // Step 14 has to know the ancestors: transient observers follow what is taken out.
    addTransientObservers(node, parent);
    // Step 9.
    TreeLinks::remove(node);
    // Step 11: the removing steps.
    tellObservers(parent, [&](TreeObserver& observer) { observer.nodeRemoved(node, parent); });
    // Step 15.
    if (records == Records::Suppressed)
        return;
    queueTreeRecord(parent, {}, { kept }, previous.get(), next.get());
    childrenChanged(parent);
}

// DOM insert.
void insert(Node& node, Node& parent, Node* child, Records records)
{
    // Steps 1-3.
    const NodeRef kept = &node;
    const Nodes nodes = node.isFragment() ? childrenOf(node) : Nodes { kept };
    if (nodes.empty())
        return;
    // Step 4: a fragment gives its children away.
    if (node.isFragment()) {
        for (const NodeRef& each : nodes)
            remove(*each, Records::Suppressed);
        queueTreeRecord(node, {}, nodes, nullptr, nullptr);
    }
    // Step 6.
    const NodeRef previous = child != nullptr ? child->previousSibling() : parent.lastChild();
    // Step 7.
    for (const NodeRef& each : nodes) {
        adopt(*each, parent.document());
        TreeLinks::insertBefore(parent, *each, child);
        tellObservers(parent, [&](TreeObserver& observer) { observer.nodeInserted(*each); });
    }
    if (records == Records::Suppressed)
        return;
    // Steps 8-9.
    queueTreeRecord(parent, nodes, {}, previous.get(), child);
    childrenChanged(parent);
}

bool hasElementChild(const Node& node, const Node* except = nullptr)
{
    for (const Node* child = node.firstChild(); child != nullptr; child = child->nextSibling()) {
        if (child->isElement() && child != except)
            return true;
    }
    return false;
}

// What DOM asks of a document's children. SPEC-GAP: the place of the doctype among them.
Refusal documentValidity(const Node& node, const Node& parent, const Node* replaced)
{
    if (node.isText())
        return Refusal::TextInDocument;
    const bool bringsElement = node.isElement() || (node.isFragment() && hasElementChild(node));
    return bringsElement && hasElementChild(parent, replaced) ? Refusal::SecondDocumentElement
                                                              : Refusal::None;
}

Refusal commonValidity(Node& node, Node& parent, Node* child)
{
    // Step 1.
    if (!parent.isElement() && !parent.isDocument() && !parent.isFragment())
        return Refusal::ParentCannotHaveChildren;
    // Step 2.
    if (node.isInclusiveAncestorOf(parent))
        return Refusal::NodeContainsParent;
    // Step 3.
    if (child != nullptr && child->parent() != &parent)
        return Refusal::ChildIsOfAnotherParent;
    // Step 4.
    return node.isDocument() ? Refusal::NodeCannotBeInserted : Refusal::None;
}

} // namespace

Refusal ensurePreInsertionValidity(Node& node, Node& parent, Node* child)
{
    const Refusal refusal = commonValidity(node, parent, child);
    if (refusal != Refusal::None)
        return refusal;
    // Step 5.
    if (node.type() == Node::Type::DocumentType && !parent.isDocument())
        return Refusal::NodeCannotBeInserted;
    // Step 6.
    return parent.isDocument() ? documentValidity(node, parent, nullptr) : Refusal::None;
}

Refusal preInsert(Node& node, Node& parent, Node* child)
{
    const Refusal refusal = ensurePreInsertionValidity(node, parent, child);
    if (refusal != Refusal::None)
        return refusal;
    // Steps 2-3: before itself is where it stands.
    insert(node, parent, child == &node ? node.nextSibling() : child);
    return Refusal::None;
}

void insert(Node& node, Node& parent, Node* child)
{
    insert(node, parent, child, Records::Queued);
}

Refusal replace(Node& child, Node& node, Node& parent)
{
    const Refusal refusal = commonValidity(node, parent, &child);
    if (refusal != Refusal::None)
        return refusal;
    if (parent.isDocument()) {
        const Refusal ofDocument = documentValidity(node, parent, &child);
        if (ofDocument != Refusal::None)
            return ofDocument;
    }
    const NodeRef keptChild = &child;
    const NodeRef keptNode = &node;
    // Steps 7-9.
    NodeRef reference = child.nextSibling() == &node ? node.nextSibling() : child.nextSibling();
    const NodeRef previous = child.previousSibling();
    // The node leaves its old place first, in a record of its own.
    adopt(node, parent.document());
    // Steps 10-11.
    Nodes removed;
    if (child.parent() != nullptr) {
        removed.push_back(keptChild);
        remove(child, Records::Suppressed);
    }
    // Steps 12-13.
    const Nodes nodes = node.isFragment() ? childrenOf(node) : Nodes { keptNode };
    insert(node, parent, reference.get(), Records::Suppressed);
    // Step 14.
    queueTreeRecord(parent, nodes, removed, previous.get(), reference.get());
    childrenChanged(parent);
    return Refusal::None;
}

Refusal preRemove(Node& child, Node& parent)
{
    if (child.parent() != &parent)
        return Refusal::ChildIsOfAnotherParent;
    remove(child);
    return Refusal::None;
}

void remove(Node& node)
{
    remove(node, Records::Queued);
}

void replaceAll(Node* node, Node& parent)
{
    const NodeRef kept = node;
    // Steps 1-4.
    const Nodes removed = childrenOf(parent);
    Nodes added;
    if (node != nullptr)
        added = node->isFragment() ? childrenOf(*node) : Nodes { kept };
    // Step 5.
    for (const NodeRef& each : removed)
        remove(*each, Records::Suppressed);
    // Step 6.
    if (node != nullptr)
        insert(*node, parent, nullptr, Records::Suppressed);
    // Step 7.
    if (added.empty() && removed.empty())
        return;
    queueTreeRecord(parent, added, removed, nullptr, nullptr);
    childrenChanged(parent);
}

void adopt(Node& node, Document& document)
{
    // Step 2.
    if (node.parent() != nullptr)
        remove(node);
    // Step 3.
    if (&node.document() == &document)
        return;
    if (node.document().isObserved())
        document.setObserved();
    for (Node* each = &node; each != nullptr; each = each->next(node))
        TreeLinks::setDocument(*each, document);
}

void stringReplaceAll(std::string text, Node& parent)
{
    NodeRef node;
    if (!text.empty())
        node = new CharacterData(Node::Type::Text, parent.document(), std::move(text));
    replaceAll(node.get(), parent);
}

void replaceData(CharacterData& node, std::string data)
{
    const std::string before = std::exchange(node.m_data, std::move(data));
    node.document().treeChanged();
    queueCharacterDataRecord(node, before);
    for (TreeObserver* const each : node.document().observers())
        each->textChanged(node);
}

void normalize(Node& node)
{
    NodeRef current = node.firstChild();
    while (current) {
        NodeRef next = current->next(node);
        if (current->isText()) {
            auto& text = static_cast<CharacterData&>(*current);
            std::string joined = text.data();
            Nodes following;
            for (Node* sibling = current->nextSibling(); sibling != nullptr && sibling->isText();
                 sibling = sibling->nextSibling()) {
                joined += static_cast<CharacterData*>(sibling)->data();
                following.emplace_back(sibling);
            }
            next = following.empty() ? next : NodeRef(following.back()->next(node));
            if (!following.empty())
                replaceData(text, joined);
            for (const NodeRef& each : following)
                remove(*each);
            if (joined.empty())
                remove(*current);
        }
        current = next;
    }
}

} // namespace loopscope::dom
