// SPDX-License-Identifier: GPL-3.0-or-later
// From moments of a recording to anchors of a lesson, and back in another recording.
#pragma once

#include "core/program/lesson.h"
#include "core/trace/trace.h"

namespace loopscope {

/// Costs a walk over the steps up to it.
StepAnchor anchorOf(const Trace& trace, std::size_t moment);

enum class AnchorState : std::uint8_t
{
    Holds,
    Moved, // the same happens at another step
    Lost // it does not happen any more
};

struct AnchoredMoment
{
    std::size_t moment = 0; // where it is lost: the one of its number, or the last there is
    AnchorState state = AnchorState::Holds;

    friend bool operator==(const AnchoredMoment&, const AnchoredMoment&) = default;
};

/// Where the anchors are in this recording. One walk over its steps for all of them.
std::vector<AnchoredMoment> momentsOf(const Trace& trace, const std::vector<StepAnchor>& anchors);

} // namespace loopscope
