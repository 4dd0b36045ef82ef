// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down what happens to the program's promises.
#pragma once

#include "core/engine/call_stack.h"
#include "core/engine/job_label.h"

#include <js/CallArgs.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace loopscope {

/// Learns of promises from the debugger's hooks and of reactions from natives that stand before the engine's
/// own then, catch, finally and combinators, which a program cannot tell from those. Runs none of the
/// program's code. Keeps promises by their engine's ids alone, so that it keeps none alive. Beyond a number
/// of promises it writes of no further ones, so that its memory is bounded.
class PromiseWatch
{
public:
    PromiseWatch(JSContext* context, TraceWriter& writer, CallStack& stack);
    PromiseWatch(const PromiseWatch&) = delete;
    PromiseWatch& operator=(const PromiseWatch&) = delete;

    /// Puts the natives into the current realm, which is `global`'s.
    bool define(JS::HandleObject global);
    /// How a function is called on a card, and how a value is recorded: an encoded() graph, or none.
    using NameFunction = std::function<std::string(JS::HandleObject function)>;
    using RecordValue = std::function<StringId(JS::HandleValue value)>;
    void setNameFunction(NameFunction name) { m_nameFunction = std::move(name); }
    void setRecordValue(RecordValue record) { m_recordValue = std::move(record); }

    /// The variable that the call at a position is assigned to.
    void nameCall(PositionId call, std::string_view variable)
    {
        m_variables[call] = m_writer.intern(variable);
    }

    /// Whether `then` is at work here, and no script that it has called: it makes one promise, and tells of it.
    bool isAddingReaction();

    // What the debugger tells.
    void made(JS::HandleObject promise, PromiseOperation origin);
    void settled(JS::HandleObject promise);
    /// The function of this card is about to leave the stack at an await of a promise; null: not known which.
    void awaits(CardId card, JS::HandleObject promise);

    // What the job queue tells.
    struct Job
    {
        std::uint64_t derived = 0; // engine's id of the promise that the job settles
        bool callsThen = false; // a thenable job that calls the natives' then
    };
    /// `derived`: the promise that the job settles, or null.
    Job queued(JS::HandleObject derived, const JobLabel& label, CardId card);
    /// What runs now; gives back what did before.
    Job exchangeJob(Job job);

    // What the rejection tracker tells.
    void reported(JS::HandleObject promise) { note(promise, PromiseEvent::Unhandled); }
    void handled(JS::HandleObject promise) { note(promise, PromiseEvent::Handled); }

private:
    struct Place
    {
        CardId card {};
        PositionId position {};
    };
    struct Follower // of a promise, by what the engine knows of it
    {
        PromiseId promise {};
        PromiseId derived {};
        PromiseOperation operation {};
    };
    struct Element // of what a combinator waits for
    {
        PromiseId promise {};
        std::uint64_t derived = 0;
    };
    struct Operation // a native under way
    {
        PromiseOperation kind {};
        std::size_t depth = 0; // of the stack
        std::uint32_t moment = 0;
        StringId handlers {};
        std::vector<Element> elements;
        std::unordered_map<std::uint64_t, CardId> queued; // ahead of their reactions, by derived promise
    };
    struct Awaiting
    {
        PromiseId promise {};
        std::uint32_t moment = 0;
        PositionId position {};
    };
    class Natives;

    Operation* operationHere();
    void begin(PromiseOperation kind, const JS::CallArgs& args);
    void end(const JS::CallArgs& args, JS::HandleValue resultValue, bool isDone);
    void endThen(Operation& then, Operation* outer, const JS::CallArgs& args, JS::HandleValue resultValue,
        std::uint64_t result);
    void endCombinator(Operation& operation, PromiseId result);
    StringId namesOf(PromiseOperation kind, const JS::CallArgs& args);
    bool isOfTheEngine(JS::HandleValue handler) const;
    PromiseId idOf(std::uint64_t engineId) const;
    PromiseId create(JS::HandleObject promise, PromiseOperation origin, std::uint32_t moment);
    void writeSettled(JS::HandleObject promise, PromiseId id, Place by, std::uint32_t moment);
    void follow(Operation& operation, std::uint64_t derived, const Follower& follower, StringId handlers);
    void writeQueued(const Follower& follower, CardId card, std::uint32_t moment);
    void writeAwait(CardId card, const Awaiting& awaiting);
    void functionQueued(CardId card, std::uint32_t moment);
    void note(JS::HandleObject promise, PromiseEvent event);

    JSContext* m_context;
    TraceWriter& m_writer;
    CallStack& m_stack;
    NameFunction m_nameFunction;
    RecordValue m_recordValue;
    std::unordered_map<PositionId, StringId> m_variables;
    std::unordered_map<std::uint64_t, PromiseId> m_ids; // by the engine's id
    std::unordered_map<std::uint64_t, Place> m_settledEarly; // before it was told that they are made
    std::unordered_map<std::uint64_t, PromiseRecord> m_lockedEarly; // the same
    std::unordered_map<std::uint64_t, Follower> m_followers; // by derived promise, until they are queued
    std::unordered_map<CardId, Awaiting> m_awaiting;
    std::unordered_map<CardId, std::uint32_t>
        m_queuedAhead; // moments of jobs of functions still on the stack
    std::vector<Operation> m_operations;
    Job m_job;
    std::uint32_t m_promises = 0;
    PromiseId m_lastSettled {};
    std::uint32_t m_lastSettledAt = 0; // moment
};

} // namespace loopscope
