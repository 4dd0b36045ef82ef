// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/recorder.h"

#include "tests/core/record/record_program.h"

#include <gmock/gmock.h>

#include <thread>

namespace loopscope {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;

const Step& lastStep(const Trace& trace)
{
    return trace.step(trace.size() - 1);
}

void expectLimit(const Trace& trace, Limit limit)
{
    ASSERT_EQ(lastStep(trace).kind, StepKind::LimitReached);
    EXPECT_EQ(static_cast<Limit>(lastStep(trace).detail), limit);
}

TEST(Recorder, MakesTheSameRecordingEveryTime)
{
    constexpr std::string_view kProgram = "console.log(Math.random(), Date.now(), new Date().toString());"
                                          "setTimeout(() => console.log(performance.now()), 20); "
                                          "fetch('/api/x').then(r => console.log(r.status));";
    const auto first = test::record(kProgram);
    const auto second = test::record(kProgram);
    ASSERT_EQ(first->size(), second->size());
    for (std::size_t i = 0; i < first->size(); ++i)
        ASSERT_EQ(first->step(i), second->step(i));
    EXPECT_THAT(test::consoleOf(*first),
        HasSubstr(" 1704067200000 Mon Jan 01 2024 00:00:00 GMT+0000 (Coordinated Universal Time)\n"));
}

TEST(Recorder, SeedsMathRandomAndSetsTheEpoch)
{
    Options options;
    options.seed = 7;
    options.epochMs = 5;
    EXPECT_NE(test::consoleOf("console.log(Math.random())", options),
        test::consoleOf("console.log(Math.random())"));
    EXPECT_EQ(test::consoleOf("console.log(Date.now(), performance.timeOrigin)", options), "5 5\n");
}

TEST(Recorder, StopsAtTheStepLimitAndKeepsWhatWasRecorded)
{
    Options options;
    options.limits.steps = 5000;
    const auto trace = test::record("console.log('before'); while (true) {}", options);
    expectLimit(*trace, Limit::Steps);
    EXPECT_EQ(trace->size(), 5001u);
    EXPECT_EQ(test::consoleOf(*trace), "before\n");
    EXPECT_EQ(trace->lastState().callStack.size(), 1u) << "the last state shows where the program was";
}

TEST(Recorder, StopsAnEndlessMicrotaskChain)
{
    Options options;
    options.limits.steps = 5000;
    const auto trace = test::record("function again() { Promise.resolve().then(again); } again(); "
                                    "setTimeout(() => console.log('never'), 0);",
        options);
    expectLimit(*trace, Limit::Steps);
    EXPECT_EQ(test::consoleOf(*trace), "");
}

TEST(Recorder, StopsAtTheVirtualTimeLimit)
{
    Options options;
    options.limits.virtualTime = 1000ms;
    const auto trace = test::record("let n = 0; setInterval(() => console.log(++n), 300);", options);
    expectLimit(*trace, Limit::Clock);
    EXPECT_EQ(test::consoleOf(*trace), "1\n2\n3\n");
    EXPECT_EQ(trace->lastState().time, 1000ms);
}

TEST(Recorder, StopsAProgramThatBlocksPastTheVirtualTimeLimit)
{
    Options options;
    options.limits.virtualTime = 1000ms;
    expectLimit(*test::record("for (;;) Date.now();", options), Limit::Clock);
}

TEST(Recorder, StopsWhereNoStatementIsReachedWhenItIsAsked)
{
    auto trace = std::make_unique<Trace>();
    Recorder recorder(
        { { "p.js", "console.log('before'); /^(a+)+$/.test('a'.repeat(40) + 'b'); for (;;);" }, {} }, *trace);
    std::thread watch([&] {
        // Not before the program has begun; the interrupt itself is what is tested.
        while (recorder.stepCount() < 8)
            std::this_thread::yield();
        recorder.requestStop(Limit::StepTime, 5000);
    });
    recorder.run();
    watch.join();
    expectLimit(*trace, Limit::StepTime);
    EXPECT_EQ(test::consoleOf(*trace), "before\n");
}

TEST(Recorder, EndsAtItsEndDirective)
{
    const auto trace = test::record("// @end 100\nsetInterval(() => console.log('tick'), 40);");
    EXPECT_EQ(test::consoleOf(*trace), "tick\ntick\n");
    EXPECT_EQ(lastStep(*trace).kind, StepKind::BecameIdle);
}

TEST(Recorder, ReportsASyntaxErrorAtItsPlace)
{
    const auto trace = test::record("let a = 1;\nlet 변수 = ;\nconsole.log('never');");
    ASSERT_EQ(trace->consoleSteps().size(), 1u);
    const Step& error = trace->step(trace->consoleSteps()[0]);
    EXPECT_EQ(errorSource(error), ErrorSource::Syntax);
    EXPECT_EQ(trace->position(error.position).startLine, 2u);
    EXPECT_EQ(trace->position(error.position).startColumn, 9u);
    EXPECT_EQ(trace->textAt(error.position), ";");
}

TEST(Recorder, ReportsAnExceptionAtThePlaceThatThrew)
{
    const auto trace = test::record("function f() {\n  null.x;\n}\nsetTimeout(f, 5);");
    const Step& error = trace->step(trace->consoleSteps()[0]);
    EXPECT_EQ(errorSource(error), ErrorSource::Exception);
    EXPECT_EQ(trace->position(error.position).startLine, 2u);
    EXPECT_EQ(trace->cardName(error.card), "f");
}

TEST(Recorder, ShowsUnboundedRecursionWhole)
{
    const auto trace
        = test::record("let deepest = 0; function f() { deepest++; f(); }\n"
                       "try { f(); } catch (e) { console.log(e instanceof RangeError, e.message); }");
    EXPECT_EQ(test::consoleOf(*trace), "true Maximum call stack size exceeded\n");
    const auto pushed = test::cardsOf(*trace, StepKind::FramePushed).size();
    EXPECT_GT(pushed, 5000u);
    EXPECT_EQ(pushed + 1, test::cardsOf(*trace, StepKind::FramePopped).size())
        << "every frame is popped again";
}

} // namespace
} // namespace loopscope
