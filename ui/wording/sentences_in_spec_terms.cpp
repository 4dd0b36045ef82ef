// SPDX-License-Identifier: GPL-3.0-or-later
// Every step in the words of the specs: whoever reads them beside it finds the same terms.
#include "ui/wording/limit_message.h"
#include "ui/wording/sentence_parts.h"
#include "ui/wording/time_wording.h"

#include <QCoreApplication>

namespace loopscope {

namespace {

class SpecWords
{
    Q_DECLARE_TR_FUNCTIONS(loopscope::SpecWords)

public:
    static QString taskQueued(const SentenceParts& p)
    {
        switch (static_cast<TaskSource>(p.step.detail)) {
        case TaskSource::Timer:
            return tr(
                "The completion step of the timer runs: it queues a global task on the timer task source "
                "to run the handler %1.")
                .arg(p.name());
        case TaskSource::Networking:
            return tr(
                "The steps that run in parallel queue a task on the networking task source for %1, which "
                "will settle its promise.")
                .arg(p.name());
        case TaskSource::UserInteraction:
            return tr("A task is queued on the user interaction task source, to dispatch %1.").arg(p.name());
        case TaskSource::Script:
            return tr("The task that will run the classic script or module %1 is queued on its event loop.")
                .arg(p.name());
        case TaskSource::IdleTask:
            return tr("The start an idle period algorithm, or the callback's timeout, queues a task on the "
                      "idle-task task source for %1.")
                .arg(p.name());
        case TaskSource::PostedTask:
            return tr("The scheduler task %1 becomes runnable in the scheduler task queue of its priority.")
                .arg(p.name());
        case TaskSource::PostedMessage:
            return tr(
                "A task is queued on the posted message task source or the target's port message queue: "
                "it will fire an event named message with the %1.")
                .arg(p.name());
        case TaskSource::PerformanceTimeline:
            return tr("Queue the PerformanceObserver task: a task is queued on the performance timeline task "
                      "source, for the registered performance observers.");
        case TaskSource::FileReading:
            return tr("A task is queued on the file reading task source, to fire progress events: %1.")
                .arg(p.name());
        case TaskSource::IntersectionObserver:
            return tr(
                "Queue an intersection observer task: it will notify the observers whose entries wait.");
        case TaskSource::DomManipulation:
            break;
        }
        return tr("A task is queued on the DOM manipulation task source: %1.").arg(p.name());
    }

    static QString taskTaken(const SentenceParts& p)
    {
        if (p.state.tasks.empty())
            return tr(
                "The event loop chooses the task queue that holds the only runnable task, removes %1 from "
                "it, and performs its steps.")
                .arg(p.name());
        return tr("The event loop chooses a task queue with a runnable task, removes the first runnable task "
                  "%1 from it, and performs its steps; a microtask checkpoint follows before the task %2.")
            .arg(p.name(), p.name(p.state.tasks.front()));
    }

    static QString webApiStarted(const SentenceParts& p)
    {
        const VirtualTime due = dueTime(p.step);
        const QString wait = due == kNeverDue ? QString() : wordTime(due - p.step.time);
        switch (p.card.kind) {
        case CardKind::Timeout:
            return tr(
                "The timer initialization steps enter %1 into the map of active timers, with a timeout of "
                "%2 to be waited out in parallel.")
                .arg(p.name(), wait);
        case CardKind::Interval:
            return tr(
                "The timer initialization steps, with repeat true, enter %1 into the map of active timers; "
                "its timeout of %2 is waited out in parallel.")
                .arg(p.name(), wait);
        case CardKind::Fetch:
            return tr("The fetch() method creates a request and fetches it in parallel: %1. Its promise is "
                      "returned while it is pending.")
                .arg(p.name());
        case CardKind::BodyRead:
            return tr(
                "Consume body starts to read the stream of %1 in parallel and returns a pending promise.")
                .arg(p.name());
        case CardKind::XmlHttpRequest:
            return tr(
                "The send() method fetches the request %1, in parallel unless its synchronous flag is set.")
                .arg(p.name());
        case CardKind::BodyChunk:
            return tr(
                "The pull algorithm of the body's stream is called: the next chunk is read in parallel.");
        case CardKind::Beacon:
            return tr(
                "The sendBeacon() method fetches %1 in parallel with its keepalive flag set; nobody handles "
                "the response.")
                .arg(p.name());
        case CardKind::EventSource:
            return tr("The EventSource fetches %1 in parallel, or waits out its reconnection time first.")
                .arg(p.name());
        case CardKind::WebSocket:
            return tr("The constructor establishes a WebSocket connection in parallel: %1.").arg(p.name());
        case CardKind::IdleCallback:
            return tr("The callback %1 is appended to the list of idle request callbacks.").arg(p.name());
        case CardKind::Message:
            return tr(
                "The message port post message steps add the %1 to the port message queue of the target "
                "port; it is no runnable task yet.")
                .arg(p.name());
        case CardKind::FileRead:
            return tr("The read operation %1 sets the reader's state to loading and reads its bytes in "
                      "parallel.")
                .arg(p.name());
        case CardKind::PostedTask:
            return tr(
                "%1 is scheduled to be posted: the scheduler queues its task when the delay has passed or "
                "its turn has come.")
                .arg(p.name());
        default:
            return tr("The steps of %1 go on in parallel, outside of the event loop.").arg(p.name());
        }
    }

    static QString webApiFinished(const SentenceParts& p)
    {
        return tr("The steps of %1 that ran in parallel end; they queue no task.").arg(p.name());
    }

    static QString webApiCancelled(const SentenceParts& p)
    {
        switch (p.card.kind) {
        case CardKind::Timeout:
        case CardKind::Interval:
        case CardKind::IntervalTick:
            return tr("The id of %1 is removed from the map of active timers; a task that is already queued "
                      "will find it missing and run nothing.")
                .arg(p.name());
        case CardKind::XmlHttpRequest:
            return tr("The fetch controller of %1 is terminated by the steps of abort() or open().")
                .arg(p.name());
        case CardKind::BodyChunk:
            return tr("The body's stream is cancelled or errored: %1 is read no further.").arg(p.name());
        case CardKind::EventSource:
            return tr("The close() method aborts the fetch %1 and sets readyState to CLOSED.").arg(p.name());
        case CardKind::Fetch:
        case CardKind::BodyRead:
            return tr("The signal's abort steps terminate the fetch %1 and reject its promise with the abort "
                      "reason.")
                .arg(p.name());
        case CardKind::Message:
            return tr(
                "The port is disentangled or transferred: the %1 is removed from its port message queue.")
                .arg(p.name());
        case CardKind::FileRead:
            return tr("The abort() method terminates the read operation and removes its tasks: %1.")
                .arg(p.name());
        default:
            return tr("%1 is removed from the list it was waiting in, and will not be invoked.")
                .arg(p.name());
        }
    }

    static QString microtaskQueued(const SentenceParts& p)
    {
        switch (p.card.kind) {
        case CardKind::PromiseReaction:
            return tr("The promise is settled: HostEnqueuePromiseJob queues a microtask to perform a "
                      "PromiseReactionJob that calls the handler %1.")
                .arg(p.name());
        case CardKind::Function:
        case CardKind::Script:
        case CardKind::AwaitContinuation:
            return tr(
                "The awaited promise is settled: a PromiseReactionJob is queued as a microtask, which will "
                "resume the execution context of %1.")
                .arg(p.name());
        case CardKind::PassThroughReaction:
            return tr(
                "The promise is settled, and the reaction's handler is empty: the PromiseReactionJob %1 is "
                "queued as a microtask and will only resolve or reject the derived promise.")
                .arg(p.name());
        case CardKind::ThenableJob:
            return tr(
                "The resolve function was given a thenable: a NewPromiseResolveThenableJob, %1, is queued "
                "as a microtask to call its then method.")
                .arg(p.name());
        case CardKind::MicrotaskCallback:
            return tr("The queueMicrotask() method queues a microtask to invoke %1.").arg(p.name());
        default:
            return tr("HostEnqueuePromiseJob queues the job %1 as a microtask.").arg(p.name());
        }
    }

    static QString microtaskTaken(const SentenceParts& p)
    {
        if (p.state.tasks.empty())
            return tr(
                "The microtask queue is not empty, so the checkpoint dequeues its oldest microtask, %1, and "
                "runs it.")
                .arg(p.name());
        return tr(
            "The microtask queue is not empty, so the checkpoint dequeues its oldest microtask, %1, and runs "
            "it; the event loop cannot choose the task %2 before the queue is empty.")
            .arg(p.name(), p.name(p.state.tasks.front()));
    }

    static QString checkpointEntered(const SentenceParts& p)
    {
        if (p.state.microtasks.empty())
            return tr("The JavaScript execution context stack is empty, so a microtask checkpoint is "
                      "performed; the "
                      "microtask queue is empty already.");
        if (p.state.tasks.empty())
            return tr(
                "The JavaScript execution context stack is empty, so a microtask checkpoint is performed: it "
                "sets performing a microtask checkpoint to true and runs microtasks until their queue is "
                "empty.");
        return tr(
            "The JavaScript execution context stack is empty, so a microtask checkpoint is performed before "
            "the event loop chooses a task queue again; the task %1 stays queued until then.")
            .arg(p.name(p.state.tasks.front()));
    }

    static QString checkpointLeft(const SentenceParts& p)
    {
        if (p.state.tasks.empty())
            return tr("The microtask queue is empty: performing a microtask checkpoint is set to false, and "
                      "rejected "
                      "promises without a handler are notified about.");
        return tr("The microtask queue is empty: performing a microtask checkpoint is set to false, and the "
                  "processing model may choose the next task, %1.")
            .arg(p.name(p.state.tasks.front()));
    }

    static QString frameRequested(const SentenceParts& p)
    {
        if (p.state.phase == Phase::Rendering)
            return tr("%1 enters the map of animation frame callbacks; the keys of this frame are taken "
                      "already, so "
                      "it runs at the next rendering opportunity.")
                .arg(p.name());
        return tr("%1 enters the map of animation frame callbacks, to run at the next rendering opportunity.")
            .arg(p.name());
    }

    static QString frameCallbackTaken(const SentenceParts& p)
    {
        return tr("Run the animation frame callbacks removes %1 from the map and invokes it with the frame's "
                  "timestamp.")
            .arg(p.name());
    }

    static QString frameCallbackCancelled(const SentenceParts& p)
    {
        return tr("The cancelAnimationFrame() method removes %1 from the map of animation frame callbacks.")
            .arg(p.name());
    }

    static QString renderingOpportunity(const SentenceParts& p)
    {
        if (p.step.a == 0)
            return tr(
                "The navigable has a rendering opportunity; its map of animation frame callbacks is empty.");
        return tr(
            "The navigable has a rendering opportunity: update the rendering runs its %n animation frame "
            "callback(s).",
            nullptr, static_cast<int>(p.step.a));
    }

    static QString renderingUpdated()
    {
        return tr("Update the rendering has brought the page up to date with the state of its document.");
    }

    static QString frameDropped()
    {
        return tr("A rendering opportunity passed while a task was being performed: the event loop could not "
                  "update "
                  "the rendering, and this frame is dropped.");
    }

    static QString clockAdvanced(const SentenceParts& p)
    {
        if (p.step.mark == Mark::FrameBeforeTasks)
            return tr("The event loop takes from no task queue until it has updated the rendering; the "
                      "virtual clock "
                      "advances to %1.")
                .arg(wordTime(p.step.time));
        return tr(
            "No task queue has a runnable task, so the event loop waits; the virtual clock advances to %1, "
            "when the steps in parallel have something to queue.")
            .arg(wordTime(p.step.time));
    }

    static QString becameIdle()
    {
        return tr("No task queue has a runnable task, the map of active timers is empty and nothing runs in "
                  "parallel: the event loop has nothing more to do.");
    }

    static QString scriptStarted(const SentenceParts& p)
    {
        return tr(
            "Run a classic script or module: %1 is evaluated in a new execution context, which becomes the "
            "running execution context.")
            .arg(p.name());
    }

    static QString pushed(const SentenceParts& p)
    {
        if (p.card.kind == CardKind::NativeCall)
            return tr(
                "The built-in function object of %1 is called: its execution context is pushed onto the "
                "execution context stack.")
                .arg(p.name());
        if (p.state.callStack.size() < 2)
            return tr("PrepareForOrdinaryCall pushes an execution context for %1, which becomes the running "
                      "execution context.")
                .arg(p.name());
        return tr("PrepareForOrdinaryCall suspends the execution context of %2 and pushes one for %1, which "
                  "becomes "
                  "the running execution context.")
            .arg(p.name(), p.name(p.state.callStack[p.state.callStack.size() - 2].card));
    }

    static QString popped(const SentenceParts& p)
    {
        const auto completion = static_cast<Completion>(p.step.detail);
        if (completion == Completion::Terminated)
            return tr("The execution of %1 was terminated, because the recording has reached a limit.")
                .arg(p.name());
        if (!p.stackIsEmpty())
            return completion == Completion::Throw
                ? tr("%1 completes with a throw completion; its execution context is removed, and the "
                     "completion "
                     "propagates to %2.")
                      .arg(p.name(), p.topFrame())
                : tr(
                    "%1 completes; its execution context is removed, and that of %2 is the running execution "
                    "context again.")
                      .arg(p.name(), p.topFrame());
        if (completion == Completion::Throw)
            return tr("%1 completes with a throw completion, and no execution context is left to handle it.")
                .arg(p.name());
        if (p.state.microtasks.empty())
            return tr(
                "%1 completes, and clean up after running script finds the execution context stack empty.")
                .arg(p.name());
        return tr(
            "%1 completes, and clean up after running script finds the execution context stack empty, so it "
            "performs a microtask checkpoint for the %n microtask(s) in the queue.",
            nullptr, static_cast<int>(p.state.microtasks.size()))
            .arg(p.name());
    }

    static QString statement(const SentenceParts& p)
    {
        const QString line = QString::number(p.trace.position(p.step.position).startLine);
        const QString code = p.code(p.step.position);
        if (p.stackIsEmpty())
            return tr("The statement on line %1 of %2 is evaluated next: %3.").arg(line, p.name(), code);
        switch (p.state.phase) {
        case Phase::Microtasks:
            return tr(
                "The statement on line %1 of %2 is evaluated next: %3. It runs within a microtask, inside a "
                "microtask checkpoint.")
                .arg(line, p.name(), code);
        case Phase::Rendering:
            return tr(
                "The statement on line %1 of %2 is evaluated next: %3. It runs within an animation frame "
                "callback, while the rendering is updated.")
                .arg(line, p.name(), code);
        case Phase::Task:
            return tr("The statement on line %1 of %2 is evaluated next: %3. It runs within the event loop's "
                      "currently running task.")
                .arg(line, p.name(), code);
        default:
            return tr("The statement on line %1 of %2 is evaluated next: %3.").arg(line, p.name(), code);
        }
    }

    static QString call(const SentenceParts& p)
    {
        return tr("%1 evaluates the call expression %2.").arg(p.name(), p.code(p.step.position));
    }

    static QString suspended(const SentenceParts& p)
    {
        if (static_cast<Suspension>(p.step.detail) == Suspension::Yield)
            return tr(
                "The generator %1 yields: its execution context is suspended until its next() method is "
                "called.")
                .arg(p.name());
        if (p.stackIsEmpty())
            return tr(
                "Await performs PerformPromiseThen and removes the execution context of %1 from the stack, "
                "which is now empty.")
                .arg(p.name());
        return tr(
            "Await performs PerformPromiseThen and removes the execution context of %1 from the stack; that "
            "of %2 is the running execution context again.")
            .arg(p.name(), p.topFrame());
    }

    static QString resumed(const SentenceParts& p)
    {
        return tr("The execution context of %1 is pushed onto the stack again and resumes its suspended "
                  "evaluation.")
            .arg(p.name());
    }

    static QString printed(const SentenceParts& p)
    {
        const QString text = p.quote(p.step.a);
        if (text.isEmpty())
            return tr("The console's Printer is called with an empty line.");
        if (isDialog(p.step))
            return tr(
                "The simple dialogs steps cannot show simple dialogs: nobody is there to answer “%1”, so "
                "they return at once.")
                .arg(text);
        switch (consoleLevel(p.step)) {
        case ConsoleLevel::Warn:
            return tr("The console's Logger calls Printer with the log level warn: “%1”.").arg(text);
        case ConsoleLevel::Error:
            return tr("The console's Logger calls Printer with the log level error: “%1”.").arg(text);
        default:
            return tr("The console's Logger calls Printer: “%1”.").arg(text);
        }
    }

    static QString error(const SentenceParts& p)
    {
        const QString text = p.quote(p.step.a);
        switch (static_cast<ErrorSource>(p.step.detail)) {
        case ErrorSource::Rejection:
            return tr(
                "Notify about rejected promises fires unhandledrejection, and since nobody cancels it, “%1” "
                "is reported.")
                .arg(text);
        case ErrorSource::Syntax:
            return tr("Create a script fails to parse the source text, so nothing is evaluated: “%1”.")
                .arg(text);
        case ErrorSource::Exception:
            break;
        }
        return tr(
            "Report an exception: no handler cancels the error event, so “%1” is reported to the console.")
            .arg(text);
    }
};

} // namespace

QString wordInSpecTerms(const SentenceParts& parts)
{
    switch (parts.step.kind) {
    case StepKind::TaskQueued:
        return SpecWords::taskQueued(parts);
    case StepKind::TaskTaken:
        return SpecWords::taskTaken(parts);
    case StepKind::ScriptStarted:
        return SpecWords::scriptStarted(parts);
    case StepKind::FramePushed:
        return SpecWords::pushed(parts);
    case StepKind::FramePopped:
        return SpecWords::popped(parts);
    case StepKind::StatementReached:
        return SpecWords::statement(parts);
    case StepKind::CallReached:
        return SpecWords::call(parts);
    case StepKind::WebApiStarted:
        return SpecWords::webApiStarted(parts);
    case StepKind::WebApiFinished:
        return SpecWords::webApiFinished(parts);
    case StepKind::WebApiCancelled:
        return SpecWords::webApiCancelled(parts);
    case StepKind::MicrotaskQueued:
        return SpecWords::microtaskQueued(parts);
    case StepKind::MicrotaskTaken:
        return SpecWords::microtaskTaken(parts);
    case StepKind::MicrotaskCheckpointEntered:
        return SpecWords::checkpointEntered(parts);
    case StepKind::MicrotaskCheckpointLeft:
        return SpecWords::checkpointLeft(parts);
    case StepKind::FunctionSuspended:
        return SpecWords::suspended(parts);
    case StepKind::FunctionResumed:
        return SpecWords::resumed(parts);
    case StepKind::AnimationFrameCallbackQueued:
        return SpecWords::frameRequested(parts);
    case StepKind::AnimationFrameCallbackTaken:
        return SpecWords::frameCallbackTaken(parts);
    case StepKind::AnimationFrameCallbackCancelled:
        return SpecWords::frameCallbackCancelled(parts);
    case StepKind::RenderingOpportunity:
        return SpecWords::renderingOpportunity(parts);
    case StepKind::RenderingUpdated:
        return SpecWords::renderingUpdated();
    case StepKind::FrameDropped:
        return SpecWords::frameDropped();
    case StepKind::ConsoleMessage:
        return SpecWords::printed(parts);
    case StepKind::ErrorReported:
        return SpecWords::error(parts);
    case StepKind::ClockAdvanced:
        return SpecWords::clockAdvanced(parts);
    case StepKind::LimitReached:
        return limitReason(parts.step).toHtmlEscaped();
    case StepKind::BecameIdle:
        return SpecWords::becameIdle();
    case StepKind::RenderingCallbackTaken:
        return renderingCallbackInSpecTerms(parts);
    case StepKind::DomChanged:
        return domChangedInSpecTerms(parts);
    case StepKind::LayoutForced:
        return layoutForcedInSpecTerms(parts);
    }
    return {};
}

} // namespace loopscope
