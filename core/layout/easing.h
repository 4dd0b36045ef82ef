// SPDX-License-Identifier: GPL-3.0-or-later
// Easing functions (CSS Easing 2).
#pragma once

#include <string_view>

namespace loopscope::layout {

/// Where an effect stands at a progress from 0 to 1: ease, linear, cubic-bezier(…), steps(…) and their like.
double eased(std::string_view function, double progress);

} // namespace loopscope::layout
