// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/card.h"

namespace loopscope {

std::string_view name(CardKind kind)
{
    switch (kind) {
    case CardKind::Script:
        return "script";
    case CardKind::Function:
        return "function";
    case CardKind::NativeCall:
        return "native call";
    case CardKind::Timeout:
        return "timeout";
    case CardKind::Interval:
        return "interval";
    case CardKind::IntervalTick:
        return "interval tick";
    case CardKind::Fetch:
        return "fetch";
    case CardKind::BodyRead:
        return "body read";
    case CardKind::AnimationFrameCallback:
        return "animation frame callback";
    case CardKind::PromiseReaction:
        return "promise reaction";
    case CardKind::AwaitContinuation:
        return "await continuation";
    case CardKind::PassThroughReaction:
        return "pass-through reaction";
    case CardKind::ThenableJob:
        return "thenable job";
    case CardKind::PromiseJob:
        return "promise job";
    case CardKind::MicrotaskCallback:
        return "microtask callback";
    case CardKind::UnhandledRejections:
        return "unhandled rejections";
    case CardKind::Input:
        return "input";
    case CardKind::PageEvent:
        return "page event";
    case CardKind::IdleCallback:
        return "idle callback";
    case CardKind::MutationObservers:
        return "mutation observers";
    case CardKind::PostedTask:
        return "posted task";
    case CardKind::Message:
        return "message";
    case CardKind::PerformanceObservers:
        return "performance observers";
    case CardKind::FileRead:
        return "file read";
    case CardKind::XmlHttpRequest:
        return "XMLHttpRequest";
    case CardKind::BodyChunk:
        return "body chunk";
    case CardKind::Beacon:
        return "beacon";
    case CardKind::EventSource:
        return "event source";
    case CardKind::WebSocket:
        return "web socket";
    case CardKind::ResizeObserver:
        return "resize observer";
    case CardKind::IntersectionObserver:
        return "intersection observer";
    case CardKind::FrameEvent:
        return "frame event";
    }
    return {};
}

} // namespace loopscope
