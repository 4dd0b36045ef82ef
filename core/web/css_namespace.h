// SPDX-License-Identifier: GPL-3.0-or-later
// The namespace CSS (CSSOM §7).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool defineCssNamespace(Page& page, JS::HandleObject global);

} // namespace loopscope
