// SPDX-License-Identifier: GPL-3.0-or-later
// performance.now() and timeOrigin (W3C High Resolution Time).
#pragma once

#include "core/trace/ids.h"
#include "core/web/event_target.h"

#include <js/TypeDecls.h>
#include <js/Value.h>

namespace loopscope {

class Page;

/// The first reserved slot of the performance object behind those of an EventTarget: for the objects that it
/// gives.
constexpr std::uint32_t kFirstPerformanceSlot = kTargetSlotCount;
constexpr std::uint32_t kPerformanceSlotCount = kFirstPerformanceSlot + 2;
bool isPerformance(JS::HandleValue value);

bool definePerformance(Page& page, JS::HandleObject global);

/// A time as pages see it: milliseconds, cut to the 100 µs that Chromium gives a page that is not isolated.
double highResolutionTime(VirtualTime time);

} // namespace loopscope
