// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/input_painter.h"

#include "ui/theme/fonts.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/wording/time_wording.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace loopscope {

namespace {

constexpr int kTextPixels = 11;
constexpr double kIconWidth = 18;
constexpr double kEdge = 3; // the coloured left edge
constexpr double kRadius = 3.5;
constexpr double kSheet = 2.5; // that the cards of a stack stand out behind one another
constexpr double kBesideCount = 5;

/// A mouse pointer, a key, or a text cursor, in a square of 10.
QPainterPath iconOf(Input::Kind kind)
{
    QPainterPath path;
    switch (kind) {
    case Input::Kind::Click:
        path.addPolygon(QPolygonF({ { 2, 0 }, { 2, 9 }, { 4.2, 7 }, { 5.6, 10 }, { 7.2, 9.3 }, { 5.8, 6.4 },
            { 8.6, 6.2 }, { 2, 0 } }));
        break;
    case Input::Kind::Key:
        path.addRoundedRect(QRectF(0.5, 1, 9, 8), 2, 2);
        path.addRoundedRect(QRectF(1.7, 2, 6.6, 5), 1.2, 1.2);
        break;
    case Input::Kind::Text:
        path.addRect(QRectF(4.4, 0.5, 1.2, 9));
        path.addRect(QRectF(2.6, 0, 4.8, 1.2));
        path.addRect(QRectF(2.6, 8.8, 4.8, 1.2));
        path.setFillRule(Qt::WindingFill);
        break;
    }
    return path;
}

/// `outline`: broken while the recording has not come to it.
void paintSheet(QPainter& painter, const QRectF& rect, Qt::PenStyle outline, const Theme& theme)
{
    const Hue& hue = theme.hue(Box::Tasks);
    painter.setPen(QPen(hue.line, 1, outline));
    painter.setBrush(mixed(hue.line, theme.panel, theme.boxTint));
    painter.drawRoundedRect(rect, kRadius, kRadius);
    QPainterPath card;
    card.addRoundedRect(rect, kRadius, kRadius);
    QPainterPath edge;
    edge.addRect(QRectF(rect.left(), rect.top(), kEdge, rect.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(hue.line);
    painter.drawPath(card.intersected(edge));
}

void paintCard(QPainter& painter, const InputMark& mark, const Theme& theme)
{
    const QRectF rect = mark.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    paintSheet(painter, rect, isSet(mark.input.card) ? Qt::SolidLine : Qt::DashLine, theme);
    const double side = 10 * theme.textScale;
    const double left = rect.left() + kEdge + (kIconWidth * theme.textScale - kEdge - side) / 2;
    painter.save();
    painter.translate(left, rect.center().y() - side / 2);
    painter.scale(theme.textScale, theme.textScale);
    painter.setBrush(theme.ink);
    painter.drawPath(iconOf(mark.input.input.kind));
    painter.restore();
    if (mark.title.isEmpty())
        return;
    painter.setFont(inputFont(theme.textScale));
    painter.setPen(theme.ink);
    painter.drawText(rect.adjusted(kIconWidth * theme.textScale, -2, 4, 2),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, mark.title);
}

QFont inputCountFont(double textScale)
{
    QFont font = inputFont(textScale);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString countWords(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// A stack of cards with their number on the uppermost.
void paintGroup(QPainter& painter, const InputGroup& group, const TimelineLayout& layout, const Theme& theme)
{
    const bool isReached = isSet(layout.inputs[group.first].input.card);
    const Qt::PenStyle outline = isReached ? Qt::SolidLine : Qt::DashLine;
    QRectF rect = group.rect.adjusted(0.5, 0.5, -0.5 - 2 * kSheet, -0.5);
    for (const double behind : { 2.0, 1.0 })
        paintSheet(painter, rect.adjusted(behind * kSheet, behind * 1.5, behind * kSheet, -behind * 1.5),
            outline, theme);
    paintSheet(painter, rect, outline, theme);
    painter.setFont(inputCountFont(theme.textScale));
    painter.setPen(theme.ink);
    painter.drawText(
        rect.adjusted(kEdge, -2, 0, 2), Qt::AlignCenter | Qt::TextSingleLine, countWords(group.count));
}

} // namespace

QFont inputFont(double textScale)
{
    return interfaceFont(qRound(kTextPixels * textScale));
}

double inputIconWidth(double textScale)
{
    return kIconWidth * textScale + 1;
}

double inputGroupWidth(std::size_t count, double textScale)
{
    const QFontMetricsF metrics(inputCountFont(textScale));
    const double words = kEdge + metrics.horizontalAdvance(countWords(count)) + 2 * kBesideCount * textScale;
    return std::max(words, kIconWidth * textScale) + 2 * kSheet;
}

void paintInputs(QPainter& painter, const TimelineLayout& layout, const Theme& theme)
{
    if (layout.inputsHeight <= 0)
        return;
    paintGutterName(painter, QRectF(0, layout.inputsTop, layout.scale.left, layout.inputsHeight),
        QCoreApplication::translate("Timeline", "Inputs"), theme);
    // Its stem, up to the lane that its task comes to.
    const double lane = layout.lanes[index(Box::Tasks)].rect.bottom();
    painter.setPen(QPen(theme.hue(Box::Tasks).line, 1));
    for (const InputMark& mark : layout.inputs)
        painter.drawLine(QPointF(mark.place, lane), QPointF(mark.place, mark.rect.center().y()));
    for (const InputMark& mark : layout.inputs) {
        if (!mark.isGrouped)
            paintCard(painter, mark, theme);
    }
    for (const InputGroup& group : layout.inputGroups)
        paintGroup(painter, group, layout, theme);
}

void paintChosenInput(QPainter& painter, const InputMark& mark, const Theme& theme)
{
    paintCard(painter, mark, theme);
    painter.setPen(QPen(theme.ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(mark.rect.adjusted(-0.5, -0.5, 0.5, 0.5), kRadius + 1, kRadius + 1);
}

void paintInputGap(QPainter& painter, const InputMark& mark, const Theme& theme)
{
    painter.fillRect(mark.rect.adjusted(-2, -2, 2, 2), theme.panel);
    painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(mark.rect.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

void paintMovedInput(QPainter& painter, const TimelineLayout& layout, const InputMark& mark,
    std::chrono::milliseconds at, const Theme& theme)
{
    painter.setPen(QPen(theme.hue(Box::Tasks).line, 1.5, Qt::DotLine));
    painter.drawLine(QPointF(mark.place, 0), QPointF(mark.place, mark.rect.bottom()));
    paintChosenInput(painter, mark, theme);
    // The time beside it, wherever there is room.
    painter.setFont(inputFont(theme.textScale));
    const QString time = wordTime(VirtualTime(at));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(time) + 10;
    const bool fitsBehind = mark.rect.right() + 4 + width <= layout.size.width();
    const QRectF label(fitsBehind ? mark.rect.right() + 4 : mark.rect.left() - 4 - width, mark.rect.top(),
        width, mark.rect.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    painter.drawRoundedRect(label, kRadius, kRadius);
    painter.setPen(theme.panel);
    painter.drawText(label.adjusted(0, -2, 0, 2), Qt::AlignCenter, time);
}

} // namespace loopscope
