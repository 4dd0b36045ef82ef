// SPDX-License-Identifier: GPL-3.0-or-later
// scheduler.postTask and scheduler.yield (W3C Prioritized Task Scheduling).
#pragma once

#include "core/loop/event_loop.h"

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <map>
#include <memory>

namespace loopscope {

class Page;

/// The tasks that wait because postTask was called.
class Scheduler
{
public:
    explicit Scheduler(Page& page)
        : m_page(page)
    {
    }
    Scheduler(const Scheduler&) = delete;
    Scheduler& operator=(const Scheduler&) = delete;

    struct PostedTask;

    /// Waits for its delay, if it has one, and then among the tasks.
    void post(const std::shared_ptr<PostedTask>& task, VirtualTime delay);
    /// The tasks whose priority is that of this signal move to where it puts them.
    void priorityChanged(JS::HandleObject signal);
    /// The scheduling state of what has no signal. Null, with an exception pending, if memory is short.
    JSObject* fixedState(TaskPriority priority);
    /// Takes the task of this card away; its promise is rejected with the signal's reason.
    void abort(CardId card, JS::HandleObject signal);

private:
    void queue(const std::shared_ptr<PostedTask>& task, Entry entry);
    void run(const std::shared_ptr<PostedTask>& task);

    Page& m_page;
    std::map<CardId, std::shared_ptr<PostedTask>> m_waiting;
    std::shared_ptr<PostedTask> m_running; // while its callback runs
    std::map<TaskPriority, JS::PersistentRootedObject> m_fixedStates;
};

bool defineScheduler(Page& page, JS::HandleObject global);

} // namespace loopscope
