// SPDX-License-Identifier: GPL-3.0-or-later
// The five boxes of the picture, in the order in which they are read.
#pragma once

#include <array>
#include <cstdint>

namespace loopscope {

enum class Box : std::uint8_t
{
    CallStack,
    WebApis,
    Microtasks,
    AnimationFrames,
    Tasks
};

inline constexpr std::array kBoxes { Box::CallStack, Box::WebApis, Box::Microtasks, Box::AnimationFrames,
    Box::Tasks };

constexpr std::size_t index(Box box)
{
    return static_cast<std::size_t>(box);
}

} // namespace loopscope
