// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/mutation_observer.h"

#include "core/dom/character_data.h"
#include "core/dom/document.h"
#include "core/dom/element.h"

#include <algorithm>

namespace loopscope::dom {

namespace {

bool isInterested(const RegisteredObserver& registered, const Node& node, const MutationRecord& record)
{
    const MutationObserverOptions& options = registered.options;
    if (&node != record.target.get() && !options.subtree)
        return false;
    switch (record.type) {
    case MutationRecord::Type::Attributes:
        return options.attributes
            && (!options.attributeFilter
                || std::find(options.attributeFilter->begin(), options.attributeFilter->end(),
                       *record.attributeName)
                    != options.attributeFilter->end());
    case MutationRecord::Type::CharacterData:
        return options.characterData;
    case MutationRecord::Type::ChildList:
        return options.childList;
    }
    return false;
}

bool wantsOldValue(const RegisteredObserver& registered, MutationRecord::Type type)
{
    return (type == MutationRecord::Type::Attributes && registered.options.attributeOldValue)
        || (type == MutationRecord::Type::CharacterData && registered.options.characterDataOldValue);
}

// DOM queue a mutation record.
void queueAMutationRecord(const MutationRecord& record)
{
    // Step 1-3: the interested observers, and whether they get the old value.
    struct Interested
    {
        MutationObserver* observer;
        bool wantsOldValue;
    };
    std::vector<Interested> interested;
    for (Node* node = record.target.get(); node != nullptr; node = node->parent()) {
        if (!node->hasRegisteredObservers())
            continue;
        for (const RegisteredObserver& registered : node->registeredObservers()) {
            if (!isInterested(registered, *node, record))
                continue;
            auto found = std::find_if(interested.begin(), interested.end(),
                [&](const Interested& each) { return each.observer == registered.observer; });
            if (found == interested.end())
                found = interested.insert(interested.end(), { registered.observer, false });
            found->wantsOldValue = found->wantsOldValue || wantsOldValue(registered, record.type);
        }
    }
    // Step 4.
    for (const Interested& each : interested) {
        MutationRecord own = record;
        if (!each.wantsOldValue)
            own.oldValue.reset();
        each.observer->enqueue(std::move(own));
    }
}

bool isObserved(const Node& target)
{
    if (!target.document().isObserved())
        return false;
    for (const Node* node = &target; node != nullptr; node = node->parent()) {
        if (node->hasRegisteredObservers())
            return true;
    }
    return false;
}

} // namespace

void MutationObserverAgent::queueMicrotask()
{
    if (std::exchange(m_isMicrotaskQueued, true))
        return;
    m_queueAMicrotask();
}

std::vector<MutationObserver*> MutationObserverAgent::takePending()
{
    m_isMicrotaskQueued = false;
    std::vector<MutationObserver*> pending;
    std::copy_if(m_observers.begin(), m_observers.end(), std::back_inserter(pending),
        [](const MutationObserver* each) { return each->hasRecords(); });
    return pending;
}

void MutationObserver::observe(Node& target, const MutationObserverOptions& options)
{
    // Step 7: it is observed already: its transient observers go, the options are replaced.
    for (RegisteredObserver& registered : target.registeredObservers()) {
        if (registered.observer == this && !registered.source) {
            removeTransientObservers();
            registered.options = options;
            return;
        }
    }
    // Step 8.
    target.registeredObservers().push_back({ this, options, {} });
    m_nodes.emplace_back(&target);
}

void MutationObserver::disconnect()
{
    for (const Ref<Node>& node : m_nodes)
        std::erase_if(node->registeredObservers(),
            [this](const RegisteredObserver& each) { return each.observer == this; });
    m_nodes.clear();
    m_records.clear();
}

void MutationObserver::removeTransientObservers()
{
    for (const Ref<Node>& node : m_nodes)
        std::erase_if(node->registeredObservers(),
            [this](const RegisteredObserver& each) { return each.observer == this && each.source; });
    std::erase_if(m_nodes, [this](const Ref<Node>& node) {
        const auto& list = node->registeredObservers();
        return std::none_of(list.begin(), list.end(),
            [this](const RegisteredObserver& each) { return each.observer == this; });
    });
}

void MutationObserver::enqueue(MutationRecord record)
{
    m_records.push_back(std::move(record));
    m_agent.queueMicrotask();
}

void queueAttributeRecord(Element& target, std::string_view name, const std::optional<std::string>& oldValue)
{
    if (!isObserved(target))
        return;
    MutationRecord record;
    record.type = MutationRecord::Type::Attributes;
    record.target = &target;
    record.attributeName = name;
    record.oldValue = oldValue;
    queueAMutationRecord(record);
}

void queueCharacterDataRecord(CharacterData& target, const std::string& oldValue)
{
    if (!isObserved(target))
        return;
    MutationRecord record;
    record.type = MutationRecord::Type::CharacterData;
    record.target = &target;
    record.oldValue = oldValue;
    queueAMutationRecord(record);
}

void queueTreeRecord(Node& target, const std::vector<Ref<Node>>& added, const std::vector<Ref<Node>>& removed,
    Node* previousSibling, Node* nextSibling)
{
    if (!isObserved(target))
        return;
    MutationRecord record;
    record.target = &target;
    record.addedNodes = added;
    record.removedNodes = removed;
    record.previousSibling = previousSibling;
    record.nextSibling = nextSibling;
    queueAMutationRecord(record);
}

void addTransientObservers(Node& removed, Node& parent)
{
    if (!parent.document().isObserved())
        return;
    for (Node* ancestor = &parent; ancestor != nullptr; ancestor = ancestor->parent()) {
        if (!ancestor->hasRegisteredObservers())
            continue;
        const std::vector<RegisteredObserver> registered = ancestor->registeredObservers();
        for (const RegisteredObserver& each : registered) {
            if (!each.options.subtree)
                continue;
            removed.registeredObservers().push_back({ each.observer, each.options, ancestor });
            each.observer->m_nodes.emplace_back(&removed);
        }
    }
}

} // namespace loopscope::dom
