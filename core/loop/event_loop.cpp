// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/event_loop.h"

#include <algorithm>
#include <utility>

namespace loopscope {

namespace {

// A browser still makes a frame when the script at work gives way soon after the frame fell due. Beyond this
// the frame is dropped. Without it, a chain of short tasks that is always at work would never let a frame
// through.
constexpr VirtualTime kFrameSlack = std::chrono::milliseconds(1);
// HTML §8.1.7.3, W3C requestIdleCallback: so that a user who does something then does not notice.
constexpr VirtualTime kLongestIdlePeriod = std::chrono::milliseconds(50);

} // namespace

EventLoop::EventLoop(const Settings& settings, LoopObserver& observer)
    : m_settings(settings)
    , m_observer(observer)
    , m_tasks(settings.order)
    , m_frameSchedule(settings.frameRate, settings.framePhaseMs)
{
}

// HTML §8.1.7.3 processing model.
EventLoop::Outcome EventLoop::run()
{
    while (!m_stopped) {
        // Steps 2.1-2.8: take the oldest task of a task queue with a runnable task, run it, perform a
        // microtask checkpoint. TaskQueue has made the choice of the queue when the task entered.
        const bool ranATask = runOldestTask();
        // §8.1.7.3 in-parallel steps of a window event loop: at a rendering opportunity, update the
        // rendering.
        if (!m_stopped && frameIsDue()) {
            updateTheRendering();
            continue;
        }
        if (ranATask)
            continue;
        // §8.1.7.3 in-parallel steps, 4: nothing to do, so that idle callbacks have their turn.
        if (!m_stopped && runAnIdleCallback())
            continue;
        // Nothing can run: go to the next thing that falls due. A timer goes before a frame of the same time,
        // as it most often does in Chromium.
        const std::optional<VirtualTime> due = m_parallel.nextDue();
        const std::optional<VirtualTime> idle = nextIdlePeriod();
        const bool tasksWait = tasksWaitForTheFrame() && !m_tasks.empty();
        if (!due && !m_nextFrame && !idle)
            return Outcome::Idle;
        const VirtualTime next = std::min(
            { due.value_or(kNeverDue), m_nextFrame.value_or(kNeverDue), idle.value_or(kNeverDue) });
        if (m_settings.end && next > *m_settings.end) {
            setTime(*m_settings.end);
            return Outcome::EndReached;
        }
        if (next >= m_settings.timeLimit) {
            setTime(m_settings.timeLimit);
            return Outcome::TimeLimitReached;
        }
        if (due && due == m_nextFrame && !tasksWaitForTheFrame())
            m_frameMark = Mark::TimerBeforeFrame;
        if (next > now()) {
            setTime(next);
            m_observer.clockAdvanced(tasksWait ? Mark::FrameBeforeTasks : Mark::None);
        }
        advanceTo(next);
    }
    return Outcome::Stopped;
}

bool EventLoop::runOldestTask()
{
    if (m_stopped)
        return false;
    const std::optional<Task> task
        = tasksWaitForTheFrame() ? m_tasks.takeOldestInput() : m_tasks.takeOldest();
    if (!task)
        return false;
    const VirtualTime begin = now();
    beginTurn();
    m_timerNestingLevel = task->timerNestingLevel;
    m_observer.taskTaken(task->card, task->source);
    runCallback(task->card, task->steps);
    performAMicrotaskCheckpoint();
    m_timerNestingLevel = 0;
    // A browser may take from any task queue, or none (step 2.1). Chromium shows what an input did before it
    // does anything else: after a click or a key that asks for a frame, it takes no task but further inputs
    // until then.
    m_inputAwaitsItsFrame
        = m_settings.order == TaskOrder::Chromium && (m_inputAwaitsItsFrame || task->isInput) && m_nextFrame;
    endTurn(begin);
    return true;
}

// W3C start an idle period, and invoke idle callbacks. False: there is none to run now.
bool EventLoop::runAnIdleCallback()
{
    if (m_idleCallbacks.empty() || tasksWaitForTheFrame())
        return false;
    if (now() >= m_idleCallbacks.deadline()) {
        // §8.1.7.3 compute the deadline: 50 ms, but not beyond the next timer or frame. TEACHING: a reply
        // that is on its way counts like a timer.
        const VirtualTime deadline = std::min({ now() + kLongestIdlePeriod,
            m_parallel.nextDue().value_or(kNeverDue), m_nextFrame.value_or(kNeverDue) });
        m_idleCallbacks.startAnIdlePeriod(deadline);
    }
    // Step 3: one callback, as a task; before the next one, other tasks have their turn.
    if (!m_idleCallbacks.hasRunnable())
        return false;
    queueAnIdleCallback(m_idleCallbacks.takeRunnable(), false);
    return true;
}

void EventLoop::queueAnIdleCallback(IdleCallbacks::Callback callback, bool didTimeout)
{
    const CardId card = callback.card;
    endIdleTimeout(callback.handle);
    m_queuedIdleCallbacks[callback.handle] = card;
    queueATask({ TaskSource::IdleTask, card, [this, callback = std::move(callback), didTimeout] {
                    m_queuedIdleCallbacks.erase(callback.handle);
                    callback.steps(didTimeout ? now() : m_idleCallbacks.deadline(), didTimeout);
                } });
}

void EventLoop::endIdleTimeout(IdleCallbacks::Handle handle)
{
    const auto timeout = m_idleTimeouts.find(handle);
    if (timeout == m_idleTimeouts.end())
        return;
    m_parallel.cancel(timeout->second);
    m_idleTimeouts.erase(timeout);
}

// What was requested during an idle period waits for the next one, which begins when this one is over.
std::optional<VirtualTime> EventLoop::nextIdlePeriod() const
{
    return m_idleCallbacks.empty() || tasksWaitForTheFrame() ? std::nullopt
                                                             : std::optional(m_idleCallbacks.deadline());
}

IdleCallbacks::Handle EventLoop::requestIdleCallback(
    CardId card, IdleCallbacks::Steps steps, std::optional<VirtualTime> timeout)
{
    const IdleCallbacks::Handle handle = m_idleCallbacks.request(card, std::move(steps));
    m_observer.webApiStarted(card, timeout ? now() + *timeout : kNeverDue);
    // W3C requestIdleCallback step 5, invoke idle callback timeout.
    if (timeout) {
        m_idleTimeouts[handle] = startInParallel(now() + *timeout, [this, handle] {
            m_idleTimeouts.erase(handle);
            if (std::optional<IdleCallbacks::Callback> callback = m_idleCallbacks.take(handle))
                queueAnIdleCallback(std::move(*callback), true);
        });
    }
    return handle;
}

void EventLoop::cancelIdleCallback(IdleCallbacks::Handle handle)
{
    if (const std::optional<IdleCallbacks::Callback> callback = m_idleCallbacks.take(handle)) {
        endIdleTimeout(handle);
        m_observer.webApiCancelled(callback->card);
        return;
    }
    const auto queued = m_queuedIdleCallbacks.find(handle);
    if (queued == m_queuedIdleCallbacks.end())
        return;
    m_tasks.remove(queued->second);
    m_observer.webApiCancelled(queued->second);
    m_queuedIdleCallbacks.erase(queued);
}

// HTML §8.1.7.3 update the rendering.
void EventLoop::updateTheRendering()
{
    const VirtualTime frame = *m_nextFrame;
    const VirtualTime begin = now();
    if (tasksWaitForTheFrame() && !m_tasks.empty())
        m_frameMark = Mark::FrameBeforeTasks;
    m_nextFrame.reset();
    m_renderingIsRequested = false;
    m_inputAwaitsItsFrame = false;
    beginTurn();
    m_observer.renderingOpportunity(m_animationFrames.size(), std::exchange(m_frameMark, Mark::None));
    // Steps 5-13: resize and scroll events, media queries, animations.
    if (m_renderingSteps != nullptr)
        m_renderingSteps->beforeFrameCallbacks(frame);
    // Step 14: run the animation frame callbacks.
    if (!m_stopped)
        runTheAnimationFrameCallbacks(frame);
    // Steps 15-22: style and layout, resize observers, focus, intersection observers, paint.
    if (m_renderingSteps != nullptr && !m_stopped)
        m_renderingSteps->afterFrameCallbacks(frame);
    m_observer.renderingUpdated();
    endTurn(begin);
}

// HTML §8.9 run the animation frame callbacks.
void EventLoop::runTheAnimationFrameCallbacks(VirtualTime frame)
{
    // Steps 1-2: the handles as they are now; what is requested from here on waits for the next frame.
    for (const AnimationFrames::Handle handle : m_animationFrames.handles()) {
        // Step 3: "if the handle exists in callbacks": it may have been cancelled during this frame.
        const std::optional<AnimationFrames::Callback> callback = m_animationFrames.take(handle);
        if (!callback)
            continue;
        m_observer.animationFrameCallbackTaken(callback->card);
        runCallback(callback->card, [&] { callback->steps(frame); });
        // §8.1.4.4 clean up after running script.
        performAMicrotaskCheckpoint();
        if (m_stopped)
            return;
    }
}

void EventLoop::performAMicrotaskCheckpoint()
{
    // Step 1: the flag keeps a checkpoint from being entered from inside one.
    if (m_performingAMicrotaskCheckpoint || m_stopped)
        return;
    // Step 2.
    m_performingAMicrotaskCheckpoint = true;
    const bool isWorthAStep = !m_microtasks.empty();
    if (isWorthAStep)
        m_observer.microtaskCheckpointEntered();
    // Step 3: while the microtask queue is not empty, run its oldest.
    while (!m_microtasks.empty() && !m_stopped) {
        const Microtask microtask = std::move(m_microtasks.front());
        m_microtasks.pop_front();
        m_observer.microtaskTaken(microtask.card);
        runCallback(microtask.card, microtask.steps);
    }
    if (isWorthAStep && !m_stopped)
        m_observer.microtaskCheckpointLeft();
    // Step 4: notify about rejected promises.
    if (m_notifyAboutRejectedPromises && !m_stopped)
        m_notifyAboutRejectedPromises();
    // SPEC-GAP: step 5, clean up Indexed Database transactions. ENGINE: step 6, ClearKeptObjects, is left out
    // so that what a WeakRef gives does not depend on when memory is collected. Step 7.
    m_performingAMicrotaskCheckpoint = false;
}

template <typename Steps> void EventLoop::runCallback(CardId card, const Steps& steps)
{
    // Microtasks may run inside a task, between two listeners of an event.
    const bool outerIsRunning = std::exchange(m_scriptIsRunning, true);
    steps();
    m_scriptIsRunning = outerIsRunning;
    m_observer.callbackEnded(card);
}

void EventLoop::beginTurn()
{
    ++m_turn;
    m_clock.beginTurn();
}

void EventLoop::endTurn(VirtualTime begin)
{
    if (m_turnEnded && !m_stopped)
        m_turnEnded(begin);
}

void EventLoop::queueATask(Task task, Entry entry)
{
    const CardId card = task.card;
    const TaskSource source = task.source;
    const TaskQueue::Place place = m_tasks.enqueue(std::move(task), entry, m_scriptIsRunning ? m_turn : 0);
    m_observer.taskQueued(card, source, place.index, place.mark);
}

void EventLoop::setTaskPriority(CardId card, TaskPriority priority)
{
    const std::optional<TaskQueue::Moved> moved = m_tasks.setPriority(card, priority);
    if (!moved)
        return;
    m_observer.webApiCancelled(card);
    m_observer.taskQueued(card, moved->source, moved->index, Mark::None);
}

void EventLoop::queueAMicrotask(CardId card, std::function<void()> steps)
{
    m_microtasks.push_back({ card, std::move(steps) });
    m_observer.microtaskQueued(card);
}

ParallelWork::Key EventLoop::startInParallel(VirtualTime due, std::function<void()> steps)
{
    return m_parallel.start(due, std::move(steps));
}

AnimationFrames::Handle EventLoop::requestAnimationFrame(CardId card, AnimationFrames::Steps steps)
{
    if (!m_nextFrame)
        m_nextFrame = m_frameSchedule.next(now());
    m_observer.animationFrameCallbackQueued(card);
    return m_animationFrames.request(card, std::move(steps));
}

void EventLoop::cancelAnimationFrame(AnimationFrames::Handle handle)
{
    if (const std::optional<CardId> card = m_animationFrames.cancel(handle))
        m_observer.animationFrameCallbackCancelled(*card);
    if (m_animationFrames.empty() && !m_renderingIsRequested)
        m_nextFrame.reset();
}

void EventLoop::requestRendering()
{
    m_renderingIsRequested = true;
    if (!m_nextFrame)
        m_nextFrame = m_frameSchedule.next(now());
}

void EventLoop::runRenderingCallback(CardId card, const std::function<void()>& steps)
{
    if (m_stopped)
        return;
    m_observer.renderingCallbackTaken(card);
    runCallback(card, steps);
    performAMicrotaskCheckpoint();
}

VirtualTime EventLoop::readClock()
{
    if (const VirtualTime cost = m_clock.costOfRead(); cost > VirtualTime::zero())
        spend(cost);
    return now();
}

void EventLoop::spend(VirtualTime cost)
{
    advanceTo(now() + cost);
}

void EventLoop::advanceTo(VirtualTime time)
{
    while (m_parallel.nextDue() && *m_parallel.nextDue() <= time) {
        setTime(*m_parallel.nextDue());
        m_parallel.takeNext()();
    }
    if (m_scriptIsRunning)
        dropFramesUntil(time);
    setTime(time);
}

void EventLoop::dropFramesUntil(VirtualTime time)
{
    while (m_nextFrame && *m_nextFrame + kFrameSlack < time) {
        setTime(*m_nextFrame + kFrameSlack);
        m_observer.frameDropped();
        m_nextFrame = m_frameSchedule.next(*m_nextFrame);
    }
}

void EventLoop::setTime(VirtualTime time)
{
    if (time <= now())
        return;
    m_clock.set(time);
    m_observer.timeChanged(time);
}

} // namespace loopscope
