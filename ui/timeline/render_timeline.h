// SPDX-License-Identifier: GPL-3.0-or-later
// A whole recording's timeline on any paint device, without a window.
#pragma once

#include "ui/timeline/timeline_painter.h"

class QPainter;

namespace loopscope {

/// What a picture of the timeline shows.
struct TimelineContent
{
    const Trace* trace = nullptr;
    TimelineAxis axis = TimelineAxis::Steps;
    std::optional<std::size_t> moment; // of the cursor; none without one
};

/// Paints into the rectangle (0, 0, size) of the painter's own coordinates, with no background.
void paintTimelinePicture(QPainter& painter, const TimelineContent& content, const Theme& theme, QSizeF size);

} // namespace loopscope
