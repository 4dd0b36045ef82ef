// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/line_moves.h"

#include "core/trace/stepper.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace loopscope {

namespace {

// Beyond this the fold from a keyframe is quicker.
constexpr std::size_t kLongestLook = 256;

/// Where the frame of the step at `index` stood just before it; row 0 if it was only just entered.
PositionId placeBefore(const Trace& trace, std::size_t index)
{
    const CardId frame = trace.step(index).card;
    const std::size_t farthest = index - std::min(index, kLongestLook);
    for (std::size_t i = index; i-- > farthest;) {
        const Step& step = trace.step(i);
        if (step.card != frame)
            continue;
        switch (step.kind) {
        case StepKind::StatementReached:
        case StepKind::CallReached:
        case StepKind::FunctionResumed:
            return step.position;
        case StepKind::FramePushed:
        case StepKind::TaskTaken:
        case StepKind::MicrotaskTaken:
        case StepKind::AnimationFrameCallbackTaken:
            return {};
        default:
            break;
        }
    }
    if (farthest == 0)
        return {};
    const State state = trace.stateAt(index);
    return !state.callStack.empty() && state.callStack.back().card == frame ? state.callStack.back().position
                                                                            : PositionId {};
}

bool isPlace(StepKind kind)
{
    return kind == StepKind::StatementReached || kind == StepKind::CallReached;
}

bool beginsStatementLine(const Trace& trace, std::size_t index)
{
    return trace.step(index).kind == StepKind::StatementReached && beginsLine(trace, index);
}

/// Follows one function through the steps, forward or back, until a line of it, or of who called it, is
/// found.
class Follower
{
public:
    Follower(const Trace& trace, std::size_t moment, LineMove move)
        : m_trace(trace)
        , m_move(move)
    {
        const State state = trace.stateAt(moment);
        m_height = state.callStack.size();
        m_floor = m_height;
        while (m_floor > 0 && trace.card(state.callStack[m_floor - 1].card).kind == CardKind::NativeCall)
            --m_floor;
        if (m_floor > 0)
            m_function = state.callStack[m_floor - 1].card;
        else
            m_hasLeft = true;
    }

    /// Whether to stop at this step; the height is the stack's at it.
    bool stopsAt(std::size_t index) const
    {
        if (!isPlace(m_trace.step(index).kind))
            return false;
        if (m_floor == 0)
            return beginsStatementLine(m_trace, index);
        if (m_height > m_floor)
            return false;
        return m_hasLeft || (m_move == LineMove::Over && beginsStatementLine(m_trace, index));
    }

    /// Tells whether this leaves the function itself.
    bool goTo(std::size_t height)
    {
        m_height = height;
        if (m_height >= m_floor)
            return false;
        m_floor = m_height;
        return !std::exchange(m_hasLeft, true);
    }

    std::size_t height() const { return m_height; }
    CardId function() const { return m_function; }

private:
    const Trace& m_trace;
    LineMove m_move;
    std::size_t m_height = 0;
    std::size_t m_floor = 0; // the height of the stack with the lowest frame so far on top
    CardId m_function {};
    bool m_hasLeft = false;
};

std::size_t grown(std::size_t height, int by)
{
    return by < 0 && height == 0 ? 0 : height + static_cast<std::size_t>(by);
}

std::optional<std::size_t> firstStatementOf(const Trace& trace, CardId function, std::size_t from)
{
    for (std::size_t i = from; i < trace.size(); ++i) {
        if (trace.step(i).kind == StepKind::StatementReached && trace.step(i).card == function)
            return i + 1;
    }
    return std::nullopt;
}

std::optional<std::size_t> lastLineOf(const Trace& trace, CardId function, std::size_t before)
{
    for (std::size_t i = before; i-- > 0;) {
        if (trace.step(i).card == function && beginsStatementLine(trace, i))
            return i + 1;
    }
    return std::nullopt;
}

} // namespace

bool beginsLine(const Trace& trace, std::size_t index)
{
    const Step& step = trace.step(index);
    if (!isPlace(step.kind))
        return false;
    const PositionId beforeId = placeBefore(trace, index);
    if (!isSet(beforeId))
        return true;
    const Position& before = trace.position(beforeId);
    const Position& now = trace.position(step.position);
    if (before.source != now.source || before.startLine != now.startLine)
        return true;
    return step.kind == StepKind::StatementReached && now.startColumn <= before.startColumn;
}

std::size_t nextLine(const Trace& trace, std::size_t moment, LineMove move)
{
    if (move == LineMove::Into)
        return nextStop(trace, moment, Stride::Line);
    Follower follower(trace, moment, move);
    for (std::size_t i = moment; i < trace.size(); ++i) {
        if (follower.stopsAt(i))
            return i + 1;
        const Step& step = trace.step(i);
        const bool leaves = follower.goTo(grown(follower.height(), stackGrowth(step.kind)));
        const bool awaits = step.kind == StepKind::FunctionSuspended
            && static_cast<Suspension>(step.detail) == Suspension::Await;
        if (leaves && awaits && move == LineMove::Over) {
            if (const auto resumed = firstStatementOf(trace, follower.function(), i + 1))
                return *resumed;
        }
    }
    return trace.size();
}

std::size_t previousLine(const Trace& trace, std::size_t moment, LineMove move)
{
    moment = std::min(moment, trace.size());
    if (move == LineMove::Into)
        return previousStop(trace, moment, Stride::Line);
    Follower follower(trace, moment, move);
    for (std::size_t i = moment; i-- > 0;) {
        if (i + 1 < moment && follower.stopsAt(i))
            return i + 1;
        const Step& step = trace.step(i);
        const bool leaves = follower.goTo(grown(follower.height(), -stackGrowth(step.kind)));
        if (leaves && step.kind == StepKind::MicrotaskTaken && move == LineMove::Over) {
            if (const auto awaited = lastLineOf(trace, follower.function(), i))
                return *awaited;
        }
    }
    return 0;
}

} // namespace loopscope
