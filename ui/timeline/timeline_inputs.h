// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs of a program, and where in its recording they arrive.
#pragma once

#include "core/program/program.h"
#include "core/trace/trace.h"

#include <vector>

namespace loopscope {

struct TimelineInput
{
    Input input;
    CardId card {}; // its task; unset, as is the moment, while the recording has not come to it
    std::uint32_t moment = 0; // from which on the task is in its queue

    friend bool operator==(const TimelineInput&, const TimelineInput&) = default;
};

/// Reads the directives out of the recorded text itself, so that they are those that the trace was made with.
class TimelineInputs
{
public:
    /// Reads the program, as soon as the trace has it.
    void readProgram(const Trace& trace);
    /// `moment`: behind the step, which queues a task.
    void readQueued(const Trace& trace, const Step& step, std::uint32_t moment);

    /// By time.
    const std::vector<TimelineInput>& all() const { return m_all; }

private:
    std::vector<TimelineInput> m_all;
    std::size_t m_arrived = 0;
    bool m_hasProgram = false;
};

} // namespace loopscope
