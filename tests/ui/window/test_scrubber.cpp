// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/trace/lesson.h"
#include "ui/window/scrubber.h"

#include <gtest/gtest.h>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace loopscope {

TEST(ScrubberScale, MapsMomentsToPlacesAndBack)
{
    const ScrubberScale scale { 40, 10, 400 };
    EXPECT_DOUBLE_EQ(scale.placeOf(0), 10);
    EXPECT_DOUBLE_EQ(scale.placeOf(20), 210);
    EXPECT_DOUBLE_EQ(scale.placeOf(40), 410);
    EXPECT_DOUBLE_EQ(scale.placeOf(99), 410);
    for (std::size_t moment = 0; moment <= 40; ++moment)
        EXPECT_EQ(scale.momentAt(scale.placeOf(moment)), moment);
    EXPECT_EQ(scale.momentAt(-100), 0U);
    EXPECT_EQ(scale.momentAt(1000), 40U);
}

TEST(ScrubberScale, ReachesBothEndsOfAMillionSteps)
{
    const ScrubberScale scale { 1'000'000, 8.5, 700 };
    EXPECT_EQ(scale.momentAt(8.5), 0U);
    EXPECT_EQ(scale.momentAt(708.5), 1'000'000U);
    EXPECT_EQ(scale.momentAt(358.5), 500'000U);
}

TEST(ScrubberScale, StandsStillWhereThereIsNothing)
{
    const ScrubberScale scale { 0, 8.5, 700 };
    EXPECT_DOUBLE_EQ(scale.placeOf(0), 8.5);
    EXPECT_EQ(scale.momentAt(300), 0U);
}

TEST(Scrubber, MarksWhatTheLoopRunsAndWhatIsPrinted)
{
    auto trace = std::make_shared<Trace>();
    const test::Lesson lesson(*trace);
    Scrubber scrubber;
    scrubber.setTrace(trace);
    std::vector<TickKind> kinds;
    for (const Tick& tick : scrubber.ticks())
        kinds.push_back(tick.kind);
    EXPECT_EQ(kinds,
        (std::vector { TickKind::Script, TickKind::ConsoleLine, TickKind::Checkpoint, TickKind::Microtask,
            TickKind::Frame, TickKind::FrameCallback, TickKind::Task }));
}

TEST(Scrubber, MarksWhereBreakpointsStop)
{
    auto trace = std::make_shared<Trace>();
    const test::Lesson lesson(*trace);
    Scrubber scrubber;
    scrubber.setTrace(trace);
    Breakpoints breakpoints { .lines = { 2 }, .watches = {} };
    breakpoints.set(Watch::ConsoleLine, true);
    scrubber.setBreakpoints(breakpoints);
    ASSERT_EQ(scrubber.breakpointTicks().size(), 2U);
    EXPECT_EQ(trace->step(scrubber.breakpointTicks()[0].moment - 1).kind, StepKind::StatementReached);
    EXPECT_EQ(trace->step(scrubber.breakpointTicks()[1].moment - 1).kind, StepKind::ConsoleMessage);
    scrubber.setTrace(trace);
    EXPECT_EQ(scrubber.breakpointTicks().size(), 2U) << "they hold for another recording too";
    scrubber.setBreakpoints({});
    EXPECT_TRUE(scrubber.breakpointTicks().empty());
}

TEST(ScrubberTicks, KeepTheWeightiestOfAColumn)
{
    const std::vector<Tick> ticks { { 1, TickKind::ConsoleLine }, { 2, TickKind::Error },
        { 3, TickKind::Breakpoint }, { 900'000, TickKind::ConsoleLine },
        { 1'000'000, TickKind::Breakpoint } };
    const auto columns = heaviestTicks(ticks, 1'000'000, 10);
    ASSERT_EQ(columns.size(), 10U);
    EXPECT_EQ(*columns[0], ticks[1]);
    EXPECT_EQ(columns[1], nullptr);
    EXPECT_EQ(*columns[9], ticks[4]);
    EXPECT_EQ(*heaviestTicks(ticks, 10, 11)[1], ticks[0]);
    EXPECT_TRUE(heaviestTicks(ticks, 10, 0).empty());
}

TEST(Scrubber, FindsATickThatIsClose)
{
    auto trace = std::make_shared<Trace>();
    TraceWriter writer(*trace);
    for (int i = 0; i < 100'000; ++i)
        writer.write({ .kind = i == 50'000 ? StepKind::ConsoleMessage : StepKind::ClockAdvanced });
    Scrubber scrubber;
    scrubber.resize(900, 30);
    scrubber.setTrace(trace);
    const double place = scrubber.scale().placeOf(50'001);
    EXPECT_EQ(scrubber.momentNear(place + 2), 50'001U);
    EXPECT_EQ(scrubber.momentNear(place - 2), 50'001U);
    EXPECT_NE(scrubber.momentNear(place + 5), 50'001U);
}

TEST(Scrubber, SaysWhatHappensAtAMoment)
{
    auto trace = std::make_shared<Trace>();
    const test::Lesson lesson(*trace);
    Scrubber scrubber;
    scrubber.setTrace(trace);
    const QString words = scrubber.wordsFor(trace->size());
    EXPECT_TRUE(words.contains("100 ms")) << words.toStdString();
    EXPECT_TRUE(words.contains(QString::number(trace->size())));
}

TEST(Scrubber, IsSoughtByClickDragAndKeys)
{
    auto trace = std::make_shared<Trace>();
    const test::Lesson lesson(*trace);
    Scrubber scrubber;
    scrubber.resize(400, 30);
    scrubber.setTrace(trace);
    scrubber.show();
    QSignalSpy sought(&scrubber, &Scrubber::sought);
    const auto placeOf = [&](std::size_t moment) {
        return QPoint(qRound(scrubber.scale().placeOf(moment)), 15);
    };
    const auto last = [&] {
        return sought.takeLast()[0].value<std::size_t>();
    };
    QTest::mousePress(&scrubber, Qt::LeftButton, {}, placeOf(7));
    EXPECT_EQ(last(), 7U);
    QMouseEvent drag(
        QEvent::MouseMove, placeOf(12), scrubber.mapToGlobal(placeOf(12)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&scrubber, &drag);
    EXPECT_EQ(last(), 12U);
    QTest::keyClick(&scrubber, Qt::Key_End);
    EXPECT_EQ(last(), trace->size());
    QTest::keyClick(&scrubber, Qt::Key_Home);
    EXPECT_EQ(last(), 0U);
    QSignalSpy steppedForward(&scrubber, &Scrubber::steppedForward);
    QTest::keyClick(&scrubber, Qt::Key_Right);
    QWheelEvent wheel({ 10, 10 }, { 10, 10 }, {}, { 0, -120 }, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&scrubber, &wheel);
    EXPECT_EQ(steppedForward.size(), 2);
}

TEST(Scrubber, DrawsAMillionStepsOnce)
{
    auto trace = std::make_shared<Trace>();
    TraceWriter writer(*trace);
    const CardId card = writer.addCard({ CardKind::MicrotaskCallback, writer.intern("again"), {}, {}, {} });
    for (int i = 0; i < 500'000; ++i) {
        writer.write({ .kind = StepKind::MicrotaskTaken, .card = card });
        writer.write({ .kind = StepKind::FramePopped, .card = card });
    }
    Scrubber scrubber;
    scrubber.resize(900, 30);
    scrubber.setTrace(trace);
    scrubber.grab();
    QElapsedTimer timer;
    timer.start();
    for (std::size_t moment = 0; moment < 100; ++moment) {
        scrubber.setMoment(moment * 10'000);
        scrubber.grab();
    }
    EXPECT_LT(timer.elapsed(), 2000) << "a hundred frames";
}

} // namespace loopscope
