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
constexpr double kLineHeaderSaved = 4; // lines begin a little higher than full cards

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
        if (fitsByWords() || fitsEqual())
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
        return { card, rect, { m_box.box, form, {}, subtitle(card), cardTitle(m_trace, card), {}, false } };
    }
    QString subtitle(CardId card) const
    {
        return m_box.box == Box::Microtasks ? microtaskSubtitle(m_trace, card)
            : m_box.box == Box::Tasks       ? taskSubtitle(m_trace, card)
                                            : animationFrameSubtitle();
    }
    QRectF fullCard(double left, double width) const
    {
        // The strip for the ends' names reaches into the box's own padding.
        const double height
            = std::clamp(m_area.height() + kBoxPadding - kEndLabel - 2, kQueueCardLeast, kQueueCard);
        return QRectF(m_area.left() + left, m_area.top(), width, height);
    }
    /// Callbacks for a frame all run in it: only real queues have a head that is served first.
    bool hasEnds() const { return m_box.box != Box::AnimationFrames && m_count > 1; }

    bool fitsByWords()
    {
        if (m_count > seatsIn(m_area.width(), kLeastWidth, kCardGap))
            return false;
        double x = 0;
        for (int i = 0; i < m_count; ++i) {
            CardPlacement card = placement(i, {}, CardForm::Full);
            const double words = std::max(m_measurer.width(card.look.fullTitle, TextRole::CardTitle),
                m_measurer.width(card.look.subtitle, TextRole::CardSubtitle));
            const double width
                = std::clamp(std::ceil(words) + kCardTextLeft + kCardTextRight + 6, kLeastWidth, kMostWidth);
            card.rect = fullCard(x, width);
            x += width + kCardGap;
            placed.push_back(std::move(card));
        }
        return x - kCardGap <= m_area.width();
    }

    bool fitsEqual()
    {
        placed.clear();
        if (m_count > seatsIn(m_area.width(), kEqualWidth, kCardGap))
            return false;
        const double width = std::floor((m_area.width() + kCardGap) / m_count - kCardGap);
        for (int i = 0; i < m_count; ++i)
            placed.push_back(placement(i, fullCard(i * (width + kCardGap), width), CardForm::Full));
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
        const QRectF area = m_area.adjusted(0, -kLineHeaderSaved, 0, kBoxPadding - 10);
        const int columns = seatsIn(area.width(), kLineWidth, kCardGap);
        const double width = std::floor((area.width() + kCardGap) / columns - kCardGap);
        const int rows = std::max(2, seatsIn(area.height(), kLineHeight, kCompactGap));
        const double height
            = std::min(kCompactCard, std::floor((area.height() + kCompactGap) / rows - kCompactGap));
        const auto rectAt = [&](int seat) {
            return QRectF(area.left() + seat % columns * (width + kCardGap),
                area.top() + seat / columns * (height + kCompactGap), width, height);
        };
        const int shown = m_count <= rows * columns ? m_count : rows * columns - 1;
        for (int i = 0; i < shown; ++i) {
            placed.push_back(placement(i, rectAt(i), CardForm::Compact));
            QString& beside = placed.back().look.subtitle;
            beside = hasEnds() && i == 0        ? queueHead()
                : hasEnds() && i == m_count - 1 ? queueTail()
                                                : QString();
        }
        if (shown < m_count)
            fold = foldAt(rectAt(shown), static_cast<std::size_t>(m_count - shown));
    }

    const BoxPlacement& m_box;
    const Trace& m_trace;
    const TextMeasurer& m_measurer;
    const std::deque<CardId>& m_queue;
    int m_count;
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
