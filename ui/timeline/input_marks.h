// SPDX-License-Identifier: GPL-3.0-or-later
// The little cards of the inputs on the timeline: where they stand, and what is written on them.
#pragma once

#include "ui/timeline/timeline_inputs.h"
#include "ui/timeline/timeline_scale.h"

#include <chrono>
#include <QRectF>
#include <QString>

namespace loopscope {

struct InputMark
{
    QRectF rect;
    double place = 0; // of its arrival, on one of the card's edges or between them
    TimelineInput input;
    QString title; // as much of it as the card has room for
    bool isGrouped = false; // one card stands for it and for others
};

/// Inputs too near to each other for cards of their own.
struct InputGroup
{
    QRectF rect; // of the card that stands for them
    std::size_t first = 0; // of the marks
    std::size_t count = 0;
};

struct InputRow
{
    std::vector<InputMark> marks;
    std::vector<InputGroup> groups;
};

/// "#button", "Enter", "“hello”"
QString inputTitle(const Input& input);
/// "Click on #button"
QString inputSentence(const Input& input);

/// Pixels that their row takes; none where there is none.
double inputRowHeight(const std::vector<TimelineInput>& inputs, double textScale);
/// Their cards in a row from `top` on, by time. No card of one that stands alone covers another, or a
/// group's.
InputRow placeInputs(
    const std::vector<TimelineInput>& inputs, const TimelineScale& scale, double top, double textScale);
/// The same card at another place.
InputMark movedTo(InputMark mark, double place, const TimelineScale& scale);

/// The whole millisecond that is meant by a time when a pixel is this long, both in ns: a round number where
/// pixels are longer than a millisecond.
std::chrono::milliseconds snappedTime(double time, double pixel);

} // namespace loopscope
