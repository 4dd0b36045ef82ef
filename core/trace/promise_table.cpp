// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/promise_table.h"

#include <algorithm>

namespace loopscope {

void PromiseTable::clear()
{
    m_applied = 0;
    m_moment = 0;
    m_order.clear();
    m_states.clear();
}

void PromiseTable::moveTo(std::span<const PromiseRecord> records, std::size_t moment)
{
    // While a trace grows, a record can come in for a moment that has been shown.
    const auto end = static_cast<std::size_t>(
        std::upper_bound(records.begin(), records.end(), moment,
            [](std::size_t wanted, const PromiseRecord& record) { return wanted < record.moment; })
        - records.begin());
    const auto known = static_cast<std::size_t>(
        std::upper_bound(records.begin(), records.end(), m_moment,
            [](std::size_t wanted, const PromiseRecord& record) { return wanted < record.moment; })
        - records.begin());
    if (known != m_applied)
        clear();
    while (m_applied > end)
        undo(records[--m_applied]);
    while (m_applied < end)
        apply(records[m_applied++]);
    m_moment = moment;
}

const PromiseState& PromiseTable::state(PromiseId id) const
{
    static const PromiseState none;
    return has(id) ? m_states[number(id)] : none;
}

PromiseState& PromiseTable::at(PromiseId id)
{
    if (number(id) >= m_states.size())
        m_states.resize(number(id) + 1);
    return m_states[number(id)];
}

void PromiseTable::apply(const PromiseRecord& record)
{
    PromiseState& promise = at(record.promise);
    switch (record.event) {
    case PromiseEvent::Created:
        promise = { .origin = record.operation,
            .created = std::max(record.moment, 1u),
            .createdBy = record.card,
            .position = record.position,
            .name = record.text,
            .reactions = {} };
        m_order.push_back(record.promise);
        break;
    case PromiseEvent::Fulfilled:
    case PromiseEvent::Rejected:
        promise.status
            = record.event == PromiseEvent::Fulfilled ? PromiseStatus::Fulfilled : PromiseStatus::Rejected;
        promise.settled = record.moment;
        promise.settledBy = record.card;
        promise.settledAt = record.position;
        promise.value = record.text;
        break;
    case PromiseEvent::ReactionAdded:
        promise.reactions.push_back(
            { record.operation, record.other, record.card, {}, record.text, record.position });
        break;
    case PromiseEvent::ReactionQueued:
        for (PromiseReaction& reaction : promise.reactions) {
            if (!isSet(reaction.microtask) && reaction.operation == record.operation
                && reaction.derived == record.other
                && (!isSet(reaction.waiting) || reaction.waiting == record.card)) {
                reaction.microtask = record.card;
                break;
            }
        }
        break;
    case PromiseEvent::LockedIn:
        promise.status = PromiseStatus::LockedIn;
        promise.isLockedIn = true;
        promise.lockedInto = record.other;
        break;
    case PromiseEvent::Unhandled:
        promise.isReported = true;
        break;
    case PromiseEvent::Handled:
        break; // its reaction says so
    }
}

void PromiseTable::undo(const PromiseRecord& record)
{
    PromiseState& promise = at(record.promise);
    switch (record.event) {
    case PromiseEvent::Created:
        promise = {};
        m_order.pop_back();
        break;
    case PromiseEvent::Fulfilled:
    case PromiseEvent::Rejected:
        promise.status = promise.isLockedIn ? PromiseStatus::LockedIn : PromiseStatus::Pending;
        promise.settled = 0;
        promise.settledBy = {};
        promise.settledAt = {};
        promise.value = {};
        break;
    case PromiseEvent::ReactionAdded:
        if (!promise.reactions.empty())
            promise.reactions.pop_back();
        break;
    case PromiseEvent::ReactionQueued:
        for (auto reaction = promise.reactions.rbegin(); reaction != promise.reactions.rend(); ++reaction) {
            if (reaction->microtask == record.card && reaction->operation == record.operation
                && reaction->derived == record.other) {
                reaction->microtask = {};
                break;
            }
        }
        break;
    case PromiseEvent::LockedIn:
        promise.status = PromiseStatus::Pending;
        promise.isLockedIn = false;
        promise.lockedInto = {};
        break;
    case PromiseEvent::Unhandled:
        promise.isReported = false;
        break;
    case PromiseEvent::Handled:
        break;
    }
}

} // namespace loopscope
