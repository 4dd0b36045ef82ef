// SPDX-License-Identifier: GPL-3.0-or-later
// Ends a recording that takes too much real time.
#pragma once

#include "core/program/options.h"
#include "core/trace/step.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace loopscope {

/// Watches from a thread of its own. The only place of the core that looks at real time.
class Watchdog
{
public:
    struct Actions
    {
        std::function<std::uint64_t()> stepCount;
        /// A limit was passed: the engine is asked to stop. `value`: the limit, in ms.
        std::function<void(Limit limit, std::uint64_t value)> interrupt;
        /// It did not stop within a second.
        std::function<void(Limit limit, std::uint64_t value)> kill;
    };

    Watchdog(const Limits& limits, Actions actions);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

private:
    void watch();
    bool sleepFor(std::chrono::milliseconds time);

    const Limits m_limits;
    const Actions m_actions;
    std::mutex m_mutex; // guards m_ending
    std::condition_variable m_wake;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace loopscope
