// SPDX-License-Identifier: GPL-3.0-or-later
// window.history (HTML §7.2.5) and window.location (HTML §7.2.4).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool defineHistory(Page& page, JS::HandleObject global);
bool defineLocation(Page& page, JS::HandleObject global);

} // namespace loopscope
