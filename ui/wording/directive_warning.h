// SPDX-License-Identifier: GPL-3.0-or-later
// Says which of a program's directives are left out, and how they would be read.
#pragma once

#include <QStringList>

#include <string_view>

namespace loopscope {

/// A warning of plain text, in the present language, for each directive of the program that cannot be read.
QStringList directiveWarnings(std::string_view program);

} // namespace loopscope
