// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/loop_recorder.h"

namespace loopscope {

void LoopRecorder::taskQueued(CardId card, TaskSource source, std::size_t index, Mark mark)
{
    m_writer.write({ .kind = StepKind::TaskQueued,
        .mark = mark,
        .detail = static_cast<std::uint16_t>(source),
        .card = card,
        .a = static_cast<std::uint32_t>(index) });
}

void LoopRecorder::taskTaken(CardId card, TaskSource source)
{
    begin(StepKind::TaskTaken, card, static_cast<std::uint16_t>(source));
}

void LoopRecorder::microtaskQueued(CardId card)
{
    m_writer.write({ .kind = StepKind::MicrotaskQueued, .card = card });
}

void LoopRecorder::microtaskCheckpointEntered()
{
    m_writer.write({ .kind = StepKind::MicrotaskCheckpointEntered });
}

void LoopRecorder::microtaskCheckpointLeft()
{
    m_writer.write({ .kind = StepKind::MicrotaskCheckpointLeft });
}

void LoopRecorder::animationFrameCallbackQueued(CardId card)
{
    m_writer.write({ .kind = StepKind::AnimationFrameCallbackQueued, .card = card });
}

void LoopRecorder::animationFrameCallbackCancelled(CardId card)
{
    m_writer.write({ .kind = StepKind::AnimationFrameCallbackCancelled, .card = card });
}

void LoopRecorder::renderingOpportunity(std::size_t callbackCount, Mark mark)
{
    m_writer.write({ .kind = StepKind::RenderingOpportunity,
        .mark = mark,
        .a = static_cast<std::uint32_t>(callbackCount) });
}

void LoopRecorder::webApiStarted(CardId card, VirtualTime due)
{
    Step step { .kind = StepKind::WebApiStarted, .card = card };
    setWideValue(step, static_cast<std::uint64_t>(due.count()));
    m_writer.write(step);
}

void LoopRecorder::webApiCancelled(CardId card)
{
    m_writer.write({ .kind = StepKind::WebApiCancelled, .card = card });
}

CardId LoopRecorder::makeIntervalTick(CardId interval)
{
    Card tick = m_writer.card(interval);
    tick.kind = CardKind::IntervalTick;
    tick.origin = interval;
    const CardId card = m_writer.addCard(tick);
    if (m_stack->isNative(interval))
        m_stack->markAsNative(card);
    return card;
}

void LoopRecorder::begin(StepKind kind, CardId card, std::uint16_t detail)
{
    m_writer.write(
        { .kind = kind, .detail = detail, .position = m_writer.card(card).position, .card = card });
    m_stack->beginCallback(card);
}

} // namespace loopscope
