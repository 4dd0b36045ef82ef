// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/event_loop.h"

#include <gmock/gmock.h>

#include "tests/core/loop/loop_log.h"

namespace loopscope {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

class EventLoopTest : public test::LoopTest
{
};

TEST_F(EventLoopTest, RunsTasksInOrderAndBecomesIdle)
{
    queueTask(say("a"));
    queueTask(say("b"));
    EXPECT_EQ(loop().run(), EventLoop::Outcome::Idle);
    EXPECT_THAT(order, ElementsAre("a", "b"));
}

// CORRECTNESS 1: after every callback, not once a turn.
TEST_F(EventLoopTest, PerformsACheckpointAfterEveryTask)
{
    queueTask([this] {
        order.push_back("a");
        loop().queueAMicrotask(CardId(2), say("micro"));
    });
    queueTask(say("b"));
    loop().run();
    EXPECT_THAT(order, ElementsAre("a", "micro", "b"));
}

// CORRECTNESS 19.
TEST_F(EventLoopTest, RunsMicrotasksOfMicrotasksInTheSameCheckpoint)
{
    queueTask([this] {
        loop().queueAMicrotask(CardId(2), [this] {
            order.push_back("m1");
            loop().queueAMicrotask(CardId(3), say("m2"));
        });
    });
    queueTask(say("task"));
    loop().run();
    EXPECT_THAT(order, ElementsAre("m1", "m2", "task"));
    EXPECT_EQ(std::count(log.lines.begin(), log.lines.end(), "checkpoint entered"), 1);
}

TEST_F(EventLoopTest, DoesNotEnterACheckpointFromInsideOne)
{
    queueTask([this] {
        loop().queueAMicrotask(CardId(2), [this] {
            loop().queueAMicrotask(CardId(3), say("second"));
            loop().performAMicrotaskCheckpoint();
            order.push_back("first");
        });
    });
    loop().run();
    EXPECT_THAT(order, ElementsAre("first", "second"));
}

TEST_F(EventLoopTest, NotifiesAboutRejectedPromisesAfterTheMicrotasks)
{
    loop().setRejectedPromiseNotifier(say("notified"));
    queueTask([this] { loop().queueAMicrotask(CardId(2), say("micro")); });
    loop().run();
    EXPECT_THAT(order, ElementsAre("micro", "notified"));
}

TEST_F(EventLoopTest, WaitsOnTheVirtualClock)
{
    loop().startInParallel(10'000ms, [this] { queueTask(say("late")); });
    loop().startInParallel(5ms, [this] { queueTask(say("early")); });
    loop().run();
    EXPECT_THAT(order, ElementsAre("early", "late"));
    EXPECT_EQ(loop().now(), 10'000ms);
}

TEST_F(EventLoopTest, LetsThingsFallDueAtTheirOwnTimeWhileScriptRuns)
{
    std::vector<VirtualTime> times;
    loop().startInParallel(3ms, [&] { times.push_back(loop().now()); });
    loop().startInParallel(7ms, [&] { times.push_back(loop().now()); });
    queueTask([this] { loop().spend(20ms); });
    loop().run();
    EXPECT_THAT(times, ElementsAre(3ms, 7ms));
    EXPECT_EQ(loop().now(), 20ms);
}

// CORRECTNESS 3.
TEST_F(EventLoopTest, RunsFrameCallbacksWithACheckpointBetweenThem)
{
    std::vector<VirtualTime> timestamps;
    loop().requestAnimationFrame(CardId(1), [&](VirtualTime time) {
        timestamps.push_back(time);
        order.push_back("r1");
        loop().queueAMicrotask(CardId(9), say("m1"));
        loop().spend(200us);
    });
    loop().requestAnimationFrame(CardId(2), [&](VirtualTime time) {
        timestamps.push_back(time);
        order.push_back("r2");
    });
    loop().run();
    EXPECT_THAT(order, ElementsAre("r1", "m1", "r2"));
    EXPECT_EQ(timestamps[0], 16'666'666ns);
    EXPECT_EQ(timestamps[0], timestamps[1]);
}

TEST_F(EventLoopTest, AFrameCallbackAddedDuringAFrameWaitsForTheNext)
{
    std::vector<VirtualTime> times;
    loop().requestAnimationFrame(CardId(1), [&](VirtualTime first) {
        times.push_back(first);
        loop().requestAnimationFrame(CardId(2), [&](VirtualTime second) { times.push_back(second); });
    });
    loop().run();
    EXPECT_THAT(times, ElementsAre(16'666'666ns, 33'333'333ns));
}

TEST_F(EventLoopTest, AFrameCallbackCancelledDuringTheFrameDoesNotRun)
{
    AnimationFrames::Handle second = 0;
    loop().requestAnimationFrame(CardId(1), [&](VirtualTime) {
        order.push_back("first");
        loop().cancelAnimationFrame(second);
    });
    second = loop().requestAnimationFrame(CardId(2), [this](VirtualTime) { order.push_back("second"); });
    loop().run();
    EXPECT_THAT(order, ElementsAre("first"));
    EXPECT_THAT(log.lines, testing::Contains("frame callback cancelled 2"));
}

TEST_F(EventLoopTest, MakesNoFrameWithNothingToDo)
{
    const auto handle = loop().requestAnimationFrame(CardId(1), [](VirtualTime) {});
    loop().cancelAnimationFrame(handle);
    loop().startInParallel(100ms, [] {});
    loop().run();
    EXPECT_THAT(log.lines, ElementsAre("frame callback queued 1", "frame callback cancelled 1"));
}

TEST_F(EventLoopTest, DropsAFrameThatFallsDueWhileScriptRuns)
{
    VirtualTime frame {};
    loop().requestAnimationFrame(CardId(2), [&](VirtualTime time) { frame = time; });
    queueTask([this] { loop().spend(40ms); });
    loop().run();
    EXPECT_EQ(std::count(log.lines.begin(), log.lines.end(), "frame dropped"), 2);
    EXPECT_EQ(frame, 50ms);
}

TEST_F(EventLoopTest, MakesAFrameBetweenShortTasks)
{
    // A chain of tasks that never lets the loop wait, each at work for 10 µs.
    int tasks = 0;
    bool framed = false;
    std::function<void()> again = [&] {
        loop().spend(10us);
        if (++tasks < 5000 && !framed)
            queueTask(again);
    };
    queueTask(again);
    loop().requestAnimationFrame(CardId(2), [&](VirtualTime) { framed = true; });
    loop().run();
    EXPECT_TRUE(framed);
    EXPECT_NEAR(tasks, 1667, 2); // 16.67 ms of work
}

class AfterAnInput : public EventLoopTest
{
protected:
    /// An input that asks for a frame, if it shall, and starts a task.
    void queueInput(bool asksForAFrame)
    {
        Task input { TaskSource::UserInteraction, CardId(3), [this, asksForAFrame] {
                        order.push_back("input");
                        if (asksForAFrame)
                            loop().requestAnimationFrame(
                                CardId(4), [this](VirtualTime) { order.push_back("frame"); });
                        queueTask(say("task"));
                    } };
        input.isInput = true;
        loop().queueATask(std::move(input));
    }
};

TEST_F(AfterAnInput, ChromiumTakesNoTaskBeforeTheFrame)
{
    queueInput(true);
    queueTask(say("before"), TaskSource::Networking);
    loop().startInParallel(2ms, [this] { queueTask(say("due")); });
    loop().startInParallel(3ms, [this] { queueInput(false); });
    loop().run();
    EXPECT_THAT(order, ElementsAre("input", "input", "frame", "before", "task", "due", "task"));
    EXPECT_THAT(log.lines, testing::Contains("tasks wait for a frame"));
}

TEST_F(AfterAnInput, NoIdleCallbackRunsBeforeTheFrame)
{
    queueInput(true);
    loop().requestIdleCallback(CardId(5), [this](VirtualTime, bool) { order.push_back("idle"); });
    loop().run();
    EXPECT_THAT(order, ElementsAre("input", "frame", "task", "idle"));
}

TEST_F(AfterAnInput, TasksGoOnWhereThereIsNoFrame)
{
    queueInput(false);
    loop().requestAnimationFrame(CardId(6), [](VirtualTime) {});
    loop().cancelAnimationFrame(1);
    loop().run();
    EXPECT_THAT(order, ElementsAre("input", "task"));
    EXPECT_EQ(log.time, VirtualTime::zero());
}

TEST_F(AfterAnInput, TheSpecsOrderTakesTasksAsTheyCome)
{
    settings.order = TaskOrder::Spec;
    queueInput(true);
    loop().run();
    EXPECT_THAT(order, ElementsAre("input", "task", "frame"));
}

TEST_F(EventLoopTest, SettlesTheFramesPhaseAndRate)
{
    settings.frameRate = 100;
    settings.framePhaseMs = 4;
    std::vector<VirtualTime> times;
    loop().requestAnimationFrame(CardId(1), [&](VirtualTime time) {
        times.push_back(time);
        loop().requestAnimationFrame(CardId(2), [&](VirtualTime next) { times.push_back(next); });
    });
    loop().run();
    EXPECT_THAT(times, ElementsAre(14ms, 24ms));
}

TEST_F(EventLoopTest, EndsAtItsTimeLimitAndAtItsEnd)
{
    settings.timeLimit = 50ms;
    loop().startInParallel(60ms, [this] { order.push_back("never"); });
    EXPECT_EQ(loop().run(), EventLoop::Outcome::TimeLimitReached);
    EXPECT_EQ(loop().now(), 50ms);
    EXPECT_THAT(order, IsEmpty());
}

TEST_F(EventLoopTest, RunsWhatIsDueUpToItsEnd)
{
    settings.end = 50ms;
    loop().startInParallel(50ms, [this] { queueTask(say("in time")); });
    loop().startInParallel(51ms, [this] { queueTask(say("too late")); });
    EXPECT_EQ(loop().run(), EventLoop::Outcome::EndReached);
    EXPECT_THAT(order, ElementsAre("in time"));
}

TEST_F(EventLoopTest, StopsAfterTheCallbackThatIsRunning)
{
    queueTask([this] {
        loop().queueAMicrotask(CardId(2), say("micro"));
        loop().stop();
    });
    queueTask(say("next"));
    EXPECT_EQ(loop().run(), EventLoop::Outcome::Stopped);
    EXPECT_THAT(order, IsEmpty());
}

// DESIGN §3 (c): a loop that polls ends on its very millisecond and after some thousand reads.
TEST_F(EventLoopTest, PollingTheClockTakesTime)
{
    int reads = 0;
    queueTask([&] {
        const VirtualTime start = loop().readClock();
        while (loop().readClock() - start < 2000ms) {
            ++reads;
            ASSERT_LT(reads, 100'000);
        }
    });
    loop().run();
    EXPECT_GE(loop().now(), 2000ms);
    EXPECT_LT(loop().now(), 2001ms);
    EXPECT_GT(reads, 2000);
    EXPECT_LT(reads, 10'000);
}

} // namespace
} // namespace loopscope
