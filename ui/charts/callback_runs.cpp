// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/callback_runs.h"

#include <algorithm>

namespace loopscope {

namespace {

bool isTaken(StepKind kind)
{
    return kind == StepKind::TaskTaken || kind == StepKind::MicrotaskTaken
        || kind == StepKind::AnimationFrameCallbackTaken || kind == StepKind::RenderingCallbackTaken;
}

WorkKind kindOf(const Step& taken)
{
    switch (taken.kind) {
    case StepKind::MicrotaskTaken:
        return WorkKind::Microtasks;
    case StepKind::AnimationFrameCallbackTaken:
    case StepKind::RenderingCallbackTaken:
        return WorkKind::Rendering;
    default:
        break;
    }
    switch (static_cast<TaskSource>(taken.detail)) {
    case TaskSource::Script:
        return WorkKind::Script;
    case TaskSource::Timer:
        return WorkKind::Timers;
    case TaskSource::Networking:
        return WorkKind::Network;
    case TaskSource::UserInteraction:
        return WorkKind::Input;
    default:
        return WorkKind::OtherTasks;
    }
}

Box queueOf(const Step& taken)
{
    switch (kindOf(taken)) {
    case WorkKind::Script:
        return Box::CallStack;
    case WorkKind::Microtasks:
        return Box::Microtasks;
    case WorkKind::Rendering:
        return Box::AnimationFrames;
    default:
        return Box::Tasks;
    }
}

} // namespace

void CallbackRuns::read(const Trace& trace)
{
    while (m_read < trace.size()) {
        const Step& step = trace.step(m_read);
        ++m_read;
        m_lastTime = step.time;
        readStep(step);
    }
}

void CallbackRuns::readStep(const Step& step)
{
    if (m_isRunning && !isTaken(step.kind))
        m_runs.back().endTime = step.time;
    switch (step.kind) {
    case StepKind::WebApiStarted:
        // Anew for each period of an interval.
        m_waits[number(step.card)] = { step.time, {}, step.time, {} };
        break;
    case StepKind::TaskQueued:
    case StepKind::MicrotaskQueued:
    case StepKind::AnimationFrameCallbackQueued: {
        const auto [found, isNew] = m_waits.try_emplace(number(step.card));
        Wait& wait = found->second;
        if (isNew)
            wait.asked = step.time;
        if (wait.inApisSince)
            wait.inApis += step.time - *wait.inApisSince;
        wait.inApisSince.reset();
        wait.queuedAt = step.time;
        break;
    }
    case StepKind::WebApiFinished:
    case StepKind::WebApiCancelled:
    case StepKind::AnimationFrameCallbackCancelled:
        m_waits.erase(number(step.card));
        break;
    case StepKind::TaskTaken:
    case StepKind::MicrotaskTaken:
    case StepKind::AnimationFrameCallbackTaken:
    case StepKind::RenderingCallbackTaken:
        beginRun(step);
        break;
    case StepKind::FramePushed:
        ++m_depth;
        break;
    case StepKind::FramePopped:
    case StepKind::FunctionSuspended:
        if (m_depth > 0 && --m_depth == 0)
            endRun();
        break;
    default:
        break;
    }
}

void CallbackRuns::beginRun(const Step& step)
{
    endRun();
    m_depth = 1;
    m_isRunning = true;
    CallbackRun run;
    run.card = step.card;
    run.queue = queueOf(step);
    run.kind = kindOf(step);
    run.begin = m_read;
    run.asked = run.beginTime = run.endTime = step.time;
    if (const auto wait = m_waits.find(number(step.card)); wait != m_waits.end()) {
        run.asked = wait->second.asked;
        run.inApis = wait->second.inApis;
        run.inQueue = step.time - wait->second.queuedAt;
        m_waits.erase(wait);
    }
    m_runs.push_back(run);
}

void CallbackRuns::endRun()
{
    m_depth = 0;
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_runs.back().end = m_read;
}

std::size_t CallbackRuns::countAt(std::size_t moment) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), moment,
        [](std::size_t at, const CallbackRun& run) { return at < run.begin; });
    return static_cast<std::size_t>(after - m_runs.begin());
}

std::array<VirtualTime, kWorkKinds.size()> CallbackRuns::workUntil(
    const Trace& trace, std::size_t moment) const
{
    std::array<VirtualTime, kWorkKinds.size()> work {};
    const VirtualTime now
        = moment == 0 || trace.empty() ? VirtualTime {} : trace.step(std::min(moment, trace.size()) - 1).time;
    const std::size_t count = countAt(moment);
    for (std::size_t i = 0; i < count; ++i)
        work[index(m_runs[i].kind)] += std::min(m_runs[i].endTime, now) - m_runs[i].beginTime;
    return work;
}

} // namespace loopscope
