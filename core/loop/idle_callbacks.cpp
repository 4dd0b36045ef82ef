// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/idle_callbacks.h"

#include <algorithm>
#include <iterator>

namespace loopscope {

IdleCallbacks::Handle IdleCallbacks::request(CardId card, Steps steps)
{
    m_pending.push_back({ ++m_lastHandle, card, std::move(steps) });
    return m_lastHandle;
}

std::optional<IdleCallbacks::Callback> IdleCallbacks::take(Handle handle)
{
    for (std::vector<Callback>* const list : { &m_pending, &m_runnable }) {
        const auto found = std::find_if(list->begin(), list->end(),
            [handle](const Callback& callback) { return callback.handle == handle; });
        if (found == list->end())
            continue;
        Callback callback = std::move(*found);
        list->erase(found);
        return callback;
    }
    return {};
}

void IdleCallbacks::startAnIdlePeriod(VirtualTime deadline)
{
    // Steps 5-6: those that the last period did not come to are still at the front.
    std::move(m_pending.begin(), m_pending.end(), std::back_inserter(m_runnable));
    m_pending.clear();
    m_deadline = deadline;
}

IdleCallbacks::Callback IdleCallbacks::takeRunnable()
{
    Callback callback = std::move(m_runnable.front());
    m_runnable.erase(m_runnable.begin());
    return callback;
}

} // namespace loopscope
