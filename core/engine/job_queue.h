// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's promise jobs on their way to the event loop's microtask queue.
#pragma once

#include "core/engine/job_state.h"

#include <js/Promise.h>
#include <js/RootingAPI.h>
#include <js/UniquePtr.h>
#include <jsapi.h>

#include <deque>
#include <functional>

namespace loopscope {

/// ECMA HostEnqueuePromiseJob. The program's jobs are handed on; the debugger's own are run here and leave no
/// trace.
class JobQueue final : public JS::JobQueue
{
public:
    /// `state`: what the job inherits, or null.
    using Enqueue = std::function<void(JS::HandleObject job, JS::HandleObject state)>;

    /// Sets itself as the context's job queue; `enqueue` gets the program's jobs.
    JobQueue(JSContext* context, Enqueue enqueue);
    ~JobQueue() override;

    JSObject* getIncumbentGlobal(JSContext* context) override;
    bool enqueuePromiseJob(JSContext* context, JS::HandleObject promise, JS::HandleObject job,
        JS::HandleObject allocationSite, JS::HandleObject incumbentGlobal) override;
    void runJobs(JSContext* context) override;
    bool empty() const override { return m_ownJobs.empty(); }

    JobState& state() { return m_state; }
    bool isInsideAHook() const { return m_hookDepth > 0; }

private:
    class Saved;
    js::UniquePtr<JS::JobQueue::SavedJobQueue> saveJobQueue(JSContext* context) override;

    JSContext* m_context;
    Enqueue m_enqueue;
    JobState m_state;
    std::deque<JS::PersistentRootedObject> m_ownJobs; // of the innermost hook
    int m_hookDepth = 0;
};

} // namespace loopscope
