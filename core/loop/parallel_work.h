// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on "in parallel" to the event loop and is over at a known time: timers that wait, replies on
// their way.
#pragma once

#include "core/trace/ids.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>

namespace loopscope {

/// Ordered by due time, and by start where two are due at once.
class ParallelWork
{
public:
    using Steps = std::function<void()>;
    struct Key
    {
        VirtualTime due {};
        std::uint64_t sequence = 0;
        friend auto operator<=>(const Key&, const Key&) = default;
    };

    Key start(VirtualTime due, Steps steps)
    {
        const Key key { due, m_nextSequence++ };
        m_work.emplace(key, std::move(steps));
        return key;
    }

    /// Tells whether it was still under way.
    bool cancel(Key key) { return m_work.erase(key) != 0; }

    std::optional<VirtualTime> nextDue() const
    {
        return m_work.empty() ? std::nullopt : std::optional(m_work.begin()->first.due);
    }

    Steps takeNext() { return std::move(m_work.extract(m_work.begin()).mapped()); }

private:
    std::map<Key, Steps> m_work;
    std::uint64_t m_nextSequence = 1;
};

} // namespace loopscope
