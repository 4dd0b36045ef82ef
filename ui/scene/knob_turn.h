// SPDX-License-Identifier: GPL-3.0-or-later
// How the ring's knob goes from one place to the next.
#pragma once

namespace loopscope {

constexpr double kKnobTime = 220; // ms at normal speed

/// In degrees, the shorter way round.
struct KnobTurn
{
    double from = 0;
    double turn = 0; // 0: it is there at once

    /// Where it is at a time.
    double at(double time) const;
};

KnobTurn knobTurn(double from, double to);

} // namespace loopscope
