// SPDX-License-Identifier: GPL-3.0-or-later
// Where on the scrubber a moment stands, and the moment of a place.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace loopscope {

/// Moments 0 to `size` on a track from `left` on, `width` wide.
struct ScrubberScale
{
    std::size_t size = 0;
    double left = 0;
    double width = 1;

    double placeOf(std::size_t moment) const
    {
        if (size == 0)
            return left;
        return left + width * static_cast<double>(std::min(moment, size)) / static_cast<double>(size);
    }

    /// The nearest moment; beyond the track's ends the first or the last.
    std::size_t momentAt(double place) const
    {
        const double share = std::clamp((place - left) / std::max(width, 1.0), 0.0, 1.0);
        return static_cast<std::size_t>(std::llround(share * static_cast<double>(size)));
    }
};

} // namespace loopscope
