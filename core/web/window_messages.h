// SPDX-License-Identifier: GPL-3.0-or-later
// window.postMessage (HTML §9.3).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <string>

namespace loopscope {

class Page;

/// HTML: the page's origin, serialized.
std::string originOfThePage(Page& page);

bool defineWindowMessages(JSContext* context, JS::HandleObject global);

} // namespace loopscope
