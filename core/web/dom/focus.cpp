// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/focus.h"

#include "core/dom/document.h"
#include "core/dom/form_control.h"
#include "core/web/event_dispatch.h"
#include "core/web/page.h"
#include "core/web/ui_events.h"

namespace loopscope {

namespace {

void fire(Page& page, std::string_view type, dom::Element& target, dom::Element* related, std::int32_t flags)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject object(context, page.dom().wrap(target));
    JS::RootedObject event(context, makeTrustedEvent(page, EventInterface::FocusEvent, type, flags));
    if (!object || !event || !initialiseUiEvent(context, event) || !page.engine().host().goesOn())
        return;
    if (related != nullptr) {
        if (JSObject* const other = page.dom().wrap(*related); other != nullptr)
            setMember(event, kRelatedTarget, JS::ObjectValue(*other));
    }
    dispatch(page, event, object);
}

} // namespace

void fireFocusLost(Page& page, dom::Element& element)
{
    fire(page, "blur", element, nullptr, kComposed);
    fire(page, "focusout", element, nullptr, kBubbles | kComposed);
}

void moveFocus(Page& page, dom::Element* element)
{
    dom::Document& document = page.dom().document();
    const dom::ElementRef previous = document.focused();
    const dom::ElementRef next = element;
    if (previous == next)
        return;
    JSContext* const context = page.engine().context();
    document.setFocused(nullptr);
    if (previous) {
        // Step 4 of the steps for the old chain: the user's changes are committed.
        dom::FormState& state = previous->formState();
        if (dom::isTextControl(*previous) && state.isEditedByUser) {
            state.isEditedByUser = false;
            JS::RootedObject object(context, page.dom().wrap(*previous));
            if (object && state.valueAtFocus != dom::value(*previous))
                fireAnEvent(page, "change", object, kBubbles);
        }
        fire(page, "blur", *previous, next.get(), kComposed);
        fire(page, "focusout", *previous, next.get(), kBubbles | kComposed);
    }
    // A listener may have moved it elsewhere.
    if (!next || document.focused() != nullptr || !next->isConnected())
        return;
    document.setFocused(next.get());
    next->formState().valueAtFocus = dom::value(*next);
    fire(page, "focus", *next, previous.get(), kComposed);
    if (document.focused() == next.get())
        fire(page, "focusin", *next, previous.get(), kBubbles | kComposed);
}

} // namespace loopscope
