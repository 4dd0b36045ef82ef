// SPDX-License-Identifier: GPL-3.0-or-later
// Document, DocumentFragment and DocumentType (DOM §4.5-4.7, HTML §3.1) for scripts.
#include "core/dom/html_parser.h"
#include "core/dom/mutation.h"
#include "core/dom/text_case.h"
#include "core/web/dom/collections.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/member.h"
#include "core/web/dom/refusals.h"
#include "core/web/event.h"

#include <js/Object.h>

namespace loopscope {

namespace {

bool isPage(const DocumentCall& call)
{
    return &call.self == &call.dom().document();
}

bool documentElement(const DocumentCall& call)
{
    return call.returnNode(call.self.documentElement());
}
bool head(const DocumentCall& call)
{
    return call.returnNode(call.self.head());
}
bool body(const DocumentCall& call)
{
    return call.returnNode(call.self.body());
}
bool setBody(const DocumentCall& call)
{
    dom::Node* const node = nodeOf(call.arg(0));
    if (node == nullptr || !node->isElement() || call.self.documentElement() == nullptr)
        return throwTypeError(call.context,
            "Failed to set the 'body' property on 'Document': The provided value is not of type "
            "'HTMLElement'.");
    dom::Element* const old = call.self.body();
    const dom::Refusal refusal = old != nullptr
        ? dom::replace(*old, *node, *old->parent())
        : dom::preInsert(*node, *call.self.documentElement(), nullptr);
    return done(call, refusal, "'body' on 'Document'", *node) && call.returnNothing();
}

bool title(const DocumentCall& call)
{
    const dom::Element* const element = call.self.firstOfTag("title");
    std::string text;
    for (const std::string& word :
        dom::splitOnWhitespace(element != nullptr ? element->descendantText() : std::string()))
        text.append(text.empty() ? "" : " ").append(word);
    return call.returnText(text);
}
bool setTitle(const DocumentCall& call)
{
    std::string text;
    if (!call.read(0, text))
        return false;
    dom::Element* element = call.self.firstOfTag("title");
    if (element == nullptr && call.self.head() != nullptr) {
        element = new dom::Element(call.self, "title");
        dom::append(*element, *call.self.head());
    }
    if (element != nullptr)
        dom::stringReplaceAll(text, *element);
    return call.returnNothing();
}

bool readyState(const DocumentCall& call)
{
    constexpr const char* kNames[] = { "loading", "interactive", "complete" };
    const auto readiness
        = isPage(call) ? call.dom().lifecycle().readiness() : DocumentLifecycle::Readiness::Complete;
    return call.returnText(kNames[static_cast<std::size_t>(readiness)]);
}
bool currentScript(const DocumentCall& call)
{
    return call.returnNode(isPage(call) ? call.dom().currentScript() : nullptr);
}
bool activeElement(const DocumentCall& call)
{
    dom::Element* const focused = call.self.focused();
    return call.returnNode(focused != nullptr && focused->isConnected() ? focused : call.self.body());
}
bool hasFocus(const DocumentCall& call)
{
    return call.returnFlag(isPage(call));
}
bool defaultView(const DocumentCall& call)
{
    call.args.rval().setObjectOrNull(isPage(call) ? JS::CurrentGlobalOrNull(call.context) : nullptr);
    return true;
}
bool doctype(const DocumentCall& call)
{
    dom::Node* child = call.self.firstChild();
    while (child != nullptr && child->type() != dom::Node::Type::DocumentType)
        child = child->nextSibling();
    return call.returnNode(child);
}
bool documentUrl(const DocumentCall& call)
{
    return call.returnText(url::serialized(call.page.url()));
}
bool cookie(const DocumentCall& call)
{
    Page& page = call.page;
    return call.returnText(isPage(call)
            ? page.cookies().get(url::serializedPath(page.url()), page.wallClockMs())
            : std::string());
}
bool setCookie(const DocumentCall& call)
{
    std::string text;
    if (!readText(call.context, call.arg(0), "Failed to set the 'cookie' property on 'Document': ", text))
        return false;
    if (isPage(call))
        call.page.cookies().set(text, call.page.url().host.value_or(""), call.page.wallClockMs());
    return call.returnNothing();
}

template <EventTypeName Text> bool constantText(const DocumentCall& call)
{
    return call.returnText(Text.text);
}
bool hidden(const DocumentCall& call)
{
    return call.returnFlag(!isPage(call));
}

template <EventTypeName Tag> bool allOfTag(const DocumentCall& call)
{
    return call.returnObject(makeLiveCollection(call.page, call.self, [](dom::Node& root) {
        std::vector<dom::NodeRef> nodes;
        const std::string_view tag = Tag.text;
        for (dom::Node* node = root.next(root); node != nullptr; node = node->next(root)) {
            if (!node->isElement() || !static_cast<dom::Element*>(node)->isHtml(tag))
                continue;
            if (tag != "a" || static_cast<dom::Element*>(node)->hasAttribute("href"))
                nodes.emplace_back(node);
        }
        return nodes;
    }));
}

bool getElementsByName(const DocumentCall& call)
{
    std::string name;
    if (!call.read(0, name))
        return false;
    return call.returnObject(makeLiveCollection(
        call.page, call.self,
        [name](dom::Node& root) {
            std::vector<dom::NodeRef> nodes;
            for (dom::Node* node = root.next(root); node != nullptr; node = node->next(root)) {
                if (node->isElement() && static_cast<dom::Element*>(node)->attributeOr("name", "") == name)
                    nodes.emplace_back(node);
            }
            return nodes;
        },
        "NodeList"));
}

// DOM §1.4: a valid element local name, as HTML's tokenizer would take it.
bool isValidName(const std::string& name)
{
    const auto isLetter = [](char c) {
        return (dom::asciiLower(c) >= 'a' && dom::asciiLower(c) <= 'z') || c == '_' || c == ':'
            || static_cast<unsigned char>(c) >= 0x80;
    };
    return !name.empty() && isLetter(name[0])
        && name.find_first_of(" \t\n\r\f/><&\"'()") == std::string::npos;
}

bool createElement(const DocumentCall& call)
{
    std::string name;
    if (!requireArguments(call.context, call.args, 1, "'createElement' on 'Document'") || !call.read(0, name))
        return false;
    if (!isValidName(name))
        return throwDomException(call.context, "InvalidCharacterError",
            ("Failed to execute 'createElement' on 'Document': The tag name provided ('" + name
                + "') is not a valid name.")
                .c_str());
    const NativeCall frame(call.page, "createElement");
    return call.returnNode(new dom::Element(call.self, dom::asciiLower(name)));
}
bool createElementNs(const DocumentCall& call)
{
    std::string uri;
    std::string name;
    if (!requireArguments(call.context, call.args, 2, "'createElementNS' on 'Document'") || !call.read(0, uri)
        || !call.read(1, name))
        return false;
    const dom::Namespace space = uri.ends_with("svg") ? dom::Namespace::Svg
        : uri.ends_with("MathML")                     ? dom::Namespace::MathMl
                                                      : dom::Namespace::Html;
    return call.returnNode(new dom::Element(call.self, name, space));
}
template <dom::Node::Type Type> bool createCharacterData(const DocumentCall& call)
{
    constexpr const char* kFunction
        = Type == dom::Node::Type::Text ? "'createTextNode' on 'Document'" : "'createComment' on 'Document'";
    std::string text;
    return requireArguments(call.context, call.args, 1, kFunction) && call.read(0, text)
        && call.returnNode(new dom::CharacterData(Type, call.self, text));
}
bool createDocumentFragment(const DocumentCall& call)
{
    return call.returnNode(new dom::DocumentFragment(call.self));
}
bool importNode(const DocumentCall& call)
{
    dom::Node* const node = nodeArgument(call, 0, "'importNode' on 'Document'");
    return node != nullptr && call.returnNode(node->clone(JS::ToBoolean(call.arg(1)), &call.self).get());
}
bool adoptNode(const DocumentCall& call)
{
    dom::Node* const node = nodeArgument(call, 0, "'adoptNode' on 'Document'");
    if (node == nullptr)
        return false;
    dom::adopt(*node, call.self);
    return call.returnNode(node);
}
// DOM §4.5 createEvent: of the interfaces of old, the plain one.
bool createEvent(const DocumentCall& call)
{
    JSObject* const event = makeTrustedEvent(call.page, EventInterface::Event, "");
    if (event != nullptr)
        removeEventFlags(event, kIsTrusted);
    return call.returnObject(event);
}

bool constructFragment(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireNew(context, args, "DocumentFragment"))
        return false;
    Page& page = Page::of(context);
    JSObject* const object = page.dom().wrap(*new dom::DocumentFragment(page.dom().document()));
    if (object == nullptr)
        return false;
    args.rval().setObject(*object);
    return true;
}

bool constructParser(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    static const JSClass kParserClass = { .name = "DOMParser" };
    if (!requireNew(context, args, "DOMParser"))
        return false;
    JSObject* const object = JS_NewObjectForConstructor(context, &kParserClass, args);
    if (object == nullptr)
        return false;
    args.rval().setObject(*object);
    return true;
}
// HTML §8.5.1. SPEC-GAP: all types are parsed as text/html.
bool parseFromString(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedString text(context, JS::ToString(context, args.get(0)));
    if (!text)
        return false;
    Dom& dom = Page::of(context).dom();
    dom::Document& document = dom.makeDocument();
    dom::parseDocument(document, toUtf8(context, text));
    JSObject* const object = dom.wrap(document);
    if (object == nullptr)
        return false;
    args.rval().setObject(*object);
    return true;
}

bool doctypeName(const NodeCall& call)
{
    return call.returnText("html");
}

} // namespace

bool defineDocumentInterfaces(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototypes[] = { { .name = "Document" }, { .name = "HTMLDocument" },
        { .name = "DocumentFragment" }, { .name = "DocumentType" }, { .name = "DOMParser" } };
    // SPEC-GAP: designMode, execCommand, implementation, ranges, walkers, views and their like.
    static const JSPropertySpec kProperties[] = {
        readonlyAttribute<"URL", documentUrl>(),
        readonlyAttribute<"documentURI", documentUrl>(),
        readonlyAttribute<"referrer", constantText<"">>(),
        attribute<"cookie", cookie, setCookie>(),
        readonlyAttribute<"compatMode", constantText<"CSS1Compat">>(),
        readonlyAttribute<"characterSet", constantText<"UTF-8">>(),
        readonlyAttribute<"charset", constantText<"UTF-8">>(),
        readonlyAttribute<"contentType", constantText<"text/html">>(),
        readonlyAttribute<"visibilityState", constantText<"visible">>(),
        readonlyAttribute<"hidden", hidden>(),
        readonlyAttribute<"doctype", doctype>(),
        readonlyAttribute<"documentElement", documentElement>(),
        readonlyAttribute<"head", head>(),
        attribute<"body", body, setBody>(),
        attribute<"title", title, setTitle>(),
        readonlyAttribute<"readyState", readyState>(),
        readonlyAttribute<"currentScript", currentScript>(),
        readonlyAttribute<"activeElement", activeElement>(),
        readonlyAttribute<"defaultView", defaultView>(),
        readonlyAttribute<"forms", allOfTag<"form">>(),
        readonlyAttribute<"images", allOfTag<"img">>(),
        readonlyAttribute<"links", allOfTag<"a">>(),
        readonlyAttribute<"scripts", allOfTag<"script">>(),
        eventHandler<"onreadystatechange">(),
        eventHandler<"onvisibilitychange">(),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        method<"getElementsByName", getElementsByName>(1),
        method<"createElement", createElement>(1),
        method<"createElementNS", createElementNs>(2),
        method<"createTextNode", createCharacterData<dom::Node::Type::Text>>(1),
        method<"createComment", createCharacterData<dom::Node::Type::Comment>>(1),
        method<"createDocumentFragment", createDocumentFragment>(0),
        method<"importNode", importNode>(1),
        method<"adoptNode", adoptNode>(1),
        method<"createEvent", createEvent>(1),
        method<"hasFocus", hasFocus>(0),
        JS_FS_END,
    };
    static const JSPropertySpec kDoctypeProperties[]
        = { readonlyAttribute<"name", doctypeName>(), JS_PS_END };
    static const JSFunctionSpec kParserMethods[]
        = { JS_FN("parseFromString", parseFromString, 2, JSPROP_ENUMERATE), JS_FS_END };
    const Interface kInterfaces[] = {
        { &kPrototypes[0], "Node", nullptr, 0, kProperties, kMethods },
        { &kPrototypes[1], "Document" },
        { &kPrototypes[2], "Node", constructFragment },
        { &kPrototypes[3], "Node", nullptr, 0, kDoctypeProperties },
        { &kPrototypes[4], nullptr, constructParser, 0, nullptr, kParserMethods },
    };
    for (const Interface& each : kInterfaces) {
        if (!defineDomInterface(page, global, each))
            return false;
    }
    return true;
}

} // namespace loopscope
