// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/frame_history.h"

#include <algorithm>

namespace loopscope {

void FrameHistory::setTrace(const Trace* trace)
{
    m_trace = trace;
    m_read = 0;
    m_ticks.clear();
    grow();
}

void FrameHistory::grow()
{
    for (; m_trace != nullptr && m_read < m_trace->size(); ++m_read) {
        const Step& step = m_trace->step(m_read);
        if (step.kind == StepKind::RenderingUpdated || step.kind == StepKind::FrameDropped)
            m_ticks.push_back({ m_read + 1, step.time, step.kind == StepKind::FrameDropped });
    }
}

std::span<const FrameTick> FrameHistory::upTo(std::size_t moment) const
{
    const auto end = std::upper_bound(m_ticks.begin(), m_ticks.end(), moment,
        [](std::size_t wanted, const FrameTick& tick) { return wanted < tick.moment; });
    return { m_ticks.begin(), end };
}

FrameSummary summaryOf(std::span<const FrameTick> ticks, VirtualTime now, VirtualTime span)
{
    FrameSummary summary;
    for (auto tick = ticks.rbegin(); tick != ticks.rend(); ++tick) {
        const bool isRecent = now - tick->time <= span;
        if (!isRecent && summary.sinceDrawn)
            break;
        if (!tick->isDropped && !summary.sinceDrawn)
            summary.sinceDrawn = now - tick->time;
        if (isRecent)
            ++(tick->isDropped ? summary.dropped : summary.drawn);
    }
    return summary;
}

} // namespace loopscope
