// SPDX-License-Identifier: GPL-3.0-or-later
// Typed indices into a trace's tables, and the unit of its time.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace loopscope {

/// Time on the virtual clock, from 0 at the beginning of a recording.
using VirtualTime = std::chrono::nanoseconds;

/// Each table begins at 1: the value 0 means "none" everywhere.
enum class StringId : std::uint32_t
{
};
enum class SourceId : std::uint32_t
{
};
enum class PositionId : std::uint32_t
{
};
enum class CardId : std::uint32_t
{
};

template <typename Id> constexpr bool isSet(Id id)
{
    return id != Id {};
}

template <typename Id> constexpr std::uint32_t number(Id id)
{
    return static_cast<std::uint32_t>(id);
}

/// The virtual time in milliseconds, for people and for JavaScript.
constexpr double milliseconds(VirtualTime time)
{
    return static_cast<double>(time.count()) / 1e6;
}

} // namespace loopscope
