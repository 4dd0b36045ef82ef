// SPDX-License-Identifier: GPL-3.0-or-later
// The browser's own style sheet (HTML §15.3), as Chromium's is.
#pragma once

#include <string_view>

namespace loopscope::layout {

extern const std::string_view kUserAgentSheet;

} // namespace loopscope::layout
