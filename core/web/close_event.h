// SPDX-License-Identifier: GPL-3.0-or-later
// CloseEvent (WebSockets §6).
#pragma once

#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool defineCloseEvent(Page& page, JS::HandleObject global);

} // namespace loopscope
