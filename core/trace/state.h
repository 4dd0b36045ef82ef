// SPDX-License-Identifier: GPL-3.0-or-later
// What every box holds after a step.
#pragma once

#include "core/trace/step.h"

#include <deque>
#include <vector>

namespace loopscope {

/// The event loop's present phase (HTML §8.1.7.3).
enum class Phase : std::uint8_t
{
    NotStarted,
    Task,
    Microtasks,
    Rendering,
    Waiting,
    Ended
};

/// One frame of the Call Stack and where it stands.
struct Frame
{
    CardId card {};
    PositionId position {};

    friend bool operator==(const Frame&, const Frame&) = default;
};

/// One thing that the Web APIs work on; `due` is kNeverDue while its end is not known.
struct PendingApi
{
    CardId card {};
    VirtualTime start {};
    VirtualTime due {};

    friend bool operator==(const PendingApi&, const PendingApi&) = default;
};

/// The five boxes and the loop, after some number of steps. A value: copy it, compare it. It is a fold of
/// apply() over the steps and is changed by nothing else.
struct State
{
    VirtualTime time {};
    Phase phase = Phase::NotStarted;
    Phase phaseBeforeCheckpoint = Phase::NotStarted;
    std::uint32_t turn = 0; // passes of the processing model that ran a task or a frame; the script is turn 1
    std::uint32_t consoleLines = 0; // how many of the trace's console lines have been printed
    std::vector<Frame> callStack; // bottom first
    std::deque<PendingApi> webApis; // in the order in which they started
    std::deque<CardId> microtasks; // head first
    std::deque<CardId> animationFrames; // in the order of their requests
    std::deque<CardId> tasks; // head first, all sources in the order in which they will be served
    std::deque<CardId> suspended; // async functions that wait at an await; in no box

    friend bool operator==(const State&, const State&) = default;

    /// How many cards the state holds, as a measure of its size.
    std::size_t cardCount() const
    {
        return callStack.size() + webApis.size() + microtasks.size() + animationFrames.size() + tasks.size()
            + suspended.size();
    }
};

/// Makes `step` happen. Total: a step that names a card that is not where it should be changes nothing but
/// the time, so that a damaged trace can be shown as far as it makes sense.
void apply(State& state, const Step& step);

} // namespace loopscope
