// SPDX-License-Identifier: GPL-3.0-or-later
// When the next frame falls, seen from a moment of a trace.
#pragma once

#include "core/trace/trace.h"

#include <optional>

namespace loopscope {

/// Remembers when the next frame falls, so that not every moment walks over the trace to it.
class NextFrame
{
public:
    std::optional<VirtualTime> at(const Trace& trace, std::size_t moment)
    {
        const bool known = &trace == m_trace && moment >= m_from && moment <= m_step;
        if (!known) {
            m_trace = &trace;
            m_from = moment;
            m_step = moment;
            while (m_step < trace.size() && trace.step(m_step).kind != StepKind::RenderingOpportunity)
                ++m_step;
        }
        // A trace that still grows may bring it yet.
        while (m_step < trace.size() && trace.step(m_step).kind != StepKind::RenderingOpportunity)
            ++m_step;
        return m_step < trace.size() ? std::optional(trace.step(m_step).time) : std::nullopt;
    }
    void forget() { m_trace = nullptr; }

private:
    const Trace* m_trace = nullptr;
    std::size_t m_from = 0;
    std::size_t m_step = 0; // of the frame, or as far as was looked
};

} // namespace loopscope
