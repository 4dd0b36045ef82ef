// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of text that can be chosen, in percent.
#pragma once

#include <array>
#include <cstdlib>

namespace loopscope {

inline constexpr std::array kTextSizes { 100, 110, 125, 150, 175, 200 };

/// The size on offer that is nearest to a wish.
inline int nearestTextSize(int percent)
{
    int nearest = kTextSizes.front();
    for (const int size : kTextSizes) {
        if (std::abs(size - percent) < std::abs(nearest - percent))
            nearest = size;
    }
    return nearest;
}

/// The next size up (or down, with a negative direction); the same at the end of the range.
inline int textSizeAfter(int percent, int direction)
{
    const int now = nearestTextSize(percent);
    for (std::size_t i = 0; i < kTextSizes.size(); ++i) {
        if (kTextSizes[i] != now)
            continue;
        if (direction < 0)
            return kTextSizes[i == 0 ? 0 : i - 1];
        return kTextSizes[i + 1 == kTextSizes.size() ? i : i + 1];
    }
    return now;
}

/// How much buttons without words grow: less than text does, so that a bar keeps its room for words.
constexpr double iconScale(double textScale)
{
    return 1 + (textScale - 1) / 2;
}

} // namespace loopscope
