// SPDX-License-Identifier: GPL-3.0-or-later
// What a page learns of the browser it is in: navigator (HTML §8.9), screen (CSSOM View §4.4).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool defineNavigator(Page& page, JS::HandleObject global);
bool defineScreen(Page& page, JS::HandleObject global);

} // namespace loopscope
