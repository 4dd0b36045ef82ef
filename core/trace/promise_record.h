// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a promise, written down beside the steps: no box changes by it.
#pragma once

#include "core/trace/ids.h"

namespace loopscope {

/// Promises of the program, from 1 in the order in which they were first seen.
enum class PromiseId : std::uint32_t
{
};

/// Behind each: what a record's `operation`, `other`, `card` and `text` hold.
enum class PromiseEvent : std::uint8_t
{
    Created, // operation: by what; card: the frame, of an async function its own; text: its variable, if any
    Fulfilled, // card: the frame on top; text: the value, encoded() of value.h; none if it was too much
    Rejected, // the same, with the reason
    ReactionAdded, // operation: by what; other: the promise that follows from it; card: the function that
                   // awaits; text: the names of the handlers
    ReactionQueued, // operation and other as in ReactionAdded; card: the microtask that it runs in
    LockedIn, // resolved with another promise, or an object with a `then`; other: that promise
    Unhandled, // its rejection is about to be reported
    Handled, // a rejected promise without a handler has got one
};
constexpr int kPromiseEventCount = static_cast<int>(PromiseEvent::Handled) + 1;

/// What makes a promise, or follows one.
enum class PromiseOperation : std::uint8_t
{
    Call, // new Promise, Promise.resolve, fetch and their like: the position's text says it
    AsyncFunction, // a call of one
    Then,
    Catch,
    Finally,
    All,
    AllSettled,
    Any,
    Race,
    Await, // of an async function
    Resolve, // another promise was resolved with this one
};
constexpr int kPromiseOperationCount = static_cast<int>(PromiseOperation::Resolve) + 1;

struct PromiseRecord
{
    PromiseEvent event {};
    PromiseOperation operation {};
    std::uint32_t moment = 0; // the first moment of the trace that knows of it
    PromiseId promise {};
    PromiseId other {};
    CardId card {};
    PositionId position {}; // the call that is being made
    StringId text {};

    friend bool operator==(const PromiseRecord&, const PromiseRecord&) = default;
};

} // namespace loopscope
