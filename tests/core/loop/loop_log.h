// SPDX-License-Identifier: GPL-3.0-or-later
// An observer that writes down what the loop does, in words.
#pragma once

#include "core/loop/event_loop.h"

#include <string>
#include <vector>

namespace loopscope::test {

/// A line for each call. Tests also write to `lines` from their callbacks.
class LoopLog final : public LoopObserver
{
public:
    std::vector<std::string> lines;
    VirtualTime time {};

    void timeChanged(VirtualTime now) override
    {
        EXPECT_GT(now, time) << "time must go forward";
        time = now;
    }
    void clockAdvanced(Mark mark) override
    {
        if (mark == Mark::FrameBeforeTasks)
            lines.push_back("tasks wait for a frame");
    }
    void taskQueued(CardId card, TaskSource, std::size_t index, Mark mark) override
    {
        add("task queued", card);
        lines.back() += " at " + std::to_string(index) + (mark == Mark::AheadOfDelayedTimers ? " ahead" : "");
    }
    void taskTaken(CardId card, TaskSource) override { add("task taken", card); }
    void microtaskQueued(CardId card) override { add("microtask queued", card); }
    void microtaskTaken(CardId card) override { add("microtask taken", card); }
    void microtaskCheckpointEntered() override { lines.push_back("checkpoint entered"); }
    void microtaskCheckpointLeft() override { lines.push_back("checkpoint left"); }
    void callbackEnded(CardId card) override { add("ended", card); }
    void animationFrameCallbackQueued(CardId card) override { add("frame callback queued", card); }
    void animationFrameCallbackTaken(CardId card) override { add("frame callback taken", card); }
    void animationFrameCallbackCancelled(CardId card) override { add("frame callback cancelled", card); }
    void renderingOpportunity(std::size_t count, Mark) override
    {
        lines.push_back("rendering opportunity " + std::to_string(count));
    }
    void renderingCallbackTaken(CardId card) override { add("rendering callback taken", card); }
    void renderingUpdated() override { lines.push_back("rendering updated"); }
    void frameDropped() override { lines.push_back("frame dropped"); }
    void webApiStarted(CardId card, VirtualTime) override { add("web API started", card); }
    void webApiCancelled(CardId card) override { add("web API cancelled", card); }
    CardId makeIntervalTick(CardId) override { return CardId(m_nextTick++); }

private:
    void add(std::string what, CardId card)
    {
        lines.push_back(std::move(what) + ' ' + std::to_string(number(card)));
    }

    std::uint32_t m_nextTick = 1000;
};

/// A loop whose callbacks write names into `order`.
class LoopTest : public testing::Test
{
protected:
    std::function<void()> say(std::string name)
    {
        return [this, name = std::move(name)] {
            order.push_back(name);
        };
    }
    EventLoop& loop()
    {
        if (!m_loop)
            m_loop.emplace(settings, log);
        return *m_loop;
    }
    void queueTask(std::function<void()> steps, TaskSource source = TaskSource::Networking)
    {
        loop().queueATask({ source, CardId(1), std::move(steps), 0 });
    }

    EventLoop::Settings settings;
    LoopLog log;
    std::vector<std::string> order;

private:
    std::optional<EventLoop> m_loop;
};

} // namespace loopscope::test
