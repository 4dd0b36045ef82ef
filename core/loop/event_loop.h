// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML event loop (HTML §8.1.7) on a virtual clock. Knows neither an engine nor the web APIs.
#pragma once

#include "core/loop/animation_frames.h"
#include "core/loop/idle_callbacks.h"
#include "core/loop/loop_observer.h"
#include "core/loop/parallel_work.h"
#include "core/loop/rendering_steps.h"
#include "core/loop/task_queue.h"
#include "core/loop/virtual_clock.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace loopscope {

/// One loop for one recording. Tasks, microtasks and frame callbacks are plain callables. Not for several
/// threads.
class EventLoop
{
public:
    struct Settings
    {
        TaskOrder order = TaskOrder::Chromium;
        double frameRate = 60; // Hz, over 0
        double framePhaseMs = 0;
        VirtualTime timeLimit = VirtualTime::max(); // run() ends here
        std::optional<VirtualTime> end; // run() ends when nothing is left up to this time
    };
    enum class Outcome : std::uint8_t
    {
        Idle,
        EndReached,
        TimeLimitReached,
        Stopped
    };

    EventLoop(const Settings& settings, LoopObserver& observer);
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

    /// Runs turns until nothing is to come, or until it is stopped.
    Outcome run();
    /// Makes run() return after the callback that is running. It cannot be undone.
    void stop() { m_stopped = true; }
    bool isStopped() const { return m_stopped; }

    TaskOrder order() const { return m_settings.order; }
    VirtualTime now() const { return m_clock.now(); }
    bool timeLimitReached() const { return now() >= m_settings.timeLimit; }
    /// Script worked for this long: what falls due meanwhile enters its queue at its own time.
    void spend(VirtualTime cost);
    /// The time that a script reads; a script that polls spends time by it.
    VirtualTime readClock();

    /// HTML §8.1.7.2 queue a task.
    void queueATask(Task task, Entry entry = Entry::AtOnce);
    /// Takes a task that has not begun out of its queue again.
    bool removeTask(CardId card) { return m_tasks.remove(card); }
    /// Gives a waiting task another priority; no other task is touched.
    void setTaskPriority(CardId card, TaskPriority priority);
    /// The priority of the task that is running.
    /// HTML §8.1.7.2 queue a microtask.
    void queueAMicrotask(CardId card, std::function<void()> steps);
    bool hasMicrotasks() const { return !m_microtasks.empty(); }
    /// HTML §8.1.7.3 perform a microtask checkpoint.
    void performAMicrotaskCheckpoint();
    /// What the checkpoint calls to notify about rejected promises (HTML §8.1.4.7).
    void setRejectedPromiseNotifier(std::function<void()> notify)
    {
        m_notifyAboutRejectedPromises = std::move(notify);
    }

    /// What is called when a turn is over that began then.
    void setTurnEndedNotifier(std::function<void(VirtualTime)> notify) { m_turnEnded = std::move(notify); }

    /// Does `steps` at `due`, off the event loop: they may queue tasks and start further work, but run no
    /// script.
    ParallelWork::Key startInParallel(VirtualTime due, std::function<void()> steps);
    bool cancelInParallel(ParallelWork::Key key) { return m_parallel.cancel(key); }

    /// HTML §8.9 requestAnimationFrame and cancelAnimationFrame.
    AnimationFrames::Handle requestAnimationFrame(CardId card, AnimationFrames::Steps steps);
    void cancelAnimationFrame(AnimationFrames::Handle handle);
    /// What else a frame does; null: nothing. It must outlive the loop, or be taken away.
    void setRenderingSteps(RenderingSteps* steps) { m_renderingSteps = steps; }
    /// There is something to show, or to tell those who observe it: the next frame takes place.
    void requestRendering();
    /// Runs a callback of the rendering, and the microtask checkpoint behind it.
    void runRenderingCallback(CardId card, const std::function<void()>& steps);

    /// W3C requestIdleCallback and cancelIdleCallback. A timeout that passes first makes the callback a task.
    IdleCallbacks::Handle requestIdleCallback(
        CardId card, IdleCallbacks::Steps steps, std::optional<VirtualTime> timeout = std::nullopt);
    void cancelIdleCallback(IdleCallbacks::Handle handle);

    /// The timer nesting level that a timer started now inherits (HTML §8.7 timer initialisation steps, 3).
    int timerNestingLevel() const { return m_timerNestingLevel; }
    LoopObserver& observer() { return m_observer; }

private:
    struct Microtask
    {
        CardId card {};
        std::function<void()> steps;
    };

    bool runOldestTask();
    void updateTheRendering();
    void runTheAnimationFrameCallbacks(VirtualTime frame);
    bool runAnIdleCallback();
    void queueAnIdleCallback(IdleCallbacks::Callback callback, bool didTimeout);
    void endIdleTimeout(IdleCallbacks::Handle handle);
    std::optional<VirtualTime> nextIdlePeriod() const;
    bool tasksWaitForTheFrame() const { return m_inputAwaitsItsFrame && m_nextFrame; }
    bool frameIsDue() const { return m_nextFrame && *m_nextFrame <= now(); }
    void advanceTo(VirtualTime time);
    void setTime(VirtualTime time);
    void dropFramesUntil(VirtualTime time);
    void beginTurn();
    void endTurn(VirtualTime begin);
    template <typename Steps> void runCallback(CardId card, const Steps& steps);

    Settings m_settings;
    LoopObserver& m_observer;
    VirtualClock m_clock;
    TaskQueue m_tasks;
    std::deque<Microtask> m_microtasks;
    ParallelWork m_parallel;
    AnimationFrames m_animationFrames;
    IdleCallbacks m_idleCallbacks;
    std::map<IdleCallbacks::Handle, ParallelWork::Key> m_idleTimeouts; // that have not passed
    std::map<IdleCallbacks::Handle, CardId> m_queuedIdleCallbacks; // whose task has not begun
    FrameSchedule m_frameSchedule;
    std::optional<VirtualTime> m_nextFrame; // while a frame has something to do
    Mark m_frameMark = Mark::None; // of the coming frame
    bool m_inputAwaitsItsFrame = false;
    RenderingSteps* m_renderingSteps = nullptr;
    bool m_renderingIsRequested = false; // beside animation frame callbacks
    std::function<void()> m_notifyAboutRejectedPromises;
    std::function<void(VirtualTime)> m_turnEnded;
    std::uint32_t m_turn = 0;
    int m_timerNestingLevel = 0;
    bool m_scriptIsRunning = false;
    bool m_performingAMicrotaskCheckpoint = false;
    bool m_stopped = false;
};

} // namespace loopscope
