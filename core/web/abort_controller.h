// SPDX-License-Identifier: GPL-3.0-or-later
// AbortController (DOM §3.1).
#pragma once

#include <js/CallArgs.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

class Page;

/// `this` of a controller's method. Null, with a TypeError, if it is none.
JSObject* signalOfController(JSContext* context, const JS::CallArgs& args);
/// A new controller of this signal, for a constructor.
JSObject* makeController(JSContext* context, const JS::CallArgs& args, JS::HandleObject signal);

bool defineAbortController(Page& page, JS::HandleObject global);

} // namespace loopscope
