// SPDX-License-Identifier: GPL-3.0-or-later
// A cursor over a trace.
#pragma once

#include "core/trace/trace.h"

namespace loopscope {

/// What one press of "forward" or "back" moves by.
enum class Stride : std::uint8_t
{
    Step,
    Statement,
    Callback,
    Line, // as LineMove::Into
    Turn,
    ConsoleLine
};
constexpr Stride kLastStride = Stride::ConsoleLine;

/// The moment after the next step of this stride, or the end if there is none. What ends the recording is
/// worth a stop of its own, whatever the stride.
std::size_t nextStop(const Trace& trace, std::size_t moment, Stride stride);
/// The moment after the last step of this stride before the one that led to `moment`; the start if there is
/// none.
std::size_t previousStop(const Trace& trace, std::size_t moment, Stride stride);

/// Stands at a moment of a trace and knows the state there. The trace may grow meanwhile; it must outlive the
/// stepper.
class Stepper
{
public:
    explicit Stepper(const Trace& trace)
        : m_trace(&trace)
    {
    }

    std::size_t moment() const { return m_moment; }
    const State& state() const { return m_state; }
    const Trace& trace() const { return *m_trace; }
    bool atStart() const { return m_moment == 0; }
    bool atEnd() const { return m_moment == m_trace->size(); }
    /// The step that led here; none at the start.
    const Step* step() const { return m_moment == 0 ? nullptr : &m_trace->step(m_moment - 1); }

    /// Goes to a moment, or to the end if it lies beyond. Going forward folds the steps between; going back
    /// starts from a keyframe.
    void seek(std::size_t moment);
    /// Goes to the next or the previous stop of this stride. Tells whether it moved.
    bool forward(Stride stride = Stride::Step);
    bool back(Stride stride = Stride::Step);

private:
    const Trace* m_trace;
    std::size_t m_moment = 0;
    State m_state;
};

} // namespace loopscope
