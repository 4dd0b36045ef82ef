// SPDX-License-Identifier: GPL-3.0-or-later
// MessageChannel and MessagePort (HTML §9.4).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool isMessagePort(JSObject* object);
/// Whether a port has been transferred, so that it is a port no more.
bool isNeutered(JSObject* port);
/// A port without a queue, to be moved to. Null, with an exception pending, if memory is short.
JSObject* makeMessagePort(JSContext* context);
/// HTML §9.4.4 the transfer and transfer-receiving steps: what `from` was, `to` is now.
void movePort(Page& page, JSObject* from, JSObject* to);

bool defineMessagePort(Page& page, JS::HandleObject global);

} // namespace loopscope
