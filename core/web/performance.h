// SPDX-License-Identifier: GPL-3.0-or-later
// performance.now() and timeOrigin (W3C High Resolution Time).
#pragma once

#include "core/trace/ids.h"

#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool definePerformance(Page& page, JS::HandleObject global);

/// A time as pages see it: milliseconds, cut to the 100 µs that Chromium gives a page that is not isolated.
double highResolutionTime(VirtualTime time);

} // namespace loopscope
