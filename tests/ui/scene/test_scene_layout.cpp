// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_layout.h"

#include "tests/ui/scene/crowd.h"
#include "tests/ui/scene/fake_measurer.h"
#include "ui/theme/metrics.h"

#include <gmock/gmock.h>

namespace loopscope::test {
namespace {

using namespace std::chrono_literals;

const FakeMeasurer kMeasurer;

std::vector<CardPlacement> cardsIn(const SceneLayout& layout, Box box)
{
    std::vector<CardPlacement> cards;
    for (const CardPlacement& card : layout.cards) {
        if (card.look.box == box)
            cards.push_back(card);
    }
    return cards;
}

struct Case
{
    QSizeF size;
    int cards;
};

class EveryLayout : public testing::TestWithParam<Case>
{
protected:
    EveryLayout()
    {
        for (Box box : kBoxes)
            crowd.add(box, GetParam().cards);
        layout = layOut(crowd.content(), GetParam().size, kMeasurer);
    }
    Crowd crowd;
    SceneLayout layout;
};

TEST_P(EveryLayout, KeepsBoxesApartAndInside)
{
    const QRectF all(QPointF(), GetParam().size);
    std::vector<QRectF> rects { layout.sentence.rect };
    for (const BoxPlacement& box : layout.boxes)
        rects.push_back(box.rect);
    const double reach = layout.ring.radius + layout.ring.stroke / 2;
    rects.push_back(QRectF(layout.ring.center - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach))
        | layout.ring.textRect | layout.ring.strip);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        EXPECT_TRUE(all.contains(rects[i])) << i;
        EXPECT_GT(rects[i].width(), 100) << i;
        EXPECT_GT(rects[i].height(), layout.density == Density::Dense ? 20 : 50) << i;
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_FALSE(rects[i].intersects(rects[k])) << i << " and " << k;
    }
}

TEST_P(EveryLayout, KeepsCardsApartAndInTheirBoxes)
{
    for (Box which : kBoxes) {
        const BoxPlacement& box = layout.box(which);
        const QRectF below = layout.density == Density::Dense ? box.rect.adjusted(2, 22, -2, -2)
                                                              : box.rect.adjusted(4, 30, -4, -4);
        std::vector<QRectF> rects;
        for (const CardPlacement& card : cardsIn(layout, which))
            rects.push_back(card.rect);
        if (box.fold)
            rects.push_back(box.fold->rect);
        for (const EndLabel& end : box.ends)
            rects.push_back(end.rect);
        for (std::size_t i = 0; i < rects.size(); ++i) {
            EXPECT_TRUE(below.contains(rects[i])) << box.title.toStdString() << i;
            for (std::size_t k = 0; k < i; ++k)
                EXPECT_FALSE(rects[i].intersects(rects[k])) << box.title.toStdString() << i << " and " << k;
        }
    }
}

TEST_P(EveryLayout, ShowsOrCountsEveryCard)
{
    for (Box which : kBoxes) {
        const BoxPlacement& box = layout.box(which);
        const std::size_t hidden = box.fold ? box.fold->hidden : 0;
        EXPECT_EQ(box.cards, static_cast<std::size_t>(GetParam().cards));
        EXPECT_EQ(cardsIn(layout, which).size() + hidden, box.cards) << box.title.toStdString();
        EXPECT_EQ(box.hint.isEmpty(), box.cards > 0);
        EXPECT_EQ(cardsIn(layout, which).empty(), box.cards == 0);
    }
    EXPECT_LT(layout.cards.size(), 250U);
}

TEST_P(EveryLayout, CutsTextsToTheirCards)
{
    for (const CardPlacement& card : layout.cards) {
        EXPECT_LE(kMeasurer.width(card.look.title, TextRole::CardTitle), card.rect.width());
        EXPECT_LE(kMeasurer.width(card.look.subtitle, TextRole::CardSubtitle), card.rect.width());
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, EveryLayout,
    testing::Values(Case { { 900, 500 }, 0 }, Case { { 900, 500 }, 1 }, Case { { 900, 500 }, 3 },
        Case { { 900, 500 }, 10 }, Case { { 900, 500 }, 10'000 }, Case { { 1010, 626 }, 2 },
        Case { { 1010, 626 }, 10 }, Case { { 1010, 626 }, 100 }, Case { { 1240, 720 }, 5 },
        Case { { 1920, 1080 }, 1 }, Case { { 1920, 1080 }, 12 }, Case { { 1920, 1080 }, 100 },
        Case { { 1920, 1080 }, 10'000 }, Case { { 880, 490 }, 10 }, Case { { 880, 1400 }, 30 },
        Case { { 2260, 490 }, 30 }, Case { { 450, 300 }, 0 }, Case { { 450, 300 }, 1 },
        Case { { 450, 300 }, 10'000 }, Case { { 600, 400 }, 5 }, Case { { 442, 298 }, 40 }));

TEST(StackLayout, GrowsFromTheBottomAndMarksTheTop)
{
    Crowd crowd;
    const CardId first = crowd.add(Box::CallStack, "first");
    const CardId second = crowd.add(Box::CallStack, "second");
    const SceneLayout layout = layOut(crowd.content(), { 1010, 626 }, kMeasurer);
    EXPECT_GT(layout.find(first)->rect.top(), layout.find(second)->rect.bottom());
    EXPECT_FALSE(layout.find(first)->look.running);
    EXPECT_TRUE(layout.find(second)->look.running);

    crowd.state.callStack.pop_back();
    const SceneLayout popped = layOut(crowd.content(), { 1010, 626 }, kMeasurer);
    EXPECT_EQ(popped.find(first)->rect, layout.find(first)->rect);
    EXPECT_TRUE(popped.find(first)->look.running);
}

TEST(StackLayout, OfADeepStackShowsTopAndBottom)
{
    Crowd crowd;
    crowd.add(Box::CallStack, 10'000);
    const SceneLayout layout = layOut(crowd.content(), { 1010, 626 }, kMeasurer);
    const CardPlacement* top = layout.find(crowd.state.callStack.back().card);
    const CardPlacement* bottom = layout.find(crowd.state.callStack.front().card);
    ASSERT_TRUE(top && bottom);
    const Fold& fold = *layout.box(Box::CallStack).fold;
    EXPECT_LT(top->rect.bottom(), fold.rect.top());
    EXPECT_LT(fold.rect.bottom(), bottom->rect.top());
    EXPECT_EQ(fold.text, "+" + QString("9,%1").arg(fold.hidden - 9000));
}

TEST(QueueLayout, GoesFromHeadToTail)
{
    Crowd crowd;
    crowd.add(Box::Microtasks, 3);
    const SceneLayout layout = layOut(crowd.content(), { 1010, 626 }, kMeasurer);
    const auto& queue = crowd.state.microtasks;
    EXPECT_LT(layout.find(queue[0])->rect.right(), layout.find(queue[1])->rect.left());
    EXPECT_LT(layout.find(queue[1])->rect.right(), layout.find(queue[2])->rect.left());
    const auto& ends = layout.box(Box::Microtasks).ends;
    ASSERT_EQ(ends.size(), 2U);
    EXPECT_GE(ends[0].rect.left(), layout.find(queue[0])->rect.left());
    EXPECT_GE(ends[1].rect.left(), layout.find(queue[2])->rect.left());
    EXPECT_LT(ends[0].rect.right(), ends[1].rect.left());
}

TEST(QueueLayout, NamesNoEndsOfOneCardAndNoneOfFrames)
{
    Crowd crowd;
    crowd.add(Box::Tasks, 1);
    crowd.add(Box::AnimationFrames, 2);
    const SceneLayout layout = layOut(crowd.content(), { 1010, 626 }, kMeasurer);
    EXPECT_TRUE(layout.box(Box::Tasks).ends.empty());
    EXPECT_TRUE(layout.box(Box::AnimationFrames).ends.empty());
}

TEST(ApiLayout, KnowsHowFarATimerIs)
{
    Crowd crowd;
    const CardId timer = crowd.add(Box::WebApis);
    crowd.state.webApis.front().start = 100ms;
    crowd.state.webApis.front().due = 300ms;
    crowd.state.webApis.push_back({ crowd.card(CardKind::Fetch, "GET /"), 0ns, kNeverDue });
    const auto progress = [&](VirtualTime now) {
        crowd.state.time = now;
        return layOut(crowd.content(), { 1010, 626 }, kMeasurer).find(timer)->look.progress;
    };
    EXPECT_DOUBLE_EQ(*progress(100ms), 0);
    EXPECT_DOUBLE_EQ(*progress(150ms), 0.25);
    EXPECT_DOUBLE_EQ(*progress(400ms), 1);
    const SceneLayout layout = layOut(crowd.content(), { 1010, 626 }, kMeasurer);
    EXPECT_FALSE(layout.find(crowd.state.webApis.back().card)->look.progress);
}

TEST(FrameCount, SaysWhenTheNextFrameFalls)
{
    Crowd crowd;
    crowd.add(Box::AnimationFrames, 1);
    SceneContent content = crowd.content();
    content.nextFrame = 16'666'666ns;
    const auto count = [&] {
        return layOut(content, { 1010, 626 }, kMeasurer).box(Box::AnimationFrames).count;
    };
    EXPECT_EQ(count(), "next at 16.7 ms");
    content.state.phase = Phase::Rendering;
    EXPECT_EQ(count(), "1 waiting");
}

TEST(SentenceLayout, SetsALongSentenceSmallerInTheSameBar)
{
    Crowd crowd;
    SceneContent content = crowd.content();
    const SceneLayout shortOne = layOut(content, { 900, 500 }, kMeasurer);
    content.sentence.text = QString("word ").repeated(45);
    const SceneLayout longOne = layOut(content, { 900, 500 }, kMeasurer);
    EXPECT_EQ(shortOne.sentence.rect, longOne.sentence.rect);
    EXPECT_EQ(shortOne.sentence.pixels, 15);
    EXPECT_LT(longOne.sentence.pixels, 15);
    content.sentence.specSection.clear();
    const SceneLayout without = layOut(content, { 900, 500 }, kMeasurer);
    EXPECT_TRUE(without.sentence.specRect.isNull());
    EXPECT_GT(without.sentence.textRect.right(), longOne.sentence.textRect.right());
}

TEST(RingLayout, PutsTheKnobIntoThePhasesSegment)
{
    Crowd crowd;
    for (Phase phase : { Phase::Task, Phase::Microtasks, Phase::Rendering }) {
        crowd.state.phase = phase;
        const double knob = layOut(crowd.content(), { 1010, 626 }, kMeasurer).ring.knob;
        EXPECT_GT(knob, ringSegment(phase).start);
        EXPECT_LT(knob, ringSegment(phase).start + ringSegment(phase).length);
    }
}

TEST(Layout, OfADamagedTraceShowsACardOnce)
{
    Crowd crowd;
    const CardId card = crowd.add(Box::Microtasks);
    crowd.state.tasks.push_back(card);
    const SceneLayout layout = layOut(crowd.content(), { 1010, 626 }, kMeasurer);
    EXPECT_EQ(layout.cards.size(), 1U);
}

TEST(Parts, TakeTheRoomOfThoseLeftOut)
{
    Crowd crowd;
    for (Box box : kBoxes)
        crowd.add(box, 2);
    SceneContent content = crowd.content();
    const auto layout = [&] {
        return layOut(content, { 1010, 626 }, kMeasurer);
    };
    const SceneLayout whole = layout();

    content.parts.sentence = false;
    EXPECT_GT(layout().box(Box::CallStack).rect.height(), whole.box(Box::CallStack).rect.height());
    content.parts.boxes = { false, false, true, false, true };
    content.parts.ring = false;
    const SceneLayout queues = layout();
    const QRectF above = queues.box(Box::Microtasks).rect, below = queues.box(Box::Tasks).rect;
    EXPECT_EQ(above.left(), whole.box(Box::CallStack).rect.left());
    EXPECT_EQ(above.right(), whole.box(Box::Microtasks).rect.right());
    EXPECT_EQ(above.height(), below.height());
    EXPECT_EQ(above.width(), below.width());
    EXPECT_TRUE(queues.box(Box::WebApis).rect.isNull());
    EXPECT_EQ(queues.cards.size(), 4U);
    EXPECT_EQ(queues.ring, RingPlacement());

    for (const CardPlacement& card : queues.cards)
        EXPECT_TRUE(queues.box(card.look.box).rect.contains(card.rect));

    content.parts.boxes = { true, false, false, false, false };
    EXPECT_EQ(layout().box(Box::CallStack).rect.width(), above.width());
}

TEST(StackCount, RemembersWhatAwaits)
{
    Crowd crowd;
    crowd.state.suspended.push_back(crowd.card(CardKind::Function, "load"));
    EXPECT_EQ(layOut(crowd.content(), { 1010, 626 }, kMeasurer).box(Box::CallStack).count, "1 awaiting");
}

TEST(LegibleZoom, IsTheNaturalOneWhereThatCanBeRead)
{
    for (const QSizeF area : { QSizeF(1010, 626), QSizeF(1920, 1080), QSizeF(850, 570) })
        EXPECT_DOUBLE_EQ(legibleZoom(area), naturalZoom(area));
    EXPECT_DOUBLE_EQ(legibleZoom({ 930, 580 }, {}, 1.5), naturalZoom({ 930, 580 }, {}, 1.5));
}

TEST(LegibleZoom, KeepsLettersLargeInASmallArea)
{
    EXPECT_DOUBLE_EQ(legibleZoom({ 650, 440 }), 1);
    EXPECT_GT(legibleZoom({ 480, 300 }), 0.9);
    EXPECT_LT(legibleZoom({ 300, 200 }), 1) << "nothing is laid out on less than it needs";
}

TEST(NaturalZoom, EnlargesOnAProjectorAndShrinksInACorner)
{
    EXPECT_DOUBLE_EQ(naturalZoom({ 900, 500 }), 1);
    EXPECT_DOUBLE_EQ(naturalZoom({ 1010, 626 }), 1);
    EXPECT_DOUBLE_EQ(naturalZoom({ 1920, 1080 }), 1.5);
    EXPECT_LT(naturalZoom({ 600, 400 }), 1);
    SceneParts oneQueue { { false, false, true, false, false }, false, false };
    EXPECT_GE(naturalZoom({ 600, 200 }, oneQueue), 1);
}

} // namespace
} // namespace loopscope::test
