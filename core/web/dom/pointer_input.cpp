// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/pointer_input.h"

#include "core/dom/document.h"
#include "core/dom/focus_order.h"
#include "core/dom/form_control.h"
#include "core/web/dom/focus.h"
#include "core/web/event_dispatch.h"
#include "core/web/page.h"
#include "core/web/ui_events.h"

#include <js/Object.h>
#include <js/String.h>

#include <cmath>
#include <string>

namespace loopscope {

namespace {

constexpr std::int32_t kGoesUp = kBubbles | kCancelable | kComposed;
constexpr int kNoButton = -1;
constexpr std::int32_t kMouse = 1; // the id of its pointer

// HTML §4.16.2: a disabled control gets no click and no press.
bool isDisabledControl(const dom::Element& element)
{
    for (const dom::Element* each = &element; each != nullptr; each = each->parentElement()) {
        if (dom::isActuallyDisabled(*each) && !each->isHtml("fieldset"))
            return true;
    }
    return false;
}

} // namespace

void PointerInput::click(dom::Element& element, layout::Point at)
{
    m_at = at;
    const dom::ElementRef target = &element;
    dom::Document& document = m_page.dom().document();
    moveTo(element);
    document.setActive(&element);
    if (press(element) == Press::Taken) {
        // HTML §6.6.4: a press moves the focus to the nearest area that can have it.
        dom::Element* area = &element;
        while (area != nullptr && !dom::isFocusable(*area))
            area = area->parentElement();
        moveFocus(m_page, area);
    }
    release(element);
    document.setActive(nullptr);
    if (!isDisabledControl(element) && element.isConnected())
        fire("click", element, 0, 0, 1, kGoesUp);
}

PointerInput::Press PointerInput::press(dom::Element& target)
{
    fire("pointerdown", target, 0, 1, 0, kGoesUp);
    const bool goesOn = isDisabledControl(target) || fire("mousedown", target, 0, 1, 1, kGoesUp);
    return goesOn ? Press::Taken : Press::Prevented;
}

void PointerInput::release(dom::Element& target)
{
    if (!target.isConnected())
        return;
    fire("pointerup", target, 0, 0, 0, kGoesUp);
    if (!isDisabledControl(target))
        fire("mouseup", target, 0, 0, 1, kGoesUp);
}

void PointerInput::moveTo(dom::Element& target)
{
    const dom::ElementRef from = m_hovered && m_hovered->isConnected() ? m_hovered : dom::ElementRef();
    if (!(from == &target)) {
        m_hovered = &target;
        m_page.dom().document().setHovered(&target);
        // Those that are entered: from the outermost in, as far as the pointer was not inside already.
        std::vector<dom::ElementRef> entered;
        for (dom::Element* each = &target; each != nullptr && !(from && each->isInclusiveAncestorOf(*from));
             each = each->parentElement())
            entered.emplace_back(each);
        std::vector<dom::ElementRef> left;
        for (dom::Element* each = from.get(); each != nullptr && !each->isInclusiveAncestorOf(target);
             each = each->parentElement())
            left.emplace_back(each);
        for (const std::string kind : { "pointer", "mouse" }) {
            const int button = kind == "pointer" ? kNoButton : 0;
            if (from)
                fire(kind + "out", *from, button, 0, 0, kGoesUp, &target);
            for (const dom::ElementRef& each : left)
                fire(kind + "leave", *each, button, 0, 0, 0, &target);
            fire(kind + "over", target, button, 0, 0, kGoesUp, from.get());
            for (std::size_t i = entered.size(); i-- > 0;)
                fire(kind + "enter", *entered[i], button, 0, 0, 0, from.get());
        }
    }
    fire("pointermove", target, kNoButton, 0, 0, kGoesUp);
    fire("mousemove", target, 0, 0, 0, kGoesUp);
}

// False: canceled.
bool PointerInput::fire(std::string_view type, dom::Element& target, int button, int buttons, int detail,
    std::int32_t flags, dom::Element* related)
{
    if (!m_page.engine().host().goesOn())
        return true;
    JSContext* const context = m_page.engine().context();
    const bool isPointer = type.starts_with("pointer") || type == "click";
    JS::RootedObject object(context, m_page.dom().wrap(target));
    JS::RootedObject event(context,
        makeTrustedEvent(
            m_page, isPointer ? EventInterface::PointerEvent : EventInterface::MouseEvent, type, flags));
    if (!object || !event || !initialiseUiEvent(context, event))
        return true;
    setMember(event, kDetail, JS::Int32Value(detail));
    setMember(event, kButton, JS::Int32Value(button));
    setMember(event, kButtons, JS::Int32Value(buttons));
    setMember(event, kClientX, JS::NumberValue(std::floor(m_at.x)));
    setMember(event, kClientY, JS::NumberValue(std::floor(m_at.y)));
    if (related != nullptr) {
        if (JSObject* const other = m_page.dom().wrap(*related); other != nullptr)
            setMember(event, kRelatedTarget, JS::ObjectValue(*other));
    }
    if (JSString* const mouse = isPointer ? JS_NewStringCopyZ(context, "mouse") : nullptr; mouse != nullptr)
        setMember(event, kPointerType, JS::StringValue(mouse));
    setMember(event, kPointerId, JS::Int32Value(kMouse));
    // As in Chromium: a click is of the mouse, and of no primary pointer.
    setMember(event, kIsPrimary, JS::BooleanValue(type != "click"));
    return dispatch(m_page, event, object);
}

} // namespace loopscope
