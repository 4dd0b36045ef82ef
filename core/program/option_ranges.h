// SPDX-License-Identifier: GPL-3.0-or-later
// What each option of a recording may be, wherever it is read: on the command line, in the settings.
#pragma once

namespace loopscope {

/// Both ends belong to it.
struct OptionRange
{
    double least;
    double most;

    /// Of what is no number it holds none.
    constexpr bool holds(double value) const { return value >= least && value <= most; }
};

namespace ranges {

inline constexpr OptionRange kSteps { 1, 100'000'000 };
inline constexpr OptionRange kVirtualMs { 0.001, 1e12 };
inline constexpr OptionRange kWallSeconds { 0.001, 86'400 };
inline constexpr OptionRange kMemoryMiB { 64, 4'095 }; // what the engine can count
inline constexpr OptionRange kSeed { 0, 9'007'199'254'740'991 }; // what a double counts exactly
inline constexpr OptionRange kFrameRate { 0.1, 1'000 }; // Hz
inline constexpr OptionRange kFramePhaseMs { -1e6, 1e6 };
inline constexpr OptionRange kStatementCostUs { 0, 1'000 };

} // namespace ranges

} // namespace loopscope
