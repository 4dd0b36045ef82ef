// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a recording a card comes from, and where it runs.
#pragma once

#include "core/trace/trace.h"

#include <optional>

namespace loopscope {

/// The moment that registered a card: for a frame, the one at which its caller is about to call it; for a
/// callback, the one at which it entered a box. A reaction to a promise that is still pending enters one only
/// when the promise settles: the trace has no step for its `then`. None if no step speaks of the card. A scan
/// from the beginning.
std::optional<std::size_t> momentScheduled(const Trace& trace, CardId card);

/// The next moment after `from` at which the card begins or goes on to run; if there is none, the last one
/// before. For an interval, those of its ticks. None if it never runs.
std::optional<std::size_t> momentOfRun(const Trace& trace, CardId card, std::size_t from);

} // namespace loopscope
