// SPDX-License-Identifier: GPL-3.0-or-later
// BroadcastChannel (HTML §9.5).
#pragma once

#include <js/GCVector.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

class Page;

/// The channels of a page that are open, in the order in which they were made: all that a message can reach
/// while there is but one page.
class BroadcastChannels
{
public:
    explicit BroadcastChannels(JSContext* context)
        : m_open(context)
    {
    }
    BroadcastChannels(const BroadcastChannels&) = delete;
    BroadcastChannels& operator=(const BroadcastChannels&) = delete;

    [[nodiscard]] bool add(JSObject* channel) { return m_open.append(channel); }
    void remove(JSObject* channel) { m_open.eraseIfEqual(channel); }
    /// Those of the same name, without itself.
    [[nodiscard]] bool findOthers(
        JSContext* context, JS::HandleObject channel, JS::MutableHandleObjectVector others) const;

private:
    JS::PersistentRootedVector<JSObject*> m_open;
};

bool defineBroadcastChannel(Page& page, JS::HandleObject global);

} // namespace loopscope
