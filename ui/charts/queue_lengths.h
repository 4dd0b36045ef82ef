// SPDX-License-Identifier: GPL-3.0-or-later
// How many cards each of the queues holds, from when to when.
#pragma once

#include "core/trace/trace.h"
#include "ui/theme/box.h"

#include <vector>

namespace loopscope {

/// The boxes in which callbacks wait.
inline constexpr std::array kQueues { Box::WebApis, Box::Microtasks, Box::AnimationFrames, Box::Tasks };

struct LengthChange
{
    std::uint32_t moment = 0; // from which on the box holds `length` cards
    VirtualTime time {};
    std::uint32_t length = 0;

    friend bool operator==(const LengthChange&, const LengthChange&) = default;
};

/// Reads each step once, so that it follows a trace that streams in.
class QueueLengths
{
public:
    /// Reads the steps that it has not read yet. It must be the same trace until clear().
    void read(const Trace& trace);
    void clear() { *this = {}; }

    /// In the order of their moments; before the first one the box is empty.
    const std::vector<LengthChange>& of(Box box) const { return m_changes[index(box)]; }
    /// The most cards that it ever holds.
    std::uint32_t greatest(Box box) const { return m_greatest[index(box)]; }

private:
    void note(Box box, std::size_t length);

    std::array<std::vector<LengthChange>, kBoxes.size()> m_changes;
    std::array<std::uint32_t, kBoxes.size()> m_greatest {};
    State m_state;
    std::uint32_t m_read = 0;
};

} // namespace loopscope
