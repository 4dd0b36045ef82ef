// SPDX-License-Identifier: GPL-3.0-or-later
// The date at virtual time 0, as it is written.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace loopscope {

/// Of 2024-01-01, 2024-01-01T00:00:00Z or one with milliseconds or another offset, in ms since 1970; UTC
/// where none is named. None if it is no date.
std::optional<std::int64_t> epochOf(const QString& text);

/// 2024-01-01T00:00:00Z; milliseconds only where there are any.
QString epochText(std::int64_t epochMs);

} // namespace loopscope
