// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/knob_turn.h"

#include <algorithm>
#include <cmath>
#include <QEasingCurve>

namespace loopscope {

double KnobTurn::at(double time) const
{
    const double share = std::clamp(time / kKnobTime, 0.0, 1.0);
    return from + turn * QEasingCurve(QEasingCurve::InOutCubic).valueForProgress(share);
}

KnobTurn knobTurn(double from, double to)
{
    return { from, std::remainder(to - from, 360.0) };
}

} // namespace loopscope
