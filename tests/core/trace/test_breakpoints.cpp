// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/breakpoints.h"

#include "core/trace/trace_writer.h"
#include "tests/core/record/record_program.h"
#include "tests/core/trace/lesson.h"
#include "tests/core/trace/line_walk.h"

#include <chrono>
#include <gmock/gmock.h>

namespace loopscope {
namespace {

using testing::ElementsAre;

Breakpoints on(Watch watch)
{
    Breakpoints breakpoints;
    breakpoints.set(watch, true);
    return breakpoints;
}

std::vector<std::size_t> hits(const Trace& trace, const Breakpoints& breakpoints)
{
    std::vector<std::size_t> moments;
    for (auto hit = nextHit(trace, 0, trace.size(), breakpoints); hit;
         hit = nextHit(trace, hit->moment, trace.size(), breakpoints))
        moments.push_back(hit->moment);
    return moments;
}

std::vector<std::size_t> hitsBack(const Trace& trace, const Breakpoints& breakpoints)
{
    std::vector<std::size_t> moments;
    for (auto hit = previousHit(trace, trace.size() + 1, 0, breakpoints); hit;
         hit = previousHit(trace, hit->moment, 0, breakpoints))
        moments.insert(moments.begin(), hit->moment);
    return moments;
}

std::vector<StepKind> kindsOf(const Trace& trace, const std::vector<std::size_t>& moments)
{
    std::vector<StepKind> kinds;
    for (const std::size_t moment : moments)
        kinds.push_back(trace.step(moment - 1).kind);
    return kinds;
}

constexpr std::string_view kProgram = "// nothing here\n"
                                      "function tick(n) {\n" // 2
                                      "  console.log(n);\n" // 3
                                      "}\n"
                                      "\n"
                                      "for (let i = 0; i < 3; i++) {\n" // 6
                                      "  tick(i);\n" // 7
                                      "}\n"
                                      "setTimeout(() => tick(9), 5);\n" // 9
                                      "Promise.resolve()\n" // 10
                                      "  .then(tick);\n" // 11
                                      "function never() {\n" // 12
                                      "  tick(0);\n" // 13
                                      "}\n";

TEST(Breakpoints, StopEachTimeALineBegins)
{
    const auto trace = test::record(kProgram);
    EXPECT_EQ(hits(*trace, { .lines = { 3 } }).size(), 5U);
    EXPECT_EQ(hits(*trace, { .lines = { 7 } }).size(), 3U);
    EXPECT_EQ(hits(*trace, { .lines = { 3, 7 } }).size(), 8U);
    EXPECT_EQ(hits(*trace, { .lines = { 9 } }).size(), 2U) << "the call, and the callback that stands there";
    EXPECT_EQ(hits(*trace, { .lines = { 11 } }).size(), 1U) << "a call on a line of its own";
    EXPECT_EQ(hits(*trace, { .lines = { 13 } }).size(), 0U);
    EXPECT_EQ(hits(*trace, {}).size(), 0U);
    const auto hit = nextHit(*trace, 0, trace->size(), { .lines = { 3, 7 } });
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->line, 7U);
}

TEST(Breakpoints, StopOnceForALineWithSeveralStatements)
{
    const auto trace = test::record("let n = Math.max(Math.abs(1), 2); n++; n++;\nn;");
    EXPECT_EQ(hits(*trace, { .lines = { 1 } }).size(), 1U);
}

TEST(Breakpoints, AreTheSameBothWays)
{
    const auto trace = test::record(kProgram);
    Breakpoints all { .lines = { 3, 6, 9, 11 } };
    EXPECT_EQ(hitsBack(*trace, all), hits(*trace, all));
    EXPECT_EQ(hitMoments(*trace, 0, trace->size(), all), hits(*trace, all));
    for (const Watch watch : kWatches) {
        all.set(watch, true);
        EXPECT_EQ(hitsBack(*trace, on(watch)), hits(*trace, on(watch))) << static_cast<int>(watch);
        EXPECT_EQ(hitsBack(*trace, all), hits(*trace, all));
    }
}

TEST(Breakpoints, StopWhenSomethingEntersABox)
{
    Trace trace;
    const test::Lesson lesson(trace);
    EXPECT_THAT(kindsOf(trace, hits(trace, on(Watch::WebApis))), ElementsAre(StepKind::WebApiStarted));
    EXPECT_THAT(kindsOf(trace, hits(trace, on(Watch::Microtasks))), ElementsAre(StepKind::MicrotaskQueued));
    EXPECT_THAT(kindsOf(trace, hits(trace, on(Watch::AnimationFrames))),
        ElementsAre(StepKind::AnimationFrameCallbackQueued));
    EXPECT_THAT(kindsOf(trace, hits(trace, on(Watch::Tasks))),
        ElementsAre(StepKind::TaskQueued, StepKind::TaskQueued));
    EXPECT_THAT(kindsOf(trace, hits(trace, on(Watch::ConsoleLine))), ElementsAre(StepKind::ConsoleMessage));
    const auto emptied = hits(trace, on(Watch::StackEmpties));
    ASSERT_EQ(emptied.size(), 4U) << "the script, a microtask, a frame's callback, a timer's";
    for (const std::size_t moment : emptied) {
        EXPECT_TRUE(trace.stateAt(moment).callStack.empty());
        EXPECT_FALSE(trace.stateAt(moment - 1).callStack.empty());
    }
}

TEST(Breakpoints, StopAtErrorsAndOnceForAnInterval)
{
    const auto trace
        = test::record("let n = 0;\n"
                       "const id = setInterval(() => { if (++n === 3) clearInterval(id); }, 5);\n"
                       "throw new Error('boom');\n");
    EXPECT_THAT(
        kindsOf(*trace, hits(*trace, on(Watch::ErrorReported))), ElementsAre(StepKind::ErrorReported));
    EXPECT_EQ(hits(*trace, on(Watch::ConsoleLine)).size(), 1U) << "a report is a line of the console";
    EXPECT_EQ(hits(*trace, on(Watch::WebApis)).size(), 1U);
}

TEST(Breakpoints, StopWithinTheirBoundsOnly)
{
    const auto trace = test::record(kProgram);
    const Breakpoints line { .lines = { 7 } };
    const std::size_t first = nextHit(*trace, 0, trace->size(), line)->moment;
    EXPECT_FALSE(nextHit(*trace, 0, first - 1, line));
    EXPECT_EQ(nextHit(*trace, first - 1, first, line)->moment, first);
    EXPECT_NE(nextHit(*trace, first, trace->size(), line)->moment, first);
    EXPECT_FALSE(previousHit(*trace, first, 0, line));
    EXPECT_EQ(previousHit(*trace, first + 1, first, line)->moment, first);
    EXPECT_FALSE(previousHit(*trace, first + 2, first + 1, line));
    EXPECT_FALSE(previousHit(*trace, trace->size(), trace->size() - 1, line));
}

TEST(Breakpoints, SlideToALineWithCode)
{
    const auto trace = test::record(kProgram);
    const std::map<std::uint32_t, std::uint32_t> slides { { 1, 3 }, { 2, 3 }, { 3, 3 }, { 4, 6 }, { 5, 6 },
        { 8, 9 }, { 10, 10 }, { 11, 11 }, { 12, 13 }, { 13, 13 }, { 14, 0 }, { 99, 0 } };
    for (const auto& [line, to] : slides)
        EXPECT_EQ(lineToStopAt(*trace, line), to) << line;
}

TEST(Breakpoints, AreQuickOnAMillionSteps)
{
    Trace trace;
    TraceWriter writer(trace);
    const SourceId source = writer.addSource("long.js", "again();\nnever();\n");
    const PositionId place = writer.intern(Position { source, 1, 0, 1, 8 });
    const CardId script = writer.addCard({ CardKind::Script, writer.intern("long.js"), {}, {}, {} });
    writer.write({ .kind = StepKind::TaskTaken, .card = script });
    for (int i = 0; i < 1'000'000; ++i)
        writer.write({ .kind = StepKind::StatementReached, .position = place, .card = script });
    Breakpoints breakpoints { .lines = { 2 } };
    for (const Watch watch : kWatches)
        breakpoints.set(watch, true);
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_FALSE(nextHit(trace, 0, trace.size(), breakpoints));
    EXPECT_FALSE(previousHit(trace, trace.size(), 0, breakpoints));
    const auto spent = std::chrono::steady_clock::now() - begin;
    EXPECT_LT(std::chrono::duration<double>(spent).count(), 0.5);
}

} // namespace
} // namespace loopscope
