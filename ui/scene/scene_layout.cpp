// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_layout.h"

#include "ui/scene/card_layout.h"
#include "ui/theme/metrics.h"
#include "ui/wording/scene_wording.h"

#include <algorithm>
#include <cmath>
#include <QStringList>

namespace loopscope {

namespace {

using namespace metrics;

constexpr double kRoomBeforeZoom = 1.45; // more room than the least one, before everything grows
constexpr double kNarrow = 960; // below this width margins and gaps shrink
constexpr double kLow = 540; // and below this height
constexpr double kLeastLegible = 0.85; // a zoom
constexpr double kRingBlock = 206; // width beside the Web APIs
constexpr double kRingCaption = 44; // two lines under the circle
constexpr double kStrip = 22; // the ring's line in a dense picture
constexpr int kSentencePixels[] = { 15, 14, 13, 12, 11, 10 };

bool hasApiRow(const SceneParts& parts)
{
    return parts.has(Box::WebApis) || parts.ring;
}

bool hasLastRow(const SceneParts& parts)
{
    return parts.has(Box::AnimationFrames) || parts.has(Box::Tasks);
}

/// On less than this the picture becomes dense.
QSizeF leastRoomySize(const SceneParts& parts)
{
    const bool pairs = (parts.has(Box::WebApis) && parts.ring)
        || (parts.has(Box::AnimationFrames) && parts.has(Box::Tasks));
    const bool singles = hasApiRow(parts) || parts.has(Box::Microtasks) || hasLastRow(parts);
    const double width = (parts.has(Box::CallStack) ? 260 : 0) + (pairs ? 620 : singles ? 340 : 0);
    const double rows = (hasApiRow(parts) ? 154 : 0) + (parts.has(Box::Microtasks) ? 118 : 0)
        + (hasLastRow(parts) ? 118 : 0);
    const double height = 28 + (parts.sentence ? 72 : 0)
        + std::max(rows + (hasApiRow(parts) ? 0 : 16), parts.has(Box::CallStack) ? 280.0 : 0.0);
    return { std::max(width, parts.sentence ? 520.0 : 240.0), std::max(height, 120.0) };
}

/// Nothing is laid out on less than this; a smaller area shows it smaller.
QSizeF leastSize(const SceneParts& parts)
{
    const SceneMetrics m = metricsOf(Density::Dense);
    const bool right = parts.has(Box::WebApis) || parts.has(Box::Microtasks) || hasLastRow(parts);
    const bool pair = parts.has(Box::AnimationFrames) && parts.has(Box::Tasks);
    const double width = 2 * m.margin + (parts.has(Box::CallStack) ? 136 : 0)
        + (pair         ? 290
                : right ? 200
                        : 0);
    const double rows = (parts.ring ? kStrip + m.gap : 0) + (parts.has(Box::WebApis) ? 60 + m.gap : 0)
        + (parts.has(Box::Microtasks) ? m.leastQueueHeight + m.gap : 0)
        + (hasLastRow(parts) ? m.leastQueueHeight : 0);
    const double height = 2 * m.topMargin + (parts.sentence ? m.sentenceHeight + m.gap : 0)
        + std::max(rows, parts.has(Box::CallStack) ? 140.0 : 0.0);
    return { std::max(width, parts.sentence ? 380.0 : 160.0), std::max(height, 90.0) };
}

std::size_t countOf(const State& state, Box box)
{
    switch (box) {
    case Box::CallStack:
        return state.callStack.size();
    case Box::WebApis:
        return state.webApis.size();
    case Box::Microtasks:
        return state.microtasks.size();
    case Box::AnimationFrames:
        return state.animationFrames.size();
    case Box::Tasks:
        return state.tasks.size();
    }
    return 0;
}

/// The boxes' rectangles and, beside the Web APIs, the ring's.
struct Frames
{
    std::array<QRectF, kBoxes.size()> boxes;
    QRectF ring;
    QRectF sentence;
};

/// One part takes the whole of a space that another leaves to it.
void share(QRectF& left, bool hasLeft, QRectF& right, bool hasRight, const QRectF& space, double rightWidth,
    double gap)
{
    if (hasLeft)
        left = hasRight ? space.adjusted(0, 0, -rightWidth - gap, 0) : space;
    if (hasRight)
        right = hasLeft ? space.adjusted(space.width() - rightWidth, 0, 0, 0) : space;
}

/// Margins and gaps shrink a little before the picture becomes dense.
SceneMetrics metricsFor(QSizeF size, Density density)
{
    SceneMetrics m = metricsOf(density);
    if (size.width() < kNarrow)
        m.margin = std::min(m.margin, 14.0);
    if (size.width() < kNarrow || size.height() < kLow)
        m.gap = std::min(m.gap, 14.0);
    if (size.height() < kLow)
        m.topMargin = std::min(m.topMargin, 14.0);
    return m;
}

Frames frames(QSizeF size, const SceneParts& parts, Density density)
{
    const bool isDense = density == Density::Dense;
    const SceneMetrics m = metricsFor(size, density);
    const double gap = m.gap;
    const double wideGap = gap + 2; // side by side
    Frames frames;
    QRectF space(m.margin, m.topMargin, std::floor(size.width() - 2 * m.margin),
        std::floor(size.height() - 2 * m.topMargin));
    if (parts.sentence) {
        // A dense picture's sentence takes a share of the height, for it breaks into more lines.
        const double height
            = isDense ? std::max(m.sentenceHeight, std::floor(size.height() * 0.235)) : m.sentenceHeight;
        frames.sentence = space.adjusted(0, space.height() - height, 0, 0);
        space.setBottom(frames.sentence.top() - gap);
    }
    const auto place = [&](Box box) -> QRectF& {
        return frames.boxes[index(box)];
    };
    if (isDense && parts.ring) {
        frames.ring = QRectF(space.topLeft(), QSizeF(space.width(), kStrip));
        space.setTop(frames.ring.bottom() + gap);
    }
    const bool ringBeside = parts.ring && !isDense;
    const bool apiRow = parts.has(Box::WebApis) || ringBeside;
    const int queueRows = (parts.has(Box::Microtasks) ? 1 : 0) + (hasLastRow(parts) ? 1 : 0);
    const double stackWidth = std::round(std::clamp(size.width() * 0.297, isDense ? 130.0 : 220.0, 380.0));
    QRectF rest;
    share(place(Box::CallStack), parts.has(Box::CallStack), rest, apiRow || queueRows > 0, space,
        space.width() - stackWidth - wideGap, wideGap);
    // Of the height beyond that of the drawing the queues take a share each, so that they can hold more.
    const double height = rest.height();
    double queue = isDense
        ? std::max(m.leastQueueHeight, std::floor((height - 2 * gap) * 0.32))
        : std::round(std::clamp(
            height < 458 ? height * 0.262 : 120 + (height - 458) * 0.15, m.leastQueueHeight, 220.0));
    if (!apiRow && queueRows > 0)
        queue = std::floor((height - (queueRows - 1) * gap) / queueRows);
    if (hasLastRow(parts)) {
        QRectF row = rest.adjusted(0, height - queue, 0, 0);
        const double half = std::floor((row.width() - wideGap) / 2);
        share(place(Box::AnimationFrames), parts.has(Box::AnimationFrames), place(Box::Tasks),
            parts.has(Box::Tasks), row, half, row.width() - 2 * half);
        rest.setBottom(row.top() - gap);
    }
    if (parts.has(Box::Microtasks)) {
        place(Box::Microtasks) = rest.adjusted(0, rest.height() - queue, 0, 0);
        rest.setBottom(place(Box::Microtasks).top() - gap);
    }
    if (isDense) {
        if (parts.has(Box::WebApis))
            place(Box::WebApis) = rest;
        return frames;
    }
    share(place(Box::WebApis), parts.has(Box::WebApis), frames.ring, parts.ring, rest,
        std::min(kRingBlock, std::round(rest.width() * 0.32)), gap - 2);
    return frames;
}

QString countText(const SceneContent& content, Box box, double room, const TextMeasurer& measurer)
{
    const std::size_t count = countOf(content.state, box);
    const QString plain = boxCount(box, count);
    // An async function that waits is in no box: here it is not forgotten.
    if (box == Box::CallStack && !content.state.suspended.empty()) {
        const QString awaiting = awaitingCount(content.state.suspended.size());
        return count == 0 ? awaiting : plain + QStringLiteral(" · ") + awaiting;
    }
    // In the middle of a frame its time is no longer news.
    if (box != Box::AnimationFrames || count == 0 || !content.nextFrame
        || content.state.phase == Phase::Rendering)
        return plain;
    const QString next = nextFrameAt(*content.nextFrame);
    const QString both = plain + QStringLiteral(" · ") + next;
    return count > 1 && measurer.width(both, TextRole::BoxCount) <= room ? both : next;
}

/// Words and the knob; where they stand comes after.
RingPlacement wordRing(const SceneContent& content)
{
    const State& state = content.state;
    RingPlacement ring;
    ring.phase = state.phase;
    const RingSegment segment = ringSegment(state.phase);
    ring.knob = segment.start + segment.length / 2;
    std::optional<CardKind> bottom;
    if (content.trace && !state.callStack.empty())
        bottom = content.trace->card(state.callStack.front().card).kind;
    const bool stoppedEarly = state.phase == Phase::Ended && content.moment > 0 && content.trace
        && content.trace->step(content.moment - 1).kind == StepKind::LimitReached;
    ring.title = phaseTitle(state.phase);
    ring.subtitle = phaseSubtitle(state.phase, bottom, stoppedEarly);
    ring.turn = turnLine(state.turn);
    ring.time = timeLine(state.time);
    ring.fullText
        = QStringList { ring.title, ring.subtitle, ring.turn, ring.time }.join(QStringLiteral(" · "));
    return ring;
}

RingPlacement layOutStrip(const SceneContent& content, const QRectF& area, const TextMeasurer& measurer)
{
    RingPlacement ring = wordRing(content);
    ring.strip = area;
    ring.radius = 7;
    ring.stroke = 4;
    ring.center = { area.left() + 11, area.center().y() };
    const double room = area.width() - 28;
    const auto fits = [&](const QString& text) {
        return measurer.width(text, TextRole::RingText) <= room;
    };
    const QString dot = QStringLiteral(" · ");
    ring.stripText = ring.fullText;
    for (const QStringList& fewer :
        { QStringList { ring.title, ring.turn, ring.time }, QStringList { ring.title, ring.time } }) {
        if (!fits(ring.stripText))
            ring.stripText = fewer.join(dot);
    }
    ring.stripText = measurer.elided(ring.stripText, TextRole::RingText, room, Qt::ElideRight);
    return ring;
}

RingPlacement layOutRing(const SceneContent& content, const QRectF& area, const TextMeasurer& measurer)
{
    RingPlacement ring = wordRing(content);
    const double diameter
        = std::min(area.width() - 2 * kRingStroke - 20, area.height() - kRingCaption - kRingStroke);
    ring.radius = std::floor(std::clamp(diameter / 2, 24.0, 84.0));
    const double used = 2 * ring.radius + kRingStroke + kRingCaption;
    const double slack = std::max(0.0, std::floor((area.height() - used) / 2));
    ring.center = { std::round(area.center().x()), area.top() + slack + ring.radius + kRingStroke / 2 };
    ring.textRect = QRectF(
        area.left(), ring.center.y() + ring.radius + kRingStroke / 2 + 8, area.width(), kRingCaption - 8);
    const double inside = 2 * ring.radius - kRingStroke - 22;
    ring.titleScale = std::min(1.0, inside / std::max(1.0, measurer.width(ring.title, TextRole::RingTitle)));
    ring.subtitle = measurer.elided(ring.subtitle, TextRole::RingText, inside, Qt::ElideRight);
    ring.turn = measurer.elided(ring.turn, TextRole::RingText, area.width(), Qt::ElideRight);
    ring.time = measurer.elided(ring.time, TextRole::RingText, area.width(), Qt::ElideRight);
    return ring;
}

SentencePlacement layOutSentence(
    const SceneContent& content, const QRectF& rect, Density density, const TextMeasurer& measurer)
{
    const double padding = metricsOf(density).boxPadding;
    SentencePlacement sentence;
    sentence.rect = rect;
    sentence.dot = { rect.left() + padding + 5, rect.center().y() };
    sentence.phase = content.state.phase;
    sentence.text = content.sentence.text;
    QRectF text = rect.adjusted(padding + 22, 5, -padding, -5);
    if (!content.sentence.specSection.isEmpty()) {
        sentence.spec = content.sentence.specSection + QStringLiteral(" ›");
        sentence.specUrl = content.sentence.specUrl;
        const double width = std::ceil(measurer.width(sentence.spec, TextRole::Spec));
        // Where the width is dear the link stands in a line of its own.
        const bool under = density == Density::Dense;
        sentence.specRect = QRectF(rect.right() - padding - width,
            under ? rect.bottom() - 20 : rect.center().y() - 12, width, under ? 17 : 24);
        if (under)
            text.setBottom(sentence.specRect.top() + 1);
        else
            text.setRight(sentence.specRect.left() - 14);
    }
    sentence.textRect = text;
    // The bar keeps its height, so that the boxes above never jump: a long sentence is set smaller.
    for (int pixels : kSentencePixels) {
        sentence.pixels = pixels;
        sentence.isCut = measurer.paragraphHeight(sentence.text, pixels, text.width()) > text.height();
        if (!sentence.isCut)
            break;
    }
    return sentence;
}

/// A damaged trace may hold a card twice. It is shown where it comes first.
void keepFirstOfEach(std::vector<CardPlacement>& cards)
{
    std::vector<CardId> seen;
    std::erase_if(cards, [&seen](const CardPlacement& placement) {
        const bool again = std::find(seen.begin(), seen.end(), placement.card) != seen.end();
        seen.push_back(placement.card);
        return again;
    });
}

} // namespace

const CardPlacement* SceneLayout::find(CardId card) const
{
    const auto found = std::find_if(cards.begin(), cards.end(),
        [card](const CardPlacement& placement) { return placement.card == card; });
    return found == cards.end() ? nullptr : &*found;
}

SceneLayout layOut(const SceneContent& content, QSizeF size, const TextMeasurer& measurer)
{
    SceneLayout layout;
    layout.size = size.expandedTo(leastSize(content.parts));
    const QSizeF roomy = leastRoomySize(content.parts);
    const bool isRoomy = layout.size.width() >= roomy.width() && layout.size.height() >= roomy.height();
    layout.density = isRoomy ? Density::Roomy : Density::Dense;
    const double padding = metricsOf(layout.density).boxPadding;
    const Frames rects = frames(layout.size, content.parts, layout.density);
    for (Box which : kBoxes) {
        BoxPlacement& box = layout.boxes[index(which)];
        box.box = which;
        box.rect = rects.boxes[index(which)];
        box.density = layout.density;
        if (box.rect.isNull())
            continue;
        const double width = box.rect.width() - 2 * padding;
        box.title = measurer.elided(boxTitle(which), TextRole::BoxTitle, width, Qt::ElideRight);
        box.cards = countOf(content.state, which);
        box.hint = box.cards == 0 ? measurer.elided(boxHint(which), TextRole::Hint, width, Qt::ElideRight)
                                  : QString();
        const double room = width - 10 - measurer.width(box.title, TextRole::BoxTitle);
        box.count = countText(content, which, room, measurer);
        // Short of room the bare number says it, or nothing does but the tooltip.
        if (measurer.width(box.count, TextRole::BoxCount) > room)
            box.count = box.cards > 0 ? QString::number(box.cards) : QString();
        if (measurer.width(box.count, TextRole::BoxCount) > room)
            box.count.clear();
    }
    if (content.trace) {
        for (BoxPlacement& box : layout.boxes) {
            if (!box.rect.isNull())
                layOutCards(box, layout.cards, content, measurer);
        }
        keepFirstOfEach(layout.cards);
    }
    if (content.parts.ring)
        layout.ring = isRoomy ? layOutRing(content, rects.ring, measurer)
                              : layOutStrip(content, rects.ring, measurer);
    if (content.parts.sentence)
        layout.sentence = layOutSentence(content, rects.sentence, layout.density, measurer);
    return layout;
}

double naturalZoom(QSizeF area, const SceneParts& parts, double textScale)
{
    const auto fits = [&area](const QSizeF& size) {
        return std::min(area.width() / size.width(), area.height() / size.height());
    };
    const double roomy = fits(leastRoomySize(parts));
    double zoom = roomy < 1 ? roomy : std::clamp(roomy / kRoomBeforeZoom, 1.0, 3.0);
    if (textScale > 1)
        zoom = std::max(zoom, std::min(std::max(zoom, 0.9) * textScale, fits(leastSize(parts))));
    zoom = std::max(zoom, 0.5);
    // Steps of 5 %: while a window is resized the text keeps its size most of the time.
    return std::floor(zoom * 20 + 1e-9) / 20;
}

double legibleZoom(QSizeF area, const SceneParts& parts, double textScale)
{
    const double zoom = naturalZoom(area, parts, textScale);
    if (zoom >= kLeastLegible)
        return zoom;
    const QSizeF least = leastSize(parts);
    const double dense = std::min({ 1.0, area.width() / least.width(), area.height() / least.height() });
    return std::max(zoom, std::floor(dense * 20 + 1e-9) / 20);
}

RingSegment ringSegment(Phase phase)
{
    switch (phase) {
    case Phase::Task:
        return { 240, 120 };
    case Phase::Microtasks:
        return { 0, 120 };
    case Phase::Rendering:
        return { 120, 120 };
    case Phase::NotStarted:
    case Phase::Waiting:
    case Phase::Ended:
        break;
    }
    return { 240, 0 }; // between the rendering and the next task
}

} // namespace loopscope
