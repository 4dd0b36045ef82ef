// SPDX-License-Identifier: GPL-3.0-or-later
// Where playing stops of itself: lines of the program, and what happens to the boxes.
#pragma once

#include "core/trace/trace.h"

#include <array>
#include <optional>
#include <vector>

namespace loopscope {

/// What happens to the boxes, as something to stop at.
enum class Watch : std::uint8_t
{
    WebApis, // something enters them
    Microtasks,
    AnimationFrames,
    Tasks,
    StackEmpties,
    ErrorReported,
    ConsoleLine
};
inline constexpr std::array kWatches { Watch::WebApis, Watch::Microtasks, Watch::AnimationFrames,
    Watch::Tasks, Watch::StackEmpties, Watch::ErrorReported, Watch::ConsoleLine };

/// A value: what to stop at, whatever the trace.
struct Breakpoints
{
    std::vector<std::uint32_t> lines; // of the program, from 1, ascending, each once
    std::array<bool, kWatches.size()> watches {}; // by Watch

    bool has(Watch watch) const { return watches[static_cast<std::size_t>(watch)]; }
    void set(Watch watch, bool isOn) { watches[static_cast<std::size_t>(watch)] = isOn; }
    bool hasWatches() const;
    bool empty() const { return lines.empty() && !hasWatches(); }

    friend bool operator==(const Breakpoints&, const Breakpoints&) = default;
};

/// A moment at which a breakpoint stops.
struct Hit
{
    std::size_t moment = 0;
    std::uint32_t line = 0; // 0: it is the watch
    Watch watch {};

    friend bool operator==(const Hit&, const Hit&) = default;
};

/// The first hit after `from` and up to `to`; none if there is none. Each time a line begins to run is a hit,
/// in a callback that stands on it too. One scan over the steps.
std::optional<Hit> nextHit(
    const Trace& trace, std::size_t from, std::size_t to, const Breakpoints& breakpoints);
/// The last hit before `from`, down to `to` itself.
std::optional<Hit> previousHit(
    const Trace& trace, std::size_t from, std::size_t to, const Breakpoints& breakpoints);

/// All hits after `from` and up to `to`, in order; in one scan.
std::vector<std::size_t> hitMoments(
    const Trace& trace, std::size_t from, std::size_t to, const Breakpoints& breakpoints);

/// The first line from this one on with something that can run on it, whether it did or not; 0 if there is
/// none. Costs a walk over the trace's positions.
std::uint32_t lineToStopAt(const Trace& trace, std::uint32_t line);

} // namespace loopscope
