// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told what the event loop does, as it does it; keeps instrumentation out of the algorithms.
#pragma once

#include "core/trace/step.h"

namespace loopscope {

/// Calls come in the order in which things happen. An observer must not call back into the loop.
class LoopObserver
{
public:
    virtual ~LoopObserver() = default;

    virtual void timeChanged(VirtualTime now) = 0;
    /// Nothing could run, so the clock went to the next due thing. FrameBeforeTasks: tasks wait, but may not
    /// run yet.
    virtual void clockAdvanced(Mark mark) = 0;

    /// `index`: the task's place among all waiting tasks.
    virtual void taskQueued(CardId card, TaskSource source, std::size_t index, Mark mark) = 0;
    virtual void taskTaken(CardId card, TaskSource source) = 0;
    virtual void microtaskQueued(CardId card) = 0;
    virtual void microtaskTaken(CardId card) = 0;
    virtual void microtaskCheckpointEntered() = 0;
    virtual void microtaskCheckpointLeft() = 0;
    /// A task, microtask or animation frame callback has run to its end.
    virtual void callbackEnded(CardId card) = 0;

    virtual void animationFrameCallbackQueued(CardId card) = 0;
    virtual void animationFrameCallbackTaken(CardId card) = 0;
    virtual void animationFrameCallbackCancelled(CardId card) = 0;
    virtual void renderingOpportunity(std::size_t callbackCount, Mark mark) = 0;
    /// A callback that belongs to the rendering begins: an observer's, an event's.
    virtual void renderingCallbackTaken(CardId card) = 0;
    virtual void renderingUpdated() = 0;
    virtual void frameDropped() = 0;

    virtual void webApiStarted(CardId card, VirtualTime due) = 0;
    virtual void webApiCancelled(CardId card) = 0;
    /// A new card for the next tick of an interval.
    virtual CardId makeIntervalTick(CardId interval) = 0;
};

} // namespace loopscope
