// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/document_lifecycle.h"

#include "core/web/event_dispatch.h"
#include "core/web/event_target.h"
#include "core/web/navigation_events.h"
#include "core/web/page.h"

#include <js/Object.h>
#include <js/String.h>

namespace loopscope {

namespace {

bool listensTo(JSContext* context, JSObject* target, const char* type)
{
    JS::Value next = JS::GetReservedSlot(target, kListenersSlot);
    for (; next.isObject(); next = JS::GetReservedSlot(&next.toObject(), kNextListenerSlot)) {
        bool isThis = false;
        JSString* const text = JS::GetReservedSlot(&next.toObject(), kListenerTypeSlot).toString();
        if (JS_StringEqualsAscii(context, text, type, &isThis) && isThis)
            return true;
    }
    return false;
}

} // namespace

void DocumentLifecycle::beginModule()
{
    m_isParsed = true;
    become(Readiness::Interactive);
}

// No step of a trace is spent on events that nobody listens to.
void DocumentLifecycle::checkpointEnded()
{
    if (!m_scriptHasEnded || m_endHasBegun)
        return;
    m_endHasBegun = true;
    JSContext* const context = m_page.engine().context();
    const auto isListenedTo = [&](const char* type) {
        return listensTo(context, m_page.dom().documentObject(), type)
            || listensTo(context, m_page.engine().global(), type);
    };
    become(Readiness::Interactive);
    if (isListenedTo("readystatechange") || isListenedTo("DOMContentLoaded") || isListenedTo("load")
        || isListenedTo("pageshow"))
        queueTheEnd();
    else
        become(Readiness::Complete);
}

void DocumentLifecycle::queueTheEnd()
{
    const auto queue = [this](const char* name, std::function<void()> steps) {
        const CardId card
            = m_page.writer().addCard({ CardKind::PageEvent, m_page.writer().intern(name), {}, {}, {} });
        m_page.engine().stack().markAsNative(card);
        m_page.loop().queueATask({ TaskSource::DomManipulation, card, [this, steps = std::move(steps)] {
                                      JSAutoRealm realm(m_page.engine().context(), m_page.engine().global());
                                      steps();
                                  } });
    };
    // Step 6: DOMContentLoaded; step 9: load, which is fired at the window with the document as its target.
    queue("DOMContentLoaded", [this, queue] {
        if (!m_isParsed)
            setReadiness(Readiness::Interactive);
        fireAnEvent(m_page, "DOMContentLoaded", m_page.dom().documentObject(), kBubbles);
        queue("load", [this] {
            setReadiness(Readiness::Complete);
            JS::RootedObject event(
                m_page.engine().context(), makeTrustedEvent(m_page, EventInterface::Event, "load"));
            if (event)
                dispatch(m_page, event, m_page.engine().global(), m_page.dom().documentObject());
            // Step 9.11: the page is shown, in the same task.
            if (m_page.engine().host().goesOn())
                firePageTransition(m_page, "pageshow");
        });
    });
}

void DocumentLifecycle::become(Readiness readiness)
{
    m_readiness = readiness;
    std::optional<VirtualTime>& time = readiness == Readiness::Interactive ? m_interactiveAt : m_completeAt;
    if (!time)
        time = m_page.loop().now();
}

void DocumentLifecycle::setReadiness(Readiness readiness)
{
    become(readiness);
    fireAnEvent(m_page, "readystatechange", m_page.dom().documentObject());
}

} // namespace loopscope
