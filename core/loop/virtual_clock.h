// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of a recording: it moves when the program works, when it polls, and when nothing can run.
#pragma once

#include "core/trace/ids.h"

#include <algorithm>

namespace loopscope {

/// Time never depends on the machine. Owned by the event loop, which moves it.
class VirtualClock
{
public:
    VirtualTime now() const { return m_now; }
    void set(VirtualTime time) { m_now = std::max(m_now, time); }

    /// A turn begins: a loop that polls the clock in it is a new one.
    void beginTurn() { m_reads = 0; }

    /// How long this read of the clock takes. TEACHING: a read costs nothing until a turn has read a hundred
    /// times; from then on the program is taken to wait by polling, and each read takes longer, so that
    /// `while (Date.now() < end) {}` ends after some thousand steps, on its very millisecond.
    VirtualTime costOfRead()
    {
        constexpr int kFreeReads = 99;
        constexpr VirtualTime kLeast = std::chrono::microseconds(1);
        constexpr VirtualTime kMost = std::chrono::microseconds(500);
        constexpr int kShare = 64;
        if (m_reads++ == 0)
            m_firstRead = m_now;
        if (m_reads <= kFreeReads)
            return {};
        return std::clamp((m_now - m_firstRead) / kShare, kLeast, kMost);
    }

private:
    VirtualTime m_now {};
    VirtualTime m_firstRead {};
    std::uint64_t m_reads = 0;
};

} // namespace loopscope
