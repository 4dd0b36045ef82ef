// SPDX-License-Identifier: GPL-3.0-or-later
// AbortSignal (DOM §3.2), and what a TaskSignal adds to its state.
#pragma once

#include "core/web/event_target.h"

namespace loopscope {

/// A signal's state, behind that of every EventTarget.
enum SignalSlot : std::uint32_t
{
    kReasonSlot = kTargetSlotCount, // undefined: not aborted
    kAlgorithmsSlot, // the first abort algorithm, or undefined
    kIsDependentSlot, // boolean
    kSourcesSlot, // an array of signals, or undefined
    kDependentsSlot, // the same
    kPrioritySlot, // of a TaskSignal: a TaskPriority; undefined: not a TaskSignal
    kPrioritySourceSlot, // of a TaskSignal whose priority follows another's: that one
    kPriorityDependentsSlot, // an array of the signals that follow this one, or undefined
    kPriorityChangingSlot, // boolean
    kSignalSlotCount
};

/// What is to be done when a signal is aborted, with the two values that it was added with. One static object
/// for each kind of algorithm.
struct AbortSteps
{
    void (*run)(Page& page, JS::HandleObject signal, JS::HandleValue first, JS::HandleValue second);
};

bool isAbortSignal(JS::HandleValue value);
inline JS::Value abortReason(JSObject* signal)
{
    return JS::GetReservedSlot(signal, kReasonSlot);
}
inline bool isAborted(JSObject* signal)
{
    return !abortReason(signal).isUndefined();
}

JSObject* makeSignal(Page& page, const char* interface = "AbortSignal");
/// DOM §3.2 add an abort algorithm: nothing if the signal is aborted already. Returns what removes it again,
/// or null.
JSObject* addAbortAlgorithm(JSContext* context, JS::HandleObject signal, const AbortSteps& steps,
    JS::HandleValue first, JS::HandleValue second);
void removeAbortAlgorithm(JSObject* signal, JSObject* algorithm);
/// DOM §3.2 signal abort. An undefined reason becomes an AbortError. False: memory is short.
bool signalAbort(Page& page, JS::HandleObject signal, JS::HandleValue reason);
/// The lists that a signal keeps of others.
bool appendTo(JSContext* context, JS::HandleObject signal, SignalSlot slot, JS::HandleObject other);
bool signalsOf(
    JSContext* context, JS::HandleObject signal, SignalSlot slot, JS::MutableHandleObjectVector signals);
/// DOM §3.2 create a dependent abort signal.
JSObject* makeDependentSignal(
    Page& page, JS::HandleObjectVector sources, const char* interface = "AbortSignal");
/// Web IDL: a sequence of signals, in Chromium's words if it is none. `function`: "'any' on 'AbortSignal'".
bool readSignals(
    JSContext* context, JS::HandleValue value, const char* function, JS::MutableHandleObjectVector signals);

bool defineAbortSignal(Page& page, JS::HandleObject global);

} // namespace loopscope
