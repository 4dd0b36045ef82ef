// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/dom.h"

#include "core/dom/character_data.h"
#include "core/dom/element.h"
#include "core/dom/html_parser.h"
#include "core/dom/text_case.h"
#include "core/web/dom/element_interface.h"
#include "core/web/dom/focus.h"
#include "core/web/dom/form_names.h"
#include "core/web/dom/handler_attributes.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/node_object.h"
#include "core/web/dom/toggle_event.h"
#include "core/web/page.h"

#include <js/Object.h>
#include <js/PropertyAndElement.h>

namespace loopscope {

namespace {

constexpr std::string_view kDefaultBody
    = R"(<button id="button">Click</button><div id="outer"><div id="inner"></div></div>)";
// The page that the expected outputs were recorded in.
constexpr std::string_view kHead
    = R"(<!doctype html><html><head><meta charset="utf-8"><title>oracle</title><style>
body{margin:8px}#button{display:block;width:80px;height:30px}
#outer{box-sizing:border-box;width:200px;height:200px;padding:50px;background:#ddd}#inner{width:100px;height:100px;background:#aaa}
</style></head>
<body>)";
constexpr std::string_view kTail = "</script></body></html>";

// A program that holds an end tag of its own element is loaded from a file instead.
bool fitsInline(std::string_view text)
{
    const std::string lower = dom::asciiLower(text);
    return lower.find("</script") == std::string::npos && lower.find("<!--") == std::string::npos;
}

std::string pageText(const Program& program, const Directives& directives)
{
    std::string text(kHead);
    text += directives.html ? *directives.html : std::string(kDefaultBody);
    text += directives.module ? R"(<script type="module")" : "<script";
    if (fitsInline(program.text))
        text.append(">").append(program.text).append("\n");
    else
        text += R"( src="/snippet/program.js">)";
    return text.append(kTail);
}

const char* interfaceOf(const dom::Node& node)
{
    switch (node.type()) {
    case dom::Node::Type::Element:
        return interfaceNameOf(static_cast<const dom::Element&>(node));
    case dom::Node::Type::Text:
        return "Text";
    case dom::Node::Type::Comment:
        return "Comment";
    case dom::Node::Type::Document:
        return "HTMLDocument";
    case dom::Node::Type::DocumentType:
        return "DocumentType";
    case dom::Node::Type::DocumentFragment:
        return "DocumentFragment";
    }
    return "Node";
}

} // namespace

Dom::Dom(Page& page)
    : m_page(page)
    , m_document(new dom::Document)
    , m_mutationObservers(page)
    , m_wrappers(page.engine().context())
    , m_documentObject(page.engine().context())
    , m_lifecycle(page)
    , m_rendering(page, *m_document)
{
    m_document->addObserver(*this);
}

Dom::~Dom()
{
    m_document->removeObserver(*this);
    for (const dom::Ref<dom::Document>& each : m_otherDocuments)
        each->removeObserver(*this);
}

bool Dom::define(JS::HandleObject global)
{
    JSContext* const context = m_page.engine().context();
    if (!defineInterfacesOfDom(m_page, global) || !m_mutationObservers.define(global)
        || !m_rendering.define(global))
        return false;
    m_documentObject = wrap(*m_document);
    return m_documentObject
        && JS_DefineProperty(context, global, "document", m_documentObject,
            JSPROP_ENUMERATE | JSPROP_READONLY | JSPROP_PERMANENT);
}

void Dom::load(const Program& program, const Directives& directives)
{
    JSAutoRealm realm(m_page.engine().context(), m_page.engine().global());
    dom::parseDocument(*m_document, pageText(program, directives));
    // The program's own element is the last one, and nothing comes after it.
    for (dom::Node* node = m_document->next(*m_document); node != nullptr; node = node->next(*m_document)) {
        if (node->isElement() && static_cast<dom::Element&>(*node).isHtml("script"))
            m_script = static_cast<dom::Element*>(node);
    }
    if (directives.module)
        m_script = {}; // HTML §4.12.1: a module is no document.currentScript
}

void Dom::programBegins()
{
    m_currentScript = m_script;
    m_rendering.programBegins();
}

dom::Document& Dom::makeDocument()
{
    dom::Ref<dom::Document> document = new dom::Document;
    document->addObserver(*this);
    m_otherDocuments.push_back(document);
    return *document;
}

JSObject* Dom::wrapperIfAny(const dom::Node& node) const
{
    return node.wrapper() == 0 ? nullptr : m_wrappers.get()[node.wrapper() - 1];
}

JSObject* Dom::wrap(dom::Node& node)
{
    if (JSObject* const known = wrapperIfAny(node); known != nullptr)
        return known;
    JSContext* const context = m_page.engine().context();
    JS::RootedObject object(context, m_page.interfaces().make(context, kNodeClass, interfaceOf(node)));
    if (!object || !m_wrappers.append(object))
        return nullptr;
    if (node.isElement() && static_cast<dom::Element&>(node).isHtml("form")) {
        JS::RootedObject prototype(context, makeFormPrototype(m_page, static_cast<dom::Element&>(node)));
        if (!prototype || !JS_SetPrototype(context, object, prototype))
            return nullptr;
    }
    JS::SetReservedSlot(object, kNodeSlot, JS::PrivateValue(&node));
    m_wrapped.emplace_back(&node);
    node.setWrapper(static_cast<std::uint32_t>(m_wrapped.size()));
    return object;
}

// SPEC-GAP: a script element that a program inserts, or that stands in its @html, is not run.
void Dom::nodeInserted(dom::Node& /*node*/) { }

// HTML §6.6.4 the focus fixup.
void Dom::nodeRemoved(dom::Node& node, dom::Node& parent)
{
    dom::Document& document = parent.document();
    if (document.focused() != nullptr && node.isInclusiveAncestorOf(*document.focused())) {
        m_lostFocus = document.focused();
        document.setFocused(nullptr);
    }
}

void Dom::tellLostFocus()
{
    if (const dom::ElementRef element = std::exchange(m_lostFocus, {}))
        fireFocusLost(m_page, *element);
}

void Dom::childrenChanged(dom::Node& parent)
{
    m_rendering.noteChange(parent, DomChange::Children);
}

void Dom::textChanged(dom::CharacterData& node)
{
    m_rendering.noteChange(node, DomChange::Text);
}

void Dom::attributeChanged(dom::Element& element, std::string_view name,
    const std::optional<std::string>& before, const std::optional<std::string>& now)
{
    m_rendering.noteChange(element, name == "style" ? DomChange::Style : DomChange::Attribute, name);
    if (name.starts_with("on"))
        handlerAttributeChanged(m_page, element, name, now);
    if (name == "open" && element.isHtml("details") && before.has_value() != now.has_value())
        queueToggleEvent(m_page, element, now.has_value());
}

void Dom::controlChanged(dom::Element& control)
{
    m_rendering.noteControl(control);
}

void Dom::stateChanged(dom::ElementState state)
{
    m_rendering.noteState(state);
}

} // namespace loopscope
