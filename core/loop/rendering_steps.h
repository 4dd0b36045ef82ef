// SPDX-License-Identifier: GPL-3.0-or-later
// What updating the rendering does beside the animation frame callbacks, seen from the event loop.
#pragma once

#include "core/trace/step.h"

namespace loopscope {

/// HTML §8.1.7.3 update the rendering. The steps run callbacks by EventLoop::runRenderingCallback() alone.
class RenderingSteps
{
public:
    virtual ~RenderingSteps() = default;
    /// Steps 5-13: resize and scroll events, media queries, animations.
    virtual void beforeFrameCallbacks(VirtualTime frame) = 0;
    /// Steps 15-22: style and layout, resize observers, focus, intersection observers, paint.
    virtual void afterFrameCallbacks(VirtualTime frame) = 0;
};

} // namespace loopscope
