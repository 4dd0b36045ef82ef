// SPDX-License-Identifier: GPL-3.0-or-later
// The charts that there are.
#pragma once

#include <array>
#include <cstdint>

namespace loopscope {

enum class ChartKind : std::uint8_t
{
    Queues, // how many callbacks wait
    Callbacks, // how long each waited and ran
    Work // what virtual time goes to
};

inline constexpr std::array kChartKinds { ChartKind::Queues, ChartKind::Callbacks, ChartKind::Work };

} // namespace loopscope
