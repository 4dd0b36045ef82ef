// SPDX-License-Identifier: GPL-3.0-or-later
// What is worth a tick on the scrubber.
#pragma once

#include "core/trace/breakpoints.h"

#include <span>
#include <vector>

namespace loopscope {

/// In the order of their weight: where two fall on one place, the later kind is seen.
enum class TickKind : std::uint8_t
{
    Microtask, // taken
    FrameCallback, // taken
    Checkpoint, // of microtasks
    Frame,
    Task,
    Script,
    ConsoleLine, // from here on under the track
    Breakpoint,
    Error,
    Chosen // a step of the lesson
};

constexpr bool isUnderTrack(TickKind kind)
{
    return kind >= TickKind::ConsoleLine;
}

struct Tick
{
    std::size_t moment = 0;
    TickKind kind {};

    friend bool operator==(const Tick&, const Tick&) = default;
};

/// The ticks of the steps from index `from` on, in order; those of breakpoints are apart.
std::vector<Tick> ticksOf(const Trace& trace, std::size_t from);

/// The tick of the greatest weight for each of `columns` equal parts of the moments from 0 to `size`; null
/// for a part without one. `ticks` in any order.
std::vector<const Tick*> heaviestTicks(std::span<const Tick> ticks, std::size_t size, std::size_t columns);

} // namespace loopscope
