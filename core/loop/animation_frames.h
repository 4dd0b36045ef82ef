// SPDX-License-Identifier: GPL-3.0-or-later
// The map of animation frame callbacks, and when frames fall.
#pragma once

#include "core/trace/ids.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace loopscope {

/// HTML §8.9 animation frames: callbacks by handle, in the order of the requests.
class AnimationFrames
{
public:
    using Handle = std::uint32_t;
    /// Takes the frame's time.
    using Steps = std::function<void(VirtualTime)>;
    struct Callback
    {
        Handle handle = 0;
        CardId card {};
        Steps steps;
    };

    Handle request(CardId card, Steps steps);
    /// The card of the callback that will not run any more; none if there is no such handle.
    std::optional<CardId> cancel(Handle handle);
    std::optional<Callback> take(Handle handle);
    std::vector<Handle> handles() const;
    bool empty() const { return m_callbacks.empty(); }
    std::size_t size() const { return m_callbacks.size(); }

private:
    std::vector<Callback> m_callbacks;
    Handle m_lastHandle = 0;
};

/// Frames fall at phase + n / rate, from n = 1 on.
class FrameSchedule
{
public:
    /// `rate` in Hz, over 0; `phaseMs` may be any number.
    FrameSchedule(double rate, double phaseMs);

    /// The first frame that falls after `time`.
    VirtualTime next(VirtualTime time) const;

private:
    double m_intervalNs;
    double m_phaseNs;
};

} // namespace loopscope
