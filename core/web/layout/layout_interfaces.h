// SPDX-License-Identifier: GPL-3.0-or-later
// The interfaces that look at the layout, each in the file of its name.
#pragma once

#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool includeElementGeometry(Page& page);
bool includeDocumentGeometry(Page& page);
bool defineWindowGeometry(Page& page, JS::HandleObject global);
bool defineMediaQueryList(Page& page, JS::HandleObject global);
bool defineComputedStyle(Page& page, JS::HandleObject global);

} // namespace loopscope
