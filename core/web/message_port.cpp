// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/message_port.h"

#include "core/web/event_target.h"
#include "core/web/message_event.h"
#include "core/web/message_transfer.h"
#include "core/web/native.h"
#include "core/web/port_message_queue.h"
#include "core/web/posted_message.h"

#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

namespace loopscope {

namespace {

enum PortSlot : std::uint32_t
{
    kQueueSlot = kTargetSlotCount, // its port message queue; undefined: it is neutered
    kIsClosedSlot,
    kPortSlotCount
};
const JSClass kPortClass
    = { .name = "MessagePort", .flags = JSCLASS_HAS_RESERVED_SLOTS(kPortSlotCount) | kEventTargetBit };

enum ChannelSlot : std::uint32_t
{
    kPort1Slot,
    kPort2Slot,
    kChannelSlotCount
};
const JSClass kChannelClass
    = { .name = "MessageChannel", .flags = JSCLASS_HAS_RESERVED_SLOTS(kChannelSlotCount) };

JSObject* self(JSContext* context, const JS::CallArgs& args)
{
    if (args.thisv().isObject() && isMessagePort(&args.thisv().toObject()))
        return &args.thisv().toObject();
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

JSObject* queueOf(JSObject* port)
{
    const JS::Value& queue = JS::GetReservedSlot(port, kQueueSlot);
    return queue.isObject() ? &queue.toObject() : nullptr;
}

JSObject* makePortWithQueue(Page& page)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject port(context, makeMessagePort(context));
    JS::RootedObject queue(context, port ? portQueue::make(context) : nullptr);
    if (!queue)
        return nullptr;
    JS::SetReservedSlot(port, kQueueSlot, JS::ObjectValue(*queue));
    portQueue::moveTo(page, queue, port);
    return port;
}

// HTML §9.4.3 the MessageChannel constructor.
bool constructChannel(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireNew(context, args, "MessageChannel"))
        return false;
    Page& page = Page::of(context);
    JS::RootedObject channel(context, JS_NewObjectForConstructor(context, &kChannelClass, args));
    JS::RootedObject port1(context, makePortWithQueue(page));
    JS::RootedObject port2(context, makePortWithQueue(page));
    if (!channel || !port1 || !port2)
        return false;
    portQueue::entangle(queueOf(port1), queueOf(port2));
    JS::SetReservedSlot(channel, kPort1Slot, JS::ObjectValue(*port1));
    JS::SetReservedSlot(channel, kPort2Slot, JS::ObjectValue(*port2));
    args.rval().setObject(*channel);
    return true;
}

template <ChannelSlot Slot> bool channelPortGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!args.thisv().isObject() || JS::GetClass(&args.thisv().toObject()) != &kChannelClass)
        return throwTypeError(context, "Illegal invocation");
    args.rval().set(JS::GetReservedSlot(&args.thisv().toObject(), Slot));
    return true;
}

// Web IDL overload resolution: the second argument is a sequence if it is iterable, else a dictionary.
bool readTransferArgument(JSContext* context, JS::HandleValue value, MessageTransfer& transfer)
{
    constexpr const char* kFailure = "Failed to execute 'postMessage' on 'MessagePort': ";
    if (value.isNullOrUndefined())
        return true;
    if (!value.isObject())
        return throwTypeError(context, std::string(kFailure) + "Overload resolution failed.");
    JS::RootedObject object(context, &value.toObject());
    JS::RootedId iterator(context, JS::GetWellKnownSymbolKey(context, JS::SymbolCode::iterator));
    JS::RootedValue method(context);
    if (!JS_GetPropertyById(context, object, iterator, &method))
        return false;
    if (method.isNullOrUndefined())
        return transfer.readOptions(value, "StructuredSerializeOptions");
    if (!method.isObject() || !JS::IsCallable(&method.toObject()))
        return throwTypeError(context, std::string(kFailure) + "@@iterator must be a function");
    return transfer.readList(value);
}

// HTML §9.4.4 the message port post message steps.
bool post(Page& page, JS::HandleObject port, JS::HandleValue message, MessageTransfer& transfer)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject queue(context, queueOf(port));
    // As Chromium does: a port that is no more takes nothing, not even what would not clone.
    if (!queue || JS::GetReservedSlot(port, kIsClosedSlot).isTrue())
        return true;
    JS::RootedObject target(context, portQueue::otherEnd(queue));
    // Steps 1-4.
    JS::RootedValue data(context);
    if (!transfer.serialize(message, port, &data))
        return false;
    // Steps 2 and 5: if the other end went with the message, or there is none, the message goes nowhere.
    if (!target || portQueue::belongsToOneOf(target, transfer.receivedPorts()))
        return true;
    JS::RootedObject ports(context, makePortArray(context, transfer.receivedPorts()));
    // Steps 6-7.
    return ports && portQueue::add(page, target, { data, ports, makeMessageCard(page, data) });
}

bool postMessage(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr const char* kFunction = "'postMessage' on 'MessagePort'";
    JS::RootedObject port(context, self(context, args));
    if (!port || !requireArguments(context, args, 1, kFunction))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "postMessage");
    MessageTransfer transfer(context, kFunction);
    args.rval().setUndefined();
    return readTransferArgument(context, args.get(1), transfer) && post(page, port, args[0], transfer);
}

void startPort(JSContext* context, JS::HandleObject port)
{
    JS::RootedObject queue(context, queueOf(port));
    if (queue && !JS::GetReservedSlot(port, kIsClosedSlot).isTrue())
        portQueue::enable(Page::of(context), queue);
}

bool start(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject port(context, self(context, args));
    if (!port)
        return false;
    const NativeCall frame(Page::of(context), "start");
    startPort(context, port);
    args.rval().setUndefined();
    return true;
}

// HTML §9.4.4 close. SPEC-GAP: Chromium 156 fires no close event at the other end, nor do we.
bool close(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject port(context, self(context, args));
    if (!port)
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "close");
    JS::RootedObject queue(context, queueOf(port));
    if (queue)
        portQueue::close(page, queue);
    JS::SetReservedSlot(port, kIsClosedSlot, JS::TrueValue());
    args.rval().setUndefined();
    return true;
}

// HTML §9.4.4: setting onmessage starts the port, whatever it is set to.
bool onmessageSetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject port(context, self(context, args));
    if (!port || !setEventHandler(context, args, "message"))
        return false;
    startPort(context, port);
    return true;
}

} // namespace

bool isMessagePort(JSObject* object)
{
    return JS::GetClass(object) == &kPortClass;
}

bool isNeutered(JSObject* port)
{
    return queueOf(port) == nullptr;
}

JSObject* makeMessagePort(JSContext* context)
{
    return Page::of(context).interfaces().make(context, kPortClass, "MessagePort");
}

void movePort(Page& page, JSObject* from, JSObject* to)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject port(context, to);
    JS::RootedObject queue(context, queueOf(from));
    JS::SetReservedSlot(from, kQueueSlot, JS::UndefinedValue());
    JS::SetReservedSlot(port, kQueueSlot, JS::ObjectValue(*queue));
    portQueue::moveTo(page, queue, port);
}

bool defineMessagePort(Page& page, JS::HandleObject global)
{
    static const JSClass kChannelPrototype = { .name = "MessageChannel" };
    static const JSClass kPortPrototype = { .name = "MessagePort" };
    static const JSPropertySpec kChannelProperties[] = {
        JS_PSG("port1", channelPortGetter<kPort1Slot>, JSPROP_ENUMERATE),
        JS_PSG("port2", channelPortGetter<kPort2Slot>, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "MessageChannel", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kPortProperties[] = {
        JS_PSGS("onmessage", handlerGetter<"message">, onmessageSetter, JSPROP_ENUMERATE),
        JS_PSGS(
            "onmessageerror", handlerGetter<"messageerror">, handlerSetter<"messageerror">, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "MessagePort", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kPortMethods[] = {
        JS_FN("close", close, 0, JSPROP_ENUMERATE),
        JS_FN("postMessage", postMessage, 1, JSPROP_ENUMERATE),
        JS_FN("start", start, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    JSContext* const context = page.engine().context();
    return page.interfaces().define(
               context, global, { &kChannelPrototype, nullptr, constructChannel, 0, kChannelProperties })
        && page.interfaces().define(
            context, global, { &kPortPrototype, "EventTarget", nullptr, 0, kPortProperties, kPortMethods });
}

} // namespace loopscope
