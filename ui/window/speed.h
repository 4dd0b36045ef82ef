// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a recording is played.
#pragma once

#include <array>
#include <cstdint>

namespace loopscope {

enum class Speed : std::uint8_t
{
    Quarter,
    Half,
    Normal,
    Double,
    Fourfold,
    Eightfold,
    Unlimited, // as fast as it goes
};

inline constexpr std::array kSpeeds { Speed::Quarter, Speed::Half, Speed::Normal, Speed::Double,
    Speed::Fourfold, Speed::Eightfold, Speed::Unlimited };

/// 1 is normal; 0 means without any wait.
constexpr double factor(Speed speed)
{
    switch (speed) {
    case Speed::Quarter:
        return 0.25;
    case Speed::Half:
        return 0.5;
    case Speed::Normal:
        return 1;
    case Speed::Double:
        return 2;
    case Speed::Fourfold:
        return 4;
    case Speed::Eightfold:
        return 8;
    case Speed::Unlimited:
        break;
    }
    return 0;
}

} // namespace loopscope
