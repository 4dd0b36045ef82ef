// SPDX-License-Identifier: GPL-3.0-or-later
// Response and Headers (Fetch §5.5, §5.1), as far as a program reads what fetch gave it.
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

struct NetworkReply;
struct RequestAddress;

bool defineResponse(JSContext* context, JS::HandleObject global);

/// `signal`: of the request, or null; aborting it fails the body too. Null, with an exception pending, if
/// memory is short.
JSObject* makeResponse(
    JSContext* context, const NetworkReply& reply, const RequestAddress& address, JS::HandleObject signal);

} // namespace loopscope
