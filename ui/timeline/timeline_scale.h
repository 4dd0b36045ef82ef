// SPDX-License-Identifier: GPL-3.0-or-later
// Where on the timeline a moment or a time stands, and what stands at a place.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace loopscope {

/// What the timeline's axis counts.
enum class TimelineAxis : std::uint8_t
{
    Steps,
    Time // in ns
};

/// The values `from` to `to` of an axis on a strip from `left` on, `width` pixels wide.
struct TimelineScale
{
    TimelineAxis axis = TimelineAxis::Steps;
    double from = 0;
    double to = 1;
    double left = 0;
    double width = 1;

    double span() const { return std::max(to - from, 1e-9); }
    double placeOf(double value) const { return left + width * (value - from) / span(); }
    double valueAt(double place) const { return from + span() * (place - left) / std::max(width, 1.0); }

    friend bool operator==(const TimelineScale&, const TimelineScale&) = default;
};

/// The same strip with `factor` times as much on it, `place` staying where it is, within 0 to `most` and with
/// no less than `least` on it.
inline TimelineScale zoomed(TimelineScale scale, double place, double factor, double least, double most)
{
    const double fixed = scale.valueAt(place);
    const double share = (fixed - scale.from) / scale.span();
    const double span = std::clamp(scale.span() * factor, std::min(least, most), most);
    scale.from = std::clamp(fixed - share * span, 0.0, most - span);
    scale.to = scale.from + span;
    return scale;
}

/// The same strip moved on by `values`, within 0 to `most`.
inline TimelineScale panned(TimelineScale scale, double values, double most)
{
    const double span = scale.span();
    scale.from = std::clamp(scale.from + values, 0.0, std::max(0.0, most - span));
    scale.to = scale.from + span;
    return scale;
}

/// The least of 1, 2, 5, 10, 20 … that is no less: what numbers at an axis count by. `least` is over 0.
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
