// SPDX-License-Identifier: GPL-3.0-or-later
// Event and CustomEvent (DOM §2.2-2.4), and what all interfaces that inherit from Event are made of.
#pragma once

#include <js/CallArgs.h>
#include <js/Class.h>
#include <js/Object.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace loopscope {

class Page;

/// The interfaces of events. Their order is that of kEventInterfaces in event.cpp.
enum class EventInterface : std::uint8_t
{
    Event,
    CustomEvent,
    ErrorEvent,
    PromiseRejectionEvent,
    TaskPriorityChangeEvent,
    UIEvent,
    MouseEvent,
    PointerEvent,
    FocusEvent,
    KeyboardEvent,
    InputEvent,
    SubmitEvent,
    ToggleEvent,
    PopStateEvent,
    HashChangeEvent,
    MessageEvent,
    ProgressEvent,
    CloseEvent,
    TransitionEvent,
    PageTransitionEvent
};

/// An event's state. From kFirstMemberSlot on, the members of its own interface.
enum EventSlot : std::uint32_t
{
    kEventTypeSlot,
    kEventTargetSlot, // object or null
    kEventCurrentTargetSlot, // object or null
    kEventPhaseSlot,
    kEventFlagsSlot, // EventFlag
    kEventTimeStampSlot,
    kEventPathSlot, // an array of the path's targets while it is dispatched, else undefined
    kEventInterfaceSlot, // EventInterface
    kFirstMemberSlot,
    kEventSlotCount = kFirstMemberSlot + 12
};

/// DOM §2.2: the flags of an event.
enum EventFlag : std::int32_t
{
    kBubbles = 1 << 0,
    kCancelable = 1 << 1,
    kComposed = 1 << 2,
    kStopPropagation = 1 << 3,
    kStopImmediatePropagation = 1 << 4,
    kCanceled = 1 << 5,
    kInPassiveListener = 1 << 6,
    kBeingDispatched = 1 << 7,
    kIsTrusted = 1 << 8
};

enum EventPhase : std::int32_t
{
    kNone,
    kCapturingPhase,
    kAtTarget,
    kBubblingPhase
};

inline std::int32_t eventFlags(JSObject* event)
{
    return JS::GetReservedSlot(event, kEventFlagsSlot).toInt32();
}
inline void addEventFlags(JSObject* event, std::int32_t flags)
{
    JS::SetReservedSlot(event, kEventFlagsSlot, JS::Int32Value(eventFlags(event) | flags));
}
inline void removeEventFlags(JSObject* event, std::int32_t flags)
{
    JS::SetReservedSlot(event, kEventFlagsSlot, JS::Int32Value(eventFlags(event) & ~flags));
}
/// DOM §2.2 set the canceled flag.
void setTheCanceledFlag(JSObject* event);

bool isEvent(JS::HandleValue value);
/// Whether it is an event of this interface, or of one that inherits from it.
bool isEvent(JS::HandleValue value, EventInterface interface);

/// An event that the browser fires: trusted, of this type, with the flags bubbles, cancelable and composed as
/// given. Its members are undefined. Null, with an exception pending, if memory is short.
JSObject* makeTrustedEvent(
    Page& page, EventInterface interface, std::string_view type, std::int32_t flags = 0);

inline void setMember(JSObject* event, unsigned index, const JS::Value& value)
{
    JS::SetReservedSlot(event, kFirstMemberSlot + index, value);
}
inline JS::Value member(JSObject* event, unsigned index)
{
    return JS::GetReservedSlot(event, kFirstMemberSlot + index);
}

/// The getter of an interface's own member.
bool eventMemberGetter(
    JSContext* context, const JS::CallArgs& args, EventInterface interface, unsigned index);
template <EventInterface Of, unsigned Index>
bool memberGetter(JSContext* context, unsigned count, JS::Value* values)
{
    return eventMemberGetter(context, JS::CallArgsFromVp(count, values), Of, Index);
}

/// DOM §2.5 constructing events, for a script: the type and the members of EventInit; `init` is set to the
/// dictionary, or null.
JSObject* constructEvent(JSContext* context, const JS::CallArgs& args, EventInterface interface,
    JS::MutableHandleObject init, unsigned required = 1);
/// A member of a dictionary; undefined if there is none.
bool readMember(
    JSContext* context, JS::HandleObject dictionary, const char* name, JS::MutableHandleValue value);

bool defineEvents(Page& page, JS::HandleObject global);

} // namespace loopscope
