// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/moment_picture.h"

#include "ui/charts/render_charts.h"
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

Picture chartsOf(const ExportRequest& request, const Trace& trace, std::size_t moment)
{
    const DiagramLook& look = request.look;
    // A cursor at the end would say nothing.
    const auto cursor = moment < trace.size() ? std::optional(moment) : std::nullopt;
    const ChartsContent content { &trace, request.charts, request.axis, cursor };
    return { look.size, [content, &look](QPainter& painter) {
                if (look.background == Background::Opaque)
                    painter.fillRect(QRectF(QPointF(), look.size), look.theme.panel);
                paintChartsPicture(painter, content, look.theme, look.size);
            } };
}

} // namespace

Picture pictureOf(const ExportRequest& request, const Trace& trace, std::size_t moment)
{
    if (request.view == ExportView::Timeline)
        return timelineOf(request, trace, moment);
    if (request.view == ExportView::Charts)
        return chartsOf(request, trace, moment);
    return diagramOf(trace, moment, request.look);
}

} // namespace loopscope
