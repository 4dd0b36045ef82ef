// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting tasks of all task sources, in the order in which they will be served.
#pragma once

#include "core/program/options.h"
#include "core/trace/step.h"

#include <deque>
#include <functional>
#include <optional>

namespace loopscope {

/// W3C Prioritized Task Scheduling: the effective priority of a task, the least urgent first. Tasks of all
/// other APIs are user-visible.
enum class TaskPriority : std::uint8_t
{
    Background,
    BackgroundContinuation, // after scheduler.yield()
    UserVisible,
    UserVisibleContinuation,
    UserBlocking,
    UserBlockingContinuation
};

/// The priority of what goes on after a yield in a task of this one.
constexpr TaskPriority continuationPriority(TaskPriority priority)
{
    return static_cast<TaskPriority>(static_cast<std::uint8_t>(priority) | 1U);
}

/// HTML §8.1.7.1: a task. `steps` is whatever it does.
struct Task
{
    TaskSource source = TaskSource::DomManipulation;
    CardId card {};
    std::function<void()> steps;
    int timerNestingLevel = 0; // HTML §8.7: of a task that a timer queued
    TaskPriority priority = TaskPriority::UserVisible;
    bool isInput = false; // a user's click or key
};

/// How a task enters: it matters for its place under TaskOrder::Chromium.
enum class Entry : std::uint8_t
{
    AtOnce, // replies, messages, inputs, zero-delay timers
    TimerFellDue, // a timer with a delay, when its time came
};

/// HTML leaves open which task queue the loop takes from next, and says only that each source keeps its
/// order. That choice is made here when a task enters, so that the loop always takes the head.
class TaskQueue
{
public:
    explicit TaskQueue(TaskOrder order)
        : m_order(order)
    {
    }

    struct Place
    {
        std::size_t index = 0;
        Mark mark = Mark::None;
    };

    /// `turn`: the turn whose script is running, 0 if none is.
    Place enqueue(Task task, Entry entry, std::uint32_t turn);
    bool empty() const { return m_tasks.empty(); }
    std::optional<Task> takeOldest();
    std::optional<Task> takeOldestInput();
    bool remove(CardId card);

    struct Moved
    {
        TaskSource source {};
        std::size_t index = 0;
    };
    /// Where the task stands now: among those of its priority, by the order in which they entered. None if it
    /// does not wait here.
    std::optional<Moved> setPriority(CardId card, TaskPriority priority);

private:
    struct Waiting
    {
        Task task;
        std::uint32_t fellDueDuringTurn = 0; // of a delayed timer
        std::uint64_t sequence = 0; // by entry
    };

    std::optional<Task> take(std::deque<Waiting>::iterator place);

    TaskOrder m_order;
    std::deque<Waiting> m_tasks; // the most urgent first
    std::uint64_t m_nextSequence = 0;
};

} // namespace loopscope
