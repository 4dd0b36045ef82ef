// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of the picture, in logical pixels.
#pragma once

#include <cstdint>

namespace loopscope::metrics {

constexpr double kBoxRadius = 12;
constexpr double kHeaderLine = 18;

constexpr double kCardRadius = 8;
constexpr double kCardEdge = 4; // the coloured left edge
constexpr double kCardTextLeft = 14;
constexpr double kCardTextRight = 10;
constexpr double kQueueCard = 58;
constexpr double kQueueCardLeast = 38;
constexpr double kEndLabel = 18; // strip under a queue's cards for "head" and "tail"

constexpr double kRingStroke = 14;

} // namespace loopscope::metrics

namespace loopscope {

/// Roomy as it was drawn; dense where large text leaves little room.
enum class Density : std::uint8_t
{
    Roomy,
    Dense
};

/// What a picture's density decides.
struct SceneMetrics
{
    double margin;
    double topMargin;
    double gap; // between boxes
    double boxPadding;
    double headerHeight; // a box's title strip
    double headerBaseline; // top of the title's line
    double cardGap;
    double compactGap;
    double compactCard; // one line of text
    double frameCard; // in the Call Stack
    double apiCard; // with a progress bar
    double leastApiWidth;
    double leastQueueHeight;
    double sentenceHeight;
};

constexpr SceneMetrics metricsOf(Density density)
{
    if (density == Density::Dense)
        return { 8, 7, 6, 8, 26, 5, 6, 4, 26, 40, 52, 120, 56, 66 };
    return { 20, 18, 18, 14, 42, 10, 10, 5, 36, 60, 66, 160, 102, 58 };
}

} // namespace loopscope
