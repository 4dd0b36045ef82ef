// SPDX-License-Identifier: GPL-3.0-or-later
// How runs of a console's text look.
#pragma once

#include "ui/console/value_preview.h"
#include "ui/theme/theme.h"

#include <QTextCharFormat>

#include <optional>

namespace loopscope {

/// Unset for a run that looks as the line around it does.
std::optional<QTextCharFormat> formatOf(const TextRun& run, const Theme& theme);

} // namespace loopscope
