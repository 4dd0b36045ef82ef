// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_layout.h"

#include "ui/scene/card_layout.h"
#include "ui/theme/metrics.h"
#include "ui/wording/scene_wording.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

using namespace metrics;

constexpr double kRoomBeforeZoom = 1.45; // more room than the least one, before everything grows
constexpr double kLeastQueueHeight = 102;
constexpr double kNarrow = 960; // below this width margins and gaps shrink
constexpr double kLow = 540; // and below this height
constexpr double kRingBlock = 206; // width beside the Web APIs
constexpr double kRingCaption = 44; // two lines under the circle
constexpr int kSentencePixels[] = { 15, 14, 13, 12 };

bool hasApiRow(const SceneParts& parts)
{
    return parts.has(Box::WebApis) || parts.ring;
}

bool hasLastRow(const SceneParts& parts)
{
    return parts.has(Box::AnimationFrames) || parts.has(Box::Tasks);
}

/// Nothing is laid out on less than this; a smaller area shows it smaller.
QSizeF leastSize(const SceneParts& parts)
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

Frames frames(QSizeF size, const SceneParts& parts)
{
    const double margin = size.width() < kNarrow ? 14 : kMargin;
    const double gap = size.width() < kNarrow || size.height() < kLow ? 14 : kGap;
    const double wideGap = gap + 2; // side by side
    const double top = size.height() < kLow ? 14 : kTopMargin;
    Frames frames;
    QRectF space(margin, top, std::floor(size.width() - 2 * margin), std::floor(size.height() - 2 * top));
    if (parts.sentence) {
        frames.sentence = space.adjusted(0, space.height() - kSentenceHeight, 0, 0);
        space.setBottom(frames.sentence.top() - gap);
    }
    const auto place = [&](Box box) -> QRectF& {
        return frames.boxes[index(box)];
    };
    const int queueRows = (parts.has(Box::Microtasks) ? 1 : 0) + (hasLastRow(parts) ? 1 : 0);
    const double stackWidth = std::round(std::clamp(size.width() * 0.297, 220.0, 380.0));
    QRectF rest;
    share(place(Box::CallStack), parts.has(Box::CallStack), rest, hasApiRow(parts) || queueRows > 0, space,
        space.width() - stackWidth - wideGap, wideGap);
    // Of the height beyond that of the drawing the queues take a share each, so that they can hold more.
    const double height = rest.height();
    double queue = std::round(
        std::clamp(height < 458 ? height * 0.262 : 120 + (height - 458) * 0.15, kLeastQueueHeight, 220.0));
    if (!hasApiRow(parts) && queueRows > 0)
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

RingPlacement layOutRing(const SceneContent& content, const QRectF& area, const TextMeasurer& measurer)
{
    const State& state = content.state;
    RingPlacement ring;
    const double diameter
        = std::min(area.width() - 2 * kRingStroke - 20, area.height() - kRingCaption - kRingStroke);
    ring.radius = std::floor(std::clamp(diameter / 2, 24.0, 84.0));
    const double used = 2 * ring.radius + kRingStroke + kRingCaption;
    const double slack = std::max(0.0, std::floor((area.height() - used) / 2));
    ring.center = { std::round(area.center().x()), area.top() + slack + ring.radius + kRingStroke / 2 };
    ring.textRect = QRectF(
        area.left(), ring.center.y() + ring.radius + kRingStroke / 2 + 8, area.width(), kRingCaption - 8);
    ring.phase = state.phase;
    const RingSegment segment = ringSegment(state.phase);
    ring.knob = segment.start + segment.length / 2;

    std::optional<CardKind> bottom;
    if (content.trace && !state.callStack.empty())
        bottom = content.trace->card(state.callStack.front().card).kind;
    const bool stoppedEarly = state.phase == Phase::Ended && content.moment > 0 && content.trace
        && content.trace->step(content.moment - 1).kind == StepKind::LimitReached;
    ring.title = phaseTitle(state.phase);
    const double inside = 2 * ring.radius - kRingStroke - 22;
    ring.titleScale = std::min(1.0, inside / std::max(1.0, measurer.width(ring.title, TextRole::RingTitle)));
    ring.subtitle = measurer.elided(
        phaseSubtitle(state.phase, bottom, stoppedEarly), TextRole::RingText, inside, Qt::ElideRight);
    ring.turn = measurer.elided(turnLine(state.turn), TextRole::RingText, area.width(), Qt::ElideRight);
    ring.time = measurer.elided(timeLine(state.time), TextRole::RingText, area.width(), Qt::ElideRight);
    return ring;
}

SentencePlacement layOutSentence(
    const SceneContent& content, const QRectF& rect, const TextMeasurer& measurer)
{
    SentencePlacement sentence;
    sentence.rect = rect;
    sentence.dot = { rect.left() + 19, rect.center().y() };
    sentence.phase = content.state.phase;
    sentence.text = content.sentence.text;
    QRectF text = rect.adjusted(36, 5, -kBoxPadding, -5);
    if (!content.sentence.specSection.isEmpty()) {
        sentence.spec = content.sentence.specSection + QStringLiteral(" ›");
        sentence.specUrl = content.sentence.specUrl;
        const double width = std::ceil(measurer.width(sentence.spec, TextRole::Spec));
        sentence.specRect = QRectF(rect.right() - kBoxPadding - width, rect.center().y() - 12, width, 24);
        text.setRight(sentence.specRect.left() - 14);
    }
    sentence.textRect = text;
    // The bar keeps its height, so that the boxes above never jump: a long sentence is set smaller.
    for (int pixels : kSentencePixels) {
        sentence.pixels = pixels;
        if (measurer.paragraphHeight(sentence.text, pixels, text.width()) <= text.height())
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
    const Frames rects = frames(layout.size, content.parts);
    for (Box which : kBoxes) {
        BoxPlacement& box = layout.boxes[index(which)];
        box.box = which;
        box.rect = rects.boxes[index(which)];
        box.title = boxTitle(which);
        if (box.rect.isNull())
            continue;
        box.cards = countOf(content.state, which);
        box.hint = box.cards == 0 ? measurer.elided(
                       boxHint(which), TextRole::Hint, box.rect.width() - 2 * kBoxPadding, Qt::ElideRight)
                                  : QString();
        const double room
            = box.rect.width() - 2 * kBoxPadding - 16 - measurer.width(box.title, TextRole::BoxTitle);
        box.count = measurer.elided(
            countText(content, which, room, measurer), TextRole::BoxCount, room, Qt::ElideRight);
    }
    if (content.trace) {
        for (BoxPlacement& box : layout.boxes) {
            if (!box.rect.isNull())
                layOutCards(box, layout.cards, content, measurer);
        }
        keepFirstOfEach(layout.cards);
    }
    if (content.parts.ring)
        layout.ring = layOutRing(content, rects.ring, measurer);
    if (content.parts.sentence)
        layout.sentence = layOutSentence(content, rects.sentence, measurer);
    return layout;
}

double naturalZoom(QSizeF area, const SceneParts& parts)
{
    const QSizeF least = leastSize(parts);
    const double fits = std::min(area.width() / least.width(), area.height() / least.height());
    const double zoom = fits < 1 ? std::max(fits, 0.5) : std::clamp(fits / kRoomBeforeZoom, 1.0, 3.0);
    // Steps of 5 %: while a window is resized the text keeps its size most of the time.
    return std::floor(zoom * 20 + 1e-9) / 20;
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
