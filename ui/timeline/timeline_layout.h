// SPDX-License-Identifier: GPL-3.0-or-later
// Where the timeline's bars and marks stand for a range and a size: plain rectangles.
#pragma once

#include "ui/timeline/input_marks.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/timeline_scale.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

namespace loopscope {

enum class BarKind : std::uint8_t
{
    Wait,
    Run,
    LongRun, // as a part of a long task
};

/// A span, or what of several one pixel shows.
struct TimelineBar
{
    QRectF rect;
    Box lane {};
    BarKind kind {};
    TimelineSpan span; // the first of them
    std::uint32_t spans = 1;
    QString name; // of its callback, where there may be room for it
};

struct TimelineLane
{
    Box lane {};
    QRectF rect; // of its bars, from edge to edge of the strip
};

enum class TimelineMarkKind : std::uint8_t
{
    ConsoleLine,
    Error,
    Frame,
    DroppedFrame
};
struct TimelineMark
{
    TimelineMarkKind kind {};
    double place = 0;
    std::uint32_t moment = 0; // of the first that stands there
};

struct TimelineLabel
{
    double place = 0;
    QString text;
};

struct TimelineLayout
{
    QSizeF size;
    TimelineScale scale;
    std::array<TimelineLane, kBoxes.size()> lanes;
    std::vector<TimelineBar> bars; // waits before runs
    std::vector<TimelineMark> marks; // at most one of a kind for a pixel
    std::vector<TimelineLabel> labels;
    std::vector<InputMark> inputs;
    std::vector<InputGroup> inputGroups;
    double inputsTop = 0; // of their row
    double inputsHeight = 0; // none without inputs
    double marksTop = 0; // of the console's ticks
    double axisTop = 0; // of the numbers
};

/// The whole axis on a strip that leaves `gutter` pixels for the lanes' names.
TimelineScale wholeScale(const TimelineModel& model, TimelineAxis axis, double gutter, double width);
/// Its greatest value: moments or ns.
double greatestValue(const TimelineModel& model, TimelineAxis axis);
/// The axis' value of a moment.
double valueOf(const Trace& trace, TimelineAxis axis, std::size_t moment);
/// The last moment at a value of the axis.
std::size_t momentAt(const Trace& trace, TimelineAxis axis, double value);

/// Shows what a pixel can show: its cost hangs on the width, and on the number of steps only by bisection.
TimelineLayout layOutTimeline(const TimelineModel& model, const Trace& trace, const TimelineScale& scale,
    QSizeF size, double textScale);

} // namespace loopscope
