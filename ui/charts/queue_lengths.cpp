// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/queue_lengths.h"

#include <algorithm>

namespace loopscope {

void QueueLengths::read(const Trace& trace)
{
    while (m_read < trace.size()) {
        apply(m_state, trace.step(m_read));
        ++m_read;
        note(Box::WebApis, m_state.webApis.size());
        note(Box::Microtasks, m_state.microtasks.size());
        note(Box::AnimationFrames, m_state.animationFrames.size());
        note(Box::Tasks, m_state.tasks.size());
    }
}

void QueueLengths::note(Box box, std::size_t size)
{
    std::vector<LengthChange>& changes = m_changes[index(box)];
    const auto length = static_cast<std::uint32_t>(size);
    if (length == (changes.empty() ? 0 : changes.back().length))
        return;
    changes.push_back({ m_read, m_state.time, length });
    m_greatest[index(box)] = std::max(m_greatest[index(box)], length);
}

} // namespace loopscope
