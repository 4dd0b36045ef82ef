// SPDX-License-Identifier: GPL-3.0-or-later
// requestIdleCallback, cancelIdleCallback and IdleDeadline (W3C requestIdleCallback).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool defineIdleCallbacks(Page& page, JS::HandleObject global);

} // namespace loopscope
