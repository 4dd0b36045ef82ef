// SPDX-License-Identifier: GPL-3.0-or-later
// setTimeout, setInterval, queueMicrotask, requestAnimationFrame, and what cancels them.
#pragma once

#include <js/TypeDecls.h>

namespace loopscope {

bool defineScheduling(JSContext* context, JS::HandleObject global);

} // namespace loopscope
