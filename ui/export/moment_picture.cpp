// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/moment_picture.h"

#include "ui/timeline/render_timeline.h"

#include <QPainter>

namespace loopscope {

namespace {

Picture timelineOf(const ExportRequest& request, const Trace& trace, std::size_t moment)
{
    const DiagramLook& look = request.look;
    const TimelineContent content { &trace, request.axis, moment };
    return { look.size, [content, &look](QPainter& painter) {
                if (look.background == Background::Opaque)
                    painter.fillRect(QRectF(QPointF(), look.size), look.theme.panel);
                paintTimelinePicture(painter, content, look.theme, look.size);
            } };
}

} // namespace

Picture pictureOf(const ExportRequest& request, const Trace& trace, std::size_t moment)
{
    if (request.view == ExportView::Timeline)
        return timelineOf(request, trace, moment);
    return diagramOf(trace, moment, request.look);
}

} // namespace loopscope
