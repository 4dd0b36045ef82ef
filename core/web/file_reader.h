// SPDX-License-Identifier: GPL-3.0-or-later
// FileReader (W3C File API §6).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool defineFileReader(Page& page, JS::HandleObject global);

} // namespace loopscope
