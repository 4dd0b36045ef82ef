// SPDX-License-Identifier: GPL-3.0-or-later
// The window's read-only attributes that are always the same object, and what their members ask first.
#pragma once

#include "core/web/page.h"

#include <js/CallArgs.h>
#include <js/TypeDecls.h>

namespace loopscope {

/// Defines `window.name` with a getter that gives this object.
bool defineWindowObject(Page& page, JS::HandleObject global, const char* name, JS::HandleObject object);

/// `this` must be an object of this class: "Illegal invocation".
bool requireClass(JSContext* context, const JS::CallArgs& args, const JSClass& cls);
/// Returns a text, or a null if memory is short.
bool returnString(JSContext* context, const JS::CallArgs& args, std::string_view text);

} // namespace loopscope
