// SPDX-License-Identifier: GPL-3.0-or-later
// The frames of a recording: which were drawn, which were dropped.
#pragma once

#include "core/trace/trace.h"

#include <optional>
#include <span>
#include <vector>

namespace loopscope {

struct FrameTick
{
    std::size_t moment = 0; // from which on it has happened
    VirtualTime time {};
    bool isDropped = false; // script was running when it fell due

    friend bool operator==(const FrameTick&, const FrameTick&) = default;
};

/// Reads a trace as it grows.
class FrameHistory
{
public:
    /// Forgets all, and reads a trace; null: none.
    void setTrace(const Trace* trace);
    /// Reads what the trace has more.
    void grow();

    /// Those up to a moment, in order.
    std::span<const FrameTick> upTo(std::size_t moment) const;

private:
    const Trace* m_trace = nullptr;
    std::size_t m_read = 0;
    std::vector<FrameTick> m_ticks;
};

/// What a meter tells of the frames up to a moment.
struct FrameSummary
{
    std::size_t drawn = 0;
    std::size_t dropped = 0;
    std::optional<VirtualTime> sinceDrawn; // since the last one that was drawn; none before the first

    friend bool operator==(const FrameSummary&, const FrameSummary&) = default;
};

/// Of the frames of the last `span` before `now`; `sinceDrawn` looks back to the beginning.
FrameSummary summaryOf(std::span<const FrameTick> ticks, VirtualTime now, VirtualTime span);

} // namespace loopscope
