// SPDX-License-Identifier: GPL-3.0-or-later
// User Timing (W3C User Timing Level 3): performance.mark and performance.measure, and looking them up.
#pragma once

#include <js/PropertySpec.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

namespace loopscope {

/// User Timing §3.2.1: the constructor of PerformanceMark.
bool constructPerformanceMark(JSContext* context, unsigned count, JS::Value* values);
/// The methods of Performance about the timeline, on its prototype.
bool defineUserTiming(JSContext* context, JS::HandleObject prototype);

} // namespace loopscope
