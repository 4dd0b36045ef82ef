// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/unhandled_rejections.h"

#include "core/engine/exceptions.h"
#include "core/web/page.h"

#include <algorithm>
#include <memory>

namespace loopscope {

UnhandledRejections::UnhandledRejections(Page& page)
    : m_page(page)
    , m_aboutToBeNotified(page.engine().context())
    , m_module(page.engine().context())
{
    JS::SetPromiseRejectionTrackerCallback(
        page.engine().context(),
        [](JSContext*, bool, JS::HandleObject promise, JS::PromiseRejectionHandlingState state, void* self) {
            static_cast<UnhandledRejections*>(self)->track(promise, state);
        },
        this);
    page.loop().setRejectedPromiseNotifier([this] { notifyAboutRejectedPromises(); });
}

UnhandledRejections::~UnhandledRejections()
{
    JS::SetPromiseRejectionTrackerCallback(m_page.engine().context(), nullptr);
}

void UnhandledRejections::reportOfModule(JS::HandleObject promise)
{
    switch (JS::GetPromiseState(promise)) {
    case JS::PromiseState::Pending:
        m_module = promise;
        break;
    case JS::PromiseState::Rejected:
        m_aboutToBeNotified.eraseIfEqual(promise);
        queueErrorOfModule(promise);
        break;
    case JS::PromiseState::Fulfilled:
        break;
    }
}

// HTML §8.1.4.4 run a module script, step 8: upon rejection, that is in a reaction of the promise, report the
// exception.
void UnhandledRejections::queueErrorOfModule(JS::HandleObject promise)
{
    TraceWriter& writer = m_page.writer();
    const CardId card = writer.addCard(
        { CardKind::PromiseReaction, writer.intern("report the module's error"), {}, {}, {} });
    m_page.engine().stack().markAsNative(card);
    auto rooted = std::make_shared<JS::PersistentRootedObject>(m_page.engine().context(), promise);
    m_page.engine().host().enqueueJob(card, [this, rooted] {
        JSContext* const context = m_page.engine().context();
        JSAutoRealm realm(context, *rooted);
        JS::RootedValue reason(context, JS::GetPromiseResult(*rooted));
        m_page.reportError("Uncaught " + describeThrown(context, reason), ErrorSource::Exception);
    });
}

// HTML §8.1.6.5 HostPromiseRejectionTracker.
void UnhandledRejections::track(JS::HandleObject promise, JS::PromiseRejectionHandlingState state)
{
    // Step 6: "reject": append it to the about-to-be-notified rejected promises list.
    if (state == JS::PromiseRejectionHandlingState::Unhandled && promise == m_module) {
        queueErrorOfModule(promise);
        return;
    }
    if (state == JS::PromiseRejectionHandlingState::Unhandled) {
        static_cast<void>(m_aboutToBeNotified.append(promise.get()));
        if (const JS::Value reason = JS::GetPromiseResult(promise); reason.isObject()) {
            JS::RootedObject error(m_page.engine().context(), &reason.toObject());
            m_page.engine().observer().wordRejection(error);
        }
        return;
    }
    // Step 7: "handle": take it off that list.
    auto* const found = std::find(m_aboutToBeNotified.begin(), m_aboutToBeNotified.end(), promise.get());
    if (found != m_aboutToBeNotified.end())
        m_aboutToBeNotified.erase(found);
    // SPEC-GAP: steps 7.2-7.5, rejectionhandled for one of the outstanding rejected promises, while there are
    // no events that could be listened to.
}

// HTML §8.1.4.7 notify about rejected promises.
void UnhandledRejections::notifyAboutRejectedPromises()
{
    // Steps 1-3: take the list, if there is anything in it.
    if (m_aboutToBeNotified.empty())
        return;
    auto promises = std::make_shared<Promises>(m_page.engine().context());
    for (JSObject* const promise : m_aboutToBeNotified)
        static_cast<void>(promises->append(promise));
    m_aboutToBeNotified.clear();
    // Step 4: queue a global task on the DOM manipulation task source.
    TraceWriter& writer = m_page.writer();
    const CardId card
        = writer.addCard({ CardKind::UnhandledRejections, writer.intern("unhandledrejection"), {}, {}, {} });
    m_page.engine().stack().markAsNative(card);
    m_page.loop().queueATask({ TaskSource::DomManipulation, card, [this, promises] {
                                  report(*promises);
                              } });
}

void UnhandledRejections::report(Promises& promises)
{
    JSContext* const context = m_page.engine().context();
    JSAutoRealm realm(context, m_page.engine().global());
    for (JSObject* const each : promises) {
        JS::RootedObject promise(context, each);
        // Step 4.1.1: one that was handled in the meantime is none any more.
        if (JS::GetPromiseIsHandled(promise))
            continue;
        // SPEC-GAP: step 4.1.2, the unhandledrejection event, while there are no events; so nothing is
        // cancelled.
        JS::RootedValue reason(context, JS::GetPromiseResult(promise));
        m_page.reportError(
            "Uncaught (in promise) " + describeThrown(context, reason), ErrorSource::Rejection);
    }
}

} // namespace loopscope
