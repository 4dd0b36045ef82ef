// SPDX-License-Identifier: GPL-3.0-or-later
// What the picture of one moment is made from.
#pragma once

#include "core/trace/trace.h"
#include "ui/theme/box.h"
#include "ui/wording/step_sentence.h"

#include <optional>

namespace loopscope {

/// The parts of the picture that are drawn; the others leave them their room.
struct SceneParts
{
    std::array<bool, kBoxes.size()> boxes { true, true, true, true, true }; // by Box
    bool ring = true;
    bool sentence = true;

    bool has(Box box) const { return boxes[index(box)]; }
    friend bool operator==(const SceneParts&, const SceneParts&) = default;
};

/// One moment of a trace with its sentence. The trace must outlive it.
struct SceneContent
{
    const Trace* trace = nullptr;
    State state;
    std::size_t moment = 0;
    StepSentence sentence;
    std::optional<VirtualTime> nextFrame; // when the animation frame callbacks will run, as far as recorded
    SceneParts parts {};
};

/// The content of a moment, with all that can be read from the trace itself.
SceneContent sceneContentAt(const Trace& trace, std::size_t moment, StepSentence sentence = {});

/// When the first rendering opportunity from this moment on falls. Costs a walk over the steps up to it.
std::optional<VirtualTime> nextFrameAfter(const Trace& trace, std::size_t moment);

} // namespace loopscope
