// SPDX-License-Identifier: GPL-3.0-or-later
// The code around the line that runs, and the console's last lines, as panels of a picture.
#pragma once

#include "core/trace/trace.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace loopscope {

/// The line that runs stands out, in the middle where there is more code than room; while nothing runs, the
/// one that ran last is in the middle.
void paintCodeExcerpt(QPainter& painter, const QRectF& panel, const Trace& trace, std::size_t moment,
    const State& state, const Theme& theme);

/// The last lines that were printed up to this state.
void paintConsoleExcerpt(
    QPainter& painter, const QRectF& panel, const Trace& trace, const State& state, const Theme& theme);

} // namespace loopscope
