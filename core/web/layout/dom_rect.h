// SPDX-License-Identifier: GPL-3.0-or-later
// DOMRect and DOMRectReadOnly (Geometry Interfaces §3).
#pragma once

#include "core/layout/matrix.h"

#include <js/TypeDecls.h>

#include <vector>

namespace loopscope {

class Page;

JSObject* makeDomRect(Page& page, const layout::Rect& rect);
JSObject* makeDomRectReadOnly(Page& page, const layout::Rect& rect);
JSObject* makeDomRectList(Page& page, const std::vector<layout::Rect>& rects);
bool defineDomRect(Page& page, JS::HandleObject global);

} // namespace loopscope
