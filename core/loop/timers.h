// SPDX-License-Identifier: GPL-3.0-or-later
// HTML §8.7 timers: the map of active timers, due times, nesting levels.
#pragma once

#include "core/loop/event_loop.h"

#include <map>

namespace loopscope {

/// setTimeout and setInterval on an event loop.
class Timers
{
public:
    enum class Repeat : std::uint8_t
    {
        No,
        Yes
    };
    using Id = std::int32_t;

    explicit Timers(EventLoop& loop)
        : m_loop(loop)
    {
    }
    Timers(const Timers&) = delete;
    Timers& operator=(const Timers&) = delete;

    /// HTML §8.7 timer initialisation steps. `timeoutMs` as Web IDL's long left it; `handler` is the
    /// callback.
    Id start(CardId card, std::int32_t timeoutMs, Repeat repeat, std::function<void()> handler);
    /// clearTimeout and clearInterval are one; an unknown id is no error.
    void clear(Id id);

private:
    struct Timer
    {
        CardId card {};
        VirtualTime delay {};
        VirtualTime due {};
        int nestingLevel = 0; // of the task that it will queue
        std::optional<ParallelWork::Key> waiting;
        CardId queuedCard {}; // the task that it has queued; none before
        Repeat repeat = Repeat::No;
        std::function<void()> handler;
    };

    void wait(Id id, Timer& timer);
    void fellDue(Id id, Entry entry);
    void run(Id id);
    void armAgain(Id id, Timer& timer);
    VirtualTime clamped(VirtualTime delay, int nestingLevel) const;

    EventLoop& m_loop;
    std::map<Id, Timer>
        m_active; // HTML: the map of active timers (setTimeout's and setInterval's ids are one kind)
    Id m_lastId = 0;
};

} // namespace loopscope
