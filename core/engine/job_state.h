// SPDX-License-Identifier: GPL-3.0-or-later
// What jobs inherit from the script that asked for them (HTML §8.1.6.5 HostMakeJobCallback,
// HostCallJobCallback).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

/// The first reserved slot of every state; the others are for whoever makes it.
constexpr std::uint32_t kStandInSlot = 0;

/// The state that scripts run with now, an object of the web APIs or null. A promise reaction keeps the one
/// that it was added with, and its job runs with it. ENGINE: of what a reaction keeps, SpiderMonkey 102
/// leaves one thing to the embedder: the incumbent global, which it asks for when the reaction is made and
/// hands back with the job. So each state that reactions are added with gets an empty global of its own,
/// which stands for it and in which nothing ever runs.
class JobState
{
public:
    explicit JobState(JSContext* context);
    JobState(const JobState&) = delete;
    JobState& operator=(const JobState&) = delete;

    JSObject* current() const { return m_current; }
    /// Sets the current state, and gives back what it was.
    JSObject* exchange(JSObject* state);

    /// What the engine is to take for the incumbent global now. Null if memory is short.
    JSObject* incumbentGlobal();
    /// The state that an incumbent global stands for, or null.
    static JSObject* of(JSObject* incumbentGlobal);

private:
    JSContext* m_context;
    JS::PersistentRootedObject m_current;
};

/// Runs what stands in a block with a state, and puts back the one before.
class WithJobState
{
public:
    WithJobState(JSContext* context, JobState& states, JSObject* state)
        : m_states(states)
        , m_outer(context, states.exchange(state))
    {
    }
    ~WithJobState() { m_states.exchange(m_outer); }
    WithJobState(const WithJobState&) = delete;
    WithJobState& operator=(const WithJobState&) = delete;

private:
    JobState& m_states;
    JS::RootedObject m_outer;
};

} // namespace loopscope
