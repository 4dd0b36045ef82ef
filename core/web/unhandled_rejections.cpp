// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/unhandled_rejections.h"

#include "core/engine/exceptions.h"
#include "core/web/dom_exception.h"
#include "core/web/error_events.h"
#include "core/web/page.h"
#include "core/web/value_snapshot.h"

#include <js/WeakMap.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace loopscope {

UnhandledRejections::UnhandledRejections(Page& page)
    : m_page(page)
    , m_aboutToBeNotified(page.engine().context())
    , m_module(page.engine().context())
    , m_outstanding(page.engine().context())
{
    JSAutoRealm realm(page.engine().context(), page.engine().global());
    m_outstanding = JS::NewWeakMapObject(page.engine().context());
    if (!m_outstanding)
        std::abort();
    JS::SetPromiseRejectionTrackerCallback(
        page.engine().context(),
        [](JSContext*, bool, JS::HandleObject promise, JS::PromiseRejectionHandlingState state, void* self) {
            static_cast<UnhandledRejections*>(self)->track(promise, state);
        },
        this);
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
        m_page.reportException(reason);
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
    m_page.engine().promises().handled(promise);
    // Step 7: "handle": take it off that list.
    auto* const found = std::find(m_aboutToBeNotified.begin(), m_aboutToBeNotified.end(), promise.get());
    if (found != m_aboutToBeNotified.end()) {
        m_aboutToBeNotified.erase(found);
        return;
    }
    // Steps 7.2-7.4: one whose rejection has been told of as unhandled.
    if (!takeOutstanding(promise))
        return;
    // Step 7.5: queue a global task on the DOM manipulation task source.
    TraceWriter& writer = m_page.writer();
    const CardId card
        = writer.addCard({ CardKind::UnhandledRejections, writer.intern("rejectionhandled"), {}, {}, {} });
    m_page.engine().stack().markAsNative(card);
    auto rooted = std::make_shared<JS::PersistentRootedObject>(m_page.engine().context(), promise);
    m_page.loop().queueATask({ TaskSource::DomManipulation, card, [this, rooted] {
                                  fireRejectionHandled(*rooted);
                              } });
}

void UnhandledRejections::fireRejectionHandled(JS::HandleObject promise)
{
    JSContext* const context = m_page.engine().context();
    JSAutoRealm realm(context, m_page.engine().global());
    JS::RootedValue reason(context, JS::GetPromiseResult(promise));
    firePromiseRejectionEvent(m_page, "rejectionhandled", promise, reason);
}

// Takes a promise out of the weak set; false: it is not in it.
bool UnhandledRejections::takeOutstanding(JS::HandleObject promise)
{
    JSContext* const context = m_page.engine().context();
    JSAutoRealm realm(context, m_outstanding);
    JS::RootedValue isIn(context);
    return JS::GetWeakMapEntry(context, m_outstanding, promise, &isIn) && isIn.isTrue()
        && JS::SetWeakMapEntry(context, m_outstanding, promise, JS::FalseHandleValue);
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
        // Step 4.1.2: fire unhandledrejection. Its text is worded before a listener can change the reason.
        JS::RootedValue reason(context, JS::GetPromiseResult(promise));
        const std::string text = "Uncaught (in promise) "
            + domExceptionText(context, reason).value_or(describeThrown(context, reason));
        const StringId thrown = recordObject(m_page.writer(), context, reason);
        m_page.engine().promises().reported(promise);
        // Step 4.1.3: not if its default was prevented.
        if (!firePromiseRejectionEvent(m_page, "unhandledrejection", promise, reason)
            && m_page.engine().host().goesOn())
            m_page.reportError(text, ErrorSource::Rejection, {}, thrown);
        // Step 4.1.4: from now on, handling it is worth a rejectionhandled event.
        if (!JS::GetPromiseIsHandled(promise))
            static_cast<void>(JS::SetWeakMapEntry(context, m_outstanding, promise, JS::TrueHandleValue));
    }
}

} // namespace loopscope
