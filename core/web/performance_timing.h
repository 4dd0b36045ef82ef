// SPDX-License-Identifier: GPL-3.0-or-later
// performance.timing and performance.navigation (W3C Navigation Timing, 2012): the way of old.
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <optional>
#include <string_view>

namespace loopscope {

class Page;

/// A time of the page by its name, in ms since the epoch; 0: it has not come, or there is none. None: no such
/// name.
std::optional<double> timingOf(Page& page, std::string_view name);

/// Defines the interfaces, and the two attributes on the prototype of Performance.
bool definePerformanceTiming(Page& page, JS::HandleObject global, JS::HandleObject prototype);

} // namespace loopscope
