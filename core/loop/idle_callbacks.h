// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of idle callbacks and the idle period that they run in (W3C requestIdleCallback).
#pragma once

#include "core/trace/ids.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace loopscope {

/// Callbacks by handle, in the order of the requests. An idle period takes the list as it is when it starts;
/// what is requested from then on waits for the next.
class IdleCallbacks
{
public:
    using Handle = std::uint32_t;
    /// Takes the deadline, and whether the callback's own timeout brought it here.
    using Steps = std::function<void(VirtualTime, bool)>;
    struct Callback
    {
        Handle handle = 0;
        CardId card {};
        Steps steps;
    };

    Handle request(CardId card, Steps steps);
    /// None if there is no such handle, or no longer.
    std::optional<Callback> take(Handle handle);
    bool empty() const { return m_pending.empty() && m_runnable.empty(); }

    /// W3C start an idle period, which ends at `deadline`: all that is pending becomes runnable.
    void startAnIdlePeriod(VirtualTime deadline);
    /// Where the last idle period ends, or ended.
    VirtualTime deadline() const { return m_deadline; }
    bool hasRunnable() const { return !m_runnable.empty(); }
    /// W3C invoke idle callbacks, step 3.1: the first that is runnable; there must be one.
    Callback takeRunnable();

private:
    std::vector<Callback> m_pending; // W3C: the list of idle request callbacks
    std::vector<Callback> m_runnable; // W3C: the list of runnable idle callbacks
    VirtualTime m_deadline {};
    Handle m_lastHandle = 0;
};

} // namespace loopscope
