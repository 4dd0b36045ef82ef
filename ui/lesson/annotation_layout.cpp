// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/annotation_layout.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

using Kind = LessonEntry::Kind;
using namespace annotation;

constexpr double kWidest = 230; // of a bubble's text
constexpr double kMargin = 5; // to the picture's edges
constexpr double kReach = 7; // how near the pointer must be to a line
constexpr double kAround = 4; // of a highlight

constexpr std::array kBoxParts { "stack", "apis", "micro", "frames", "tasks" };

QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QRectF circleOf(const RingPlacement& ring)
{
    const double reach = ring.radius + ring.stroke;
    return QRectF(ring.center - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)) | ring.textRect
        | ring.strip;
}

QRectF cardRect(
    const PicturePlace& place, const BoxPlacement& box, const SceneLayout& layout, const Trace& trace)
{
    std::uint32_t seen = 0;
    for (const CardPlacement& card : layout.cards) {
        if (card.look.box == box.box && trace.cardName(card.card) == place.card && ++seen == place.occurrence)
            return card.rect;
    }
    return box.fold ? box.fold->rect : box.rect;
}

/// What a place is relative to; never empty.
QRectF rectOf(const PicturePlace& place, const SceneLayout& layout, const Trace& trace)
{
    QRectF rect;
    for (const BoxPlacement& box : layout.boxes) {
        if (place.part == kBoxParts[index(box.box)] && !box.rect.isNull())
            rect = place.card.empty() ? box.rect : cardRect(place, box, layout, trace);
    }
    if (place.part == "ring" && layout.ring.radius > 0)
        rect = circleOf(layout.ring);
    if (place.part == "sentence")
        rect = layout.sentence.rect;
    return rect.isEmpty() ? QRectF(QPointF(), layout.size) : rect;
}

QRectF inside(const QSizeF& size, QRectF rect)
{
    rect.moveLeft(std::max(kMargin, std::min(rect.left(), size.width() - kMargin - rect.width())));
    rect.moveTop(std::max(kMargin, std::min(rect.top(), size.height() - kMargin - rect.height())));
    return rect;
}

QPointF inside(const QSizeF& size, QPointF point)
{
    return { std::clamp(point.x(), kMargin, std::max(kMargin, size.width() - kMargin)),
        std::clamp(point.y(), kMargin, std::max(kMargin, size.height() - kMargin)) };
}

QString richText(const QString& text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\t', QStringLiteral("    ")).replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<span style=\"white-space: pre-wrap\">") + html + QStringLiteral("</span>");
}

/// A bubble as wide as its lines, up to `widest`.
QSizeF bubbleSize(const QString& text, double widest, const TextMeasurer& measurer)
{
    double line = 0;
    for (const QString& each : text.split(u'\n'))
        line = std::max(line, measurer.width(each, TextRole::Notice));
    const double width = std::min(widest, std::ceil(line) + 6);
    const double height = std::ceil(measurer.paragraphHeight(richText(text), kPixels, width));
    return { width + 2 * kPadding, height + 2 * kPadding };
}

/// About so much of the text, up to the end of a line if it has several.
QString beginning(const QString& text, double share)
{
    const auto most = static_cast<qsizetype>(static_cast<double>(text.size()) * share * 0.95);
    const qsizetype line = text.lastIndexOf(u'\n', most);
    return text.left(line > 0 && line < text.size() ? line : most);
}

/// Puts the text and its bubble there. Where the bubble would be high it is wider; of a text that is higher
/// than the picture all the same only the beginning is shown.
void placeBubble(PlacedAnnotation& placed, QPointF middle, const QString& text, const SceneLayout& layout,
    const TextMeasurer& measurer)
{
    const QSizeF most = layout.size - QSizeF(2 * kMargin, 2 * kMargin);
    const double room = std::max(40.0, most.width() - 2 * kPadding);
    double widest = std::min(kWidest, room);
    QSizeF size = bubbleSize(text, widest, measurer);
    while (size.height() > most.height() / 2 && widest < room) {
        widest = std::min(widest * 1.5, room);
        size = bubbleSize(text, widest, measurer);
    }
    QString shown = text;
    while (size.height() > most.height() && shown.size() > 2) {
        shown = beginning(shown, most.height() / size.height()) + QStringLiteral("…");
        size = bubbleSize(shown, widest, measurer);
    }
    placed.text = richText(shown);
    placed.bubble = inside(layout.size, QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size));
}

/// From the bubble's edge, not from under its words.
QLineF outOf(const QRectF& bubble, const QLineF& line)
{
    if (bubble.isNull())
        return line;
    const QPointF middle = bubble.center();
    const QLineF ray(middle, line.p2());
    const QLineF edges[]
        = { { bubble.topLeft(), bubble.topRight() }, { bubble.topRight(), bubble.bottomRight() },
              { bubble.bottomRight(), bubble.bottomLeft() }, { bubble.bottomLeft(), bubble.topLeft() } };
    for (const QLineF& edge : edges) {
        QPointF crossing;
        if (ray.intersects(edge, &crossing) == QLineF::BoundedIntersection)
            return { crossing, line.p2() };
    }
    return line;
}

double distanceTo(const QLineF& line, QPointF point)
{
    const QPointF along = line.p2() - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double share
        = square > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / square, 0.0, 1.0) : 0;
    return QLineF(line.p1() + along * share, point).length();
}

} // namespace

QPointF pointOf(const PicturePlace& place, const SceneLayout& layout, const Trace& trace)
{
    const QRectF rect = rectOf(place, layout, trace);
    return inside(
        layout.size, rect.topLeft() + QPointF(rect.width() * place.x / 100, rect.height() * place.y / 100));
}

std::vector<PlacedAnnotation> layOutAnnotations(const std::vector<LessonEntry>& entries,
    const SceneLayout& layout, const Trace& trace, const TextMeasurer& measurer)
{
    std::vector<PlacedAnnotation> placed;
    for (const LessonEntry& entry : entries) {
        if (!entry.isAnnotation())
            continue;
        PlacedAnnotation each;
        each.kind = entry.kind;
        each.line = entry.line;
        const QPointF at = pointOf(entry.place, layout, trace);
        if (entry.kind == Kind::Highlight) {
            each.highlight = rectOf(entry.place, layout, trace)
                                 .adjusted(-kAround, -kAround, kAround, kAround)
                                 .intersected(QRectF(QPointF(), layout.size).adjusted(2, 2, -2, -2));
        } else if (!entry.text.empty() || entry.kind == Kind::Note) {
            placeBubble(each, at, qString(entry.text), layout, measurer);
        }
        if (entry.kind == Kind::Arrow)
            each.arrow = outOf(each.bubble, { at, pointOf(entry.goal, layout, trace) });
        placed.push_back(std::move(each));
    }
    return placed;
}

PicturePlace movedTo(PicturePlace place, QPointF point, const SceneLayout& layout, const Trace& trace)
{
    const QRectF rect = rectOf(place, layout, trace);
    const QPointF at = inside(layout.size, point) - rect.topLeft();
    place.x = qRound(100 * at.x() / rect.width());
    place.y = qRound(100 * at.y() / rect.height());
    return place;
}

PicturePlace placeAt(QPointF point, const SceneLayout& layout, const Trace& trace)
{
    PicturePlace place;
    for (const BoxPlacement& box : layout.boxes) {
        if (box.rect.contains(point))
            place.part = kBoxParts[index(box.box)];
    }
    if (layout.ring.radius > 0 && circleOf(layout.ring).contains(point))
        place.part = "ring";
    if (layout.sentence.rect.contains(point))
        place.part = "sentence";
    for (const CardPlacement& card : layout.cards) {
        if (!card.rect.contains(point))
            continue;
        place.part = kBoxParts[index(card.look.box)];
        place.card = trace.cardName(card.card);
        place.occurrence = 0;
        for (const CardPlacement& each : layout.cards) {
            place.occurrence
                += each.look.box == card.look.box && trace.cardName(each.card) == place.card ? 1 : 0;
            if (each.card == card.card)
                break;
        }
    }
    return movedTo(place, point, layout, trace);
}

const PlacedAnnotation* annotationAt(const std::vector<PlacedAnnotation>& annotations, QPointF point)
{
    for (auto each = annotations.rbegin(); each != annotations.rend(); ++each) {
        const QRectF& around = each->highlight;
        const bool isOnHighlight = !around.isNull() && around.contains(point)
            && !around.adjusted(kReach, kReach, -kReach, -kReach).contains(point);
        const bool isOnArrow = !each->arrow.isNull() && distanceTo(each->arrow, point) <= kReach;
        if (each->bubble.contains(point) || isOnArrow || isOnHighlight)
            return &*each;
    }
    return nullptr;
}

} // namespace loopscope
