// SPDX-License-Identifier: GPL-3.0-or-later
// Round numbers for an axis.
#pragma once

#include <cmath>

namespace loopscope {

/// The least of 1, 2, 5, 10, 20, 50 … that is not under `least`, which is positive.
inline double niceInterval(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double digit : { 1.0, 2.0, 5.0 }) {
        if (digit * power >= least)
            return digit * power;
    }
    return 10 * power;
}

} // namespace loopscope
