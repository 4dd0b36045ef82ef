// SPDX-License-Identifier: GPL-3.0-or-later
// A card: what travels between the boxes under one identity for its whole life.
#pragma once

#include "core/trace/ids.h"

#include <string_view>

namespace loopscope {

/// What a card stands for. The window words it; the trace only names it.
enum class CardKind : std::uint8_t
{
    Script, // the program's own task
    Function, // a call of one of the program's functions
    NativeCall, // a call of a web API or of the console, named by the call's own text
    Timeout, // setTimeout
    Interval, // setInterval; its ticks are cards of their own
    IntervalTick,
    Fetch,
    BodyRead, // response.json() and its like
    AnimationFrameCallback,
    PromiseReaction, // a handler of then, catch or finally
    AwaitContinuation, // the rest of an async function whose frame was not seen
    PassThroughReaction, // then(undefined): no handler for this outcome
    ThenableJob, // ECMA NewPromiseResolveThenableJob
    PromiseJob, // a job of the engine that could not be told more exactly
    MicrotaskCallback, // queueMicrotask
    UnhandledRejections, // the task that reports them
    Input, // a user's click or key
    PageEvent, // DOMContentLoaded, load and their like
    IdleCallback, // requestIdleCallback
    PostedTask, // scheduler.postTask and scheduler.yield
    MutationObservers, // the microtask that notifies them
    Message, // postMessage, of whatever takes messages
    PerformanceObservers, // the task that tells them of entries
    FileRead, // FileReader
    XmlHttpRequest, // a request of an XMLHttpRequest
    BodyChunk, // a piece of a body on its way to the stream that it is read from
    Beacon, // navigator.sendBeacon
    EventSource, // a connection of an EventSource, or its wait for the next
    WebSocket, // what a WebSocket is to be told
    ResizeObserver, // its callback, in a frame
    IntersectionObserver, // the task that notifies them
    FrameEvent, // an event that the rendering fires: scroll, transitionend
};

constexpr CardKind kLastCardKind = CardKind::FrameEvent;

/// One row of the trace's card table. What changes over a card's life is in the steps.
struct Card
{
    CardKind kind = CardKind::Function;
    StringId name {}; // "later", "GET /api/user", console.log("one"): never empty
    PositionId position {}; // the callback's own source range
    PositionId scheduledAt {}; // the call that scheduled it
    CardId origin {}; // the frame that scheduled it, or the interval whose tick it is

    friend bool operator==(const Card&, const Card&) = default;
};

/// The kind in the words of the JSON format: "promise reaction".
std::string_view name(CardKind kind);

} // namespace loopscope
