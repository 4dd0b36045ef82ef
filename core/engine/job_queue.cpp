// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/job_queue.h"

#include <js/CallAndConstruct.h>
#include <js/Exception.h>
#include <js/GlobalObject.h>

#include <utility>

namespace loopscope {

/// Around every debugger hook the engine takes the queue away and gives it back afterwards.
class JobQueue::Saved final : public JS::JobQueue::SavedJobQueue
{
public:
    explicit Saved(JobQueue& queue)
        : m_queue(queue)
        , m_ownJobs(std::exchange(queue.m_ownJobs, {}))
    {
        ++m_queue.m_hookDepth;
    }
    ~Saved() override
    {
        m_queue.m_ownJobs = std::move(m_ownJobs);
        --m_queue.m_hookDepth;
    }

private:
    JobQueue& m_queue;
    std::deque<JS::PersistentRootedObject> m_ownJobs;
};

JobQueue::JobQueue(JSContext* context, Enqueue enqueue)
    : m_context(context)
    , m_enqueue(std::move(enqueue))
    , m_state(context)
{
    JS::SetJobQueue(m_context, this);
}

JobQueue::~JobQueue()
{
    JS::SetJobQueue(m_context, nullptr);
}

JSObject* JobQueue::getIncumbentGlobal(JSContext* context)
{
    return isInsideAHook() ? JS::CurrentGlobalOrNull(context) : m_state.incumbentGlobal();
}

bool JobQueue::enqueuePromiseJob(JSContext* context, JS::HandleObject, JS::HandleObject job, JS::HandleObject,
    JS::HandleObject incumbentGlobal)
{
    if (isInsideAHook()) {
        m_ownJobs.emplace_back(context, job);
    } else {
        JS::RootedObject state(context, JobState::of(incumbentGlobal));
        m_enqueue(job, state);
    }
    return true;
}

void JobQueue::runJobs(JSContext* context)
{
    while (!m_ownJobs.empty()) {
        JS::RootedObject job(context, m_ownJobs.front());
        m_ownJobs.pop_front();
        JSAutoRealm realm(context, job);
        JS::RootedValue ignored(context);
        if (!JS::Call(context, JS::UndefinedHandleValue, job, JS::HandleValueArray::empty(), &ignored))
            JS_ClearPendingException(context);
    }
}

js::UniquePtr<JS::JobQueue::SavedJobQueue> JobQueue::saveJobQueue(JSContext*)
{
    return js::MakeUnique<Saved>(*this);
}

} // namespace loopscope
