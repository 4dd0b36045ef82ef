// SPDX-License-Identifier: GPL-3.0-or-later
// MessageEvent (HTML §9.1).
#pragma once

#include <js/GCVector.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <string_view>

namespace loopscope {

class Page;

/// What is told by a message event besides its ports.
struct MessageParts
{
    JS::HandleValue data;
    std::string_view origin; // serialized; empty: none is told
    JS::HandleObject source; // a window or port, or null
};

/// Fires a `message` event at a target. `ports`: a frozen array.
void fireMessageEvent(Page& page, JS::HandleObject target, const MessageParts& parts, JS::HandleObject ports);
/// The ports of an event, as the frozen array that its `ports` gives. Null, with an exception pending, if
/// memory is short.
JSObject* makePortArray(JSContext* context, JS::HandleObjectVector ports);

bool defineMessageEvent(Page& page, JS::HandleObject global);

} // namespace loopscope
