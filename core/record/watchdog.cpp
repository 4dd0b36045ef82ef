// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/watchdog.h"

#include <utility>

namespace loopscope {

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

constexpr Milliseconds kLookEvery { 20 };
constexpr Milliseconds kGrace { 1'000 };

} // namespace

Watchdog::Watchdog(const Limits& limits, Actions actions)
    : m_limits(limits)
    , m_actions(std::move(actions))
    , m_thread([this] { watch(); })
{
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

bool Watchdog::sleepFor(Milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, time, [this] { return m_ending; });
}

void Watchdog::watch()
{
    const Clock::time_point begin = Clock::now();
    Clock::time_point lastStep = begin;
    std::uint64_t steps = m_actions.stepCount();
    while (sleepFor(kLookEvery)) {
        const Clock::time_point now = Clock::now();
        if (const std::uint64_t count = m_actions.stepCount(); count != steps) {
            steps = count;
            lastStep = now;
        }
        const bool isLong = now - begin >= m_limits.realTime;
        const bool isStuck = now - lastStep >= m_limits.realTimeWithoutStep;
        if (!isLong && !isStuck)
            continue;
        const Limit limit = isLong ? Limit::WallTime : Limit::StepTime;
        const auto value
            = static_cast<std::uint64_t>((isLong ? m_limits.realTime : m_limits.realTimeWithoutStep).count());
        m_actions.interrupt(limit, value);
        if (sleepFor(kGrace))
            m_actions.kill(limit, value);
        return;
    }
}

} // namespace loopscope
