// SPDX-License-Identifier: GPL-3.0-or-later
// Between two values of a property (CSS Values 4 §3).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loopscope::layout {

/// None: there is nothing between them. TEACHING: values are compared by their texts: what differs in more
/// than its numbers (10px and 50%, two different lists of transforms) has no values between.
std::optional<std::string> interpolated(std::string_view from, std::string_view to, double progress);

} // namespace loopscope::layout
