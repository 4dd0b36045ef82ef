// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down what the event loop does.
#pragma once

#include "core/engine/call_stack.h"
#include "core/loop/loop_observer.h"
#include "core/trace/trace_writer.h"

#include <unordered_map>

namespace loopscope {

class LoopRecorder final : public LoopObserver
{
public:
    explicit LoopRecorder(TraceWriter& writer)
        : m_writer(writer)
    {
    }

    /// The stack on which callbacks begin and end. It must be set before the loop runs.
    void setStack(CallStack* stack) { m_stack = stack; }

    void timeChanged(VirtualTime now) override { m_writer.setTime(now); }
    void clockAdvanced(Mark mark) override
    {
        m_writer.write({ .kind = StepKind::ClockAdvanced, .mark = mark });
    }
    void taskQueued(CardId card, TaskSource source, std::size_t index, Mark mark) override;
    void taskTaken(CardId card, TaskSource source) override;
    void microtaskQueued(CardId card) override;
    void microtaskTaken(CardId card) override { begin(StepKind::MicrotaskTaken, card); }
    void microtaskCheckpointEntered() override;
    void microtaskCheckpointLeft() override;
    void callbackEnded(CardId card) override { m_stack->endCallback(card); }
    void animationFrameCallbackQueued(CardId card) override;
    void animationFrameCallbackTaken(CardId card) override
    {
        begin(StepKind::AnimationFrameCallbackTaken, card);
    }
    void animationFrameCallbackCancelled(CardId card) override;
    void renderingOpportunity(std::size_t callbackCount, Mark mark) override;
    void renderingCallbackTaken(CardId card) override { begin(StepKind::RenderingCallbackTaken, card); }
    void renderingUpdated() override { m_writer.write({ .kind = StepKind::RenderingUpdated }); }
    void frameDropped() override { m_writer.write({ .kind = StepKind::FrameDropped }); }
    void webApiStarted(CardId card, VirtualTime due) override;
    void webApiCancelled(CardId card) override;
    CardId makeIntervalTick(CardId interval) override;

private:
    void begin(StepKind kind, CardId card, std::uint16_t detail = 0);

    TraceWriter& m_writer;
    CallStack* m_stack = nullptr;
};

} // namespace loopscope
