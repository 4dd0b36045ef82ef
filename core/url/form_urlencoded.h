// SPDX-License-Identifier: GPL-3.0-or-later
// application/x-www-form-urlencoded (URL §5).
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loopscope::url {

/// Names and values, UTF-8.
using Pairs = std::vector<std::pair<std::string, std::string>>;

/// URL §5.1 the parser.
Pairs parseFormUrlencoded(std::string_view text);
/// URL §5.2 the serializer.
std::string formUrlencoded(const Pairs& pairs);

} // namespace loopscope::url
