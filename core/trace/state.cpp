// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/state.h"

#include <algorithm>

namespace loopscope {

namespace {

// Cards nearly always leave a queue at its head, which makes these searches short.
bool remove(std::deque<CardId>& box, CardId card)
{
    const auto found = std::find(box.begin(), box.end(), card);
    if (found == box.end())
        return false;
    box.erase(found);
    return true;
}

bool remove(std::deque<PendingApi>& box, CardId card)
{
    const auto found
        = std::find_if(box.begin(), box.end(), [card](const PendingApi& api) { return api.card == card; });
    if (found == box.end())
        return false;
    box.erase(found);
    return true;
}

void startWebApi(State& state, const Step& step)
{
    const auto found = std::find_if(state.webApis.begin(), state.webApis.end(),
        [&step](const PendingApi& api) { return api.card == step.card; });
    const PendingApi api { step.card, step.time, dueTime(step) };
    if (found == state.webApis.end())
        state.webApis.push_back(api);
    else
        *found = api;
}

void popFrame(State& state, CardId card)
{
    if (!state.callStack.empty() && state.callStack.back().card == card)
        state.callStack.pop_back();
}

void beginCallback(State& state, std::deque<CardId>& box, const Step& step)
{
    remove(box, step.card);
    state.callStack.push_back({ step.card, step.position });
}

} // namespace

void apply(State& state, const Step& step)
{
    state.time = step.time;
    switch (step.kind) {
    case StepKind::TaskQueued:
        remove(state.webApis, step.card);
        state.tasks.insert(
            state.tasks.begin() + std::min<std::ptrdiff_t>(step.a, std::ssize(state.tasks)), step.card);
        break;
    case StepKind::TaskTaken:
        beginCallback(state, state.tasks, step);
        state.phase = Phase::Task;
        ++state.turn;
        break;
    case StepKind::FramePushed:
        state.callStack.push_back({ step.card, step.position });
        break;
    case StepKind::FramePopped:
        popFrame(state, step.card);
        break;
    case StepKind::StatementReached:
    case StepKind::CallReached:
    case StepKind::FunctionResumed:
        if (!state.callStack.empty())
            state.callStack.back().position = step.position;
        break;
    case StepKind::WebApiStarted:
        startWebApi(state, step);
        break;
    case StepKind::WebApiFinished:
        remove(state.webApis, step.card);
        break;
    case StepKind::WebApiCancelled:
        if (!remove(state.webApis, step.card))
            remove(state.tasks, step.card);
        break;
    case StepKind::MicrotaskQueued:
        remove(state.suspended, step.card);
        state.microtasks.push_back(step.card);
        break;
    case StepKind::MicrotaskTaken:
        beginCallback(state, state.microtasks, step);
        break;
    case StepKind::MicrotaskCheckpointEntered:
        state.phaseBeforeCheckpoint = state.phase;
        state.phase = Phase::Microtasks;
        break;
    case StepKind::MicrotaskCheckpointLeft:
        state.phase = state.phaseBeforeCheckpoint;
        break;
    case StepKind::FunctionSuspended:
        popFrame(state, step.card);
        if (static_cast<Suspension>(step.detail) == Suspension::Await)
            state.suspended.push_back(step.card);
        break;
    case StepKind::AnimationFrameCallbackQueued:
        state.animationFrames.push_back(step.card);
        break;
    case StepKind::AnimationFrameCallbackTaken:
        beginCallback(state, state.animationFrames, step);
        break;
    case StepKind::RenderingCallbackTaken:
        state.callStack.push_back({ step.card, step.position });
        break;
    case StepKind::AnimationFrameCallbackCancelled:
        remove(state.animationFrames, step.card);
        break;
    case StepKind::RenderingOpportunity:
        state.phase = Phase::Rendering;
        ++state.turn;
        break;
    case StepKind::ConsoleMessage:
    case StepKind::ErrorReported:
        ++state.consoleLines;
        break;
    case StepKind::ClockAdvanced:
        state.phase = Phase::Waiting;
        break;
    case StepKind::LimitReached:
    case StepKind::BecameIdle:
        state.phase = Phase::Ended;
        break;
    case StepKind::ScriptStarted:
    case StepKind::RenderingUpdated:
    case StepKind::FrameDropped:
    case StepKind::DomChanged:
    case StepKind::LayoutForced:
        break;
    }
}

} // namespace loopscope
