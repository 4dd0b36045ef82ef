// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/timers.h"

#include <algorithm>

namespace loopscope {

namespace {

using namespace std::chrono_literals;

// HTML §8.7 timer initialisation steps, 5.
constexpr int kDeepestFreeNesting = 5;
constexpr VirtualTime kLeastNestedDelay = 4ms;

} // namespace

Timers::Id Timers::start(CardId card, std::int32_t timeoutMs, Repeat repeat, std::function<void()> handler)
{
    // Step 2: the id. Step 3: the nesting level of the task that is running.
    const Id id = ++m_lastId;
    const int nestingLevel = m_loop.timerNestingLevel();
    // Step 4: a negative timeout is 0.
    const VirtualTime delay = clamped(std::chrono::milliseconds(std::max(timeoutMs, 0)), nestingLevel);
    Timer& timer = m_active[id];
    timer = { card, delay, m_loop.now() + delay, nestingLevel + 1, {}, {}, repeat, std::move(handler) };
    m_loop.observer().webApiStarted(card, timer.due);
    wait(id, timer);
    return id;
}

void Timers::clear(Id id)
{
    const auto found = m_active.find(id);
    if (found == m_active.end())
        return;
    const Timer& timer = found->second;
    if (timer.waiting)
        m_loop.cancelInParallel(*timer.waiting);
    // HTML lets the task run and find that its timer is gone. TEACHING: it is taken out at once, so that the
    // box shows only what will happen; no script can tell.
    const bool wasQueued = isSet(timer.queuedCard) && m_loop.removeTask(timer.queuedCard);
    const bool tickIsACardOfItsOwn = timer.queuedCard != timer.card;
    if (wasQueued && tickIsACardOfItsOwn)
        m_loop.observer().webApiCancelled(timer.queuedCard);
    // A timeout that clears itself while it runs is in no box any more.
    const bool isInABox = timer.repeat == Repeat::Yes || timer.waiting || wasQueued;
    if (isInABox)
        m_loop.observer().webApiCancelled(timer.card);
    m_active.erase(found);
}

// HTML §8.7 run steps after a timeout.
void Timers::wait(Id id, Timer& timer)
{
    if (timer.delay == VirtualTime::zero()) {
        fellDue(id, Entry::AtOnce);
        return;
    }
    timer.waiting = m_loop.startInParallel(timer.due, [this, id] { fellDue(id, Entry::TimerFellDue); });
}

void Timers::fellDue(Id id, Entry entry)
{
    Timer& timer = m_active.at(id);
    timer.waiting.reset();
    timer.queuedCard
        = timer.repeat == Repeat::Yes ? m_loop.observer().makeIntervalTick(timer.card) : timer.card;
    m_loop.queueATask(
        { TaskSource::Timer, timer.queuedCard, [this, id] { run(id); }, timer.nestingLevel }, entry);
}

void Timers::run(Id id)
{
    // Timer initialisation steps, 9.1: nothing happens if the timer is not active any more. (clear() has
    // taken such a task out of its queue.)
    Timer& timer = m_active.at(id);
    timer.queuedCard = {};
    const std::function<void()> handler = timer.handler;
    if (timer.repeat == Repeat::Yes) {
        // Chromium arms an interval before its callback runs, HTML after it; clearInterval inside the
        // callback works in both.
        armAgain(id, timer);
        handler();
    } else {
        m_active.erase(id);
        handler();
    }
}

// The due times of an interval stay on their grid; a tick that came too late is not made up.
void Timers::armAgain(Id id, Timer& timer)
{
    timer.delay = clamped(timer.delay, timer.nestingLevel);
    ++timer.nestingLevel;
    const VirtualTime now = m_loop.now();
    if (timer.delay == VirtualTime::zero())
        timer.due = now;
    else
        timer.due += timer.delay * ((now - timer.due) / timer.delay + 1);
    m_loop.observer().webApiStarted(timer.card, timer.due);
    wait(id, timer);
}

VirtualTime Timers::clamped(VirtualTime delay, int nestingLevel) const
{
    return nestingLevel > kDeepestFreeNesting ? std::max(delay, kLeastNestedDelay) : delay;
}

} // namespace loopscope
