// SPDX-License-Identifier: GPL-3.0-or-later
// Mutation observers (DOM §4.3): who observes what, and the records that they get.
#pragma once

#include "core/dom/ref.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope::dom {

class CharacterData;
class Document;
class Element;
class Node;

/// DOM §4.3.3 MutationRecord.
struct MutationRecord
{
    enum class Type : std::uint8_t
    {
        Attributes,
        CharacterData,
        ChildList
    };
    Type type = Type::ChildList;
    Ref<Node> target;
    std::vector<Ref<Node>> addedNodes;
    std::vector<Ref<Node>> removedNodes;
    Ref<Node> previousSibling;
    Ref<Node> nextSibling;
    std::optional<std::string> attributeName;
    std::optional<std::string> oldValue;
};

/// DOM §4.3.1 MutationObserverInit, after observe() has filled in what follows from other members.
struct MutationObserverOptions
{
    bool childList = false;
    bool attributes = false;
    bool characterData = false;
    bool subtree = false;
    bool attributeOldValue = false;
    bool characterDataOldValue = false;
    std::optional<std::vector<std::string>> attributeFilter {};
};

class MutationObserver;

/// DOM: a registered observer, or a transient one, which follows a removed node until the records are taken.
struct RegisteredObserver
{
    MutationObserver* observer = nullptr;
    MutationObserverOptions options;
    Ref<Node> source; // of a transient one: the node that is observed; else null
};

/// The mutation observers of a page's agent (DOM §4.3.1).
class MutationObserverAgent
{
public:
    /// `queueAMicrotask`: is called when observers are to be notified at the next checkpoint.
    explicit MutationObserverAgent(std::function<void()> queueAMicrotask)
        : m_queueAMicrotask(std::move(queueAMicrotask))
    {
    }
    MutationObserverAgent(const MutationObserverAgent&) = delete;
    MutationObserverAgent& operator=(const MutationObserverAgent&) = delete;

    /// DOM queue a mutation observer microtask.
    void queueMicrotask();
    /// DOM notify mutation observers, steps 1-2: those with records, in the order of their making.
    std::vector<MutationObserver*> takePending();
    void add(MutationObserver& observer) { m_observers.push_back(&observer); }

private:
    std::function<void()> m_queueAMicrotask;
    std::vector<MutationObserver*> m_observers; // in the order of their making
    bool m_isMicrotaskQueued = false;
};

class MutationObserver
{
public:
    /// `key`: what the bindings know it by.
    MutationObserver(MutationObserverAgent& agent, std::size_t key)
        : m_agent(agent)
        , m_key(key)
    {
        agent.add(*this);
    }
    ~MutationObserver() { disconnect(); }
    MutationObserver(const MutationObserver&) = delete;
    MutationObserver& operator=(const MutationObserver&) = delete;

    /// DOM observe, steps 7-8; the options are valid.
    void observe(Node& target, const MutationObserverOptions& options);
    void disconnect();
    std::vector<MutationRecord> takeRecords() { return std::exchange(m_records, {}); }
    bool hasRecords() const { return !m_records.empty(); }
    std::size_t key() const { return m_key; }
    /// DOM notify mutation observers, step 6.3.
    void removeTransientObservers();

    void enqueue(MutationRecord record);

private:
    MutationObserverAgent& m_agent;
    std::size_t m_key;
    std::vector<Ref<Node>> m_nodes; // that have a registered observer of this one, transient ones included
    std::vector<MutationRecord> m_records;

    friend void addTransientObservers(Node& removed, Node& parent);
};

/// DOM §4.3.2 queue a mutation record, for each type of record.
void queueAttributeRecord(Element& target, std::string_view name, const std::optional<std::string>& oldValue);
void queueCharacterDataRecord(CharacterData& target, const std::string& oldValue);
void queueTreeRecord(Node& target, const std::vector<Ref<Node>>& added, const std::vector<Ref<Node>>& removed,
    Node* previousSibling, Node* nextSibling);
/// DOM remove, step 14 (of a node that is about to be taken out of `parent`).
void addTransientObservers(Node& removed, Node& parent);

} // namespace loopscope::dom
