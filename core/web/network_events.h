// SPDX-License-Identifier: GPL-3.0-or-later
// ProgressEvent (XMLHttpRequest §6) and CloseEvent (WebSockets §6).
#pragma once

#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool defineNetworkEvents(Page& page, JS::HandleObject global);

} // namespace loopscope
