// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/stepper.h"

#include <algorithm>

namespace loopscope {

namespace {

// Beyond this a keyframe is likely to be nearer than the present moment.
constexpr std::size_t kLongestFold = 1024;

bool stopsAt(Stride stride, const Step& step)
{
    switch (stride) {
    case Stride::Step:
        return true;
    case Stride::Statement:
        // What ends the recording is worth a stop of its own.
        return step.kind == StepKind::StatementReached || endsRecording(step.kind);
    case Stride::Callback:
        return beginsCallback(step.kind) || endsRecording(step.kind);
    }
    return true;
}

} // namespace

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
    seek(next(stride));
    return m_moment != before;
}

bool Stepper::back(Stride stride)
{
    const std::size_t before = m_moment;
    seek(previous(stride));
    return m_moment != before;
}

std::size_t Stepper::next(Stride stride) const
{
    for (std::size_t i = m_moment; i < m_trace->size(); ++i) {
        if (stopsAt(stride, m_trace->step(i)))
            return i + 1;
    }
    return m_trace->size();
}

std::size_t Stepper::previous(Stride stride) const
{
    for (std::size_t moment = m_moment; moment > 1; --moment) {
        if (stopsAt(stride, m_trace->step(moment - 2)))
            return moment - 1;
    }
    return 0;
}

} // namespace loopscope
