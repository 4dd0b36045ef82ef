// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_content.h"

namespace loopscope {

SceneContent sceneContentAt(const Trace& trace, std::size_t moment, StepSentence sentence)
{
    SceneContent content { &trace, trace.stateAt(moment), moment, std::move(sentence), {}, {} };
    if (!content.state.animationFrames.empty())
        content.nextFrame = nextFrameAfter(trace, moment);
    return content;
}

std::optional<VirtualTime> nextFrameAfter(const Trace& trace, std::size_t moment)
{
    for (std::size_t i = moment; i < trace.size(); ++i) {
        if (trace.step(i).kind == StepKind::RenderingOpportunity)
            return trace.step(i).time;
    }
    return std::nullopt;
}

} // namespace loopscope
