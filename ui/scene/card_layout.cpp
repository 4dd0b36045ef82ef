// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/card_layout.h"

#include "ui/theme/metrics.h"
#include "ui/wording/card_wording.h"
#include "ui/wording/scene_wording.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

namespace loopscope {

namespace {

using namespace metrics;

constexpr double kLeastApiWidth = 160;
constexpr double kMostApiWidth = 260;
constexpr double kLeastQueueCard = 132;
constexpr double kMostQueueCard = 230;
constexpr double kEqualQueueCard = 108; // least width of the equal cards of an overfull queue
constexpr double kQueueFold = 56; // width of the number that stands for the rest
constexpr double kSubtitleDistance = 12; // between a compact card's title and subtitle

/// How many things of this length fit one after another.
int seatsIn(double space, double length, double gap)
{
    return std::max(1, static_cast<int>(std::floor((space + gap) / (length + gap))));
}

Fold foldAt(const QRectF& rect, std::size_t hidden)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    return { rect, QStringLiteral("+") + english.toString(static_cast<qulonglong>(hidden)), hidden };
}

QRectF cardArea(const BoxPlacement& box)
{
    return box.rect.adjusted(kBoxPadding, kHeaderHeight, -kBoxPadding, -kBoxPadding);
}

/// Cuts a card's texts to its width.
void fitTexts(CardPlacement& placement, CardKind kind, const TextMeasurer& measurer)
{
    CardLook& look = placement.look;
    const double room = placement.rect.width() - kCardTextLeft - kCardTextRight;
    const bool isCallText = kind == CardKind::NativeCall || kind == CardKind::Fetch;
    const auto fitTitle = [&](double width) {
        look.title = measurer.elided(
            look.fullTitle, TextRole::CardTitle, width, isCallText ? Qt::ElideMiddle : Qt::ElideRight);
    };
    if (look.form == CardForm::Full) {
        fitTitle(room);
        look.subtitle = measurer.elided(look.subtitle, TextRole::CardSubtitle, room, Qt::ElideRight);
        return;
    }
    const double beside = measurer.width(look.fullTitle, TextRole::CardTitle) + kSubtitleDistance
        + measurer.width(look.subtitle, TextRole::CardSubtitle);
    if (beside > room)
        look.subtitle.clear();
    fitTitle(room);
}

/// The queue of a box, whatever its cards are.
const std::deque<CardId>& queueOf(const State& state, Box box)
{
    return box == Box::Microtasks ? state.microtasks
        : box == Box::Tasks       ? state.tasks
                                  : state.animationFrames;
}

QString queueSubtitle(const Trace& trace, CardId card, Box box)
{
    return box == Box::Microtasks ? microtaskSubtitle(trace, card)
        : box == Box::Tasks       ? taskSubtitle(trace, card)
                                  : animationFrameSubtitle();
}

void labelEnds(BoxPlacement& box, const QRectF& first, const QRectF& last)
{
    // Callbacks for a frame all run in it: only real queues have a head that is served first.
    if (box.box == Box::AnimationFrames || box.cards < 2)
        return;
    const auto strip = [](const QRectF& card) {
        return QRectF(card.left() + 1, card.bottom() + 1, card.width() - 2, kEndLabel - 4);
    };
    const bool oneRow = first.top() == last.top();
    if (oneRow || first.bottom() + kEndLabel <= last.top())
        box.ends.push_back({ strip(first), Qt::AlignLeft, queueHead() });
    box.ends.push_back({ strip(last), Qt::AlignLeft, queueTail() });
}

} // namespace

void layOutStack(BoxPlacement& box, std::vector<CardPlacement>& cards, const SceneContent& content,
    const TextMeasurer& measurer)
{
    const auto& stack = content.state.callStack;
    const QRectF area = cardArea(box);
    const auto count = static_cast<int>(stack.size());
    const bool full = count <= seatsIn(area.height(), kFrameCard, kCardGap);
    const double height = full ? kFrameCard : kCompactCard;
    const double pitch = height + (full ? kCardGap : kCompactGap);
    const int seats = seatsIn(area.height(), height, pitch - height);
    const auto rectAt = [&](int seat) {
        return QRectF(area.left(), area.bottom() - height - seat * pitch, area.width(), height);
    };
    const auto place = [&](int frameIndex, int seat) {
        const Frame& frame = stack[static_cast<std::size_t>(frameIndex)];
        CardPlacement placement { frame.card, rectAt(seat), {} };
        placement.look = { Box::CallStack, full ? CardForm::Full : CardForm::Compact, {},
            frameSubtitle(*content.trace, frame, frameIndex == 0 ? FramePlace::Bottom : FramePlace::Inner),
            cardTitle(*content.trace, frame.card), {}, frameIndex == count - 1 };
        fitTexts(placement, content.trace->card(frame.card).kind, measurer);
        cards.push_back(std::move(placement));
    };
    if (count <= seats) {
        for (int i = 0; i < count; ++i)
            place(i, i);
        return;
    }
    // What runs is at the top and what began it all at the bottom: the frames between are the ones to fold.
    const int above = std::max(1, seats - 2);
    const int below = seats >= 3 ? 1 : 0;
    for (int i = 0; i < below; ++i)
        place(i, i);
    box.fold = foldAt(rectAt(below), static_cast<std::size_t>(count - above - below));
    for (int i = 0; i < above; ++i)
        place(count - above + i, below + 1 + i);
}

void layOutApis(BoxPlacement& box, std::vector<CardPlacement>& cards, const SceneContent& content,
    const TextMeasurer& measurer)
{
    const auto& apis = content.state.webApis;
    const QRectF area = cardArea(box);
    const int columns = seatsIn(area.width(), kLeastApiWidth, kCardGap);
    const double width
        = std::floor(std::min((area.width() - (columns - 1) * kCardGap) / columns, kMostApiWidth));
    const auto count = static_cast<int>(apis.size());
    const bool full
        = kApiCard <= area.height() && count <= columns * seatsIn(area.height(), kApiCard, kCardGap);
    const double height = full ? kApiCard : kCompactCard;
    const double gap = full ? kCardGap : kCompactGap;
    const int seats = columns * seatsIn(area.height(), height, gap);
    const auto rectAt = [&](int seat) {
        return QRectF(area.left() + seat % columns * (width + kCardGap),
            area.top() + seat / columns * (height + gap), width, height);
    };
    const int shown = count <= seats ? count : seats - 1;
    for (int i = 0; i < shown; ++i) {
        const PendingApi& api = apis[static_cast<std::size_t>(i)];
        CardPlacement placement { api.card, rectAt(i), {} };
        placement.look = { Box::WebApis, full ? CardForm::Full : CardForm::Compact, {},
            apiSubtitle(*content.trace, api, content.state.time), cardTitle(*content.trace, api.card), {},
            false };
        if (api.due != kNeverDue) {
            const double length = milliseconds(api.due - api.start);
            placement.look.progress = length <= 0
                ? 1
                : std::clamp(milliseconds(content.state.time - api.start) / length, 0.0, 1.0);
        }
        fitTexts(placement, content.trace->card(api.card).kind, measurer);
        cards.push_back(std::move(placement));
    }
    if (shown < count)
        box.fold = foldAt(rectAt(shown), static_cast<std::size_t>(count - shown));
}

void layOutQueue(BoxPlacement& box, std::vector<CardPlacement>& cards, const SceneContent& content,
    const TextMeasurer& measurer)
{
    const auto& queue = queueOf(content.state, box.box);
    if (queue.empty())
        return;
    const Trace& trace = *content.trace;
    // The strip for the ends' names reaches into the box's own padding.
    const QRectF area = cardArea(box).adjusted(0, 0, 0, kBoxPadding - kEndLabel - 2);
    const auto count = static_cast<int>(queue.size());
    const double height = std::clamp(area.height(), kQueueCardLeast, kQueueCard);
    const int rows = seatsIn(area.height(), height, kCardGap);

    std::vector<CardPlacement> placed;
    double x = 0;
    int row = 0;
    const auto placementOf = [&](int i) {
        CardPlacement placement;
        placement.card = queue[static_cast<std::size_t>(i)];
        placement.look = { box.box, CardForm::Full, {}, queueSubtitle(trace, placement.card, box.box),
            cardTitle(trace, placement.card), {}, false };
        return placement;
    };
    const auto rectAt = [&](double left, int inRow, double width) {
        return QRectF(area.left() + left, area.top() + inRow * (height + kCardGap), width, height);
    };
    // First as wide as each card's words need, row by row as text runs.
    const int mostCards = rows * seatsIn(area.width(), kLeastQueueCard, kCardGap);
    bool fits = count <= mostCards;
    for (int i = 0; fits && i < count; ++i) {
        CardPlacement placement = placementOf(i);
        const double words = std::max(measurer.width(placement.look.fullTitle, TextRole::CardTitle),
            measurer.width(placement.look.subtitle, TextRole::CardSubtitle));
        const double width = std::min(area.width(),
            std::clamp(
                std::ceil(words) + kCardTextLeft + kCardTextRight + 6, kLeastQueueCard, kMostQueueCard));
        if (x > 0 && x + width > area.width()) {
            x = 0;
            ++row;
        }
        fits = row < rows;
        placement.rect = rectAt(x, row, width);
        x += width + kCardGap;
        placed.push_back(std::move(placement));
    }
    // Otherwise equal cards, and behind a number at the end what finds no room.
    if (!fits) {
        placed.clear();
        const bool folds = count > rows * seatsIn(area.width(), kEqualQueueCard, kCardGap);
        const double cardsWidth = area.width() - (folds ? kQueueFold + kCardGap : 0);
        const int columns = seatsIn(cardsWidth, kEqualQueueCard, kCardGap);
        const double width
            = std::min(kMostQueueCard, std::floor((cardsWidth - (columns - 1) * kCardGap) / columns));
        const int shown = std::min(count, rows * columns);
        for (int i = 0; i < shown; ++i) {
            placed.push_back(placementOf(i));
            placed.back().rect = rectAt(i % columns * (width + kCardGap), i / columns, width);
        }
        if (folds)
            box.fold = foldAt(rectAt(columns * (width + kCardGap), rows - 1, kQueueFold),
                static_cast<std::size_t>(count - shown));
    }
    for (CardPlacement& placement : placed)
        fitTexts(placement, trace.card(placement.card).kind, measurer);
    if (!placed.empty())
        labelEnds(box, placed.front().rect, box.fold ? box.fold->rect : placed.back().rect);
    cards.insert(cards.end(), std::make_move_iterator(placed.begin()), std::make_move_iterator(placed.end()));
}

} // namespace loopscope
