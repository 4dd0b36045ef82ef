// SPDX-License-Identifier: GPL-3.0-or-later
// Names and labels of encodings (Encoding §4.2).
#pragma once

#include <string>
#include <string_view>

namespace loopscope::encoding {

/// Encoding §4.2 get an encoding: its name in lower case. Empty: none.
std::string_view encodingOf(std::string_view label);

} // namespace loopscope::encoding
