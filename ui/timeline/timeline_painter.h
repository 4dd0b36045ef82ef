// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a timeline's layout in a theme's colours, on a widget or on any other paint device.
#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/timeline_layout.h"

class QPainter;

namespace loopscope {

/// What is drawn beside the spans themselves.
struct TimelineCursor
{
    double value = 0; // of the axis
    CardId lit {}; // a card whose spans stand out; unset for none
};

/// Pixels that the names of the lanes take.
double timelineGutter(double textScale);
/// "Web APIs"
QString laneName(Box lane);
/// A row's name at the left.
void paintGutterName(QPainter& painter, const QRectF& row, const QString& name, const Theme& theme);
/// A lane's names, marks and bars. Uses no clip, so that it suits QSvgGenerator.
void paintTimeline(QPainter& painter, const TimelineLayout& layout, const Theme& theme);
/// What changes with every step: the cursor and the spans that stand out.
void paintTimelineCursor(
    QPainter& painter, const TimelineLayout& layout, const TimelineCursor& cursor, const Theme& theme);

} // namespace loopscope
