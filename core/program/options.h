// SPDX-License-Identifier: GPL-3.0-or-later
// What a recording may be told, beside its program.
#pragma once

#include <chrono>
#include <cstdint>

namespace loopscope {

/// Which place a task takes in the Task Queue where HTML leaves it to the browser (§8.1.7.3 step 2.1).
enum class TaskOrder : std::uint8_t
{
    Chromium, // as Chromium was seen to do
    Spec, // by time of entry, whatever the source
};

/// Reaching one ends a recording; nothing that was recorded is lost.
struct Limits
{
    std::uint64_t steps = 1'000'000;
    std::chrono::milliseconds virtualTime { 600'000 };
    std::chrono::milliseconds realTimeWithoutStep { 5'000 };
    std::chrono::milliseconds realTime { 60'000 };
    std::uint32_t memoryMiB = 512;
    std::uint32_t stackKiB = 2'048;

    friend bool operator==(const Limits&, const Limits&) = default;
};

struct Options
{
    Limits limits;
    std::uint64_t seed = 1; // of Math.random()
    std::int64_t epochMs = 1'704'067'200'000; // Date at virtual time 0: 2024-01-01T00:00:00Z
    std::chrono::nanoseconds statementCost { 1'000 }; // virtual time a statement takes; 0 to 1 ms
    double frameRate = 60; // Hz, over 0
    double framePhaseMs = 0; // frames fall at phase + n / rate, from n = 1 on
    TaskOrder order = TaskOrder::Chromium;

    friend bool operator==(const Options&, const Options&) = default;
};

} // namespace loopscope
