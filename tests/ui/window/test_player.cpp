// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/trace/lesson.h"
#include "ui/window/player.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>

namespace loopscope {

namespace {

std::shared_ptr<Trace> lesson()
{
    auto trace = std::make_shared<Trace>();
    const test::Lesson written(*trace);
    return trace;
}

class PlayerTest : public testing::Test
{
protected:
    PlayerTest() { m_player.setTrace(m_trace); }

    /// Runs the event loop until the player stops; false if it does not within the time that a test may take.
    bool playToItsEnd()
    {
        return QTest::qWaitFor([this] { return !m_player.isPlaying(); });
    }

    std::shared_ptr<Trace> m_trace = lesson();
    Player m_player;
};

} // namespace

TEST_F(PlayerTest, BeginsAtTheStartWithStatements)
{
    EXPECT_TRUE(m_player.atStart());
    EXPECT_EQ(m_player.stride(), Stride::Statement);
    EXPECT_FALSE(m_player.isPlaying());
}

TEST_F(PlayerTest, WalksByItsStride)
{
    m_player.forward();
    EXPECT_EQ(m_player.trace().step(m_player.moment() - 1).kind, StepKind::StatementReached);
    m_player.setStride(Stride::Callback);
    m_player.forward();
    EXPECT_EQ(m_player.trace().step(m_player.moment() - 1).kind, StepKind::MicrotaskTaken);
    m_player.setStride(Stride::Step);
    const std::size_t here = m_player.moment();
    m_player.forward();
    EXPECT_EQ(m_player.moment(), here + 1);
    m_player.back();
    EXPECT_EQ(m_player.moment(), here);
}

TEST_F(PlayerTest, TellsWalksFromJumps)
{
    QSignalSpy moved(&m_player, &Player::moved);
    m_player.forward();
    m_player.toEnd();
    m_player.toEnd();
    m_player.leapTo(3);
    ASSERT_EQ(moved.size(), 3) << "standing still is no move";
    EXPECT_EQ(moved[0][0].value<Player::Move>(), Player::Move::Walk);
    EXPECT_EQ(moved[1][0].value<Player::Move>(), Player::Move::Jump);
    EXPECT_EQ(moved[2][0].value<Player::Move>(), Player::Move::Leap);
    m_player.returnFromJump();
    EXPECT_TRUE(m_player.atEnd());
}

TEST_F(PlayerTest, PlaysToTheEndAndStops)
{
    m_player.setSpeed(Speed::Unlimited);
    m_player.setStride(Stride::Step);
    QSignalSpy moved(&m_player, &Player::moved);
    m_player.play();
    ASSERT_TRUE(playToItsEnd());
    EXPECT_TRUE(m_player.atEnd());
    EXPECT_EQ(moved.size(), static_cast<qsizetype>(m_trace->size()));
}

TEST_F(PlayerTest, StartsOverFromTheEnd)
{
    m_player.toEnd();
    m_player.setSpeed(Speed::Unlimited);
    m_player.play();
    EXPECT_TRUE(m_player.atStart());
    EXPECT_TRUE(m_player.isPlaying());
    ASSERT_TRUE(playToItsEnd());
    EXPECT_TRUE(m_player.atEnd());
}

TEST_F(PlayerTest, WaitsForWhoeverHoldsIt)
{
    m_player.setSpeed(Speed::Unlimited);
    int moves = 0;
    QObject::connect(&m_player, &Player::moved, &m_player, [&] {
        ++moves;
        m_player.hold();
    });
    m_player.play();
    EXPECT_EQ(moves, 1);
    // More turns of the event loop than the interval of 0 needs.
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    EXPECT_EQ(moves, 1);
    m_player.release();
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    EXPECT_EQ(moves, 2);
}

TEST_F(PlayerTest, ANewTraceLetsGoOfAHold)
{
    m_player.hold();
    m_player.setTrace(lesson());
    m_player.setSpeed(Speed::Unlimited);
    m_player.play();
    EXPECT_TRUE(playToItsEnd());
}

TEST_F(PlayerTest, PausesWhenSomeoneElseMoves)
{
    for (void (Player::*command)() :
        { &Player::forward, &Player::back, &Player::toStart, &Player::toEnd, &Player::pause }) {
        m_player.play();
        EXPECT_TRUE(m_player.isPlaying());
        (m_player.*command)();
        EXPECT_FALSE(m_player.isPlaying());
    }
}

TEST_F(PlayerTest, DoesNotPlayWhereThereIsNothing)
{
    Player player;
    player.play();
    EXPECT_FALSE(player.isPlaying());
}

TEST_F(PlayerTest, WaitsForARecordingThatStillGrows)
{
    auto trace = std::make_shared<Trace>();
    TraceWriter writer(*trace);
    writer.write({ .kind = StepKind::MicrotaskCheckpointEntered });
    m_player.setTrace(trace);
    m_player.setStride(Stride::Step);
    m_player.setSpeed(Speed::Unlimited);
    m_player.play();
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    EXPECT_TRUE(m_player.isPlaying());
    EXPECT_EQ(m_player.moment(), 1U);
    writer.write({ .kind = StepKind::MicrotaskCheckpointLeft });
    writer.write({ .kind = StepKind::BecameIdle });
    m_player.noteGrowth();
    ASSERT_TRUE(playToItsEnd());
    EXPECT_EQ(m_player.moment(), 3U);
}

TEST_F(PlayerTest, ComesBackToAMomentOnceItIsRecorded)
{
    auto trace = std::make_shared<Trace>();
    TraceWriter writer(*trace);
    writer.write({ .kind = StepKind::MicrotaskCheckpointEntered });
    m_player.setTrace(trace, 2);
    EXPECT_EQ(m_player.moment(), 1U);
    for (int i = 0; i < 3; ++i)
        writer.write({ .kind = StepKind::MicrotaskCheckpointLeft });
    m_player.noteGrowth();
    EXPECT_EQ(m_player.moment(), 2U);
}

TEST_F(PlayerTest, IsFasterAtAHigherSpeed)
{
    for (std::size_t i = 1; i < kSpeeds.size(); ++i)
        EXPECT_LT(Player::intervalAt(kSpeeds[i]), Player::intervalAt(kSpeeds[i - 1]));
    EXPECT_EQ(Player::intervalAt(Speed::Unlimited), 0);
}

TEST_F(PlayerTest, PlaysBackToTheStart)
{
    m_player.toEnd();
    m_player.setSpeed(Speed::Unlimited);
    m_player.setStride(Stride::Step);
    m_player.playBack();
    EXPECT_EQ(m_player.direction(), Direction::Back);
    QSignalSpy moved(&m_player, &Player::moved);
    ASSERT_TRUE(playToItsEnd());
    EXPECT_TRUE(m_player.atStart());
    EXPECT_EQ(moved.size(), static_cast<qsizetype>(m_trace->size()) - 1) << "the first move came at once";
    m_player.playBack();
    EXPECT_FALSE(m_player.isPlaying()) << "there is nothing before the start";
}

TEST_F(PlayerTest, TurnsRoundWhilePlaying)
{
    m_player.seek(7);
    m_player.play();
    m_player.togglePlayingBack();
    EXPECT_TRUE(m_player.isPlaying());
    EXPECT_EQ(m_player.direction(), Direction::Back);
    m_player.togglePlaying();
    EXPECT_FALSE(m_player.isPlaying());
}

TEST_F(PlayerTest, StopsAtABreakpointBetweenTwoStops)
{
    Breakpoints breakpoints;
    breakpoints.set(Watch::ConsoleLine, true);
    m_player.setBreakpoints(breakpoints);
    m_player.setSpeed(Speed::Unlimited);
    m_player.setStride(Stride::Turn);
    QSignalSpy stopped(&m_player, &Player::stopped);
    m_player.play();
    ASSERT_TRUE(playToItsEnd());
    ASSERT_EQ(stopped.size(), 1);
    const std::size_t moment = m_player.moment();
    EXPECT_EQ(m_trace->step(moment - 1).kind, StepKind::ConsoleMessage);
    m_player.play();
    ASSERT_TRUE(playToItsEnd());
    EXPECT_TRUE(m_player.atEnd()) << "on from a breakpoint";
    m_player.playBack();
    ASSERT_TRUE(playToItsEnd());
    EXPECT_EQ(m_player.moment(), moment);
}

TEST_F(PlayerTest, ReturnsFromAJump)
{
    m_player.forward();
    const std::size_t before = m_player.moment();
    m_player.toEnd();
    m_player.returnFromJump();
    EXPECT_EQ(m_player.moment(), before);
    m_player.returnFromJump();
    EXPECT_TRUE(m_player.atEnd());
}

} // namespace loopscope
