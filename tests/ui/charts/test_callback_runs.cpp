// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorded.h"
#include "ui/charts/callback_runs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace loopscope::test {
namespace {

std::vector<CallbackRun> runsOf(const Trace& trace, CardKind kind)
{
    CallbackRuns callbacks;
    callbacks.read(trace);
    std::vector<CallbackRun> found;
    for (const CallbackRun& run : callbacks.runs()) {
        if (trace.card(run.card).kind == kind)
            found.push_back(run);
    }
    return found;
}

std::vector<double> askedAt(const std::vector<CallbackRun>& runs)
{
    std::vector<double> times;
    for (const CallbackRun& run : runs)
        times.push_back(std::round(milliseconds(run.asked)));
    return times;
}

const QString kThree = QStringLiteral("const get = name => fetch('/api/' + name);\n");

// The default answers to fetch take 50 ms, DESIGN.md §5.
TEST(CallbackRuns, TellRequestsInTurnFromRequestsAtOnce)
{
    const auto inTurn = recorded("in-turn.js",
        kThree + "(async () => { await get('user'); await get('posts'); await get('comments'); })();\n");
    const auto atOnce
        = recorded("at-once.js", kThree + "Promise.all([get('user'), get('posts'), get('comments')]);\n");
    EXPECT_THAT(askedAt(runsOf(*inTurn, CardKind::Fetch)), testing::ElementsAre(0, 50, 100));
    EXPECT_THAT(askedAt(runsOf(*atOnce, CardKind::Fetch)), testing::ElementsAre(0, 0, 0));
    for (const auto& trace : { inTurn, atOnce }) {
        for (const CallbackRun& run : runsOf(*trace, CardKind::Fetch)) {
            EXPECT_NEAR(milliseconds(run.inApis), 50, 0.1);
            EXPECT_EQ(run.kind, WorkKind::Network);
            EXPECT_EQ(run.queue, Box::Tasks);
        }
    }
}

TEST(CallbackRuns, KnowHowLongATimerWaitsBehindWorkAndHowLongItRuns)
{
    const auto trace = recorded("behind.js",
        "const block = ms => { const end = performance.now() + ms; while (performance.now() < end); };\n"
        "setTimeout(function late() { block(20); }, 10);\n"
        "block(40);\n");
    const std::vector<CallbackRun> timers = runsOf(*trace, CardKind::Timeout);
    ASSERT_EQ(timers.size(), 1U);
    EXPECT_NEAR(milliseconds(timers[0].inApis + timers[0].inQueue), 40, 1);
    EXPECT_NEAR(milliseconds(timers[0].endTime - timers[0].beginTime), 20, 1);
    const std::vector<CallbackRun> scripts = runsOf(*trace, CardKind::Script);
    ASSERT_EQ(scripts.size(), 1U);
    EXPECT_EQ(scripts[0].queue, Box::CallStack);
    EXPECT_NEAR(milliseconds(scripts[0].endTime), 40, 1);
}

TEST(CallbackRuns, SumWorkByItsKindUpToAMoment)
{
    const auto trace = recorded("kinds.js",
        "const block = ms => { const end = performance.now() + ms; while (performance.now() < end); };\n"
        "requestAnimationFrame(() => block(3));\n"
        "setTimeout(() => block(20), 100);\n"
        "queueMicrotask(() => block(10));\n"
        "block(5);\n");
    CallbackRuns callbacks;
    callbacks.read(*trace);
    const auto inMs = [](VirtualTime time) {
        return milliseconds(time);
    };
    const auto all = callbacks.workUntil(*trace, trace->size());
    EXPECT_NEAR(inMs(all[index(WorkKind::Script)]), 5, 0.5);
    EXPECT_NEAR(inMs(all[index(WorkKind::Microtasks)]), 10, 0.5);
    EXPECT_NEAR(inMs(all[index(WorkKind::Rendering)]), 3, 0.5);
    EXPECT_NEAR(inMs(all[index(WorkKind::Timers)]), 20, 0.5);
    EXPECT_EQ(inMs(all[index(WorkKind::Network)]), 0);
    // The moment at which the microtask begins: the script's work is done, no other is begun.
    const auto microtask = std::find_if(callbacks.runs().begin(), callbacks.runs().end(),
        [](const CallbackRun& run) { return run.kind == WorkKind::Microtasks; });
    const auto before = callbacks.workUntil(*trace, microtask->begin);
    EXPECT_EQ(before[index(WorkKind::Script)], all[index(WorkKind::Script)]);
    EXPECT_EQ(before[index(WorkKind::Microtasks)].count(), 0);
    EXPECT_EQ(callbacks.workUntil(*trace, 0)[index(WorkKind::Script)].count(), 0);
}

TEST(CallbackRuns, HaveWaitsThatAddUp)
{
    const RecordedProgram program = recordedSamples()[6];
    CallbackRuns whole;
    whole.read(*program.trace);
    ASSERT_GT(whole.runs().size(), 3U);
    for (const CallbackRun& run : whole.runs()) {
        EXPECT_GT(run.end, run.begin);
        EXPECT_GE(run.beginTime, run.asked);
        EXPECT_EQ(run.inApis + run.inQueue, run.beginTime - run.asked);
    }
}

} // namespace
} // namespace loopscope::test
