// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/toggle_event.h"

#include "core/web/event_dispatch.h"
#include "core/web/page.h"
#include "core/web/ui_events.h"

#include <js/String.h>

namespace loopscope {

void queueToggleEvent(Page& page, dom::Element& details, bool isOpen)
{
    const CardId card = page.writer().addCard({ CardKind::PageEvent, page.writer().intern("toggle"), {},
        page.engine().stack().position(), page.engine().stack().top() });
    page.engine().stack().markAsNative(card);
    page.loop().queueATask(
        { TaskSource::DomManipulation, card, [&page, element = dom::ElementRef(&details), isOpen] {
             JSContext* const context = page.engine().context();
             JSAutoRealm realm(context, page.engine().global());
             JS::RootedObject target(context, page.dom().wrap(*element));
             JS::RootedObject event(context, makeTrustedEvent(page, EventInterface::ToggleEvent, "toggle"));
             JS::RootedString before(context, JS_NewStringCopyZ(context, isOpen ? "closed" : "open"));
             JS::RootedString now(context, JS_NewStringCopyZ(context, isOpen ? "open" : "closed"));
             if (!target || !event || !before || !now)
                 return;
             setMember(event, kOldState, JS::StringValue(before));
             setMember(event, kNewState, JS::StringValue(now));
             dispatch(page, event, target);
         } });
}

} // namespace loopscope
