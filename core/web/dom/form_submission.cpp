// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/form_submission.h"

#include "core/dom/document.h"
#include "core/dom/form.h"
#include "core/dom/form_control.h"
#include "core/web/dom/activation.h"
#include "core/web/dom/dialog_interface.h"
#include "core/web/dom/focus.h"
#include "core/web/event_dispatch.h"
#include "core/web/page.h"
#include "core/web/ui_events.h"

namespace loopscope {

bool validateForm(Page& page, dom::Element& form, dom::ElementRef* firstInvalid)
{
    std::vector<dom::ElementRef> invalid;
    for (dom::Element* const each : dom::formElements(form)) {
        if (dom::validityProblem(*each) != nullptr)
            invalid.emplace_back(each);
    }
    for (const dom::ElementRef& each : invalid)
        fireAt(page, *each, "invalid", kCancelable);
    if (firstInvalid != nullptr && !invalid.empty())
        *firstInvalid = invalid.front();
    return invalid.empty();
}

void submitForm(Page& page, dom::Element& form, dom::Element* submitter)
{
    const dom::ElementRef keptForm = &form;
    const dom::ElementRef keptSubmitter = submitter;
    // Steps 1-4: a form under way in its own submit event, or out of the page, is not submitted.
    if (!form.isConnected() || form.formState().isSubmitting)
        return;
    form.formState().isSubmitting = true;
    const bool isUnvalidated = form.hasAttribute("novalidate")
        || (submitter != nullptr && submitter->hasAttribute("formnovalidate"));
    dom::ElementRef firstInvalid;
    if (!isUnvalidated && !validateForm(page, form, &firstInvalid)) {
        form.formState().isSubmitting = false;
        if (firstInvalid)
            moveFocus(page, firstInvalid.get());
        return;
    }
    // Step 6.5: the submit event, with its submitter.
    JSContext* const context = page.engine().context();
    JS::RootedObject target(context, page.dom().wrap(form));
    JS::RootedObject event(
        context, makeTrustedEvent(page, EventInterface::SubmitEvent, "submit", kBubbles | kCancelable));
    JS::RootedObject button(context, submitter != nullptr ? page.dom().wrap(*submitter) : nullptr);
    if (target && event && page.engine().host().goesOn()) {
        setMember(event, kSubmitter, JS::ObjectOrNullValue(button));
        const bool goesOn = dispatch(page, event, target);
        // Step 13 of submit: a form of method dialog closes the dialog around it.
        dom::Element* dialog = form.attributeOr("method", "") == "dialog" ? form.parentElement() : nullptr;
        while (dialog != nullptr && !dialog->isHtml("dialog"))
            dialog = dialog->parentElement();
        if (goesOn && dialog != nullptr) {
            const bool hasValue = submitter != nullptr && submitter->hasAttribute("value");
            closeDialog(
                page, *dialog, hasValue ? std::optional(submitter->attributeOr("value", "")) : std::nullopt);
        }
    }
    form.formState().isSubmitting = false;
}

void submitImplicitly(Page& page, dom::Element& field)
{
    dom::Element* const form = dom::formOwner(field);
    if (form == nullptr)
        return;
    if (dom::Element* const button = dom::defaultButton(*form); button != nullptr) {
        if (!dom::isActuallyDisabled(*button))
            fireSyntheticClick(page, *button, true);
        return;
    }
    // Without a button: only where one field blocks implicit submission.
    int fields = 0;
    for (const dom::Element* const each : dom::formElements(*form))
        fields += each->isHtml("input") && dom::isTextControl(*each) ? 1 : 0;
    if (fields <= 1)
        submitForm(page, *form, nullptr);
}

void resetForm(Page& page, dom::Element& form)
{
    const dom::ElementRef kept = &form;
    if (fireAt(page, form, "reset", kBubbles | kCancelable))
        dom::resetControls(form);
}

} // namespace loopscope
