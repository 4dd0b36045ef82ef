// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/step.h"

namespace loopscope {

std::string_view name(StepKind kind)
{
    switch (kind) {
    case StepKind::TaskQueued:
        return "task queued";
    case StepKind::TaskTaken:
        return "task taken";
    case StepKind::ScriptStarted:
        return "script started";
    case StepKind::FramePushed:
        return "frame pushed";
    case StepKind::FramePopped:
        return "frame popped";
    case StepKind::StatementReached:
        return "statement reached";
    case StepKind::CallReached:
        return "call reached";
    case StepKind::WebApiStarted:
        return "web API started";
    case StepKind::WebApiFinished:
        return "web API finished";
    case StepKind::WebApiCancelled:
        return "web API cancelled";
    case StepKind::MicrotaskQueued:
        return "microtask queued";
    case StepKind::MicrotaskTaken:
        return "microtask taken";
    case StepKind::MicrotaskCheckpointEntered:
        return "microtask checkpoint entered";
    case StepKind::MicrotaskCheckpointLeft:
        return "microtask checkpoint left";
    case StepKind::FunctionSuspended:
        return "function suspended";
    case StepKind::FunctionResumed:
        return "function resumed";
    case StepKind::AnimationFrameCallbackQueued:
        return "animation frame callback queued";
    case StepKind::AnimationFrameCallbackTaken:
        return "animation frame callback taken";
    case StepKind::AnimationFrameCallbackCancelled:
        return "animation frame callback cancelled";
    case StepKind::RenderingOpportunity:
        return "rendering opportunity";
    case StepKind::RenderingUpdated:
        return "rendering updated";
    case StepKind::FrameDropped:
        return "frame dropped";
    case StepKind::ConsoleMessage:
        return "console message";
    case StepKind::ErrorReported:
        return "error reported";
    case StepKind::ClockAdvanced:
        return "clock advanced";
    case StepKind::LimitReached:
        return "limit reached";
    case StepKind::BecameIdle:
        return "became idle";
    case StepKind::RenderingCallbackTaken:
        return "rendering callback taken";
    case StepKind::DomChanged:
        return "DOM changed";
    case StepKind::LayoutForced:
        return "layout forced";
    }
    return {};
}

std::string_view name(TaskSource source)
{
    switch (source) {
    case TaskSource::DomManipulation:
        return "DOM manipulation";
    case TaskSource::Networking:
        return "networking";
    case TaskSource::Timer:
        return "timer";
    case TaskSource::UserInteraction:
        return "user interaction";
    case TaskSource::Script:
        return "script";
    case TaskSource::IdleTask:
        return "idle task";
    case TaskSource::PostedTask:
        return "posted task";
    case TaskSource::PostedMessage:
        return "posted message";
    case TaskSource::PerformanceTimeline:
        return "performance timeline";
    case TaskSource::FileReading:
        return "file reading";
    case TaskSource::IntersectionObserver:
        return "intersection observer";
    }
    return {};
}

} // namespace loopscope
