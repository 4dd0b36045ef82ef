// SPDX-License-Identifier: GPL-3.0-or-later
// HTML §8.1.4.7 unhandled promise rejections.
#pragma once

#include <js/GCVector.h>
#include <js/Promise.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

class Page;

/// Keeps the spec's list and weak set of rejected promises, and reports those that nobody handled.
class UnhandledRejections
{
public:
    /// Tracks the page's rejections from here on.
    explicit UnhandledRejections(Page& page);
    ~UnhandledRejections();
    UnhandledRejections(const UnhandledRejections&) = delete;
    UnhandledRejections& operator=(const UnhandledRejections&) = delete;

    /// The promise of a module's evaluation: that it is rejected is an uncaught error, and no rejection.
    void reportOfModule(JS::HandleObject promise);
    /// HTML: what every microtask checkpoint ends with.
    void notifyAboutRejectedPromises();

private:
    using Promises = JS::PersistentRooted<JS::GCVector<JSObject*, 0, js::SystemAllocPolicy>>;

    void track(JS::HandleObject promise, JS::PromiseRejectionHandlingState state);
    void report(Promises& promises);
    void queueErrorOfModule(JS::HandleObject promise);

    void fireRejectionHandled(JS::HandleObject promise);
    bool takeOutstanding(JS::HandleObject promise);

    Page& m_page;
    Promises m_aboutToBeNotified;
    JS::PersistentRootedObject m_module; // its promise, while it is pending
    JS::PersistentRootedObject m_outstanding; // HTML: the outstanding rejected promises weak set, a WeakMap
};

} // namespace loopscope
