// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/activation.h"

#include "core/dom/document.h"
#include "core/dom/focus_order.h"
#include "core/dom/form.h"
#include "core/dom/form_control.h"
#include "core/web/document_url.h"
#include "core/web/dom/focus.h"
#include "core/web/dom/form_submission.h"
#include "core/web/event_dispatch.h"
#include "core/web/page.h"
#include "core/web/ui_events.h"

namespace loopscope {

namespace {

// HTML §4.11.2 a summary for its parent details; null: it is none.
dom::Element* detailsOf(const dom::Element& summary)
{
    dom::Element* const parent = summary.parentElement();
    if (!summary.isHtml("summary") || parent == nullptr || !parent->isHtml("details"))
        return nullptr;
    const dom::Element* first = parent->firstElementChild();
    while (first != nullptr && !first->isHtml("summary"))
        first = first->nextElementSibling();
    return first == &summary ? parent : nullptr;
}

} // namespace

bool Activation::has(const dom::Element& element)
{
    return element.isHtml("button") || element.isHtml("input") || element.isHtml("label")
        || ((element.isHtml("a") || element.isHtml("area")) && element.hasAttribute("href"))
        || detailsOf(element) != nullptr;
}

void Activation::before()
{
    if (!m_element || !dom::isCheckable(*m_element))
        return;
    m_wasChecked = dom::isChecked(*m_element);
    m_wasIndeterminate = m_element->formState().isIndeterminate;
    if (dom::inputType(*m_element) == "radio") {
        m_checkedBefore = dom::checkedOfGroup(*m_element);
        dom::setChecked(*m_element, true);
    } else {
        m_element->formState().isIndeterminate = false;
        dom::setChecked(*m_element, !m_wasChecked);
    }
}

void Activation::canceled()
{
    if (!m_element || !dom::isCheckable(*m_element))
        return;
    m_element->formState().isIndeterminate = m_wasIndeterminate;
    dom::setChecked(*m_element, m_wasChecked);
    if (m_checkedBefore)
        dom::setChecked(*m_checkedBefore, true);
}

void Activation::run(bool isByUser)
{
    if (!m_element || dom::isActuallyDisabled(*m_element))
        return;
    if (dom::isCheckable(*m_element)) {
        runCheckable();
    } else if (dom::isSubmitButton(*m_element) || dom::isResetButton(*m_element)) {
        dom::Element* const form = dom::formOwner(*m_element);
        if (form == nullptr || !m_element->isConnected())
            return;
        if (dom::isSubmitButton(*m_element))
            submitForm(m_page, *form, m_element.get());
        else
            resetForm(m_page, *form);
    } else if (m_element->isHtml("label")) {
        runLabel(isByUser);
    } else if (m_element->isHtml("a") || m_element->isHtml("area")) {
        followHyperlink();
    } else if (dom::Element* const details = detailsOf(*m_element); details != nullptr) {
        if (details->hasAttribute("open"))
            details->removeAttribute("open");
        else
            details->setAttribute("open", "");
    }
}

// HTML §4.6.5 follow the hyperlink. SPEC-GAP: targets, downloads and javascript: URLs.
void Activation::followHyperlink()
{
    const std::string* const href = m_element->attribute("href");
    const std::optional<url::Url> url = href != nullptr ? parseUrl(m_page, *href) : std::nullopt;
    if (url && m_element->isConnected() && url->scheme != "javascript")
        m_page.history().navigate(*url, HistoryHandling::Push);
}

// HTML §4.10.5.1.15-16: input, then change, if the box is in the page and something changed.
void Activation::runCheckable()
{
    if (!m_element->isConnected() || dom::isChecked(*m_element) == m_wasChecked)
        return;
    fireAt(m_page, *m_element, "input", kBubbles | kComposed);
    fireAt(m_page, *m_element, "change", kBubbles);
}

// HTML §4.10.4: a click on a label is one on its control.
void Activation::runLabel(bool isByUser)
{
    dom::Element* const control = dom::labeledControl(*m_element);
    if (control == nullptr || dom::isActuallyDisabled(*control))
        return;
    const dom::ElementRef kept = control;
    if (dom::isFocusable(*control) && isByUser)
        moveFocus(m_page, control);
    fireSyntheticClick(m_page, *kept, isByUser);
}

void fireSyntheticClick(Page& page, dom::Element& element, bool isTrusted)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject target(context, page.dom().wrap(element));
    JS::RootedObject event(context,
        makeTrustedEvent(page, EventInterface::PointerEvent, "click", kBubbles | kCancelable | kComposed));
    if (!target || !event || !initialiseUiEvent(context, event))
        return;
    setMember(event, kPointerId, JS::Int32Value(-1)); // no device's
    if (!isTrusted)
        removeEventFlags(event, kIsTrusted);
    dispatch(page, event, target);
}

bool fireAt(Page& page, dom::Element& element, std::string_view type, std::int32_t flags)
{
    JS::RootedObject target(page.engine().context(), page.dom().wrap(element));
    return !target || !page.engine().host().goesOn() || fireAnEvent(page, type, target, flags);
}

} // namespace loopscope
