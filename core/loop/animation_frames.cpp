// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/animation_frames.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

AnimationFrames::Handle AnimationFrames::request(CardId card, Steps steps)
{
    // HTML §8.9 requestAnimationFrame steps 2-4.
    m_callbacks.push_back({ ++m_lastHandle, card, std::move(steps) });
    return m_lastHandle;
}

std::optional<CardId> AnimationFrames::cancel(Handle handle)
{
    const std::optional<Callback> callback = take(handle);
    return callback ? std::optional(callback->card) : std::nullopt;
}

std::optional<AnimationFrames::Callback> AnimationFrames::take(Handle handle)
{
    const auto found = std::find_if(m_callbacks.begin(), m_callbacks.end(),
        [handle](const Callback& callback) { return callback.handle == handle; });
    if (found == m_callbacks.end())
        return {};
    Callback callback = std::move(*found);
    m_callbacks.erase(found);
    return callback;
}

std::vector<AnimationFrames::Handle> AnimationFrames::handles() const
{
    std::vector<Handle> handles;
    for (const Callback& callback : m_callbacks)
        handles.push_back(callback.handle);
    return handles;
}

FrameSchedule::FrameSchedule(double rate, double phaseMs)
    : m_intervalNs(1e9 / rate)
    , m_phaseNs(phaseMs * 1e6)
{
}

VirtualTime FrameSchedule::next(VirtualTime time) const
{
    const auto fallsAt = [this](double n) {
        return VirtualTime(static_cast<std::int64_t>(std::floor(m_phaseNs + n * m_intervalNs)));
    };
    double n = std::max(1.0, std::floor((static_cast<double>(time.count()) - m_phaseNs) / m_intervalNs));
    while (fallsAt(n) <= time)
        ++n;
    return fallsAt(n);
}

} // namespace loopscope
