// SPDX-License-Identifier: GPL-3.0-or-later
// The promises that there are at a moment, and how each of them stands.
#pragma once

#include "core/trace/promise_record.h"

#include <cstddef>
#include <span>
#include <vector>

namespace loopscope {

enum class PromiseStatus : std::uint8_t
{
    Pending,
    LockedIn, // pending, and resolved with another promise: only that one settles it now
    Fulfilled,
    Rejected
};

/// What is to run, or to follow, once a promise is settled.
struct PromiseReaction
{
    PromiseOperation operation {};
    PromiseId derived {}; // the promise that follows
    CardId waiting {}; // the function that awaits
    CardId microtask {}; // once it is queued
    StringId handlers {};
    PositionId position {};

    friend bool operator==(const PromiseReaction&, const PromiseReaction&) = default;
};

struct PromiseState
{
    PromiseStatus status = PromiseStatus::Pending;
    PromiseOperation origin {};
    bool isLockedIn = false; // also to an object with a `then`, which is no promise
    bool isReported = false; // its rejection is reported as unhandled
    std::uint32_t created = 0; // moments
    std::uint32_t settled = 0; // 0: it is not
    CardId createdBy {};
    CardId settledBy {};
    PositionId position {}; // the call that made it
    PositionId settledAt {};
    PromiseId lockedInto {};
    StringId name {}; // its variable, if any
    StringId value {}; // or reason, encoded() of value.h
    std::vector<PromiseReaction> reactions; // in the order in which they were added

    friend bool operator==(const PromiseState&, const PromiseState&) = default;
};

/// A cursor over a trace's promise records. Moves are as long as there are records between the moments.
class PromiseTable
{
public:
    /// The promises of a moment, from the records of a trace in the order of their moments. Records that came
    /// in since the last move are seen as well.
    void moveTo(std::span<const PromiseRecord> records, std::size_t moment);
    /// Begins anew with another trace.
    void clear();

    /// In the order of their creation.
    std::span<const PromiseId> promises() const { return m_order; }
    bool has(PromiseId id) const { return number(id) < m_states.size() && m_states[number(id)].created != 0; }
    /// Of a promise that there is; else an empty one.
    const PromiseState& state(PromiseId id) const;

private:
    void apply(const PromiseRecord& record);
    void undo(const PromiseRecord& record);
    PromiseState& at(PromiseId id);

    std::size_t m_applied = 0;
    std::size_t m_moment = 0;
    std::vector<PromiseId> m_order;
    std::vector<PromiseState> m_states; // by id
};

} // namespace loopscope
