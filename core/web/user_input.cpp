// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/user_input.h"

#include "core/web/event_dispatch.h"
#include "core/web/event_target.h"
#include "core/web/page.h"
#include "core/web/ui_events.h"

#include <js/GCVector.h>
#include <js/Object.h>
#include <js/String.h>

#include <string>

namespace loopscope {

namespace {

constexpr std::int32_t kGoesUp = kBubbles | kCancelable | kComposed;
constexpr int kNoButton = -1;

JSObject* parentElement(JSObject* node)
{
    const JS::Value parent = JS::GetReservedSlot(node, kParentSlot);
    return parent.isObject() ? &parent.toObject() : nullptr;
}

bool contains(JSObject* ancestor, JSObject* node)
{
    for (; node != nullptr; node = parentElement(node)) {
        if (node == ancestor)
            return true;
        if ((JS::GetClass(node)->flags & JSCLASS_IS_GLOBAL) != 0)
            return false;
    }
    return false;
}

} // namespace

UserInput::UserInput(Page& page)
    : m_page(page)
    , m_hovered(page.engine().context())
    , m_focused(page.engine().context())
{
}

void UserInput::schedule(const std::vector<Input>& inputs)
{
    for (const Input& input : inputs) {
        if (input.kind == Input::Kind::Click)
            m_page.loop().startInParallel(input.at, [this, input] { queueTask(input); });
    }
}

// HTML §8.1.7.4: the user interaction task source. TEACHING: the press and the release are one task; Chromium
// was seen to let no timer in between.
void UserInput::queueTask(const Input& input)
{
    TraceWriter& writer = m_page.writer();
    const CardId card
        = writer.addCard({ CardKind::Input, writer.intern("click " + input.selector), {}, {}, {} });
    m_page.engine().stack().markAsNative(card);
    m_page.loop().queueATask({ TaskSource::UserInteraction, card, [this, input] {
                                  JSContext* const context = m_page.engine().context();
                                  JSAutoRealm realm(context, m_page.engine().global());
                                  JS::RootedObject target(context, m_page.document().find(input.selector));
                                  if (target)
                                      click(target);
                              } });
}

// UI Events §3.4.5.1, Pointer Events §4.
void UserInput::click(JS::HandleObject target)
{
    moveTo(target);
    fire("pointerdown", target, 0, 1, 0, kGoesUp);
    fire("mousedown", target, 0, 1, 1, kGoesUp);
    moveFocus(target);
    fire("pointerup", target, 0, 0, 0, kGoesUp);
    fire("mouseup", target, 0, 0, 1, kGoesUp);
    fire("click", target, 0, 0, 1, kGoesUp);
}

void UserInput::moveTo(JS::HandleObject target)
{
    JSContext* const context = m_page.engine().context();
    JS::RootedObject from(context, m_hovered);
    if (from != target) {
        m_hovered = target;
        // Those that are entered: from the outermost in, as far as the pointer was not inside already.
        JS::RootedObjectVector entered(context);
        for (JSObject* node = target; node != nullptr && !(from && contains(node, from));
             node = parentElement(node)) {
            if (!parentElement(node) || (JS::GetClass(parentElement(node))->flags & JSCLASS_IS_GLOBAL) != 0)
                break; // the document itself is not entered
            if (!entered.append(node))
                return;
        }
        JS::RootedObjectVector left(context);
        for (JSObject* node = from; node != nullptr && !contains(node, target); node = parentElement(node)) {
            if (!left.append(node))
                return;
        }
        JS::RootedObject node(context);
        for (const std::string kind : { "pointer", "mouse" }) {
            const int button = kind == "pointer" ? kNoButton : 0;
            if (from)
                fire(kind + "out", from, button, 0, 0, kGoesUp);
            for (JSObject* const each : left) {
                node = each;
                fire(kind + "leave", node, button, 0, 0, 0);
            }
            fire(kind + "over", target, button, 0, 0, kGoesUp);
            for (std::size_t i = entered.length(); i-- > 0;) {
                node = entered[i];
                fire(kind + "enter", node, button, 0, 0, 0);
            }
        }
    }
    fire("pointermove", target, kNoButton, 0, 0, kGoesUp);
    fire("mousemove", target, 0, 0, 0, kGoesUp);
}

// HTML §6.6.4 focus update steps. Of these elements only the button takes the focus.
void UserInput::moveFocus(JS::HandleObject target)
{
    JSContext* const context = m_page.engine().context();
    JS::RootedObject next(context, target == m_page.document().find("#button") ? target.get() : nullptr);
    JS::RootedObject previous(context, m_focused);
    if (next == previous)
        return;
    m_focused = next;
    if (previous) {
        fire("blur", previous, 0, 0, 0, kComposed);
        fire("focusout", previous, 0, 0, 0, kBubbles | kComposed);
    }
    if (next) {
        fire("focus", next, 0, 0, 0, kComposed);
        fire("focusin", next, 0, 0, 0, kBubbles | kComposed);
    }
}

void UserInput::fire(
    std::string_view type, JS::HandleObject target, int button, int buttons, int detail, std::int32_t flags)
{
    if (!m_page.engine().host().goesOn())
        return;
    JSContext* const context = m_page.engine().context();
    const bool isPointer = type.starts_with("pointer") || type == "click";
    const bool isFocus = type == "blur" || type.starts_with("focus");
    const EventInterface interface = isFocus ? EventInterface::FocusEvent
        : isPointer                          ? EventInterface::PointerEvent
                                             : EventInterface::MouseEvent;
    JS::RootedObject event(context, makeTrustedEvent(m_page, interface, type, flags));
    if (!event || !initialiseUiEvent(context, event))
        return;
    setMember(event, kDetail, JS::Int32Value(detail));
    setMember(event, kButton, JS::Int32Value(button));
    setMember(event, kButtons, JS::Int32Value(buttons));
    if (JSString* const mouse = isPointer ? JS_NewStringCopyZ(context, "mouse") : nullptr; mouse != nullptr)
        setMember(event, kPointerType, JS::StringValue(mouse));
    dispatch(m_page, event, target);
}

} // namespace loopscope
