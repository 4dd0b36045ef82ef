// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/idle_callbacks.h"

#include <gmock/gmock.h>

#include "tests/core/loop/loop_log.h"

namespace loopscope {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

class IdleCallbacksTest : public test::LoopTest
{
protected:
    IdleCallbacks::Handle request(
        std::string name, std::optional<VirtualTime> timeout = std::nullopt, VirtualTime work = {})
    {
        return loop().requestIdleCallback(
            CardId(m_card++),
            [this, name = std::move(name), work](VirtualTime deadline, bool didTimeout) {
                order.push_back(name + (didTimeout ? " timed out" : ""));
                deadlines.push_back(deadline - loop().now());
                loop().spend(work);
            },
            timeout);
    }
    std::vector<VirtualTime> deadlines;
    std::uint32_t m_card = 1;
};

// CORRECTNESS 21.
TEST_F(IdleCallbacksTest, RunsOnlyWhenNothingElseCan)
{
    request("idle");
    queueTask(say("task"));
    loop().queueAMicrotask(CardId(9), say("microtask"));
    loop().performAMicrotaskCheckpoint();
    loop().run();
    EXPECT_THAT(order, ElementsAre("microtask", "task", "idle"));
    EXPECT_THAT(deadlines, ElementsAre(50ms));
}

TEST_F(IdleCallbacksTest, ThePeriodEndsAtTheNextTimer)
{
    loop().startInParallel(20ms, [this] { queueTask(say("timer")); });
    request("idle");
    loop().run();
    EXPECT_THAT(order, ElementsAre("idle", "timer"));
    EXPECT_THAT(deadlines, ElementsAre(20ms));
}

TEST_F(IdleCallbacksTest, ThePeriodEndsAtTheNextFrame)
{
    settings.frameRate = 100;
    loop().requestAnimationFrame(CardId(9), [this](VirtualTime) { order.push_back("frame"); });
    request("idle");
    loop().run();
    EXPECT_THAT(order, ElementsAre("idle", "frame"));
    EXPECT_THAT(deadlines, ElementsAre(10ms));
}

TEST_F(IdleCallbacksTest, WhatIsRequestedInAPeriodWaitsForTheNext)
{
    loop().requestIdleCallback(CardId(8), [this](VirtualTime, bool) { request("second"); });
    loop().run();
    EXPECT_THAT(order, ElementsAre("second"));
    EXPECT_EQ(loop().now(), 50ms);
}

TEST_F(IdleCallbacksTest, WhatAPeriodDoesNotComeToIsFirstInTheNext)
{
    request("a", std::nullopt, 60ms);
    request("b");
    loop().run();
    EXPECT_THAT(order, ElementsAre("a", "b"));
    EXPECT_THAT(deadlines, ElementsAre(50ms, 50ms));
}

TEST_F(IdleCallbacksTest, ATimeoutQueuesATask)
{
    request("idle", 30ms);
    queueTask([this] { loop().spend(40ms); });
    queueTask(say("task"));
    loop().run();
    EXPECT_THAT(order, ElementsAre("task", "idle timed out"));
    EXPECT_THAT(deadlines, ElementsAre(0ms));
}

TEST_F(IdleCallbacksTest, ATimeoutThatIsNotNeededEndsWithItsCallback)
{
    request("idle", 300ms);
    loop().run();
    EXPECT_THAT(order, ElementsAre("idle"));
    EXPECT_EQ(loop().now(), 0ms);
}

TEST_F(IdleCallbacksTest, CancelsBeforeAndAfterItsTaskIsQueued)
{
    loop().cancelIdleCallback(request("never"));
    const IdleCallbacks::Handle timed = request("never", 10ms);
    queueTask([this, timed] {
        loop().spend(20ms);
        loop().cancelIdleCallback(timed);
        loop().cancelIdleCallback(timed);
    });
    loop().run();
    EXPECT_TRUE(order.empty());
}

class TaskPriorityTest : public test::LoopTest
{
protected:
    void post(std::uint32_t card, TaskPriority priority)
    {
        loop().queueATask({ TaskSource::Timer, CardId(card), say(std::to_string(card)), 0, priority });
    }
};

TEST_F(TaskPriorityTest, TheMostUrgentGoesFirst)
{
    post(1, TaskPriority::Background);
    post(2, TaskPriority::UserVisible);
    post(3, TaskPriority::UserBlocking);
    post(4, TaskPriority::UserVisibleContinuation);
    post(5, TaskPriority::UserVisible);
    loop().run();
    EXPECT_THAT(order, ElementsAre("3", "4", "2", "5", "1"));
}

TEST_F(TaskPriorityTest, AChangedOneStandsWhereItsEntryPutsIt)
{
    post(1, TaskPriority::Background);
    post(2, TaskPriority::UserVisible);
    post(3, TaskPriority::Background);
    post(4, TaskPriority::UserVisible);
    loop().setTaskPriority(CardId(3), TaskPriority::UserVisible);
    loop().setTaskPriority(CardId(1), TaskPriority::UserVisible);
    loop().setTaskPriority(CardId(99), TaskPriority::UserVisible);
    loop().run();
    EXPECT_THAT(order, ElementsAre("1", "2", "3", "4"));
}

} // namespace
} // namespace loopscope
