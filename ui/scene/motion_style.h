// SPDX-License-Identifier: GPL-3.0-or-later
// How much in the picture may move.
#pragma once

#include <cstdint>

namespace loopscope {

/// Whether cards fly, or only light up and fade where they stand.
enum class MotionStyle : std::uint8_t
{
    Full,
    Reduced
};

} // namespace loopscope
