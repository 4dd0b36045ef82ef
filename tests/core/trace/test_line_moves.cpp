// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/line_moves.h"

#include "core/trace/stepper.h"
#include "core/trace/trace_writer.h"
#include "tests/core/record/record_program.h"
#include "tests/core/trace/lesson.h"
#include "tests/core/trace/line_walk.h"

#include <chrono>
#include <gmock/gmock.h>

namespace loopscope {
namespace {

using testing::ElementsAre;

std::vector<std::uint32_t> walk(const Trace& trace, std::size_t from, LineMove move)
{
    return test::linesOf(trace, from, [&](std::size_t moment) { return nextLine(trace, moment, move); });
}

std::vector<std::uint32_t> walkBack(const Trace& trace, std::size_t from, LineMove move)
{
    return test::linesOf(trace, from, [&](std::size_t moment) { return previousLine(trace, moment, move); });
}

constexpr std::string_view kCalls = "function inner() {\n" // 1
                                    "  one();\n" // 2
                                    "  return 1;\n" // 3
                                    "}\n"
                                    "function one() {}\n" // 5
                                    "function outer(a) {\n"
                                    "  return a + 1;\n" // 7
                                    "}\n"
                                    "const before = 0;\n" // 9
                                    "outer(inner());\n" // 10
                                    "const after = 0;\n"; // 11

TEST(LineMoves, GoOverIntoAndOutOfCalls)
{
    const auto trace = test::record(kCalls);
    EXPECT_THAT(walk(*trace, 0, LineMove::Over), ElementsAre(9, 10, 11));
    EXPECT_THAT(walk(*trace, 0, LineMove::Into), ElementsAre(9, 10, 2, 3, 7, 11));
    const std::size_t inInner = test::momentOf(*trace, 2);
    EXPECT_EQ(test::lineAt(*trace, nextLine(*trace, inInner, LineMove::Over)), 3U);
    const std::size_t out = nextLine(*trace, inInner, LineMove::Out);
    EXPECT_EQ(test::lineAt(*trace, out), 10U) << "in the middle of the line that called, before outer()";
    EXPECT_EQ(trace->step(out - 1).kind, StepKind::CallReached);
    EXPECT_THAT(walk(*trace, out, LineMove::Over), ElementsAre(11));
    EXPECT_THAT(walk(*trace, out, LineMove::Into), ElementsAre(7, 11));
}

TEST(LineMoves, GoBackTheSameWay)
{
    const auto trace = test::record(kCalls);
    EXPECT_THAT(walkBack(*trace, trace->size(), LineMove::Into), ElementsAre(11, 7, 3, 2, 10, 9));
    EXPECT_THAT(walkBack(*trace, test::momentOf(*trace, 11), LineMove::Over), ElementsAre(10, 9));
    const std::size_t inInner = test::momentOf(*trace, 3);
    EXPECT_THAT(walkBack(*trace, inInner, LineMove::Over), ElementsAre(2, 10, 10, 9))
        << "first the call of inner(), then the line's beginning";
    EXPECT_EQ(test::lineAt(*trace, previousLine(*trace, inInner, LineMove::Out)), 10U);
}

TEST(LineMoves, StandStillAtTheEnds)
{
    const auto trace = test::record(kCalls);
    for (const LineMove move : { LineMove::Into, LineMove::Over, LineMove::Out }) {
        EXPECT_EQ(nextLine(*trace, trace->size(), move), trace->size());
        EXPECT_EQ(previousLine(*trace, 0, move), 0U);
        EXPECT_EQ(previousLine(*trace, test::momentOf(*trace, 9), move), 0U);
        EXPECT_EQ(nextLine(*trace, test::momentOf(*trace, 11), move), trace->size());
    }
    const Trace nothing;
    EXPECT_EQ(nextLine(nothing, 0, LineMove::Over), 0U);
    EXPECT_EQ(previousLine(nothing, 0, LineMove::Over), 0U);
}

TEST(LineMoves, CountALineOnceAndALoopOnItEachTime)
{
    const auto once = test::record("let a = 1; a++; a++;\na++;");
    EXPECT_THAT(walk(*once, 0, LineMove::Over), ElementsAre(1, 2));
    const auto loop = test::record("let i = 0;\nwhile (i < 3) i++;\ni;");
    EXPECT_THAT(walk(*loop, 0, LineMove::Over), ElementsAre(1, 2, 2, 2, 2, 3));
}

TEST(LineMoves, GoOverRecursion)
{
    const auto trace = test::record("function down(n) {\n"
                                    "  if (n > 0)\n"
                                    "    down(n - 1);\n"
                                    "  return n;\n"
                                    "}\n"
                                    "down(3);\n"
                                    "down;\n");
    EXPECT_THAT(walk(*trace, test::momentOf(*trace, 2), LineMove::Over), ElementsAre(3, 4, 7));
    EXPECT_THAT(walk(*trace, test::momentOf(*trace, 2), LineMove::Into),
        ElementsAre(3, 2, 3, 2, 3, 2, 4, 4, 4, 4, 7));
    EXPECT_THAT(walkBack(*trace, test::momentOf(*trace, 4, 4), LineMove::Over), ElementsAre(3, 2, 6));
}

constexpr std::string_view kAwaits = "async function work() {\n"
                                     "  const a = 1;\n" // 2
                                     "  await pause();\n" // 3
                                     "  const b = 2;\n" // 4
                                     "}\n"
                                     "function pause() {\n"
                                     "  return new Promise(r => setTimeout(r, 10));\n" // 7
                                     "}\n"
                                     "work();\n" // 9
                                     "queueMicrotask(() => {\n" // 10
                                     "  const c = 3;\n" // 11
                                     "});\n"
                                     "const d = 4;\n"; // 13

TEST(LineMoves, GoOverAnAwaitToWhereTheFunctionResumes)
{
    const auto trace = test::record(kAwaits);
    const std::size_t atAwait = test::momentOf(*trace, 3);
    EXPECT_THAT(walk(*trace, test::momentOf(*trace, 2), LineMove::Over), ElementsAre(3, 4));
    EXPECT_THAT(walkBack(*trace, test::momentOf(*trace, 4), LineMove::Over), ElementsAre(3, 2, 9));
    EXPECT_EQ(test::lineAt(*trace, nextLine(*trace, atAwait, LineMove::Out)), 10U) << "its caller";
    EXPECT_THAT(walk(*trace, atAwait, LineMove::Into), ElementsAre(7, 7, 10, 13, 11, 4))
        << "the executor stands on the line that makes the promise";
    EXPECT_THAT(walk(*trace, 0, LineMove::Over), ElementsAre(9, 10, 13, 11, 4))
        << "from the end of a callback to the next one";
}

TEST(LineMoves, GoOnInTheCallerWhereAnAwaitNeverEnds)
{
    const auto trace = test::record("async function wait() {\n"
                                    "  await new Promise(() => {});\n"
                                    "  never();\n"
                                    "}\n"
                                    "wait();\n"
                                    "const on = 1;\n");
    EXPECT_EQ(test::lineAt(*trace, nextLine(*trace, test::momentOf(*trace, 2), LineMove::Over)), 6U);
}

TEST(LineMoves, LeaveAGeneratorAtItsYield)
{
    const auto trace = test::record("function* count() {\n"
                                    "  yield 1;\n"
                                    "  yield 2;\n"
                                    "}\n"
                                    "for (const n of count())\n"
                                    "  n;\n");
    EXPECT_EQ(test::lineAt(*trace, nextLine(*trace, test::momentOf(*trace, 2), LineMove::Over)), 6U);
    EXPECT_THAT(walk(*trace, test::momentOf(*trace, 6), LineMove::Into).front(), 3U);
}

TEST(LineMoves, TakeANativeForItsCaller)
{
    Trace trace;
    const test::Lesson lesson(trace);
    for (std::size_t moment = 0; moment <= trace.size(); ++moment) {
        const auto over = nextLine(trace, moment, LineMove::Over);
        const auto next = nextStop(trace, moment, Stride::Statement);
        EXPECT_EQ(over, next) << "there is one function only";
        EXPECT_EQ(
            previousLine(trace, moment, LineMove::Over), previousStop(trace, moment, Stride::Statement));
    }
}

TEST(LineMoves, NeverGoTheWrongWay)
{
    const auto trace = test::record(kAwaits);
    for (std::size_t moment = 0; moment <= trace->size(); ++moment) {
        for (const LineMove move : { LineMove::Into, LineMove::Over, LineMove::Out }) {
            EXPECT_TRUE(moment == trace->size() || nextLine(*trace, moment, move) > moment);
            EXPECT_TRUE(moment == 0 || previousLine(*trace, moment, move) < moment);
        }
    }
}

/// `calls` times a function of two statements on line 1, called by line 2; line 3 follows.
std::shared_ptr<Trace> longTrace(int calls)
{
    auto trace = std::make_shared<Trace>();
    TraceWriter writer(*trace);
    const SourceId source = writer.addSource("long.js", "f();\nwhile (true) f();\nend();\n");
    const auto place = [&](std::uint32_t line) {
        return writer.intern(Position { source, line, 0, line, 4 });
    };
    const CardId script = writer.addCard({ CardKind::Script, writer.intern("long.js"), {}, {}, {} });
    writer.write({ .kind = StepKind::TaskTaken, .card = script });
    writer.write({ .kind = StepKind::StatementReached, .position = place(2), .card = script });
    for (int i = 0; i < calls; ++i) {
        const CardId call = writer.addCard({ CardKind::Function, writer.intern("f"), {}, {}, script });
        writer.write({ .kind = StepKind::FramePushed, .card = call });
        writer.write({ .kind = StepKind::StatementReached, .position = place(1), .card = call });
        writer.write({ .kind = StepKind::FramePopped, .card = call });
    }
    writer.write({ .kind = StepKind::StatementReached, .position = place(3), .card = script });
    writer.write({ .kind = StepKind::BecameIdle });
    return trace;
}

TEST(LineMoves, AreQuickOnAMillionSteps)
{
    const auto trace = longTrace(333'333);
    const std::size_t first = 2;
    const std::size_t last = trace->size() - 1;
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(nextLine(*trace, first, LineMove::Over), last);
    EXPECT_EQ(previousLine(*trace, last, LineMove::Over), first);
    EXPECT_EQ(nextLine(*trace, first + 3, LineMove::Into), first + 5);
    const auto spent = std::chrono::steady_clock::now() - begin;
    EXPECT_LT(std::chrono::duration<double>(spent).count(), 0.5);
}

} // namespace
} // namespace loopscope
