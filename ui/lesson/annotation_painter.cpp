// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/annotation_painter.h"

#include "ui/scene/scene_text.h"

#include <cmath>
#include <QPainter>

namespace loopscope {

namespace {

using namespace annotation;

constexpr double kLine = 2.5;
constexpr double kHead = 12; // of an arrow
constexpr double kHalfHead = 5.5;

void paintArrow(QPainter& painter, const QLineF& arrow, const QColor& color)
{
    const double length = arrow.length();
    if (length < 1)
        return;
    const QPointF along = (arrow.p2() - arrow.p1()) / length;
    const QPointF across(-along.y(), along.x());
    const QPointF neck = arrow.p2() - along * std::min(kHead, length);
    painter.setPen(QPen(color, kLine, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(arrow.p1(), neck);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF { { arrow.p2(), neck + across * kHalfHead, neck - across * kHalfHead } });
}

} // namespace

void paintAnnotations(QPainter& painter, const std::vector<PlacedAnnotation>& annotations, const Theme& theme,
    std::uint32_t taken)
{
    for (const PlacedAnnotation& each : annotations) {
        const QColor color = taken > 0 && each.line == taken ? theme.accent : theme.warning;
        painter.setBrush(Qt::NoBrush);
        if (!each.highlight.isNull()) {
            painter.setPen(QPen(color, kLine + 0.5));
            painter.drawRoundedRect(each.highlight.adjusted(1, 1, -1, -1), kRadius + 4, kRadius + 4);
        }
        if (!each.arrow.isNull())
            paintArrow(painter, each.arrow, color);
        if (each.bubble.isNull())
            continue;
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(mixed(theme.warning, theme.panel, 0.12));
        painter.drawRoundedRect(each.bubble.adjusted(1, 1, -1, -1), kRadius, kRadius);
        drawParagraph(painter, each.bubble.adjusted(kPadding, kPadding, -kPadding, -kPadding), each.text,
            kPixels, theme.ink);
    }
}

SceneOverlay annotationOverlay(
    std::shared_ptr<const Trace> trace, std::vector<std::pair<std::size_t, LessonEntry>> entries)
{
    if (entries.empty())
        return {};
    return [trace = std::move(trace), entries = std::move(entries)](
               QPainter& painter, const SceneLayout& layout, std::size_t moment, const Theme& theme) {
        std::vector<LessonEntry> shown;
        for (const auto& [at, entry] : entries) {
            if (at == moment)
                shown.push_back(entry);
        }
        if (!shown.empty())
            paintAnnotations(painter, layOutAnnotations(shown, layout, *trace, FontMeasurer()), theme);
    };
}

} // namespace loopscope
