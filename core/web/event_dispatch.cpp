// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/event_dispatch.h"

#include "core/engine/strings.h"
#include "core/web/dom/activation.h"
#include "core/web/dom/handler_attributes.h"
#include "core/web/dom/node_object.h"
#include "core/web/event_target.h"
#include "core/web/native.h"

#include <js/Array.h>
#include <js/CallAndConstruct.h>
#include <js/GCVector.h>
#include <js/PropertyAndElement.h>
#include <js/String.h>

namespace loopscope {

namespace {

enum class Phase : std::uint8_t
{
    Capturing,
    Bubbling,
    Both // of a target that is no node
};

bool hasType(JSContext* context, JSString* text, JS::HandleObject event)
{
    std::int32_t order = 0;
    JSString* const type = JS::GetReservedSlot(event, kEventTypeSlot).toString();
    return JS_CompareStrings(context, text, type, &order) && order == 0;
}

// HTML §8.1.8.1 the event handler processing algorithm, steps 4-6.
void processEventHandler(Page& page, JS::HandleObject callback, JS::HandleObject event)
{
    JSContext* const context = page.engine().context();
    // Step 4: window.onerror gets the five parts of an ErrorEvent.
    JS::RootedValue self(context, JS::GetReservedSlot(event, kEventCurrentTargetSlot));
    JS::RootedValue eventValue(context, JS::ObjectValue(*event));
    JS::RootedString error(context, JS_NewStringCopyZ(context, "error"));
    const bool isErrorOfTheWindow = isEvent(eventValue, EventInterface::ErrorEvent) && error
        && hasType(context, error, event) && &self.toObject() == page.engine().global();
    JS::RootedVector<JS::Value> arguments(context);
    if (isErrorOfTheWindow) {
        constexpr unsigned kParts = 5;
        for (unsigned i = 0; i < kParts; ++i) {
            if (!arguments.append(member(event, i)))
                return;
        }
    } else if (!arguments.append(eventValue)) {
        return;
    }
    JS::RootedValue result(context);
    page.callBack(callback, self, arguments, &result);
    // Step 6: true from onerror and false from any other handler prevent the default.
    // SPEC-GAP: beforeunload has no page to leave.
    if (result.isBoolean() && result.toBoolean() == isErrorOfTheWindow)
        setTheCanceledFlag(event);
}

// Web IDL §3.11 call a user object's operation: a function, or the handleEvent that an object has now.
void callEventListener(Page& page, JS::HandleObject callback, JS::HandleObject event)
{
    JSContext* const context = page.engine().context();
    JS::RootedValue self(context, JS::GetReservedSlot(event, kEventCurrentTargetSlot));
    JS::RootedObject function(context, callback);
    if (!JS::IsCallable(callback)) {
        JS::RootedValue handleEvent(context);
        if (!page.readProperty(callback, "handleEvent", &handleEvent))
            return;
        // Web IDL throws a TypeError here; Chromium reports nothing.
        if (!handleEvent.isObject() || !JS::IsCallable(&handleEvent.toObject()))
            return;
        function = &handleEvent.toObject();
        self.setObject(*callback);
    }
    JS::RootedValueArray<1> arguments(context);
    arguments[0].setObject(*event);
    JS::RootedValue ignored(context);
    page.callBack(function, self, arguments, &ignored);
}

// DOM §2.9 inner invoke.
void innerInvoke(Page& page, JS::HandleObject target, JS::HandleObject event,
    JS::HandleObjectVector listeners, Phase phase)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject listener(context);
    JS::RootedObject callback(context);
    for (JSObject* const each : listeners) {
        if ((eventFlags(event) & kStopImmediatePropagation) != 0 || !page.engine().host().goesOn())
            return;
        listener = each;
        const std::int32_t flags = listenerFlags(listener);
        // Step 2, "whose removed is false"; steps 2.1-2.4: type and phase.
        const bool isOfThePhase
            = phase == Phase::Both || ((flags & kCapture) != 0) == (phase == Phase::Capturing);
        if ((flags & kRemoved) != 0 || !isOfThePhase
            || !hasType(context, JS::GetReservedSlot(listener, kListenerTypeSlot).toString(), event))
            continue;
        // Step 2.5: once.
        if ((flags & kOnce) != 0)
            removeListener(target, listener);
        // Steps 2.6-2.8: window.event.
        JS::RootedValue outerEvent(context, page.exchangeCurrentEvent(JS::ObjectValue(*event)));
        // Step 2.9: passive.
        if ((flags & kPassive) != 0)
            addEventFlags(event, kInPassiveListener);
        // Steps 2.10-2.11: call the callback; what it throws is reported, and the next listener has its turn.
        callback = currentHandler(page, target, listener);
        if (!callback) { // its text does not compile
            page.exchangeCurrentEvent(outerEvent);
            continue;
        }
        if ((flags & kIsEventHandler) == 0)
            callEventListener(page, callback, event);
        else if (JS::IsCallable(callback))
            processEventHandler(page, callback, event);
        // Steps 2.12-2.14.
        removeEventFlags(event, kInPassiveListener);
        page.exchangeCurrentEvent(outerEvent);
    }
}

// DOM §2.9 invoke.
void invoke(Page& page, JS::HandleObject target, JS::HandleObject event, Phase phase)
{
    // Step 4. (Steps 1-3 concern shadow trees.) Chromium does not ask where there is no tree.
    if (phase != Phase::Both && (eventFlags(event) & kStopPropagation) != 0)
        return;
    // Step 5.
    JS::SetReservedSlot(event, kEventCurrentTargetSlot, JS::ObjectValue(*target));
    // Step 6: a copy, so that a listener that is added now waits for the next event.
    JS::RootedObjectVector listeners(page.engine().context());
    for (JS::Value next = JS::GetReservedSlot(target, kListenersSlot); next.isObject();
         next = JS::GetReservedSlot(&next.toObject(), kNextListenerSlot)) {
        if (!listeners.append(&next.toObject()))
            return;
    }
    // Step 8.
    innerInvoke(page, target, event, listeners, phase);
}

// DOM §2.7 get the parent. The page's document's is the window, but not for its load event.
JSObject* parentOf(Page& page, JS::HandleObject target, JS::HandleObject event)
{
    dom::Node* const node = nodeOf(target);
    if (node == nullptr)
        return nullptr;
    if (node->parent() != nullptr)
        return page.dom().wrap(*node->parent());
    if (node != &page.dom().document())
        return nullptr;
    JSContext* const context = page.engine().context();
    JS::RootedString load(context, JS_NewStringCopyZ(context, "load"));
    return load && hasType(context, load, event) ? nullptr : page.engine().global().get();
}

// DOM §2.9 dispatch, steps 5.4-5.9: what a click activates: the innermost of the path that can be.
dom::Element* activationTarget(
    JSContext* context, JS::HandleObject event, const JS::RootedVector<JS::Value>& path)
{
    JS::RootedValue eventValue(context, JS::ObjectValue(*event));
    JS::RootedString click(context, JS_NewStringCopyZ(context, "click"));
    if (!click || !isEvent(eventValue, EventInterface::MouseEvent) || !hasType(context, click, event))
        return nullptr;
    for (std::size_t i = 0; i < path.length(); ++i) {
        dom::Element* const element = elementOf(&path[i].toObject());
        if (element != nullptr && Activation::has(*element))
            return element;
        if ((eventFlags(event) & kBubbles) == 0)
            break;
    }
    return nullptr;
}

// DOM §2.9 dispatch, steps 6-9, but for the propagation flags: Chromium keeps those where there is no tree.
void endDispatch(JSObject* event)
{
    JS::SetReservedSlot(event, kEventPhaseSlot, JS::Int32Value(kNone));
    JS::SetReservedSlot(event, kEventCurrentTargetSlot, JS::NullValue());
    JS::SetReservedSlot(event, kEventPathSlot, JS::UndefinedValue());
    removeEventFlags(event, kBeingDispatched);
}

} // namespace

bool dispatch(Page& page, JS::HandleObject event, JS::HandleObject target, JS::HandleObject shownTarget)
{
    JSContext* const context = page.engine().context();
    // Step 1.
    addEventFlags(event, kBeingDispatched);
    JS::SetReservedSlot(event, kEventTargetSlot, JS::ObjectValue(shownTarget ? *shownTarget : *target));
    // Steps 5.1-5.9: the event path, as far as there are no shadow trees.
    JS::RootedVector<JS::Value> path(context);
    JS::RootedObject parent(context, target);
    for (; parent; parent = parentOf(page, parent, event)) {
        if (!path.append(JS::ObjectValue(*parent)))
            return true;
    }
    JSObject* const pathArray = JS::NewArrayObject(context, path);
    if (pathArray == nullptr)
        return true;
    JS::SetReservedSlot(event, kEventPathSlot, JS::ObjectValue(*pathArray));
    const bool isInATree = isNode(target);
    if (!isInATree) {
        // Chromium goes once through the listeners of a target that is no node, those for capturing and the
        // others as they come; DOM's steps would call those for capturing first.
        JS::SetReservedSlot(event, kEventPhaseSlot, JS::Int32Value(kAtTarget));
        invoke(page, target, event, Phase::Both);
        endDispatch(event);
        return (eventFlags(event) & kCanceled) == 0;
    }
    // Step 5.12: the legacy-pre-activation behavior.
    Activation activation(page, activationTarget(context, event, path));
    activation.before();
    // Step 5.13: from the outermost target inwards, listeners of the capturing phase.
    JS::RootedObject current(context);
    for (std::size_t i = path.length(); i-- > 0;) {
        current = &path[i].toObject();
        JS::SetReservedSlot(event, kEventPhaseSlot, JS::Int32Value(i == 0 ? kAtTarget : kCapturingPhase));
        invoke(page, current, event, Phase::Capturing);
    }
    // Step 5.14: and outwards again, if it bubbles.
    for (std::size_t i = 0; i < path.length(); ++i) {
        if (i > 0 && (eventFlags(event) & kBubbles) == 0)
            break;
        current = &path[i].toObject();
        JS::SetReservedSlot(event, kEventPhaseSlot, JS::Int32Value(i == 0 ? kAtTarget : kBubblingPhase));
        invoke(page, current, event, Phase::Bubbling);
    }
    // Steps 6-9.
    endDispatch(event);
    removeEventFlags(event, kStopPropagation | kStopImmediatePropagation);
    // Step 11: the activation behavior.
    if ((eventFlags(event) & kCanceled) != 0)
        activation.canceled();
    else if (page.engine().host().goesOn())
        activation.run((eventFlags(event) & kIsTrusted) != 0);
    // Step 12.
    return (eventFlags(event) & kCanceled) == 0;
}

bool fireAnEvent(Page& page, std::string_view type, JS::HandleObject target, std::int32_t flags)
{
    JS::RootedObject event(
        page.engine().context(), makeTrustedEvent(page, EventInterface::Event, type, flags));
    if (!event) {
        JS_ClearPendingException(page.engine().context());
        return true;
    }
    return dispatch(page, event, target);
}

namespace {

bool hasListener(JSContext* context, JSObject* target, const std::string& type)
{
    JS::Value next = JS::GetReservedSlot(target, kListenersSlot);
    for (; next.isObject(); next = JS::GetReservedSlot(&next.toObject(), kNextListenerSlot)) {
        bool isThis = false;
        JSString* const text = JS::GetReservedSlot(&next.toObject(), kListenerTypeSlot).toString();
        if (JS_StringEqualsAscii(context, text, type.c_str(), &isThis) && isThis)
            return true;
    }
    return false;
}

} // namespace

// What is above the target counts whether or not the event bubbles: it may listen while it is captured.
bool isListenedTo(Page& page, JS::HandleObject target, std::string_view type, std::int32_t /*flags*/)
{
    JSContext* const context = page.engine().context();
    const std::string name(type);
    if (hasListener(context, target, name) || hasListener(context, page.engine().global(), name))
        return true;
    for (dom::Node* node = nodeOf(target.get()); node != nullptr; node = node->parent()) {
        JSObject* const wrapper = page.dom().wrapperIfAny(*node);
        if (wrapper != nullptr && hasListener(context, wrapper, name))
            return true;
    }
    return false;
}

} // namespace loopscope
