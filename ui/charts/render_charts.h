// SPDX-License-Identifier: GPL-3.0-or-later
// A whole recording's charts on any paint device, without a window.
#pragma once

#include "core/trace/trace.h"
#include "ui/charts/chart_kind.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_scale.h"

#include <QSizeF>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace loopscope {

/// What a picture of charts shows.
struct ChartsContent
{
    const Trace* trace = nullptr;
    std::vector<ChartKind> kinds; // from top to bottom
    TimelineAxis axis = TimelineAxis::Steps; // of the queues
    std::optional<std::size_t> moment; // of the cursor; none without one
};

/// Paints into the rectangle (0, 0, size) of the painter's own coordinates, with no background.
void paintChartsPicture(QPainter& painter, const ChartsContent& content, const Theme& theme, QSizeF size);

} // namespace loopscope
