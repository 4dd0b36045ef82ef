// SPDX-License-Identifier: GPL-3.0-or-later
// Says which of the APIs that a program uses are not there.
#pragma once

#include <QString>

#include <string_view>

namespace loopscope {

/// One or two sentences of plain text in the present language; empty where nothing is missing.
QString missingApiHint(std::string_view program);

} // namespace loopscope
