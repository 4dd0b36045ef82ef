// SPDX-License-Identifier: GPL-3.0-or-later
// EventTarget (DOM §2.7): its list of event listeners, and event handlers (HTML §8.1.8).
#pragma once

#include <js/CallArgs.h>
#include <js/Class.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace loopscope {

class Page;

/// The first reserved slots of every object that is an EventTarget; its class carries kEventTargetBit.
enum TargetSlot : std::uint32_t
{
    kListenersSlot, // the first listener, or undefined
    kTargetSlotCount
};
constexpr std::uint32_t kEventTargetBit = JSCLASS_USERBIT1;

bool isEventTarget(JSObject* object);

/// DOM §2.7: an event listener, an object that the program never sees. The list of a target is a chain of
/// them.
enum ListenerSlot : std::uint32_t
{
    kListenerTypeSlot,
    kListenerCallbackSlot, // an object; of an event handler that is not compiled yet its text, a string
    kListenerFlagsSlot, // ListenerFlag
    kNextListenerSlot, // or undefined
    kListenerSlotCount
};
enum ListenerFlag : std::int32_t
{
    kCapture = 1 << 0,
    kPassive = 1 << 1,
    kOnce = 1 << 2,
    kRemoved = 1 << 3,
    kIsEventHandler = 1 << 4 // HTML: of an attribute like onerror
};

inline std::int32_t listenerFlags(JSObject* listener)
{
    return JS::GetReservedSlot(listener, kListenerFlagsSlot).toInt32();
}
/// DOM §2.7 remove an event listener.
void removeListener(JSObject* target, JSObject* listener);

/// HTML §8.1.8.1: an event handler content attribute was set to this text; null: it was removed.
bool setEventHandlerText(
    JSContext* context, JS::HandleObject target, JS::HandleString type, JS::HandleString text);
/// HTML §8.1.8.1: getting and setting an event handler IDL attribute. `this` may be the global.
bool getEventHandler(JSContext* context, const JS::CallArgs& args, const char* type);
bool setEventHandler(JSContext* context, const JS::CallArgs& args, const char* type);

template <std::size_t Size> struct EventTypeName
{
    // WHY not explicit: it is made from the literal that is a template's argument.
    constexpr EventTypeName(const char (&literal)[Size]) { std::copy_n(literal, Size, text); }
    char text[Size] {};
};
template <EventTypeName Type> bool handlerGetter(JSContext* context, unsigned count, JS::Value* values)
{
    return getEventHandler(context, JS::CallArgsFromVp(count, values), Type.text);
}
template <EventTypeName Type> bool handlerSetter(JSContext* context, unsigned count, JS::Value* values)
{
    return setEventHandler(context, JS::CallArgsFromVp(count, values), Type.text);
}

bool defineEventTarget(Page& page, JS::HandleObject global);

} // namespace loopscope
