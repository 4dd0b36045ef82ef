// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_painter.h"

#include "ui/scene/scene_text.h"
#include "ui/theme/metrics.h"
#include "ui/wording/scene_wording.h"

#include <QPainter>
#include <QPainterPath>

namespace loopscope {

namespace {

using namespace metrics;

constexpr double kSegmentGap = 3; // degrees left free at each end of a segment
constexpr double kKnobRadius = 9;

Hue phaseHue(Phase phase, const Theme& theme)
{
    switch (phase) {
    case Phase::Task:
        return theme.hue(Box::Tasks);
    case Phase::Microtasks:
        return theme.hue(Box::Microtasks);
    case Phase::Rendering:
        return theme.hue(Box::AnimationFrames);
    case Phase::NotStarted:
    case Phase::Waiting:
    case Phase::Ended:
        break;
    }
    return { theme.muted, theme.muted };
}

/// On paper without colours a box is told by its line too: its weight, its dashes.
QPen boxPen(Box box, const Theme& theme)
{
    QPen pen(theme.hue(box).line, theme.boxLineWidth);
    if (theme.name != ThemeName::Print)
        return pen;
    pen.setCapStyle(Qt::FlatCap);
    switch (box) {
    case Box::CallStack:
        pen.setWidthF(2 * theme.boxLineWidth);
        break;
    case Box::WebApis:
        pen.setDashPattern({ 6, 3 });
        break;
    case Box::Microtasks:
        break;
    case Box::AnimationFrames:
        pen.setDashPattern({ 1.5, 2.5 });
        break;
    case Box::Tasks:
        pen.setDashPattern({ 9, 2.5, 1.5, 2.5 });
        break;
    }
    return pen;
}

QPointF onCircle(const RingPlacement& ring, double degrees)
{
    QLineF radius(ring.center, ring.center + QPointF(0, -ring.radius));
    radius.setAngle(90 - degrees);
    return radius.p2();
}

void paintFold(QPainter& painter, const Fold& fold, Box box, const Theme& theme)
{
    const Hue& hue = theme.hue(box);
    QPen pen(mixed(hue.line, theme.panel, 0.6), 1);
    pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(fold.rect.adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
    drawText(painter, fold.rect, Qt::AlignCenter, fold.text, TextRole::Fold, hue.text);
}

} // namespace

void paintBox(QPainter& painter, const BoxPlacement& box, const Theme& theme)
{
    if (box.rect.isNull())
        return;
    const Hue& hue = theme.hue(box.box);
    const QPen pen = boxPen(box.box, theme);
    const double inset = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(mixed(hue.line, theme.panel, theme.boxTint));
    painter.drawRoundedRect(box.rect.adjusted(inset, inset, -inset, -inset), kBoxRadius, kBoxRadius);

    const SceneMetrics m = metricsOf(box.density);
    const QRectF header(box.rect.left() + m.boxPadding, box.rect.top() + m.headerBaseline,
        box.rect.width() - 2 * m.boxPadding, kHeaderLine);
    drawText(painter, header, Qt::AlignLeft | Qt::AlignVCenter, box.title, TextRole::BoxTitle, hue.text);
    drawText(painter, header, Qt::AlignRight | Qt::AlignVCenter, box.count, TextRole::BoxCount, theme.muted);
    const bool isDense = box.density == Density::Dense;
    if (!box.hint.isEmpty())
        drawText(painter, box.rect.adjusted(0, isDense ? 21 : 28, 0, isDense ? -3 : -8), Qt::AlignCenter,
            box.hint, TextRole::Hint, theme.faint);
    if (box.fold)
        paintFold(painter, *box.fold, box.box, theme);
    for (const EndLabel& end : box.ends)
        drawText(
            painter, end.rect, end.alignment | Qt::AlignVCenter, end.text, TextRole::EndLabel, theme.muted);
}

void paintRing(QPainter& painter, const RingPlacement& ring, const Theme& theme)
{
    if (ring.radius == 0)
        return;
    const Hue now = phaseHue(ring.phase, theme);
    const QRectF circle(
        ring.center.x() - ring.radius, ring.center.y() - ring.radius, 2 * ring.radius, 2 * ring.radius);
    painter.setBrush(Qt::NoBrush);
    for (Phase phase : { Phase::Task, Phase::Microtasks, Phase::Rendering }) {
        const RingSegment segment = ringSegment(phase);
        const bool isNow = phase == ring.phase;
        const QColor color = isNow ? now.line : mixed(phaseHue(phase, theme).line, theme.track, 0.16);
        // Paper may have no colours: there the phase is the thick one.
        const double stroke = isNow || theme.name != ThemeName::Print ? ring.stroke : ring.stroke / 4;
        painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::FlatCap));
        // Qt counts sixteenths of a degree from 3 o'clock, against the clock.
        const double from = 90 - segment.start - kSegmentGap;
        const double length = segment.length - 2 * kSegmentGap;
        painter.drawArc(circle, qRound(from * 16), qRound(-length * 16));
    }
    const bool isStrip = !ring.strip.isNull();
    painter.setPen(QPen(now.line, isStrip ? 2 : 4));
    painter.setBrush(theme.panel);
    const double knob = isStrip ? kKnobRadius / 3 : kKnobRadius;
    painter.drawEllipse(onCircle(ring, ring.knob), knob, knob);
    if (isStrip) {
        drawText(painter, ring.strip.adjusted(28, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, ring.stripText,
            TextRole::RingText, theme.ink);
        return;
    }

    painter.save();
    painter.translate(ring.center.x(), ring.center.y() - 9);
    painter.scale(ring.titleScale, ring.titleScale);
    drawText(painter, QRectF(-ring.radius, -10, 2 * ring.radius, 20), Qt::AlignCenter, ring.title,
        TextRole::RingTitle, now.text);
    painter.restore();
    drawText(painter, QRectF(ring.center.x() - ring.radius, ring.center.y() + 4, 2 * ring.radius, 16),
        Qt::AlignCenter, ring.subtitle, TextRole::RingText, theme.muted);
    const QSizeF line(ring.textRect.width(), ring.textRect.height() / 2);
    drawText(painter, QRectF(ring.textRect.topLeft(), line), Qt::AlignCenter, ring.turn, TextRole::RingText,
        theme.muted);
    drawText(painter, QRectF(ring.textRect.topLeft() + QPointF(0, line.height()), line), Qt::AlignCenter,
        ring.time, TextRole::RingText, theme.muted);
}

void paintSentence(QPainter& painter, const SentencePlacement& sentence, LinkState link, const Theme& theme)
{
    if (sentence.rect.isNull())
        return;
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(sentence.rect.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    if (sentence.text.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(phaseHue(sentence.phase, theme).line);
    painter.drawEllipse(sentence.dot, 5, 5);
    drawParagraph(painter, sentence.textRect, sentence.text, sentence.pixels, theme.ink);
    if (sentence.spec.isEmpty())
        return;
    const bool hovered = link == LinkState::Hovered;
    drawText(painter, sentence.specRect, Qt::AlignRight | Qt::AlignVCenter, sentence.spec, TextRole::Spec,
        hovered ? theme.accent : theme.muted);
}

void paintStaleNotice(QPainter& painter, const SceneLayout& layout, const Theme& theme)
{
    QColor veil = theme.background;
    veil.setAlphaF(0.5F);
    painter.fillRect(QRectF(QPointF(), layout.size), veil);
    // The sentence speaks of the older program too: the notice takes its place.
    const QRectF bar = layout.sentence.rect;
    painter.setPen(QPen(theme.warning, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.warning);
    painter.drawEllipse(layout.sentence.dot, 5, 5);
    const QRectF room = bar.adjusted(36, 0, -14, 0);
    const QString text = FontMeasurer().elided(staleNotice(), TextRole::Notice, room.width(), Qt::ElideRight);
    drawText(painter, room, Qt::AlignLeft | Qt::AlignVCenter, text, TextRole::Notice, theme.ink);
}

} // namespace loopscope
