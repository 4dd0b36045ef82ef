// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_difference.h"

#include "tests/ui/scene/crowd.h"
#include "tests/ui/scene/fake_measurer.h"
#include "ui/scene/card_track.h"

#include <gmock/gmock.h>

namespace loopscope::test {
namespace {

using namespace std::chrono_literals;

/// Two states of one crowd: change `crowd.state` between the two calls.
class Change : public testing::Test
{
protected:
    void before() { m_before = crowd.content(); }
    std::vector<CardChange> after(std::vector<CardId> cancelled = {})
    {
        const FakeMeasurer measurer;
        const QSizeF size(1010, 626);
        m_old = layOut(m_before, size, measurer);
        m_new = layOut(crowd.content(), size, measurer);
        return difference(crowd.trace, { m_old, m_before.state }, { m_new, crowd.state }, cancelled);
    }
    static const CardChange* of(const std::vector<CardChange>& changes, CardId card)
    {
        for (const CardChange& change : changes) {
            if (change.card == card)
                return &change;
        }
        return nullptr;
    }
    Crowd crowd;
    SceneLayout m_old, m_new;

private:
    SceneContent m_before;
};

TEST_F(Change, OfNothingIsNothing)
{
    for (Box box : kBoxes)
        crowd.add(box, 7);
    before();
    EXPECT_TRUE(after().empty());
}

TEST_F(Change, TakingATaskIsAFlightAndTheQueueClosesUp)
{
    crowd.add(Box::Tasks, 2);
    before();
    const CardId taken = crowd.state.tasks.front(), next = crowd.state.tasks.back();
    crowd.state.tasks.pop_front();
    crowd.state.callStack.push_back({ taken, {} });
    const auto changes = after();
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(of(changes, taken)->passage, Passage::Flight);
    EXPECT_EQ(of(changes, taken)->before->look.box, Box::Tasks);
    EXPECT_EQ(of(changes, taken)->after->look.box, Box::CallStack);
    EXPECT_EQ(of(changes, next)->passage, Passage::Shift);
}

TEST_F(Change, ANewCardComesFromTheFrameThatScheduledIt)
{
    const CardId script = crowd.add(Box::CallStack, "script");
    before();
    const CardId timer = crowd.add(Box::WebApis, "later", script);
    const auto changes = after();
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].card, timer);
    EXPECT_EQ(changes[0].passage, Passage::Scheduling);
    EXPECT_EQ(changes[0].elsewhere, m_old.find(script)->rect);
    EXPECT_EQ(trackFor(changes[0]).from.rect.center(), m_old.find(script)->rect.center());
}

TEST_F(Change, ATickComesFromItsInterval)
{
    const CardId interval = crowd.add(Box::WebApis, "tick");
    before();
    const CardId tick = crowd.add(Box::Tasks, "tick", interval);
    const auto changes = after();
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(of(changes, tick)->elsewhere, m_old.find(interval)->rect);
}

TEST_F(Change, ACardOfNoVisibleOriginFadesIn)
{
    before();
    const CardId click = crowd.add(Box::Tasks, "click");
    const auto changes = after();
    EXPECT_EQ(of(changes, click)->passage, Passage::Fade);
}

TEST_F(Change, FramesArePushedAndPopped)
{
    const CardId script = crowd.add(Box::CallStack);
    before();
    const CardId call = crowd.add(Box::CallStack, "call", script);
    auto changes = after();
    EXPECT_EQ(of(changes, call)->passage, Passage::Frame);
    EXPECT_EQ(of(changes, script)->passage, Passage::Restyle); // it runs no longer
    before();
    crowd.state.callStack.pop_back();
    changes = after();
    EXPECT_EQ(of(changes, call)->passage, Passage::Frame);
    EXPECT_FALSE(of(changes, call)->after);
}

TEST_F(Change, AnAwaitingFunctionLeavesAndComesBack)
{
    const CardId function = crowd.add(Box::CallStack);
    before();
    crowd.state.callStack.clear();
    crowd.state.suspended.push_back(function);
    auto changes = after();
    EXPECT_EQ(of(changes, function)->passage, Passage::Suspension);
    before();
    crowd.state.suspended.clear();
    crowd.state.microtasks.push_back(function);
    changes = after();
    EXPECT_EQ(of(changes, function)->passage, Passage::Suspension);
    EXPECT_EQ(of(changes, function)->after->look.box, Box::Microtasks);
}

TEST_F(Change, CancellingLooksDifferentFromFinishing)
{
    crowd.add(Box::WebApis, 2);
    before();
    const CardId finished = crowd.state.webApis[0].card, cancelled = crowd.state.webApis[1].card;
    crowd.state.webApis.clear();
    const auto changes = after({ cancelled });
    EXPECT_EQ(of(changes, finished)->passage, Passage::Fade);
    EXPECT_EQ(of(changes, cancelled)->passage, Passage::Cancellation);
    EXPECT_TRUE(trackFor(*of(changes, cancelled)).struckOut);
    EXPECT_FALSE(trackFor(*of(changes, finished)).struckOut);
}

TEST_F(Change, AQueueClosesUpBehindTheCardThatLeft)
{
    crowd.add(Box::WebApis, 2);
    before();
    const CardId cancelled = crowd.state.webApis[0].card;
    crowd.state.webApis.pop_front();
    const auto tracks = tracksFor(after({ cancelled }));
    ASSERT_EQ(tracks.size(), 2U);
    EXPECT_EQ(tracks[0].delay, 0);
    EXPECT_EQ(tracks[1].delay, kCancelDelay);
    EXPECT_EQ(poseAt(tracks[1], kCancelDelay - 1), tracks[1].from);
}

TEST_F(Change, CardsGoIntoAndOutOfTheFold)
{
    crowd.add(Box::Tasks, 100);
    before();
    const CardId head = crowd.state.tasks.front();
    crowd.state.tasks.pop_front();
    crowd.state.callStack.push_back({ head, {} });
    const auto changes = after();
    const auto unfolded = std::find_if(changes.begin(), changes.end(),
        [](const CardChange& change) { return change.passage == Passage::Fold; });
    ASSERT_NE(unfolded, changes.end());
    EXPECT_FALSE(unfolded->before);
    EXPECT_EQ(unfolded->elsewhere, m_old.box(Box::Tasks).fold->rect);
    EXPECT_LT(changes.size(), 30U);
}

TEST_F(Change, TimeIsSeenToPass)
{
    crowd.add(Box::WebApis, 1);
    before();
    crowd.state.time = 50ms;
    const auto tracks = tracksFor(after());
    ASSERT_EQ(tracks.size(), 1U);
    EXPECT_EQ(tracks[0].from.progress, 0);
    EXPECT_EQ(tracks[0].to.progress, 0.5);
    EXPECT_GT(poseAt(tracks[0], kFlightTime / 2.0).progress, 0.1);
    EXPECT_LT(poseAt(tracks[0], kFlightTime / 2.0).progress, 0.4);
}

TEST_F(Change, ReversedGoesBackwards)
{
    const CardId script = crowd.add(Box::CallStack, "script");
    before();
    crowd.add(Box::WebApis, "later", script);
    const auto changes = after();
    const CardTrack there = trackFor(changes[0]), back = trackFor(reversed(changes)[0]);
    EXPECT_EQ(there.from, back.to);
    EXPECT_EQ(there.to, back.from);
}

TEST(CancelledBetween, ReadsTheStepsBetween)
{
    Trace trace;
    TraceWriter writer(trace);
    const CardId a = writer.addCard({}), b = writer.addCard({});
    writer.write({ .kind = StepKind::WebApiCancelled, .card = a });
    writer.write({ .kind = StepKind::WebApiFinished, .card = a });
    writer.write({ .kind = StepKind::AnimationFrameCallbackCancelled, .card = b });
    EXPECT_THAT(cancelledBetween(trace, 0, 3), testing::ElementsAre(a, b));
    EXPECT_THAT(cancelledBetween(trace, 1, 99), testing::ElementsAre(b));
}

TEST(CardTrack, BeginsAndEndsExactlyAndBendsUpwards)
{
    CardChange change;
    change.passage = Passage::Flight;
    change.before = CardPlacement { CardId { 1 }, { 700, 400, 140, 58 }, {} };
    change.after = CardPlacement { CardId { 1 }, { 20, 420, 272, 60 }, {} };
    change.after->look.running = true;
    const CardTrack track = trackFor(change);
    EXPECT_EQ(track.end(), kFlightTime);
    EXPECT_EQ(poseAt(track, -5), poseOf(*change.before));
    EXPECT_EQ(poseAt(track, 0), poseOf(*change.before));
    EXPECT_EQ(poseAt(track, kFlightTime), poseOf(*change.after));
    EXPECT_EQ(poseAt(track, 9999), poseOf(*change.after));
    const Pose middle = poseAt(track, kFlightTime / 2.0);
    EXPECT_LT(middle.rect.center().y(), 400);
    EXPECT_NEAR(middle.rect.width(), (140 + 272) / 2.0, 1);
    EXPECT_EQ(poseAt(track, kHighlightTime).running, 1);
}

} // namespace
} // namespace loopscope::test
