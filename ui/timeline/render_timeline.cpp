// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/render_timeline.h"

#include <QPainter>

namespace loopscope {

void paintTimelinePicture(QPainter& painter, const TimelineContent& content, const Theme& theme, QSizeF size)
{
    TimelineModel model;
    model.read(*content.trace);
    const TimelineScale scale
        = wholeScale(model, content.axis, timelineGutter(theme.textScale), size.width());
    const TimelineLayout layout = layOutTimeline(model, *content.trace, scale, size, theme.textScale);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintTimeline(painter, layout, theme);
    if (content.moment)
        paintTimelineCursor(
            painter, layout, { valueOf(*content.trace, content.axis, *content.moment), {} }, theme);
    painter.restore();
}

} // namespace loopscope
