// SPDX-License-Identifier: GPL-3.0-or-later
// IntersectionObserverEntry (Intersection Observer §2.3): what an observer is told of a target.
#pragma once

#include "core/dom/element.h"
#include "core/layout/matrix.h"
#include "core/trace/ids.h"

#include <js/TypeDecls.h>

namespace loopscope {

class Page;

/// What a frame found, in the viewport.
struct IntersectionMeasure
{
    VirtualTime frame {};
    layout::Rect root;
    layout::Rect target;
    layout::Rect shared;
    double ratio = 0;
};

/// Null: there is no memory.
JSObject* makeIntersectionObserverEntry(
    Page& page, dom::Element& target, bool isIntersecting, const IntersectionMeasure& measure);

bool defineIntersectionObserverEntry(Page& page, JS::HandleObject global);

} // namespace loopscope
