// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/card_moments.h"

#include "tests/core/record/record_program.h"
#include "tests/core/trace/line_walk.h"

#include <gtest/gtest.h>

namespace loopscope {
namespace {

CardId cardNamed(const Trace& trace, std::string_view name)
{
    for (std::uint32_t id = 1; id <= trace.cardCount(); ++id) {
        if (trace.cardName(CardId { id }) == name)
            return CardId { id };
    }
    return {};
}

constexpr std::string_view kProgram
    = "function later() {}\n" // 1
      "function settled() {}\n"
      "setTimeout(later, 20);\n" // 3
      "const wait = new Promise(function hold(r) { setTimeout(r, 5); });\n" // 4
      "wait.then(settled);\n" // 5
      "const id = setInterval(tick, 30);\n" // 6
      "function tick() { clearInterval(id); }\n" // 7
      "later();\n"; // 8

TEST(CardMoments, ATimerWasScheduledWhenItEnteredTheWebApis)
{
    const auto trace = test::record(kProgram);
    const CardId later = cardNamed(*trace, "later");
    const std::size_t moment = momentScheduled(*trace, later).value();
    EXPECT_EQ(trace->step(moment - 1).kind, StepKind::WebApiStarted);
    EXPECT_EQ(trace->step(moment - 1).card, later);
    const std::size_t run = momentOfRun(*trace, later, moment).value();
    EXPECT_EQ(trace->step(run - 1).kind, StepKind::TaskTaken);
    EXPECT_EQ(momentOfRun(*trace, later, trace->size()), run) << "the last one where no more follows";
}

TEST(CardMoments, AReactionWasScheduledWhenItWasQueued)
{
    const auto trace = test::record(kProgram);
    const CardId settled = cardNamed(*trace, "settled");
    const std::size_t moment = momentScheduled(*trace, settled).value();
    EXPECT_EQ(trace->step(moment - 1).kind, StepKind::MicrotaskQueued);
    EXPECT_LT(moment, momentOfRun(*trace, settled, 0).value());
}

TEST(CardMoments, AFrameComesFromItsCall)
{
    const auto trace = test::record(kProgram);
    const CardId hold = cardNamed(*trace, "hold");
    EXPECT_EQ(test::lineAt(*trace, momentScheduled(*trace, hold).value()), 4U);
    EXPECT_EQ(trace->step(momentOfRun(*trace, hold, 0).value() - 1).kind, StepKind::FramePushed);
}

TEST(CardMoments, AnIntervalRunsInItsTicks)
{
    const auto trace = test::record(kProgram);
    const CardId interval = cardNamed(*trace, "tick");
    ASSERT_EQ(trace->card(interval).kind, CardKind::Interval);
    const std::size_t run = momentOfRun(*trace, interval, 0).value();
    EXPECT_EQ(trace->card(trace->step(run - 1).card).kind, CardKind::IntervalTick);
}

TEST(CardMoments, AreNoneForACardThatNoStepSpeaksOf)
{
    const auto trace = test::record(kProgram);
    const CardId none { static_cast<std::uint32_t>(trace->cardCount()) + 9 };
    EXPECT_FALSE(momentScheduled(*trace, none));
    EXPECT_FALSE(momentOfRun(*trace, none, 0));
}

} // namespace
} // namespace loopscope
