// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson in a recording: which of its entries happen there, and when.
#pragma once

#include "ui/lesson/step_anchors.h"
#include "ui/scene/scene_overlay.h"
#include "ui/wording/chosen_step.h"

#include <memory>
#include <optional>

namespace loopscope {

struct PlacedEntry
{
    LessonEntry entry;
    AnchoredMoment at; // of a view it says nothing

    bool isLost() const { return at.state == AnchorState::Lost; }
};

/// One walk over the recording's steps.
std::vector<PlacedEntry> placedIn(const Trace& trace, const Lesson& lesson);

/// The chosen steps that happen, by moment, each once; its title is the first of its lines that has one.
std::vector<ChosenStep> chosenSteps(const std::vector<PlacedEntry>& entries);
/// Where the lesson begins; unset if it does not say so.
std::optional<std::size_t> startOf(const std::vector<PlacedEntry>& entries);
/// What the lesson says of the view for this, "stride"; empty if nothing.
std::string viewSetting(const Lesson& lesson, std::string_view name);
/// Which line cannot be read, and which one's step is gone, in words; empty if all is well.
QString problemWith(const Lesson& lesson, const std::vector<PlacedEntry>& entries);
/// All annotations, each at its moment; empty if there is none.
SceneOverlay annotationsOf(std::shared_ptr<const Trace> trace, const std::vector<PlacedEntry>& entries);

} // namespace loopscope
