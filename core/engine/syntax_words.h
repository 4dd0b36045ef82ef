// SPDX-License-Identifier: GPL-3.0-or-later
// The words that browsers have for a syntax error, where they quote what stands at its place.
#pragma once

#include <optional>
#include <string>

class JSErrorReport;

namespace loopscope {

/// None: the engine's words stay, which may have been reworded in its message table already.
std::optional<std::string> syntaxErrorWords(const JSErrorReport& report);

} // namespace loopscope
