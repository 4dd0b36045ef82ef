// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/port_message_queue.h"

#include "core/web/message_event.h"
#include "core/web/page.h"

#include <js/Class.h>
#include <js/Object.h>
#include <jsapi.h>

#include <algorithm>
#include <memory>

namespace loopscope {

namespace {

enum QueueSlot : std::uint32_t
{
    kOtherEndSlot, // a queue, or undefined
    kOwnerSlot, // a MessagePort
    kIsEnabledSlot,
    kDeliversSlot, // whether a task of it is queued or running
    kFirstMessageSlot, // or undefined
    kQueueSlotCount
};
const JSClass kQueueClass
    = { .name = "PortMessageQueue", .flags = JSCLASS_HAS_RESERVED_SLOTS(kQueueSlotCount) };

enum MessageSlot : std::uint32_t
{
    kDataSlot,
    kPortsSlot,
    kCardSlot,
    kIsATaskSlot, // it stands in the Task Queue
    kNextMessageSlot, // or undefined
    kMessageSlotCount
};
const JSClass kMessageClass
    = { .name = "PortMessage", .flags = JSCLASS_HAS_RESERVED_SLOTS(kMessageSlotCount) };

JSObject* objectIn(JSObject* object, std::uint32_t slot)
{
    const JS::Value& value = JS::GetReservedSlot(object, slot);
    return value.isObject() ? &value.toObject() : nullptr;
}

bool isTrue(JSObject* object, std::uint32_t slot)
{
    return JS::GetReservedSlot(object, slot).isTrue();
}

void set(JSObject* object, std::uint32_t slot, bool value)
{
    JS::SetReservedSlot(object, slot, JS::BooleanValue(value));
}

CardId cardOf(JSObject* message)
{
    return CardId { JS::GetReservedSlot(message, kCardSlot).toPrivateUint32() };
}

void queueATask(Page& page, JS::HandleObject queue, JSObject* message);

// All that waits becomes tasks.
void queueTasks(Page& page, JS::HandleObject queue)
{
    JS::RootedObject message(page.engine().context(), objectIn(queue, kFirstMessageSlot));
    for (; message && isTrue(queue, kIsEnabledSlot); message = objectIn(message, kNextMessageSlot)) {
        if (!isTrue(message, kIsATaskSlot))
            queueATask(page, queue, message);
    }
}

// Whether Chromium would keep a message for now.
bool isBusy(Page& page, JSObject* queue)
{
    return isTrue(queue, kDeliversSlot) && page.loop().order() == TaskOrder::Chromium;
}

// The task of a message: its event, and then the next one has its turn.
void deliver(Page& page, JS::HandleObject queue)
{
    JSContext* const context = page.engine().context();
    JSAutoRealm realm(context, page.engine().global());
    JS::RootedObject message(context, objectIn(queue, kFirstMessageSlot));
    JS::RootedObject owner(context, objectIn(queue, kOwnerSlot));
    JS::RootedObject ports(context, objectIn(message, kPortsSlot));
    JS::RootedValue data(context, JS::GetReservedSlot(message, kDataSlot));
    JS::SetReservedSlot(queue, kFirstMessageSlot, JS::GetReservedSlot(message, kNextMessageSlot));
    // SPEC-GAP: messageerror. All that clones is received, as long as there is but one agent.
    fireMessageEvent(page, owner, { data, {}, nullptr }, ports);
    if (!page.engine().host().goesOn())
        return;
    set(queue, kDeliversSlot, isTrue(queue, kIsEnabledSlot) && objectIn(queue, kFirstMessageSlot) != nullptr);
    queueTasks(page, queue);
}

void queueATask(Page& page, JS::HandleObject queue, JSObject* message)
{
    set(queue, kDeliversSlot, true);
    set(message, kIsATaskSlot, true);
    auto rooted = std::make_shared<JS::PersistentRootedObject>(page.engine().context(), queue);
    page.loop().queueATask({ TaskSource::PostedMessage, cardOf(message), [&page, rooted] {
                                deliver(page, *rooted);
                            } });
}

// It waits in the queue, in sight.
void showWaiting(Page& page, CardId card, Mark mark)
{
    Step step { .kind = StepKind::WebApiStarted, .mark = mark, .card = card };
    setWideValue(step, static_cast<std::uint64_t>(kNeverDue.count()));
    page.writer().write(step);
}

void takeBack(Page& page, JSObject* message)
{
    if (isTrue(message, kIsATaskSlot))
        page.loop().removeTask(cardOf(message));
    set(message, kIsATaskSlot, false);
    page.loop().observer().webApiCancelled(cardOf(message));
}

} // namespace

namespace portQueue {

JSObject* make(JSContext* context)
{
    return JS_NewObjectWithGivenProto(context, &kQueueClass, nullptr);
}

void entangle(JSObject* one, JSObject* other)
{
    JS::SetReservedSlot(one, kOtherEndSlot, JS::ObjectValue(*other));
    JS::SetReservedSlot(other, kOtherEndSlot, JS::ObjectValue(*one));
}

JSObject* otherEnd(JSObject* queue)
{
    return objectIn(queue, kOtherEndSlot);
}

bool belongsToOneOf(JSObject* queue, JS::HandleObjectVector ports)
{
    return std::find(ports.begin(), ports.end(), objectIn(queue, kOwnerSlot)) != ports.end();
}

bool add(Page& page, JS::HandleObject queue, const PortMessage& message)
{
    JSContext* const context = page.engine().context();
    JSObject* const object = JS_NewObjectWithGivenProto(context, &kMessageClass, nullptr);
    if (object == nullptr)
        return false;
    JS::SetReservedSlot(object, kDataSlot, message.data);
    JS::SetReservedSlot(object, kPortsSlot, JS::ObjectValue(*message.ports));
    JS::SetReservedSlot(object, kCardSlot, JS::PrivateUint32Value(number(message.card)));
    JSObject* last = queue;
    std::uint32_t slot = kFirstMessageSlot;
    while (JSObject* const next = objectIn(last, slot)) {
        last = next;
        slot = kNextMessageSlot;
    }
    JS::SetReservedSlot(last, slot, JS::ObjectValue(*object));
    const bool isEnabled = isTrue(queue, kIsEnabledSlot);
    if (isEnabled && !isBusy(page, queue))
        queueTasks(page, queue);
    else
        showWaiting(page, message.card, isEnabled ? Mark::PortIsBusy : Mark::None);
    return true;
}

void enable(Page& page, JS::HandleObject queue)
{
    if (isTrue(queue, kIsEnabledSlot))
        return;
    set(queue, kIsEnabledSlot, true);
    JS::RootedObject first(page.engine().context(), objectIn(queue, kFirstMessageSlot));
    if (first && page.loop().order() == TaskOrder::Chromium)
        queueATask(page, queue, first);
    else
        queueTasks(page, queue);
}

void moveTo(Page& page, JS::HandleObject queue, JS::HandleObject owner)
{
    JS::SetReservedSlot(queue, kOwnerSlot, JS::ObjectValue(*owner));
    set(queue, kIsEnabledSlot, false);
    set(queue, kDeliversSlot, false);
    JS::RootedObject message(page.engine().context(), objectIn(queue, kFirstMessageSlot));
    for (; message; message = objectIn(message, kNextMessageSlot)) {
        if (!isTrue(message, kIsATaskSlot))
            continue;
        takeBack(page, message);
        showWaiting(page, cardOf(message), Mark::None);
    }
}

void close(Page& page, JS::HandleObject queue)
{
    set(queue, kIsEnabledSlot, false);
    JS::RootedObject message(page.engine().context(), objectIn(queue, kFirstMessageSlot));
    JS::SetReservedSlot(queue, kFirstMessageSlot, JS::UndefinedValue());
    for (; message; message = objectIn(message, kNextMessageSlot))
        takeBack(page, message);
    if (JSObject* const other = otherEnd(queue))
        JS::SetReservedSlot(other, kOtherEndSlot, JS::UndefinedValue());
    JS::SetReservedSlot(queue, kOtherEndSlot, JS::UndefinedValue());
}

} // namespace portQueue

} // namespace loopscope
