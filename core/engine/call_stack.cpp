// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/call_stack.h"

#include <algorithm>

namespace loopscope {

void CallStack::beginCallback(CardId card)
{
    m_frames.push_back({ card, {} });
    m_callbackRuns = true;
    m_nativeEntryIsAwaited = m_nativeCallbacks.erase(card) != 0;
    m_entryIsAwaited = !m_nativeEntryIsAwaited;
}

void CallStack::endCallback(CardId)
{
    // Frames that a termination left behind, then the callback itself, unless it has been suspended.
    while (!m_frames.empty()) {
        m_writer.write({ .kind = StepKind::FramePopped, .card = m_frames.back().card });
        m_frames.pop_back();
    }
    m_callbackRuns = false;
    m_entryIsAwaited = false;
    m_nativeEntryIsAwaited = false;
}

std::optional<CardId> CallStack::leaveForACheckpoint()
{
    if (m_frames.size() != 1 || !m_callbackRuns)
        return {};
    const CardId card = m_frames[0].card;
    m_frames.clear();
    m_writer.write({ .kind = StepKind::FramePopped, .card = card });
    return card;
}

void CallStack::comeBack(CardId card)
{
    push(card, {});
    m_callbackRuns = true;
}

CardId CallStack::enter(std::string_view name, PositionId position)
{
    if (m_entryIsAwaited && m_frames.size() == 1) {
        m_entryIsAwaited = false;
        return m_frames[0].card;
    }
    const CardId card
        = m_writer.addCard({ CardKind::Function, m_writer.intern(name), position, this->position(), top() });
    push(card, position);
    return card;
}

void CallStack::resume(CardId card)
{
    const PositionId where = m_suspendedAt[card];
    if (m_entryIsAwaited && m_frames.size() == 1 && m_frames[0].card == card) {
        m_entryIsAwaited = false;
        m_frames[0].position = where;
        m_writer.write({ .kind = StepKind::FunctionResumed, .position = where, .card = card });
        return;
    }
    push(card, where);
}

void CallStack::leave(CardId card, Completion completion)
{
    const auto found = std::find_if(
        m_frames.rbegin(), m_frames.rend(), [card](const Frame& frame) { return frame.card == card; });
    if (found == m_frames.rend())
        return;
    while (!m_frames.empty()) {
        // The loop ends its callback itself, after the frame's own end.
        if (isCallback(m_frames.size() - 1))
            return;
        const CardId left = m_frames.back().card;
        m_frames.pop_back();
        m_writer.write({ .kind = StepKind::FramePopped,
            .detail = static_cast<std::uint16_t>(completion),
            .card = left });
        if (left == card)
            return;
    }
}

void CallStack::suspend(CardId card, Suspension suspension)
{
    if (m_suspendedAhead.erase(card) != 0 || top() != card)
        return;
    const PositionId where = position();
    m_suspendedAt[card] = where;
    m_frames.pop_back();
    m_writer.write({ .kind = StepKind::FunctionSuspended,
        .detail = static_cast<std::uint16_t>(suspension),
        .position = where,
        .card = card });
}

void CallStack::suspendAhead(CardId card)
{
    if (top() != card)
        return;
    suspend(card, Suspension::Await);
    m_suspendedAhead.insert(card);
}

CardId CallStack::pushNativeCall(std::string_view name)
{
    if (m_nativeEntryIsAwaited && m_frames.size() == 1) {
        m_nativeEntryIsAwaited = false;
        return m_frames[0].card;
    }
    const PositionId where = position();
    const CardId card
        = m_writer.addCard({ CardKind::NativeCall, m_writer.intern(name), where, where, top() });
    push(card, where);
    return card;
}

void CallStack::reach(StepKind kind, PositionId position)
{
    if (!m_frames.empty())
        m_frames.back().position = position;
    m_writer.write({ .kind = kind, .position = position, .card = top() });
}

void CallStack::push(CardId card, PositionId position)
{
    m_frames.push_back({ card, position });
    m_writer.write({ .kind = StepKind::FramePushed, .position = position, .card = card });
}

} // namespace loopscope
