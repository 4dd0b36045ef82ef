// SPDX-License-Identifier: GPL-3.0-or-later
// The port message queue of a MessagePort (HTML §9.4.4), which moves with the port when it is transferred.
#pragma once

#include "core/trace/ids.h"

#include <js/GCVector.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

namespace loopscope {

class Page;

/// HTML: a message on its way. `ports`: the frozen array of its event.
struct PortMessage
{
    JS::HandleValue data;
    JS::HandleObject ports;
    CardId card {};
};

/// A queue is an object that the program never sees; it and its messages live as long as somebody can get
/// them. Its owner is the MessagePort that gets the messages.
///
/// A queue that is not enabled keeps its messages: their cards stand in the Web APIs. Of one that is, HTML
/// makes each message a task at once. In Chromium only the first becomes one; what follows stands in the Web
/// APIs until a message of the queue has been delivered, and then all of it becomes tasks.
namespace portQueue {

/// Null, with an exception pending, if memory is short.
JSObject* make(JSContext* context);
/// HTML §9.4.4 entangle.
void entangle(JSObject* one, JSObject* other);
/// The queue at the other end; null if there is none any more.
JSObject* otherEnd(JSObject* queue);
/// Whether it belongs to one of these ports now.
bool belongsToOneOf(JSObject* queue, JS::HandleObjectVector ports);

/// HTML message port post message steps, 7: the message is added to the queue.
[[nodiscard]] bool add(Page& page, JS::HandleObject queue, const PortMessage& message);
/// HTML §9.4.4 start: enables it.
void enable(Page& page, JS::HandleObject queue);
/// HTML §9.4.4 transfer: another port owns it now, and it is not enabled any more.
void moveTo(Page& page, JS::HandleObject queue, JS::HandleObject owner);
/// HTML §9.4.4 close: what still waits is dropped, and both ends are disentangled. The other end keeps what
/// it has.
void close(Page& page, JS::HandleObject queue);

} // namespace portQueue

} // namespace loopscope
