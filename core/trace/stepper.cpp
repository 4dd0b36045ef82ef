// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/stepper.h"

#include "core/trace/line_moves.h"

#include <algorithm>

namespace loopscope {

namespace {

// Beyond this a keyframe is likely to be nearer than the present moment.
constexpr std::size_t kLongestFold = 1024;

bool isStopOf(Stride stride, const Trace& trace, std::size_t index)
{
    const Step& step = trace.step(index);
    if (endsRecording(step.kind))
        return true;
    switch (stride) {
    case Stride::Step:
        return true;
    case Stride::Statement:
        return step.kind == StepKind::StatementReached;
    case Stride::Line:
        return step.kind == StepKind::StatementReached && beginsLine(trace, index);
    case Stride::Callback:
        return beginsCallback(step.kind);
    case Stride::Turn:
        return beginsTurn(step.kind);
    case Stride::ConsoleLine:
        return isConsoleLine(step.kind);
    }
    return true;
}

} // namespace

std::size_t nextStop(const Trace& trace, std::size_t moment, Stride stride)
{
    for (std::size_t i = moment; i < trace.size(); ++i) {
        if (isStopOf(stride, trace, i))
            return i + 1;
    }
    return trace.size();
}

std::size_t previousStop(const Trace& trace, std::size_t moment, Stride stride)
{
    for (; moment > 1; --moment) {
        if (isStopOf(stride, trace, moment - 2))
            return moment - 1;
    }
    return 0;
}

void Stepper::seek(std::size_t moment)
{
    moment = std::min(moment, m_trace->size());
    if (moment < m_moment || moment - m_moment > kLongestFold) {
        m_state = m_trace->stateAt(moment);
    } else {
        for (std::size_t i = m_moment; i < moment; ++i)
            apply(m_state, m_trace->step(i));
    }
    m_moment = moment;
}

bool Stepper::forward(Stride stride)
{
    const std::size_t before = m_moment;
    seek(nextStop(*m_trace, m_moment, stride));
    return m_moment != before;
}

bool Stepper::back(Stride stride)
{
    const std::size_t before = m_moment;
    seek(previousStop(*m_trace, m_moment, stride));
    return m_moment != before;
}

} // namespace loopscope
