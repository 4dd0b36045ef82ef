// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/dialog_interface.h"

#include "core/dom/focus_order.h"
#include "core/web/dom/focus.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/reflection.h"
#include "core/web/event_dispatch.h"

namespace loopscope {

namespace {

bool returnValue(const ElementCall& call)
{
    return call.returnText(call.self.formState().value);
}
bool setReturnValue(const ElementCall& call)
{
    return call.read(0, call.self.formState().value) && call.returnNothing();
}

// HTML the dialog focusing steps, as far as: the first area in it that can have the focus.
void focusInside(Page& page, dom::Element& dialog)
{
    for (dom::Node* node = dialog.next(dialog); node != nullptr; node = node->next(dialog)) {
        if (node->isElement() && dom::isFocusable(static_cast<dom::Element&>(*node)))
            return moveFocus(page, static_cast<dom::Element*>(node));
    }
}

bool show(const ElementCall& call)
{
    const NativeCall frame(call.page, "show");
    call.self.setAttribute("open", "");
    focusInside(call.page, call.self);
    return call.returnNothing();
}
bool showModal(const ElementCall& call)
{
    if (call.self.hasAttribute("open"))
        return throwDomException(call.context, "InvalidStateError",
            "Failed to execute 'showModal' on 'HTMLDialogElement': The dialog is already open as modal.");
    return show(call);
}
bool close(const ElementCall& call)
{
    const NativeCall frame(call.page, "close");
    std::optional<std::string> result;
    if (call.isGiven(0) && !call.read(0, result.emplace()))
        return false;
    closeDialog(call.page, call.self, result);
    return call.returnNothing();
}

} // namespace

void closeDialog(Page& page, dom::Element& dialog, const std::optional<std::string>& result)
{
    if (!dialog.removeAttribute("open"))
        return;
    if (result)
        dialog.formState().value = *result;
    const CardId card = page.writer().addCard({ CardKind::PageEvent, page.writer().intern("close"), {},
        page.engine().stack().position(), page.engine().stack().top() });
    page.engine().stack().markAsNative(card);
    page.loop().queueATask({ TaskSource::UserInteraction, card, [&page, element = dom::ElementRef(&dialog)] {
                                JSContext* const context = page.engine().context();
                                JSAutoRealm realm(context, page.engine().global());
                                JS::RootedObject target(context, page.dom().wrap(*element));
                                if (target)
                                    fireAnEvent(page, "close", target);
                            } });
}

bool includeDialogMembers(Page& page)
{
    static const JSPropertySpec kProperties[] = {
        reflectedFlag<"open">(),
        attribute<"returnValue", returnValue, setReturnValue>(),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        method<"show", show>(0),
        method<"showModal", showModal>(0),
        method<"close", close>(0),
        JS_FS_END,
    };
    return includeMixin(page, "HTMLDialogElement", kProperties, kMethods);
}

} // namespace loopscope
