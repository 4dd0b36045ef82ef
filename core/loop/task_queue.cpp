// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/task_queue.h"

#include <algorithm>

namespace loopscope {

TaskQueue::Place TaskQueue::enqueue(Task task, Entry entry, std::uint32_t turn)
{
    // Tasks that are less urgent stand behind, whenever they came.
    const TaskPriority priority = task.priority;
    const auto last = std::find_if(m_tasks.begin(), m_tasks.end(),
        [priority](const Waiting& waiting) { return waiting.task.priority < priority; });
    auto place = last;
    // Chromium moves the delayed timers that fell due during a task to its queue only when that task is over,
    // so that what entered meanwhile is ahead of them.
    if (m_order == TaskOrder::Chromium && entry == Entry::AtOnce && turn != 0)
        place = std::find_if(m_tasks.begin(), last, [turn, priority](const Waiting& waiting) {
            return waiting.fellDueDuringTurn == turn && waiting.task.priority == priority;
        });
    const Mark mark = place == last ? Mark::None : Mark::AheadOfDelayedTimers;
    const auto index = static_cast<std::size_t>(place - m_tasks.begin());
    m_tasks.insert(place, { std::move(task), entry == Entry::TimerFellDue ? turn : 0, m_nextSequence++ });
    return { index, mark };
}

std::optional<Task> TaskQueue::takeOldest()
{
    return take(m_tasks.begin());
}

std::optional<Task> TaskQueue::takeOldestInput()
{
    return take(std::ranges::find_if(m_tasks, [](const Waiting& waiting) { return waiting.task.isInput; }));
}

std::optional<Task> TaskQueue::take(std::deque<Waiting>::iterator place)
{
    if (place == m_tasks.end())
        return {};
    Task task = std::move(place->task);
    m_tasks.erase(place);
    return task;
}

bool TaskQueue::remove(CardId card)
{
    const auto found = std::find_if(
        m_tasks.begin(), m_tasks.end(), [card](const Waiting& waiting) { return waiting.task.card == card; });
    if (found == m_tasks.end())
        return false;
    m_tasks.erase(found);
    return true;
}

std::optional<TaskQueue::Moved> TaskQueue::setPriority(CardId card, TaskPriority priority)
{
    const auto found = std::find_if(
        m_tasks.begin(), m_tasks.end(), [card](const Waiting& waiting) { return waiting.task.card == card; });
    if (found == m_tasks.end())
        return {};
    Waiting moved = std::move(*found);
    m_tasks.erase(found);
    moved.task.priority = priority;
    const auto place = std::find_if(m_tasks.begin(), m_tasks.end(), [&moved](const Waiting& waiting) {
        return waiting.task.priority < moved.task.priority
            || (waiting.task.priority == moved.task.priority && waiting.sequence > moved.sequence);
    });
    const Moved result { moved.task.source, static_cast<std::size_t>(place - m_tasks.begin()) };
    m_tasks.insert(place, std::move(moved));
    return result;
}

} // namespace loopscope
