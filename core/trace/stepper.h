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
    Callback
};

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
    /// Goes to the next or the previous step of this stride; to the end or the start if there is none. Tells
    /// whether it moved.
    bool forward(Stride stride = Stride::Step);
    bool back(Stride stride = Stride::Step);

    /// The moment that forward() or back() would go to.
    std::size_t next(Stride stride) const;
    std::size_t previous(Stride stride) const;

private:
    const Trace* m_trace;
    std::size_t m_moment = 0;
    State m_state;
};

} // namespace loopscope
