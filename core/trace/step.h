// SPDX-License-Identifier: GPL-3.0-or-later
// A step: one thing that happened, as a fixed-size record.
#pragma once

#include "core/trace/ids.h"

#include <string_view>

namespace loopscope {

/// Kinds follow the specs' words. Behind each: what `card`, `detail`, `a` and `b` hold. A kind's `position`
/// is the source range that it concerns, if any.
enum class StepKind : std::uint8_t
{
    TaskQueued, // card; detail: TaskSource; a: its index in the Task Queue (its place is taken on entry)
    TaskTaken, // card: leaves the queue and becomes the bottom frame; detail: TaskSource; a new turn
    ScriptStarted, // card: the script; its evaluation begins
    FramePushed, // card
    FramePopped, // card; detail: Completion
    StatementReached, // card: the frame it happens in
    CallReached, // card: the frame; a call, inside a statement, is about to be made
    WebApiStarted, // card; a, b: low and high half of its due time in ns (dueTime()); again for each period
    WebApiFinished, // card: it ended without queuing a task
    WebApiCancelled, // card: leaves the Web APIs, or the Task Queue if it is already there
    MicrotaskQueued, // card
    MicrotaskTaken, // card: leaves the queue and becomes the bottom frame
    MicrotaskCheckpointEntered,
    MicrotaskCheckpointLeft,
    FunctionSuspended, // card: leaves the stack; detail: Suspension
    FunctionResumed, // card: it is a frame again
    AnimationFrameCallbackQueued, // card
    AnimationFrameCallbackTaken, // card: leaves its box and becomes the bottom frame
    AnimationFrameCallbackCancelled, // card
    RenderingOpportunity, // a new turn; a: number of animation frame callbacks that this frame will run
    RenderingUpdated, // the frame is done
    FrameDropped, // script was running when the frame fell due
    ConsoleMessage, // detail: of consoleDetail(); a: StringId of the line's text (may hold line breaks), with
                    // its groups' indentation; b: StringId of its values (value.h) where they say more
    ErrorReported, // detail: of errorDetail(); a: StringId of the text ("Uncaught Error: boom"), card: the
                   // callback; b: StringId of what was thrown (value.h), if it is more than its text
    ClockAdvanced, // nothing could run; the clock jumped to the next due thing
    LimitReached, // detail: Limit; a, b: low and high half of its value (limitValue())
    BecameIdle, // no task, timer, reply, frame callback or input is to come
    RenderingCallbackTaken, // card: of a resize observer, an event: the bottom frame while a frame is made
    DomChanged, // card: the frame; detail: DomChange; a: StringId of what was changed ("div#list"), b: of its
                // attribute's name, if it is one
    LayoutForced, // card: the frame; a: StringId of the member that was read and had to wait for it
};
constexpr int kStepKindCount = static_cast<int>(StepKind::LayoutForced) + 1;

/// What a DomChanged step says of.
enum class DomChange : std::uint8_t
{
    Children,
    Text,
    Attribute,
    Style
};

/// HTML §8.1.7.4 generic task sources, as far as they are used.
enum class TaskSource : std::uint8_t
{
    DomManipulation,
    Networking,
    Timer,
    UserInteraction,
    Script,
    IdleTask,
    PostedTask,
    PostedMessage,
    PerformanceTimeline,
    FileReading,
    IntersectionObserver
};

enum class Completion : std::uint8_t
{
    Return,
    Throw,
    Terminated
};
enum class Suspension : std::uint8_t
{
    Await,
    Yield
};
enum class ConsoleLevel : std::uint8_t
{
    Log,
    Info,
    Warn,
    Error,
    Debug
};
/// How a console line is to be shown.
enum class ConsoleForm : std::uint8_t
{
    Line,
    Group, // what is printed until its end belongs to it
    CollapsedGroup,
    Table, // its value as rows and columns
    Dialog, // no line of the program's: what alert, confirm or prompt would show, and what they gave back
};
enum class ErrorSource : std::uint8_t
{
    Exception,
    Rejection,
    Syntax
};

/// What ended a recording early. Those of the process are seen from outside it.
enum class Limit : std::uint8_t
{
    Steps, // value: steps
    Clock, // value: ms of virtual time
    StepTime, // value: ms of real time without a step
    WallTime, // value: ms of real time in all
    Memory, // value: MiB
    Cancelled, // the recorder was asked to stop
    RecorderDied, // value: the signal that ended it, or 256 + its exit code
    RecorderMissing, // it could not be started
};

/// Where the specs leave a choice to the browser, the step that made it carries a mark.
enum class Mark : std::uint8_t
{
    None,
    AheadOfDelayedTimers, // entered while a task ran: stands ahead of timers that fell due during that task
    TimerBeforeFrame, // a timer and a frame were due at one time
    PortIsBusy, // waits in its port's queue until a message before it has been delivered
    FrameBeforeTasks, // the frame after a user's input goes before all tasks that are no input
};

/// 32 bytes; a recording has up to a million of them.
struct Step
{
    StepKind kind = StepKind::BecameIdle;
    Mark mark = Mark::None;
    std::uint16_t detail = 0;
    PositionId position {};
    VirtualTime time {};
    CardId card {};
    std::uint32_t a = 0;
    std::uint32_t b = 0;

    friend bool operator==(const Step&, const Step&) = default;
};
static_assert(sizeof(Step) == 32);

/// The due time of a WebApiStarted step; kNeverDue while it is not known.
constexpr VirtualTime kNeverDue = VirtualTime::max();

constexpr std::uint64_t wideValue(const Step& step)
{
    return (std::uint64_t { step.b } << 32) | step.a;
}
constexpr VirtualTime dueTime(const Step& step)
{
    return VirtualTime(static_cast<std::int64_t>(wideValue(step)));
}
constexpr void setWideValue(Step& step, std::uint64_t value)
{
    step.a = static_cast<std::uint32_t>(value);
    step.b = static_cast<std::uint32_t>(value >> 32);
}

/// The detail of a ConsoleMessage. `depth` is the number of groups that the line stands in; beyond 255 it
/// stays there.
constexpr std::uint16_t consoleDetail(ConsoleLevel level, ConsoleForm form, std::size_t depth)
{
    return static_cast<std::uint16_t>(
        static_cast<unsigned>(level) | static_cast<unsigned>(form) << 4 | (depth < 255 ? depth : 255) << 8);
}
/// Of a step from outside too: an unknown one is a Log.
constexpr ConsoleLevel consoleLevel(const Step& step)
{
    const auto level = static_cast<ConsoleLevel>(step.detail & 0xF);
    return level <= ConsoleLevel::Debug ? level : ConsoleLevel::Log;
}
constexpr ConsoleForm consoleForm(const Step& step)
{
    const auto form = static_cast<ConsoleForm>(step.detail >> 4 & 0xF);
    return form <= ConsoleForm::Dialog ? form : ConsoleForm::Line;
}
/// The number of groups that a console line stands in.
constexpr std::size_t groupDepth(const Step& step)
{
    return step.detail >> 8;
}
/// The detail of an ErrorReported, and its source.
constexpr std::uint16_t errorDetail(ErrorSource source, std::size_t depth)
{
    return static_cast<std::uint16_t>(static_cast<unsigned>(source) | (depth < 255 ? depth : 255) << 8);
}
constexpr ErrorSource errorSource(const Step& step)
{
    const auto source = static_cast<ErrorSource>(step.detail & 0xFF);
    return source <= ErrorSource::Syntax ? source : ErrorSource::Exception;
}

constexpr bool isConsoleLine(StepKind kind)
{
    return kind == StepKind::ConsoleMessage || kind == StepKind::ErrorReported;
}
/// What a browser's console does not show.
constexpr bool isDialog(const Step& step)
{
    return step.kind == StepKind::ConsoleMessage && consoleForm(step) == ConsoleForm::Dialog;
}
/// Lines that follow belong to it, as far as their groupDepth() is greater.
constexpr bool opensGroup(const Step& step)
{
    return step.kind == StepKind::ConsoleMessage
        && (consoleForm(step) == ConsoleForm::Group || consoleForm(step) == ConsoleForm::CollapsedGroup);
}
/// One entry of script from the loop: where a callback begins.
constexpr bool beginsCallback(StepKind kind)
{
    return kind == StepKind::TaskTaken || kind == StepKind::MicrotaskTaken
        || kind == StepKind::AnimationFrameCallbackTaken || kind == StepKind::RenderingCallbackTaken;
}
/// A pass of the processing model that runs a task or a frame.
constexpr bool beginsTurn(StepKind kind)
{
    return kind == StepKind::TaskTaken || kind == StepKind::RenderingOpportunity;
}
/// By how many frames a step of this kind makes the Call Stack higher.
constexpr int stackGrowth(StepKind kind)
{
    if (kind == StepKind::FramePushed || beginsCallback(kind))
        return 1;
    return kind == StepKind::FramePopped || kind == StepKind::FunctionSuspended ? -1 : 0;
}
constexpr bool endsRecording(StepKind kind)
{
    return kind == StepKind::BecameIdle || kind == StepKind::LimitReached;
}

/// The kind in the words of the trace and JSON formats: "task queued".
std::string_view name(StepKind kind);
std::string_view name(TaskSource source);

} // namespace loopscope
