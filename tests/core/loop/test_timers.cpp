// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/timers.h"

#include <gmock/gmock.h>

#include "tests/core/loop/loop_log.h"

namespace loopscope {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

class TimersTest : public test::LoopTest
{
protected:
    Timers& timers()
    {
        if (!m_timers)
            m_timers.emplace(loop());
        return *m_timers;
    }
    Timers::Id timeout(std::int32_t ms, std::function<void()> handler)
    {
        return timers().start(CardId(m_card++), ms, Timers::Repeat::No, std::move(handler));
    }
    Timers::Id interval(std::int32_t ms, std::function<void()> handler)
    {
        return timers().start(CardId(m_card++), ms, Timers::Repeat::Yes, std::move(handler));
    }
    std::uint32_t m_card = 1;

private:
    std::optional<Timers> m_timers;
};

// CORRECTNESS 6.
TEST_F(TimersTest, ATimerQueuesItsTaskOnlyWhenItIsDue)
{
    timeout(10, say("timer"));
    EXPECT_THAT(log.lines, ElementsAre("web API started 1"));
    loop().run();
    EXPECT_THAT(log.lines, ElementsAre("web API started 1", "task queued 1 at 0", "task taken 1", "ended 1"));
    EXPECT_EQ(loop().now(), 10ms);
}

// CORRECTNESS 7.
TEST_F(TimersTest, DueTimesAreAbsolute)
{
    timeout(100, [this] {
        order.push_back("A");
        timeout(50, say("B"));
    });
    timeout(120, say("C"));
    loop().run();
    EXPECT_THAT(order, ElementsAre("A", "C", "B"));
}

// CORRECTNESS 8; Chromium 156 was seen to clamp the seventh of a chain.
TEST_F(TimersTest, ClampsANestedTimerToFourMilliseconds)
{
    std::vector<VirtualTime> times;
    std::function<void()> again = [&] {
        times.push_back(loop().now());
        if (times.size() < 9)
            timeout(0, again);
    };
    timeout(0, again);
    loop().run();
    EXPECT_THAT(times, ElementsAre(0ms, 0ms, 0ms, 0ms, 0ms, 0ms, 4ms, 8ms, 12ms));
}

TEST_F(TimersTest, AnIntervalNestsLikeTimeouts)
{
    std::vector<VirtualTime> times;
    Timers::Id id = 0;
    id = interval(2, [&] {
        times.push_back(loop().now());
        if (times.size() == 9)
            timers().clear(id);
    });
    loop().run();
    EXPECT_THAT(times, ElementsAre(2ms, 4ms, 6ms, 8ms, 10ms, 12ms, 16ms, 20ms, 24ms));
}

// CORRECTNESS 9.
TEST_F(TimersTest, AnIntervalKeepsItsGridAndDoesNotMakeUpALateTick)
{
    std::vector<VirtualTime> times;
    Timers::Id id = 0;
    id = interval(10, [&] {
        times.push_back(loop().now());
        if (times.size() == 1)
            loop().spend(35ms); // to 45: the ticks at 20, 30 and 40 come too late; one of them waited
        if (times.size() == 4)
            timers().clear(id);
    });
    loop().run();
    EXPECT_THAT(times, ElementsAre(10ms, 45ms, 50ms, 60ms));
}

TEST_F(TimersTest, ClearingRemovesATimerThatWaitsAndOneThatIsQueued)
{
    const Timers::Id waiting = timeout(50, say("waiting"));
    Timers::Id queued = 0;
    timeout(5, [&] {
        loop().spend(20ms);
        timers().clear(queued);
        timers().clear(waiting);
    });
    queued = timeout(10, say("queued"));
    loop().run();
    EXPECT_THAT(order, testing::IsEmpty());
    EXPECT_THAT(log.lines, testing::IsSupersetOf({ "web API cancelled 1", "web API cancelled 3" }));
}

TEST_F(TimersTest, ClearingInsideItsOwnCallbackIsHarmless)
{
    Timers::Id id = 0;
    id = timeout(1, [&] { timers().clear(id); });
    loop().run();
    EXPECT_THAT(log.lines, testing::Not(testing::Contains("web API cancelled 1")));
    timers().clear(12345);
}

// What Chromium 156 was seen to do, 8 of 8 runs: setTimeout(f, 20); spin(80); setTimeout(g, 0) prints g, then
// f.
TEST_F(TimersTest, ChromiumServesAZeroTimerBeforeTimersThatFellDueDuringItsTask)
{
    queueTask([this] {
        timeout(20, say("f"));
        loop().spend(80ms);
        timeout(0, say("g"));
        timeout(0, say("h"));
    });
    loop().run();
    EXPECT_THAT(order, ElementsAre("g", "h", "f"));
    EXPECT_THAT(log.lines, testing::Contains("task queued 2 at 0 ahead"));
}

TEST_F(TimersTest, TheSpecOrderServesByTimeOfEntry)
{
    settings.order = TaskOrder::Spec;
    queueTask([this] {
        timeout(20, say("f"));
        loop().spend(80ms);
        timeout(0, say("g"));
    });
    loop().run();
    EXPECT_THAT(order, ElementsAre("f", "g"));
}

TEST_F(TimersTest, TimersThatFellDueInAnEarlierTaskKeepTheirPlace)
{
    queueTask([this] {
        timeout(20, say("f"));
        queueTask([this] { timeout(0, say("g")); });
        loop().spend(80ms);
    });
    loop().run();
    EXPECT_THAT(order, ElementsAre("f", "g"));
}

} // namespace
} // namespace loopscope
