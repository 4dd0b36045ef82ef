// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/broadcast_channel.h"

#include "core/web/dom_exception.h"
#include "core/web/event_target.h"
#include "core/web/message_event.h"
#include "core/web/message_transfer.h"
#include "core/web/native.h"
#include "core/web/posted_message.h"
#include "core/web/window_messages.h"

#include <js/Conversions.h>
#include <js/Object.h>
#include <js/PropertySpec.h>
#include <js/String.h>
#include <js/Symbol.h>

#include <memory>

namespace loopscope {

namespace {

enum ChannelSlot : std::uint32_t
{
    kNameSlot = kTargetSlotCount,
    kIsClosedSlot,
    kChannelSlotCount
};
const JSClass kChannelClass = { .name = "BroadcastChannel",
    .flags = JSCLASS_HAS_RESERVED_SLOTS(kChannelSlotCount) | kEventTargetBit };

bool isClosed(JSObject* channel)
{
    return JS::GetReservedSlot(channel, kIsClosedSlot).isTrue();
}

JSObject* self(JSContext* context, const JS::CallArgs& args)
{
    if (args.thisv().isObject() && JS::GetClass(&args.thisv().toObject()) == &kChannelClass)
        return &args.thisv().toObject();
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string failure = "Failed to construct 'BroadcastChannel': ";
    if (!requireNew(context, args, "BroadcastChannel"))
        return false;
    if (args.length() < 1)
        return throwTypeError(context, failure + "1 argument required, but only 0 present.");
    if (args[0].isSymbol())
        return throwTypeError(context, failure + "Cannot convert a Symbol value to a string");
    JS::RootedString name(context, JS::ToString(context, args[0]));
    JS::RootedObject channel(
        context, name ? JS_NewObjectForConstructor(context, &kChannelClass, args) : nullptr);
    if (!channel || !Page::of(context).broadcastChannels().add(channel))
        return false;
    JS::SetReservedSlot(channel, kNameSlot, JS::StringValue(name));
    args.rval().setObject(*channel);
    return true;
}

bool nameGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const channel = self(context, args);
    if (channel == nullptr)
        return false;
    args.rval().set(JS::GetReservedSlot(channel, kNameSlot));
    return true;
}

// HTML §9.5 postMessage, step 9: a task for each destination. Each gets a copy of its own.
bool queueFor(Page& page, JS::HandleObject destination, JS::HandleValue data)
{
    JSContext* const context = page.engine().context();
    struct Letter
    {
        explicit Letter(JSContext* letterContext)
            : destination(letterContext)
            , data(letterContext)
        {
        }
        JS::PersistentRootedObject destination;
        JS::PersistentRooted<JS::Value> data;
    };
    auto letter = std::make_shared<Letter>(context);
    letter->destination = destination;
    letter->data = data;
    page.loop().queueATask({ TaskSource::PostedMessage, makeMessageCard(page, data), [&page, letter] {
                                JSContext* const taskContext = page.engine().context();
                                JSAutoRealm realm(taskContext, page.engine().global());
                                // Step 9.1: "if destination's closed flag is true, then abort these steps".
                                JS::RootedObjectVector none(taskContext);
                                JS::RootedObject ports(taskContext, makePortArray(taskContext, none));
                                if (ports && !isClosed(letter->destination))
                                    fireMessageEvent(page, letter->destination,
                                        { letter->data, originOfThePage(page), nullptr }, ports);
                            } });
    return true;
}

// HTML §9.5 postMessage.
bool postMessage(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr const char* kFunction = "'postMessage' on 'BroadcastChannel'";
    JS::RootedObject channel(context, self(context, args));
    if (!channel || !requireArguments(context, args, 1, kFunction))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "postMessage");
    // Step 2.
    if (isClosed(channel))
        return throwDomException(context, "InvalidStateError",
            "Failed to execute 'postMessage' on 'BroadcastChannel': Channel is closed");
    // Step 3.
    JS::RootedValue serialized(context);
    MessageTransfer transfer(context, kFunction);
    if (!transfer.serialize(args[0], nullptr, &serialized))
        return false;
    // Steps 6-8: in the order in which they were made.
    JS::RootedObjectVector destinations(context);
    if (!page.broadcastChannels().findOthers(context, channel, &destinations))
        return false;
    JS::RootedValue copy(context);
    for (std::size_t i = 0; i < destinations.length(); ++i) {
        MessageTransfer each(context, kFunction);
        if (!each.serialize(serialized, nullptr, &copy) || !queueFor(page, destinations[i], copy))
            return false;
    }
    args.rval().setUndefined();
    return true;
}

bool close(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject channel(context, self(context, args));
    if (!channel)
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "close");
    JS::SetReservedSlot(channel, kIsClosedSlot, JS::TrueValue());
    page.broadcastChannels().remove(channel);
    args.rval().setUndefined();
    return true;
}

} // namespace

bool BroadcastChannels::findOthers(
    JSContext* context, JS::HandleObject channel, JS::MutableHandleObjectVector others) const
{
    JS::RootedString name(context, JS::GetReservedSlot(channel, kNameSlot).toString());
    for (JSObject* const each : m_open) {
        std::int32_t order = 0;
        if (!JS_CompareStrings(context, name, JS::GetReservedSlot(each, kNameSlot).toString(), &order)
            || (order == 0 && each != channel && !others.append(each)))
            return false;
    }
    return true;
}

bool defineBroadcastChannel(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "BroadcastChannel" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("name", nameGetter, JSPROP_ENUMERATE),
        JS_PSGS("onmessage", handlerGetter<"message">, handlerSetter<"message">, JSPROP_ENUMERATE),
        JS_PSGS(
            "onmessageerror", handlerGetter<"messageerror">, handlerSetter<"messageerror">, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "BroadcastChannel", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("close", close, 0, JSPROP_ENUMERATE),
        JS_FN("postMessage", postMessage, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    return page.interfaces().define(
        page.engine().context(), global, { &kPrototype, "EventTarget", construct, 1, kProperties, kMethods });
}

} // namespace loopscope
