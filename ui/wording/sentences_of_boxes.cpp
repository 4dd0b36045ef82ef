// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the Web APIs, the queues and the event loop itself.
#include "ui/wording/sentence_parts.h"
#include "ui/wording/time_wording.h"

#include <QCoreApplication>

namespace loopscope {

namespace {

class LoopWords
{
    Q_DECLARE_TR_FUNCTIONS(loopscope::LoopWords)

public:
    static QString taskQueued(const SentenceParts& p)
    {
        switch (p.card.kind) {
        case CardKind::Script:
            return tr("The script %1 enters the Task Queue: running a script is a task like any other.")
                .arg(p.name());
        case CardKind::Timeout:
            if (p.stackIsEmpty())
                return tr("The timer of %1 is due, so its callback leaves the Web APIs and enters the Task "
                          "Queue.")
                    .arg(p.name());
            return tr("The timer of %1 is due while other code is running, so its callback can only line up "
                      "in the Task Queue.")
                .arg(p.name());
        case CardKind::Interval:
        case CardKind::IntervalTick:
            return tr("The interval is due again, so a call of %1 enters the Task Queue.").arg(p.name());
        case CardKind::Fetch:
            return tr("The answer to %1 is here: the task that settles its promise enters the Task Queue.")
                .arg(p.name());
        case CardKind::BodyRead:
            return tr("The body has been read: the task that settles the promise of %1 enters the Task "
                      "Queue.")
                .arg(p.name());
        case CardKind::XmlHttpRequest:
            return tr(
                "The answer to %1 is here: the task that tells the XMLHttpRequest's listeners of it enters "
                "the Task Queue.")
                .arg(p.name());
        case CardKind::BodyChunk:
            return tr(
                "A chunk of the body is here: the task that gives it to the stream enters the Task Queue.");
        case CardKind::Beacon:
            return tr("The beacon %1 has arrived; the task that only notes this enters the Task Queue.")
                .arg(p.name());
        case CardKind::EventSource:
            return tr("The EventSource has news from %1: the task that tells its listeners enters the Task "
                      "Queue.")
                .arg(p.name());
        case CardKind::WebSocket:
            return tr(
                "The connection of %1 has failed: the task that tells its listeners enters the Task Queue.")
                .arg(p.name());
        case CardKind::UnhandledRejections:
            return tr(
                "A promise was rejected and nobody handles it, so the task that reports this enters the "
                "Task Queue.");
        case CardKind::Input:
            return tr("The user acts: %1 enters the Task Queue as a task.").arg(p.name());
        case CardKind::IdleCallback:
            return tr("The event loop has time to spare, or the callback's own timeout has passed: the idle "
                      "callback %1 enters the Task Queue.")
                .arg(p.name());
        case CardKind::PostedTask:
            return tr("The scheduler puts %1 into the Task Queue, at the place of its priority.")
                .arg(p.name());
        case CardKind::Message:
            return tr("The task that delivers the %1 enters the Task Queue; whoever posted it does not wait.")
                .arg(p.name());
        case CardKind::PerformanceObservers:
            return tr("There are new performance entries, so the task that tells their observers enters the "
                      "Task Queue.");
        case CardKind::FileRead:
            return tr("The task that fires the file reader's next events enters the Task Queue: %1.")
                .arg(p.name());
        default:
            return tr("%1 enters the Task Queue and waits there until the Call Stack is empty.")
                .arg(p.name());
        }
    }

    static QString taskTaken(const SentenceParts& p)
    {
        if (p.card.kind == CardKind::Script)
            return tr("The event loop takes its first task, the script %1, and puts it on the Call Stack.")
                .arg(p.name());
        if (p.state.callStack.size() > 1)
            return tr("The event loop takes %1 from the Task Queue and puts it on the Call Stack.")
                .arg(p.name());
        if (p.state.tasks.empty())
            return tr("The Call Stack and the Microtask Queue are empty, so the event loop takes the only "
                      "task, %1.")
                .arg(p.name());
        return tr("The Call Stack and the Microtask Queue are empty, so the event loop takes one task, the "
                  "oldest: %1.")
            .arg(p.name());
    }

    static QString webApiStarted(const SentenceParts& p)
    {
        const VirtualTime due = dueTime(p.step);
        const bool isDueKnown = due != kNeverDue;
        const QString wait = isDueKnown ? wordTime(due - p.step.time) : QString();
        switch (p.card.kind) {
        case CardKind::Timeout:
            return tr("The browser starts a timer of %1 for %2; the program does not wait for it.")
                .arg(wait, p.name());
        case CardKind::Interval:
            if (p.stackIsEmpty())
                return tr("The interval of %1 begins its next period, which ends in %2.").arg(p.name(), wait);
            return tr("The browser starts an interval for %1, which is first due in %2; the program does not "
                      "wait for it.")
                .arg(p.name(), wait);
        case CardKind::Fetch:
            return tr("The browser sends the request %1 over the network; the program does not wait for the "
                      "answer.")
                .arg(p.name());
        case CardKind::BodyRead:
            return tr("The browser reads the body for %1; the program does not wait for it.").arg(p.name());
        case CardKind::XmlHttpRequest:
            if (p.stackIsEmpty())
                return tr("The request %1 goes out: it had to wait for its turn.").arg(p.name());
            return tr("The browser sends the request %1 for the XMLHttpRequest.").arg(p.name());
        case CardKind::BodyChunk:
            return tr("The stream asks for the body's next chunk; the program does not wait for it.");
        case CardKind::Beacon:
            return tr("The browser sends the beacon %1; the program will not hear of it again.")
                .arg(p.name());
        case CardKind::EventSource:
            return tr("The browser connects the EventSource to %1, or waits until it tries again.")
                .arg(p.name());
        case CardKind::WebSocket:
            return tr("The browser tries to open %1; the program does not wait for it.").arg(p.name());
        case CardKind::IdleCallback:
            return tr("The browser keeps %1 until the event loop has nothing else to do.").arg(p.name());
        case CardKind::Message:
            if (p.step.mark == Mark::PortIsBusy)
                return tr(
                    "The %1 has been posted and waits in its port until a message before it is delivered.")
                    .arg(p.name());
            return tr("The %1 has been posted, but its port has not been started: the port keeps it.")
                .arg(p.name());
        case CardKind::FileRead:
            return tr("The browser reads the file for %1; the program does not wait for it.").arg(p.name());
        default:
            return tr("The browser takes over %1; the program does not wait for it.").arg(p.name());
        }
    }

    static QString webApiFinished(const SentenceParts& p)
    {
        return tr("The browser is done with %1, which leaves the Web APIs without queuing a task.")
            .arg(p.name());
    }

    static QString webApiCancelled(const SentenceParts& p)
    {
        switch (p.card.kind) {
        case CardKind::Timeout:
            return tr("The timer is cleared: %1 is taken away and will never run.").arg(p.name());
        case CardKind::Interval:
        case CardKind::IntervalTick:
            return tr("The interval is cleared: %1 is taken away and will not run again.").arg(p.name());
        case CardKind::Fetch:
        case CardKind::BodyRead:
            return tr("The request is aborted: %1 is taken away, and its promise is rejected.").arg(p.name());
        case CardKind::Message:
            return tr("The port has been closed or moved: the %1 is taken away from it.").arg(p.name());
        case CardKind::FileRead:
            return tr("The reading is aborted: %1 is taken away.").arg(p.name());
        case CardKind::XmlHttpRequest:
            return tr("The XMLHttpRequest is aborted: %1 is taken away.").arg(p.name());
        case CardKind::EventSource:
            return tr("The EventSource is closed: %1 is taken away.").arg(p.name());
        default:
            return tr("%1 is cancelled and taken away.").arg(p.name());
        }
    }

    static QString microtaskQueued(const SentenceParts& p)
    {
        switch (p.card.kind) {
        case CardKind::PromiseReaction:
            return tr("The promise is settled, so its handler %1 enters the Microtask Queue.").arg(p.name());
        case CardKind::Function:
        case CardKind::Script:
        case CardKind::AwaitContinuation:
            return tr("What %1 awaits is settled, so the rest of it enters the Microtask Queue.")
                .arg(p.name());
        case CardKind::PassThroughReaction:
            return tr("The promise is settled and has no handler for this outcome: %1 enters the Microtask "
                      "Queue and will only pass it on.")
                .arg(p.name());
        case CardKind::ThenableJob:
            return tr("A promise was resolved with another one: %1 enters the Microtask Queue to call its "
                      "then(), which takes a microtask more.")
                .arg(p.name());
        case CardKind::MicrotaskCallback:
            return tr("%1 enters the Microtask Queue; it runs as soon as the Call Stack is empty.")
                .arg(p.name());
        default:
            return tr("A job of the promises, %1, enters the Microtask Queue.").arg(p.name());
        }
    }

    static QString microtaskTaken(const SentenceParts& p)
    {
        const CardKind kind = p.card.kind;
        if (kind == CardKind::Function || kind == CardKind::AwaitContinuation || kind == CardKind::Script)
            return tr("The Call Stack is empty, so the oldest microtask runs: %1 comes back to go on after "
                      "its await.")
                .arg(p.name());
        if (!p.state.tasks.empty())
            return tr("The Call Stack is empty, so the oldest microtask, %1, runs; the task %2 has to wait.")
                .arg(p.name(), p.name(p.state.tasks.front()));
        return tr("The Call Stack is empty, so the oldest microtask, %1, runs.").arg(p.name());
    }

    static QString checkpointEntered(const SentenceParts& p)
    {
        if (p.state.microtasks.empty())
            return tr("The Call Stack is empty, so the event loop looks for microtasks; there are none.");
        if (p.state.tasks.empty())
            return tr(
                "The Call Stack is empty, so the Microtask Queue is drained before anything else runs.");
        const CardId waiting = p.state.tasks.front();
        const CardKind kind = p.trace.card(waiting).kind;
        if (kind == CardKind::Timeout || kind == CardKind::IntervalTick)
            return tr("The Call Stack is empty, so the Microtask Queue is drained before the timer %1, which "
                      "is already due.")
                .arg(p.name(waiting));
        return tr("The Call Stack is empty, so the Microtask Queue is drained before the task %1, which is "
                  "already waiting.")
            .arg(p.name(waiting));
    }

    static QString checkpointLeft(const SentenceParts& p)
    {
        if (p.state.tasks.empty())
            return tr("The Microtask Queue is empty, so the event loop goes on.");
        return tr("The Microtask Queue is empty, so the event loop may go on to the next task, %1.")
            .arg(p.name(p.state.tasks.front()));
    }

    static QString frameRequested(const SentenceParts& p)
    {
        if (p.state.phase == Phase::Rendering)
            return tr("%1 enters the Animation Frames; a frame is being made right now, so it waits for the "
                      "next one.")
                .arg(p.name());
        return tr("%1 enters the Animation Frames; it runs just before the page is drawn next.")
            .arg(p.name());
    }

    static QString frameCallbackTaken(const SentenceParts& p)
    {
        return tr("The frame runs the callback %1 before the page is drawn.").arg(p.name());
    }

    static QString frameCallbackCancelled(const SentenceParts& p)
    {
        return tr("The request is cancelled: %1 leaves the Animation Frames and will not run.").arg(p.name());
    }

    static QString renderingOpportunity(const SentenceParts& p)
    {
        if (p.step.a == 0)
            return tr("It is time for a frame, but no callback waits for it.");
        return tr("It is time for a frame: %n animation frame callback(s) run, then the page is drawn.",
            nullptr, static_cast<int>(p.step.a));
    }

    static QString renderingUpdated(const SentenceParts& p)
    {
        if (p.state.animationFrames.empty())
            return tr("The page is drawn, and the frame is done.");
        return tr("The page is drawn, and the frame is done; what was requested meanwhile waits for the next "
                  "frame.");
    }

    static QString frameDropped()
    {
        return tr(
            "A frame was due, but code was running, so the page could not be drawn: this frame is lost.");
    }

    static QString clockAdvanced(const SentenceParts& p)
    {
        if (p.step.mark == Mark::FrameBeforeTasks)
            return tr("The tasks wait until the page is drawn, so the virtual clock jumps ahead to the next "
                      "thing that is "
                      "due, at %1.")
                .arg(wordTime(p.step.time));
        return tr("Nothing can run now, so the virtual clock jumps ahead to the next thing that is due, at "
                  "%1.")
            .arg(wordTime(p.step.time));
    }

    static QString becameIdle()
    {
        return tr("Nothing runs, nothing waits and nothing is still to come: the program has ended.");
    }
};

SpecSection sectionOfSource(TaskSource source)
{
    switch (source) {
    case TaskSource::Timer:
        return SpecSection::Timers;
    case TaskSource::PostedMessage:
        return SpecSection::WebMessaging;
    case TaskSource::PerformanceTimeline:
        return SpecSection::PerformanceObserverTask;
    case TaskSource::FileReading:
        return SpecSection::FileReader;
    default:
        return SpecSection::QueuingTasks;
    }
}

SpecSection sectionOfWebApi(CardKind kind)
{
    switch (kind) {
    case CardKind::Fetch:
    case CardKind::BodyRead:
    case CardKind::BodyChunk:
        return SpecSection::FetchMethod;
    case CardKind::Message:
        return SpecSection::WebMessaging;
    case CardKind::FileRead:
        return SpecSection::FileReader;
    case CardKind::XmlHttpRequest:
        return SpecSection::XhrSend;
    case CardKind::Beacon:
        return SpecSection::SendBeacon;
    case CardKind::EventSource:
        return SpecSection::EventSource;
    case CardKind::WebSocket:
        return SpecSection::WebSocket;
    default:
        return SpecSection::Timers;
    }
}

} // namespace

Wording wordTaskQueued(const SentenceParts& parts)
{
    return { LoopWords::taskQueued(parts), sectionOfSource(static_cast<TaskSource>(parts.step.detail)) };
}

Wording wordTaskTaken(const SentenceParts& parts)
{
    return { LoopWords::taskTaken(parts), SpecSection::ProcessingModel };
}

Wording wordWebApiStarted(const SentenceParts& parts)
{
    const CardKind kind = parts.card.kind;
    return { LoopWords::webApiStarted(parts), sectionOfWebApi(kind) };
}

Wording wordWebApiFinished(const SentenceParts& parts)
{
    return { LoopWords::webApiFinished(parts), SpecSection::GenericTaskSources };
}

Wording wordWebApiCancelled(const SentenceParts& parts)
{
    const CardKind kind = parts.card.kind;
    return { LoopWords::webApiCancelled(parts), sectionOfWebApi(kind) };
}

Wording wordMicrotaskQueued(const SentenceParts& parts)
{
    SpecSection section = SpecSection::PromiseReactionJob;
    switch (parts.card.kind) {
    case CardKind::MicrotaskCallback:
        section = SpecSection::MicrotaskQueuing;
        break;
    case CardKind::Function:
    case CardKind::Script:
    case CardKind::AwaitContinuation:
        section = SpecSection::Await;
        break;
    case CardKind::ThenableJob:
        section = SpecSection::ThenableJob;
        break;
    default:
        break;
    }
    return { LoopWords::microtaskQueued(parts), section };
}

Wording wordMicrotaskTaken(const SentenceParts& parts)
{
    return { LoopWords::microtaskTaken(parts), SpecSection::ProcessingModel };
}

Wording wordCheckpointEntered(const SentenceParts& parts)
{
    return { LoopWords::checkpointEntered(parts), SpecSection::ProcessingModel };
}

Wording wordCheckpointLeft(const SentenceParts& parts)
{
    return { LoopWords::checkpointLeft(parts), SpecSection::ProcessingModel };
}

Wording wordFrameRequested(const SentenceParts& parts)
{
    return { LoopWords::frameRequested(parts), SpecSection::AnimationFrames };
}

Wording wordFrameCallbackTaken(const SentenceParts& parts)
{
    return { LoopWords::frameCallbackTaken(parts), SpecSection::AnimationFrames };
}

Wording wordFrameCallbackCancelled(const SentenceParts& parts)
{
    return { LoopWords::frameCallbackCancelled(parts), SpecSection::AnimationFrames };
}

Wording wordRenderingOpportunity(const SentenceParts& parts)
{
    return { LoopWords::renderingOpportunity(parts), SpecSection::ProcessingModel };
}

Wording wordRenderingUpdated(const SentenceParts& parts)
{
    return { LoopWords::renderingUpdated(parts), SpecSection::ProcessingModel };
}

Wording wordFrameDropped(const SentenceParts&)
{
    return { LoopWords::frameDropped(), SpecSection::ProcessingModel };
}

Wording wordClockAdvanced(const SentenceParts& parts)
{
    return { LoopWords::clockAdvanced(parts), SpecSection::ProcessingModel };
}

Wording wordBecameIdle(const SentenceParts&)
{
    return { LoopWords::becameIdle(), SpecSection::ProcessingModel };
}

} // namespace loopscope
