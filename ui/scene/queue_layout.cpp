// SPDX-License-Identifier: GPL-3.0-or-later
// Places a queue's cards: as wide as their words, or else equal, or else as small lines and a number.
#include "ui/scene/card_layout.h"

#include "ui/theme/metrics.h"
#include "ui/wording/card_wording.h"
#include "ui/wording/scene_wording.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

using namespace metrics;

constexpr double kLeastWidth = 132;
constexpr double kMostWidth = 230;
constexpr double kEqualWidth = 108; // least width of cards that have to be equal
constexpr double kLineWidth = 104; // and of those that are but one line
constexpr double kLineHeight = 28;
constexpr double kLeastLine = 20;
constexpr double kLineHeaderSaved = 4.0; // lines begin a little higher than full cards

class QueueLayout
{
public:
    QueueLayout(const BoxPlacement& box, const SceneContent& content, const TextMeasurer& measurer)
        : m_box(box)
        , m_trace(*content.trace)
        , m_measurer(measurer)
        , m_queue(box.box == Box::Microtasks ? content.state.microtasks
                  : box.box == Box::Tasks    ? content.state.tasks
                                             : content.state.animationFrames)
        , m_count(static_cast<int>(m_queue.size()))
        , m_metrics(metricsOf(box.density))
        , m_area(cardArea(box))
    {
    }

    std::vector<CardPlacement> placed;
    std::optional<Fold> fold;
    std::vector<EndLabel> ends;

    void layOut()
    {
        if (m_count == 0)
            return;
        if (fitsFullCards() && (fitsByWords() || fitsEqual()))
            labelEnds();
        else
            placeLines();
        for (CardPlacement& placement : placed)
            fitTexts(placement, m_trace.card(placement.card).kind, m_measurer);
    }

private:
    CardPlacement placement(int i, const QRectF& rect, CardForm form) const
    {
        const CardId card = m_queue[static_cast<std::size_t>(i)];
        const QString line = subtitle(card);
        return { card, rect, { m_box.box, form, {}, line, cardTitle(m_trace, card), line, {}, false } };
    }
    QString subtitle(CardId card) const
    {
        return m_box.box == Box::Microtasks ? microtaskSubtitle(m_trace, card)
            : m_box.box == Box::Tasks       ? taskSubtitle(m_trace, card)
                                            : animationFrameSubtitle(m_trace, card);
    }
    QRectF fullCard(double left, double width) const
    {
        // The strip for the ends' names reaches into the box's own padding.
        const double height = std::clamp(roomForFullCard(), kQueueCardLeast, kQueueCard);
        return QRectF(m_area.left() + left, m_area.top(), width, height);
    }
    /// Callbacks for a frame all run in it: only real queues have a head that is served first.
    bool hasEnds() const { return m_box.box != Box::AnimationFrames && m_count > 1; }

    double roomForFullCard() const { return m_area.height() + m_metrics.boxPadding - kEndLabel - 2; }
    bool fitsFullCards() const { return roomForFullCard() >= kQueueCardLeast; }

    bool fitsByWords()
    {
        if (m_count > seatsIn(m_area.width(), kLeastWidth, m_metrics.cardGap))
            return false;
        double x = 0;
        for (int i = 0; i < m_count; ++i) {
            CardPlacement card = placement(i, {}, CardForm::Full);
            const double words = std::max(m_measurer.width(card.look.fullTitle, TextRole::CardTitle),
                m_measurer.width(card.look.subtitle, TextRole::CardSubtitle));
            const double width
                = std::clamp(std::ceil(words) + kCardTextLeft + kCardTextRight + 6, kLeastWidth, kMostWidth);
            card.rect = fullCard(x, width);
            x += width + m_metrics.cardGap;
            placed.push_back(std::move(card));
        }
        return x - m_metrics.cardGap <= m_area.width();
    }

    bool fitsEqual()
    {
        placed.clear();
        if (m_count > seatsIn(m_area.width(), kEqualWidth, m_metrics.cardGap))
            return false;
        const double width = std::floor((m_area.width() + m_metrics.cardGap) / m_count - m_metrics.cardGap);
        for (int i = 0; i < m_count; ++i)
            placed.push_back(placement(i, fullCard(i * (width + m_metrics.cardGap), width), CardForm::Full));
        return true;
    }

    void labelEnds()
    {
        if (!hasEnds())
            return;
        const auto strip = [](const QRectF& card) {
            return QRectF(card.left() + 1, card.bottom() + 1, card.width() - 2, kEndLabel - 4);
        };
        ends.push_back({ strip(placed.front().rect), Qt::AlignLeft, queueHead() });
        ends.push_back({ strip(placed.back().rect), Qt::AlignLeft, queueTail() });
    }

    /// Row by row, as text runs; the ends' names take the subtitles' place.
    void placeLines()
    {
        const QRectF area = m_area.adjusted(0, -std::min(kLineHeaderSaved, m_metrics.headerHeight - 24), 0,
            std::max(2.0, m_metrics.boxPadding - 10));
        const int columns = seatsIn(area.width(), kLineWidth, m_metrics.cardGap);
        const double width = std::floor((area.width() + m_metrics.cardGap) / columns - m_metrics.cardGap);
        const int rows = std::max(area.height() >= 2 * kLeastLine + m_metrics.compactGap ? 2 : 1,
            seatsIn(area.height(), kLineHeight, m_metrics.compactGap));
        const double height = std::min(m_metrics.compactCard,
            std::floor((area.height() + m_metrics.compactGap) / rows - m_metrics.compactGap));
        const auto rectAt = [&](int seat) {
            return QRectF(area.left() + seat % columns * (width + m_metrics.cardGap),
                area.top() + seat / columns * (height + m_metrics.compactGap), width, height);
        };
        const int seats = rows * columns;
        if (m_count <= seats) {
            for (int i = 0; i < m_count; ++i)
                placeLine(i, rectAt(i));
            return;
        }
        // The head and what comes after it, the number of those between, and, where there is room, the tail.
        const bool showsTail = hasEnds() && seats >= 3;
        const int first = std::max(1, seats - (showsTail ? 2 : 1));
        const auto hidden = static_cast<std::size_t>(m_count - first - (showsTail ? 1 : 0));
        const SharedSeat shared = seats == 1 ? sharedSeat(rectAt(0), hidden, m_measurer) : SharedSeat {};
        for (int i = 0; i < first; ++i)
            placeLine(i, seats == 1 ? shared.card : rectAt(i));
        fold = foldAt(seats == 1 ? shared.fold : rectAt(first), hidden);
        if (showsTail)
            placeLine(m_count - 1, rectAt(seats - 1));
    }

    void placeLine(int i, const QRectF& rect)
    {
        placed.push_back(placement(i, rect, CardForm::Compact));
        placed.back().look.subtitle = hasEnds() && i == 0 ? queueHead()
            : hasEnds() && i == m_count - 1               ? queueTail()
                                                          : QString();
    }

    const BoxPlacement& m_box;
    const Trace& m_trace;
    const TextMeasurer& m_measurer;
    const std::deque<CardId>& m_queue;
    int m_count;
    SceneMetrics m_metrics;
    QRectF m_area;
};

} // namespace

void layOutQueue(BoxPlacement& box, std::vector<CardPlacement>& cards, const SceneContent& content,
    const TextMeasurer& measurer)
{
    QueueLayout queue(box, content, measurer);
    queue.layOut();
    box.fold = queue.fold;
    box.ends = queue.ends;
    cards.insert(cards.end(), std::make_move_iterator(queue.placed.begin()),
        std::make_move_iterator(queue.placed.end()));
}

} // namespace loopscope
