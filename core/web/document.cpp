// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/document.h"

#include "core/engine/strings.h"
#include "core/web/event_dispatch.h"
#include "core/web/event_target.h"
#include "core/web/native.h"
#include "core/web/ui_events.h"

#include <js/Conversions.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/String.h>
#include <js/Symbol.h>

#include <algorithm>
#include <cctype>

namespace loopscope {

namespace {

enum NodeSlot : std::uint32_t
{
    kTagNameSlot = kTargetSlotCount, // undefined: the document
    kIdSlot,
    kTextSlot, // the text that stands in it, a string
    kNodeSlotCount
};

const JSClass kNodeClass
    = { .name = "Node", .flags = JSCLASS_HAS_RESERVED_SLOTS(kNodeSlotCount) | kEventTargetBit };

JSObject* self(JSContext* context, const JS::CallArgs& args)
{
    JSObject* const object = args.thisv().isObject() ? &args.thisv().toObject() : nullptr;
    if (object != nullptr && JS::GetClass(object) == &kNodeClass)
        return object;
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

bool isDocument(JSObject* node)
{
    return JS::GetReservedSlot(node, kTagNameSlot).isUndefined();
}

template <NodeSlot Slot> bool slotGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const node = self(context, args);
    if (node == nullptr)
        return false;
    args.rval().set(JS::GetReservedSlot(node, Slot));
    return true;
}

bool nodeNameGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const node = self(context, args);
    if (node == nullptr)
        return false;
    if (isDocument(node)) {
        JSString* const name = JS_NewStringCopyZ(context, "#document");
        if (name == nullptr)
            return false;
        args.rval().setString(name);
        return true;
    }
    args.rval().set(JS::GetReservedSlot(node, kTagNameSlot));
    return true;
}

bool parentGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const node = self(context, args);
    if (node == nullptr)
        return false;
    if (isDocument(node))
        args.rval().setNull();
    else
        args.rval().set(JS::GetReservedSlot(node, kParentSlot));
    return true;
}

bool textSetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject node(context, self(context, args));
    JSString* const text = !node ? nullptr
        : args.get(0).isNull()   ? JS_GetEmptyString(context)
                                 : JS::ToString(context, args.get(0));
    if (text == nullptr)
        return false;
    if (!isDocument(node))
        JS::SetReservedSlot(node, kTextSlot, JS::StringValue(text));
    args.rval().setUndefined();
    return true;
}

bool idSetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject node(context, self(context, args));
    JSString* const id = node ? JS::ToString(context, args.get(0)) : nullptr;
    if (id == nullptr)
        return false;
    JS::SetReservedSlot(node, kIdSlot, JS::StringValue(id));
    args.rval().setUndefined();
    return true;
}

// HTML §6.5.1 click(): fire a synthetic pointer event. No checkpoint inside: script is running.
bool click(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject node(context, self(context, args));
    if (!node)
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "click");
    args.rval().setUndefined();
    JS::RootedObject event(context,
        makeTrustedEvent(page, EventInterface::PointerEvent, "click", kBubbles | kCancelable | kComposed));
    if (!event || !initialiseUiEvent(context, event))
        return false;
    removeEventFlags(event, kIsTrusted);
    dispatch(page, event, node);
    return page.engine().host().goesOn();
}

bool returnElement(const JS::CallArgs& args, JSObject* element)
{
    args.rval().setObjectOrNull(element);
    return true;
}

bool getElementById(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (self(context, args) == nullptr
        || !requireArguments(context, args, 1, "'getElementById' on 'Document'"))
        return false;
    JS::RootedString id(context, JS::ToString(context, args[0]));
    return id
        && returnElement(
            args, Page::of(context).document().find(std::string("#").append(toUtf8(context, id))));
}

// SPEC-GAP: of selectors only #id and a tag's name.
bool querySelector(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (self(context, args) == nullptr
        || !requireArguments(context, args, 1, "'querySelector' on 'Document'"))
        return false;
    JS::RootedString selector(context, JS::ToString(context, args[0]));
    return selector && returnElement(args, Page::of(context).document().find(toUtf8(context, selector)));
}

bool bodyGetter(JSContext* context, unsigned count, JS::Value* values)
{
    return returnElement(JS::CallArgsFromVp(count, values), Page::of(context).document().find("body"));
}

bool documentElementGetter(JSContext* context, unsigned count, JS::Value* values)
{
    return returnElement(JS::CallArgsFromVp(count, values), Page::of(context).document().find("html"));
}

bool readyStateGetter(JSContext* context, unsigned count, JS::Value* values)
{
    constexpr const char* kNames[] = { "loading", "interactive", "complete" };
    JSString* const name = JS_NewStringCopyZ(
        context, kNames[static_cast<std::size_t>(Page::of(context).document().readiness())]);
    if (name == nullptr)
        return false;
    JS::CallArgsFromVp(count, values).rval().setString(name);
    return true;
}

// Page Visibility §4: the page is always in front.
bool hiddenGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setBoolean(false);
    return self(context, args) != nullptr;
}

bool visibilityStateGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSString* const state = self(context, args) != nullptr ? JS_NewStringCopyZ(context, "visible") : nullptr;
    if (state == nullptr)
        return false;
    args.rval().setString(state);
    return true;
}

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

bool isNode(JSObject* object)
{
    return JS::GetClass(object) == &kNodeClass;
}

Document::Document(Page& page)
    : m_page(page)
    , m_document(page.engine().context())
    , m_elements(page.engine().context())
{
}

JSObject* Document::find(std::string_view selector) const
{
    JSContext* const context = m_page.engine().context();
    const bool isId = selector.starts_with('#');
    JS::RootedObject element(context);
    for (JSObject* const each : m_elements) {
        element = each;
        JS::RootedValue value(context, JS::GetReservedSlot(element, isId ? kIdSlot : kTagNameSlot));
        const std::string text = toUtf8(context, value);
        const bool isTag = std::equal(text.begin(), text.end(), selector.begin(), selector.end(),
            [](unsigned char a, unsigned char b) { return std::toupper(a) == std::toupper(b); });
        if (isId ? text == selector.substr(1) : isTag)
            return element;
    }
    return nullptr;
}

bool Document::beginModule()
{
    m_isParsed = true;
    m_readiness = Readiness::Interactive;
    return JS_DefineProperty(
        m_page.engine().context(), m_document, "currentScript", JS::NullHandleValue, JSPROP_ENUMERATE);
}

// HTML §13.2.7 the end. No step of a trace is spent on events that nobody listens to.
void Document::checkpointEnded()
{
    if (!m_scriptHasEnded || m_endHasBegun)
        return;
    m_endHasBegun = true;
    JSContext* const context = m_page.engine().context();
    const auto isListenedTo = [&](const char* type) {
        return listensTo(context, m_document, type) || listensTo(context, m_page.engine().global(), type);
    };
    m_readiness = Readiness::Interactive;
    if (isListenedTo("readystatechange") || isListenedTo("DOMContentLoaded") || isListenedTo("load"))
        queueTheEnd();
    else
        m_readiness = Readiness::Complete;
}

void Document::queueTheEnd()
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
        fireAnEvent(m_page, "DOMContentLoaded", m_document, kBubbles);
        queue("load", [this] {
            setReadiness(Readiness::Complete);
            JS::RootedObject event(
                m_page.engine().context(), makeTrustedEvent(m_page, EventInterface::Event, "load"));
            if (event)
                dispatch(m_page, event, m_page.engine().global(), m_document);
        });
    });
}

void Document::setReadiness(Readiness readiness)
{
    m_readiness = readiness;
    fireAnEvent(m_page, "readystatechange", m_document);
}

JSObject* Document::add(const char* interface, const char* tag, const char* id, JS::HandleObject parent)
{
    JSContext* const context = m_page.engine().context();
    JS::RootedObject element(context, m_page.interfaces().make(context, kNodeClass, interface));
    JS::RootedString tagText(context, JS_NewStringCopyZ(context, tag));
    JS::RootedString idText(context, JS_NewStringCopyZ(context, id));
    if (!element || !tagText || !idText || !m_elements.append(element))
        return nullptr;
    JS::SetReservedSlot(element, kParentSlot, JS::ObjectValue(*parent));
    JS::SetReservedSlot(element, kTagNameSlot, JS::StringValue(tagText));
    JS::SetReservedSlot(element, kIdSlot, JS::StringValue(idText));
    JS::SetReservedSlot(element, kTextSlot, JS::StringValue(JS_GetEmptyString(context)));
    return element;
}

bool Document::define(JS::HandleObject global)
{
    static const JSClass kPrototypes[]
        = { { .name = "Node" }, { .name = "Element" }, { .name = "HTMLElement" },
              { .name = "HTMLButtonElement" }, { .name = "HTMLDivElement" }, { .name = "HTMLBodyElement" },
              { .name = "HTMLHtmlElement" }, { .name = "Document" }, { .name = "HTMLDocument" } };
    static const JSPropertySpec kNodeProperties[] = {
        JS_PSG("nodeName", nodeNameGetter, JSPROP_ENUMERATE),
        JS_PSG("parentNode", parentGetter, JSPROP_ENUMERATE),
        JS_PSGS("textContent", slotGetter<kTextSlot>, textSetter, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "Node", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kElementProperties[] = {
        JS_PSG("tagName", slotGetter<kTagNameSlot>, JSPROP_ENUMERATE),
        JS_PSGS("id", slotGetter<kIdSlot>, idSetter, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "Element", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kHtmlElementProperties[] = {
        JS_PSGS("onclick", handlerGetter<"click">, handlerSetter<"click">, JSPROP_ENUMERATE),
        JS_PSGS("onmousedown", handlerGetter<"mousedown">, handlerSetter<"mousedown">, JSPROP_ENUMERATE),
        JS_PSGS("onmouseup", handlerGetter<"mouseup">, handlerSetter<"mouseup">, JSPROP_ENUMERATE),
        JS_PSGS(
            "onpointerdown", handlerGetter<"pointerdown">, handlerSetter<"pointerdown">, JSPROP_ENUMERATE),
        JS_PSGS("onpointerup", handlerGetter<"pointerup">, handlerSetter<"pointerup">, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "HTMLElement", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kHtmlElementMethods[] = {
        JS_FN("click", click, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kButtonTag[]
        = { JS_STRING_SYM_PS(toStringTag, "HTMLButtonElement", JSPROP_READONLY), JS_PS_END };
    static const JSPropertySpec kDivTag[]
        = { JS_STRING_SYM_PS(toStringTag, "HTMLDivElement", JSPROP_READONLY), JS_PS_END };
    static const JSPropertySpec kBodyTag[]
        = { JS_STRING_SYM_PS(toStringTag, "HTMLBodyElement", JSPROP_READONLY), JS_PS_END };
    static const JSPropertySpec kHtmlTag[]
        = { JS_STRING_SYM_PS(toStringTag, "HTMLHtmlElement", JSPROP_READONLY), JS_PS_END };
    static const JSPropertySpec kDocumentProperties[] = {
        JS_PSG("hidden", hiddenGetter, JSPROP_ENUMERATE),
        JS_PSG("visibilityState", visibilityStateGetter, JSPROP_ENUMERATE),
        JS_PSG("readyState", readyStateGetter, JSPROP_ENUMERATE),
        JS_PSG("body", bodyGetter, JSPROP_ENUMERATE),
        JS_PSG("documentElement", documentElementGetter, JSPROP_ENUMERATE),
        JS_PSGS("onreadystatechange", handlerGetter<"readystatechange">, handlerSetter<"readystatechange">,
            JSPROP_ENUMERATE),
        JS_PSGS("onclick", handlerGetter<"click">, handlerSetter<"click">, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "Document", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kDocumentMethods[] = {
        JS_FN("getElementById", getElementById, 1, JSPROP_ENUMERATE),
        JS_FN("querySelector", querySelector, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kHtmlDocumentTag[]
        = { JS_STRING_SYM_PS(toStringTag, "HTMLDocument", JSPROP_READONLY), JS_PS_END };
    const Interface kInterfaces[] = {
        { &kPrototypes[0], "EventTarget", nullptr, 0, kNodeProperties },
        { &kPrototypes[1], "Node", nullptr, 0, kElementProperties },
        { &kPrototypes[2], "Element", nullptr, 0, kHtmlElementProperties, kHtmlElementMethods },
        { &kPrototypes[3], "HTMLElement", nullptr, 0, kButtonTag },
        { &kPrototypes[4], "HTMLElement", nullptr, 0, kDivTag },
        { &kPrototypes[5], "HTMLElement", nullptr, 0, kBodyTag },
        { &kPrototypes[6], "HTMLElement", nullptr, 0, kHtmlTag },
        { &kPrototypes[7], "Node", nullptr, 0, kDocumentProperties, kDocumentMethods },
        { &kPrototypes[8], "Document", nullptr, 0, kHtmlDocumentTag },
    };
    JSContext* const context = m_page.engine().context();
    for (const Interface& each : kInterfaces) {
        if (!m_page.interfaces().define(context, global, each))
            return false;
    }
    m_document = m_page.interfaces().make(context, kNodeClass, "HTMLDocument");
    if (!m_document)
        return false;
    JS::SetReservedSlot(m_document, kParentSlot, JS::ObjectValue(*global));
    JS::SetReservedSlot(m_document, kTextSlot, JS::NullValue());
    JS::RootedObject html(context, add("HTMLHtmlElement", "HTML", "", m_document));
    JS::RootedObject body(context, html ? add("HTMLBodyElement", "BODY", "", html) : nullptr);
    JS::RootedObject button(context, body ? add("HTMLButtonElement", "BUTTON", "button", body) : nullptr);
    JS::RootedObject outer(context, body ? add("HTMLDivElement", "DIV", "outer", body) : nullptr);
    JS::RootedObject inner(context, outer ? add("HTMLDivElement", "DIV", "inner", outer) : nullptr);
    JS::RootedString words(context, JS_NewStringCopyZ(context, "Click"));
    if (!button || !inner || !words)
        return false;
    JS::SetReservedSlot(button, kTextSlot, JS::StringValue(words));
    return JS_DefineProperty(
        context, global, "document", m_document, JSPROP_ENUMERATE | JSPROP_READONLY | JSPROP_PERMANENT);
}

} // namespace loopscope
