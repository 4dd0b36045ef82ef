// SPDX-License-Identifier: GPL-3.0-or-later
// The names that strides have in a lesson's text.
#pragma once

#include "core/trace/stepper.h"

#include <array>
#include <optional>
#include <string_view>

namespace loopscope {

/// By Stride.
inline constexpr std::array<std::string_view, static_cast<std::size_t>(kLastStride) + 1> kStrideNames {
    "step", "statement", "callback", "line", "turn", "console"
};

constexpr std::string_view nameOf(Stride stride)
{
    return kStrideNames[static_cast<std::size_t>(stride)];
}

constexpr std::optional<Stride> strideNamed(std::string_view name)
{
    for (std::size_t i = 0; i < kStrideNames.size(); ++i) {
        if (kStrideNames[i] == name)
            return static_cast<Stride>(i);
    }
    return std::nullopt;
}

} // namespace loopscope
