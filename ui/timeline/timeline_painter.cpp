// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_painter.h"

#include "ui/theme/fonts.h"
#include "ui/timeline/input_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace loopscope {

namespace {

constexpr int kTextPixels = 11;
constexpr double kLeft = 16; // as the panel's title
constexpr double kGutter = 104;
constexpr double kRadius = 4;
constexpr double kWaitTint = 0.35;
constexpr double kLongHatch = 5;

QString words(const char* text)
{
    return QCoreApplication::translate("Timeline", text);
}

void paintBar(QPainter& painter, const TimelineBar& bar, const Theme& theme)
{
    const QColor hue = theme.hue(bar.lane).line;
    const QColor fill = bar.kind == BarKind::Wait ? mixed(hue, theme.panel, kWaitTint) : hue;
    // A hair's breadth between neighbours, where they are wide enough to spare it.
    const QRectF rect = bar.rect.width() > 4 ? bar.rect.adjusted(0, 0, -1, 0) : bar.rect;
    const double radius = std::min({ kRadius, rect.width() / 3, rect.height() / 3 });
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, radius, radius);
    if (bar.kind == BarKind::Wait && rect.width() > 3) {
        painter.setPen(QPen(hue, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (bar.kind != BarKind::LongRun)
        return;
    painter.setPen(QPen(theme.error, 1));
    for (double x = rect.left(); x < rect.right() - 1; x += kLongHatch)
        painter.drawLine(
            QPointF(x, rect.bottom()), QPointF(std::min(x + kLongHatch, rect.right()), rect.top()));
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), theme.error);
}

/// The name of the callback, where its bar has room for it.
void paintBarName(QPainter& painter, const TimelineBar& bar, const QString& name, const Theme& theme)
{
    const QFontMetricsF metrics(painter.font());
    if (bar.spans > 1 || name.isEmpty() || bar.rect.height() < metrics.height() - 2
        || metrics.horizontalAdvance(name) + 10 > bar.rect.width())
        return;
    const bool isOnHue = bar.kind != BarKind::Wait;
    painter.setPen(isOnHue ? theme.panel : theme.ink);
    painter.drawText(bar.rect.adjusted(6, -2, -3, 2), Qt::AlignVCenter | Qt::AlignLeft, name);
}

void paintMark(QPainter& painter, const TimelineLayout& layout, const TimelineMark& mark, const Theme& theme)
{
    const QRectF frames = layout.lanes[index(Box::AnimationFrames)].rect;
    const double place = mark.place;
    switch (mark.kind) {
    case TimelineMarkKind::ConsoleLine:
        painter.fillRect(QRectF(place - 1, layout.marksTop + 1, 2, 6), theme.muted);
        break;
    case TimelineMarkKind::Error:
        painter.setPen(QPen(theme.error, 2, Qt::SolidLine, Qt::RoundCap));
        for (const double side : { -1.0, 1.0 })
            painter.drawLine(QPointF(place - 2.5, layout.marksTop + 4 - 2.5 * side),
                QPointF(place + 2.5, layout.marksTop + 4 + 2.5 * side));
        break;
    case TimelineMarkKind::Frame:
        painter.fillRect(QRectF(place - 0.75, frames.top() - 3, 1.5, frames.height() + 6),
            theme.hue(Box::AnimationFrames).line);
        break;
    case TimelineMarkKind::DroppedFrame:
        painter.setPen(QPen(theme.error, 1.5, Qt::DotLine));
        painter.drawLine(QPointF(place, frames.top() - 3), QPointF(place, frames.bottom() + 3));
        break;
    }
}

void paintLabels(QPainter& painter, const TimelineLayout& layout, const Theme& theme)
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme.muted);
    double free = layout.scale.left - 8;
    QString before;
    for (const TimelineLabel& label : layout.labels) {
        const double width = metrics.horizontalAdvance(label.text);
        const double left
            = std::min(std::max(label.place - width / 2, layout.scale.left), layout.size.width() - width - 2);
        if (left < free || label.text == before)
            continue;
        painter.drawText(QPointF(left, layout.axisTop + metrics.ascent() + 1), label.text);
        free = left + width + 14;
        before = label.text;
    }
}

} // namespace

double timelineGutter(double textScale)
{
    return kGutter * textScale;
}

QString laneName(Box lane)
{
    switch (lane) {
    case Box::CallStack:
        return words(QT_TRANSLATE_NOOP("Timeline", "Call Stack"));
    case Box::WebApis:
        return words(QT_TRANSLATE_NOOP("Timeline", "Web APIs"));
    case Box::Microtasks:
        return words(QT_TRANSLATE_NOOP("Timeline", "Microtasks"));
    case Box::AnimationFrames:
        return words(QT_TRANSLATE_NOOP("Timeline", "Frames"));
    case Box::Tasks:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Timeline", "Tasks"));
}

void paintGutterName(QPainter& painter, const QRectF& row, const QString& name, const Theme& theme)
{
    painter.setFont(interfaceFont(qRound(kTextPixels * theme.textScale)));
    painter.setPen(theme.muted);
    const double right = timelineGutter(theme.textScale) - 6;
    painter.drawText(QRectF(kLeft, row.top() - 6, right - kLeft, row.height() + 12),
        Qt::AlignVCenter | Qt::AlignLeft, name);
}

void paintTimeline(QPainter& painter, const TimelineLayout& layout, const Theme& theme)
{
    painter.setFont(interfaceFont(qRound(kTextPixels * theme.textScale)));
    for (const TimelineLane& lane : layout.lanes) {
        const double middle = lane.rect.center().y();
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(lane.rect.left(), middle), QPointF(lane.rect.right(), middle));
        paintGutterName(painter, lane.rect, laneName(lane.lane), theme);
    }
    for (const TimelineMark& mark : layout.marks) {
        if (mark.kind == TimelineMarkKind::Frame || mark.kind == TimelineMarkKind::DroppedFrame)
            paintMark(painter, layout, mark, theme);
    }
    for (const TimelineBar& bar : layout.bars) {
        paintBar(painter, bar, theme);
        if (!bar.name.isEmpty())
            paintBarName(painter, bar, bar.name, theme);
    }
    for (const TimelineMark& mark : layout.marks) {
        if (mark.kind == TimelineMarkKind::ConsoleLine || mark.kind == TimelineMarkKind::Error)
            paintMark(painter, layout, mark, theme);
    }
    paintLabels(painter, layout, theme);
    paintInputs(painter, layout, theme);
}

void paintTimelineCursor(
    QPainter& painter, const TimelineLayout& layout, const TimelineCursor& cursor, const Theme& theme)
{
    if (isSet(cursor.lit)) {
        painter.setPen(QPen(theme.ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        for (const TimelineBar& bar : layout.bars) {
            if (bar.span.card == cursor.lit && bar.spans == 1)
                painter.drawRoundedRect(bar.rect.adjusted(-1, -1, 1, 1), kRadius, kRadius);
        }
        for (const InputMark& mark : layout.inputs) {
            if (mark.input.card == cursor.lit)
                paintChosenInput(painter, mark, theme);
        }
    }
    const double place = layout.scale.placeOf(cursor.value);
    if (place < layout.scale.left - 1 || place > layout.scale.left + layout.scale.width + 1)
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.drawLine(QPointF(place, 0), QPointF(place, layout.axisTop));
}

} // namespace loopscope
