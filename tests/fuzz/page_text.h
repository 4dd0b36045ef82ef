// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any text, however malformed, that is taken for directives, HTML, a selector or a style.
#pragma once

#include <string_view>

namespace loopscope {

/// Each gives the first thing that does not hold, or nothing. What crashes is for the sanitizers.
std::string_view faultOfDirectives(std::string_view text);
std::string_view faultOfHtml(std::string_view text);
std::string_view faultOfSelector(std::string_view text);
std::string_view faultOfStyle(std::string_view text);

} // namespace loopscope
