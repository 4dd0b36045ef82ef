// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/stepper.h"

#include "tests/core/trace/lesson.h"

#include <gmock/gmock.h>

namespace loopscope {
namespace {

TEST(Stepper, GoesForwardAndBackThroughTheSameStates)
{
    Trace trace;
    const test::Lesson lesson(trace);
    Stepper stepper(trace);
    std::vector<State> seen { stepper.state() };
    while (stepper.forward())
        seen.push_back(stepper.state());
    ASSERT_EQ(seen.size(), trace.size() + 1);
    EXPECT_TRUE(stepper.atEnd());
    for (std::size_t moment = trace.size(); moment > 0; --moment) {
        ASSERT_EQ(stepper.state(), seen[moment]);
        ASSERT_TRUE(stepper.back());
    }
    EXPECT_TRUE(stepper.atStart());
    EXPECT_EQ(stepper.state(), State {});
    EXPECT_FALSE(stepper.back());
}

TEST(Stepper, GoesByStatement)
{
    Trace trace;
    const test::Lesson lesson(trace);
    Stepper stepper(trace);
    std::vector<std::uint32_t> lines;
    while (stepper.forward(Stride::Statement) && !stepper.atEnd())
        lines.push_back(trace.position(stepper.step()->position).startLine);
    EXPECT_THAT(lines, testing::ElementsAre(1, 2, 3, 4));
    lines.clear();
    while (stepper.back(Stride::Statement) && !stepper.atStart())
        lines.push_back(trace.position(stepper.step()->position).startLine);
    EXPECT_THAT(lines, testing::ElementsAre(4, 3, 2, 1));
}

TEST(Stepper, GoesByCallback)
{
    Trace trace;
    const test::Lesson lesson(trace);
    Stepper stepper(trace);
    std::vector<CardId> callbacks;
    while (stepper.forward(Stride::Callback) && !stepper.atEnd())
        callbacks.push_back(stepper.step()->card);
    EXPECT_THAT(
        callbacks, testing::ElementsAre(lesson.script, lesson.microtask, lesson.frame, lesson.timeout));
    ASSERT_TRUE(stepper.back(Stride::Callback));
    EXPECT_EQ(stepper.step()->card, lesson.timeout);
}

TEST(Stepper, GoesByTurnAndByConsoleLine)
{
    Trace trace;
    const test::Lesson lesson(trace);
    Stepper stepper(trace);
    std::vector<std::uint32_t> turns;
    while (stepper.forward(Stride::Turn) && !stepper.atEnd())
        turns.push_back(stepper.state().turn);
    EXPECT_THAT(turns, testing::ElementsAre(1, 2, 3)) << "script, frame, timer";
    while (stepper.back(Stride::Turn) && !stepper.atStart())
        turns.push_back(stepper.state().turn);
    EXPECT_THAT(turns, testing::ElementsAre(1, 2, 3, 3, 2, 1));
    ASSERT_TRUE(stepper.forward(Stride::ConsoleLine));
    EXPECT_EQ(stepper.step()->kind, StepKind::ConsoleMessage);
    ASSERT_TRUE(stepper.forward(Stride::ConsoleLine));
    EXPECT_TRUE(stepper.atEnd());
    ASSERT_TRUE(stepper.back(Stride::ConsoleLine));
    EXPECT_EQ(stepper.state().consoleLines, 1U);
}

TEST(Stepper, SeeksAndStopsAtTheEnds)
{
    Trace trace;
    const test::Lesson lesson(trace);
    Stepper stepper(trace);
    stepper.seek(trace.size() + 100);
    EXPECT_TRUE(stepper.atEnd());
    EXPECT_EQ(stepper.state(), trace.lastState());
    stepper.seek(0);
    EXPECT_TRUE(stepper.atStart());
    EXPECT_EQ(stepper.step(), nullptr);
}

TEST(Stepper, SeesStepsThatArriveLater)
{
    Trace trace;
    test::Lesson lesson(trace);
    Stepper stepper(trace);
    stepper.seek(trace.size());
    lesson.writer().write({ .kind = StepKind::ClockAdvanced });
    EXPECT_FALSE(stepper.atEnd());
    EXPECT_TRUE(stepper.forward());
}

} // namespace
} // namespace loopscope
