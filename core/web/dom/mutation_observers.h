// SPDX-License-Identifier: GPL-3.0-or-later
// MutationObserver (DOM §4.3) for scripts, notified at its microtask.
#pragma once

#include "core/dom/mutation_observer.h"

#include <js/GCVector.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <deque>

namespace loopscope {

class Page;

class MutationObservers
{
public:
    explicit MutationObservers(Page& page);
    MutationObservers(const MutationObservers&) = delete;
    MutationObservers& operator=(const MutationObservers&) = delete;

    bool define(JS::HandleObject global);
    /// A new observer for the object, which is kept until the page ends.
    dom::MutationObserver* add(JS::HandleObject object);

private:
    void queueAMicrotask();
    void notify();

    Page& m_page;
    dom::MutationObserverAgent m_agent;
    std::deque<dom::MutationObserver> m_observers; // by key
    JS::PersistentRooted<JS::GCVector<JSObject*, 0, js::SystemAllocPolicy>> m_objects; // by key
};

} // namespace loopscope
