// SPDX-License-Identifier: GPL-3.0-or-later
// The browser's words for text that is no JSON, and for objects that cannot become it.
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

/// Gives the pending exception, if it is the engine's about `text` being no JSON, the browser's message.
void wordJsonError(JSContext* context, JS::HandleString text);

/// JSON.parse and JSON.stringify of the current realm throw in the browser's words from here on. They are the
/// engine's own otherwise.
[[nodiscard]] bool wordJson(JSContext* context, JS::HandleObject global);

} // namespace loopscope
