// SPDX-License-Identifier: GPL-3.0-or-later
// localStorage and sessionStorage (HTML §12.2): in memory, for one recording.
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool defineStorage(Page& page, JS::HandleObject global);

} // namespace loopscope
