// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of the picture, in logical pixels.
#pragma once

namespace loopscope::metrics {

constexpr double kMargin = 20;
constexpr double kTopMargin = 18;
constexpr double kGap = 18; // between boxes
constexpr double kBoxRadius = 12;
constexpr double kBoxPadding = 14;
constexpr double kHeaderHeight = 42; // a box's title strip
constexpr double kHeaderBaseline = 10; // top of the title's line
constexpr double kHeaderLine = 18;

constexpr double kCardRadius = 8;
constexpr double kCardEdge = 4; // the coloured left edge
constexpr double kCardTextLeft = 14;
constexpr double kCardTextRight = 10;
constexpr double kCardGap = 10;
constexpr double kCompactGap = 5;
constexpr double kCompactCard = 36; // one line of text
constexpr double kFrameCard = 60; // in the Call Stack
constexpr double kApiCard = 66; // with a progress bar
constexpr double kQueueCard = 58;
constexpr double kQueueCardLeast = 38;
constexpr double kEndLabel = 18; // strip under a queue's cards for "head" and "tail"

constexpr double kSentenceHeight = 58;
constexpr double kRingStroke = 14;

} // namespace loopscope::metrics
