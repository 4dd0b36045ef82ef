// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_painter.h"

#include "ui/scene/scene_text.h"
#include "ui/theme/metrics.h"

#include <algorithm>
#include <QPainter>
#include <QPainterPath>

namespace loopscope {

namespace {

using namespace metrics;

constexpr double kProgressHeight = 3;

/// The strip along a card's left side, as a rounded border of unequal widths is drawn.
QPainterPath leftEdge(const QRectF& rect)
{
    const double r = std::min(kCardRadius, rect.height() / 2);
    QPainterPath path;
    path.moveTo(rect.left() + r, rect.top());
    path.arcTo(QRectF(rect.left(), rect.top(), 2 * r, 2 * r), 90, 90);
    path.lineTo(rect.left(), rect.bottom() - r);
    path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * r, 2 * r, 2 * r), 180, 90);
    const double inner = r - kCardEdge;
    path.arcTo(QRectF(rect.left() + kCardEdge, rect.bottom() - 2 * r, 2 * inner, 2 * r), 270, -90);
    path.lineTo(rect.left() + kCardEdge, rect.top() + r);
    path.arcTo(QRectF(rect.left() + kCardEdge, rect.top(), 2 * inner, 2 * r), 180, -90);
    path.closeSubpath();
    return path;
}

void paintProgress(
    QPainter& painter, const QRectF& card, double progress, const QColor& hue, const Theme& theme)
{
    const QRectF track(
        card.left() + kCardTextLeft, card.bottom() - 8, card.width() - 2 * kCardTextLeft, kProgressHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(track, 1.5, 1.5);
    painter.setBrush(hue);
    // Even at its very beginning a bar is seen to be one.
    painter.drawRoundedRect(
        QRectF(track.topLeft(), QSizeF(std::max(4.0, track.width() * progress), kProgressHeight)), 1.5, 1.5);
}

void paintTexts(
    QPainter& painter, const QRectF& rect, const CardLook& look, const CardEffect& effect, const Theme& theme)
{
    const QRectF room = rect.adjusted(kCardTextLeft, 0, -kCardTextRight, 0);
    const QColor ink = effect.struckOut ? theme.muted : theme.ink;
    QRectF title;
    if (look.form == CardForm::Compact) {
        title = look.progress ? room.adjusted(0, 0, 0, -8) : room;
        drawText(painter, title, Qt::AlignRight | Qt::AlignVCenter, look.subtitle, TextRole::CardSubtitle,
            theme.muted);
    } else {
        // Both lines as one block, centred in what the progress bar leaves.
        constexpr double kTitleLine = 18;
        constexpr double kBlock = kTitleLine + 16;
        const double height = rect.height() - (look.progress ? 12 : 0);
        const double top = rect.top() + std::max(3.0, (height - kBlock) / 2);
        title = QRectF(room.left(), look.subtitle.isEmpty() ? top + 8 : top, room.width(), kTitleLine);
        drawText(painter, QRectF(room.left(), top + kTitleLine + 1, room.width(), 15),
            Qt::AlignLeft | Qt::AlignVCenter, look.subtitle, TextRole::CardSubtitle, theme.muted);
    }
    drawText(painter, title, Qt::AlignLeft | Qt::AlignVCenter, look.title, TextRole::CardTitle, ink);
    if (effect.struckOut) {
        painter.setPen(QPen(theme.error, 1.6));
        const double y = title.center().y() + 0.5;
        painter.drawLine(QPointF(room.left() - 4, y), QPointF(room.right() + 2, y));
    }
}

} // namespace

void paintCard(
    QPainter& painter, const QRectF& rect, const CardLook& look, const CardEffect& effect, const Theme& theme)
{
    const QColor hue = effect.struckOut ? theme.muted : theme.hue(look.box).line;
    if (theme.shadow.alpha() > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.shadow);
        painter.drawRoundedRect(rect.translated(0, 1.5), kCardRadius, kCardRadius);
    }
    const double line = effect.hovered ? 1 : theme.cardLineTint + (1 - theme.cardLineTint) * effect.running;
    // On paper the card that runs has the thick line.
    const double width = theme.name == ThemeName::Print ? 1 + 1.5 * effect.running : 1;
    painter.setPen(QPen(mixed(hue, theme.line, line), width));
    painter.setBrush(mixed(hue, theme.panel,
        std::max(theme.runningTint * effect.running, effect.hovered ? theme.hoverTint : 0.0)));
    const double inset = width / 2;
    painter.drawRoundedRect(
        rect.adjusted(inset, inset, -inset, -inset), kCardRadius - inset, kCardRadius - inset);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hue);
    painter.drawPath(leftEdge(rect));
    if (look.progress)
        paintProgress(painter, rect, *look.progress, hue, theme);
    paintTexts(painter, rect, look, effect, theme);
}

} // namespace loopscope
