// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/element_interface.h"

#include "core/dom/html_parser.h"
#include "core/dom/html_serializer.h"
#include "core/dom/selector_matching.h"
#include "core/dom/text_case.h"
#include "core/web/dom/attribute_objects.h"
#include "core/web/dom/collections.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/parent_node.h"
#include "core/web/dom/reflection.h"
#include "core/web/dom/refusals.h"
#include "core/web/dom/token_list_object.h"

#include <js/Array.h>

namespace loopscope {

namespace {

bool tagName(const ElementCall& call)
{
    return call.returnText(call.self.tagName());
}
bool localName(const ElementCall& call)
{
    return call.returnText(call.self.localName());
}
bool namespaceUri(const ElementCall& call)
{
    constexpr const char* kUris[] = { "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg",
        "http://www.w3.org/1998/Math/MathML" };
    return call.returnText(kUris[static_cast<std::size_t>(call.self.elementNamespace())]);
}
bool nothing(const ElementCall& call)
{
    return call.returnNode(nullptr);
}

bool classList(const ElementCall& call)
{
    return returnCached(call, kClassListSlot, [&] { return makeTokenList(call.page, call.self, "class"); });
}
// [PutForwards=value].
bool setClassList(const ElementCall& call)
{
    std::string text;
    if (!call.read(0, text))
        return false;
    call.self.setAttribute("class", text);
    return call.returnNothing();
}
bool attributes(const ElementCall& call)
{
    return returnCached(call, kAttributesSlot, [&] { return makeAttributeMap(call.page, call.self); });
}

bool readName(const ElementCall& call, unsigned required, const char* name, std::string& attribute)
{
    const std::string function = std::string("'") + name + "' on 'Element'";
    if (!requireArguments(call.context, call.args, required, function.c_str()) || !call.read(0, attribute))
        return false;
    attribute = call.self.attributeName(attribute);
    return true;
}

// DOM §1.4: a valid attribute local name, in the words of Chromium.
bool isValidName(const ElementCall& call, const char* function, const std::string& name)
{
    if (!name.empty() && name.find_first_of(" \t\n\r\f/>=") == std::string::npos
        && name.find('\0') == std::string::npos)
        return true;
    return throwDomException(call.context, "InvalidCharacterError",
        (std::string("Failed to execute '") + function + "' on 'Element': '" + name
            + "' is not a valid attribute name.")
            .c_str());
}

bool getAttribute(const ElementCall& call)
{
    std::string name;
    if (!readName(call, 1, "getAttribute", name))
        return false;
    const std::string* const value = call.self.attribute(name);
    return call.returnTextOrNull(value != nullptr ? std::optional(*value) : std::nullopt);
}
bool setAttribute(const ElementCall& call)
{
    std::string name;
    std::string value;
    if (!readName(call, 2, "setAttribute", name) || !call.read(1, value)
        || !isValidName(call, "setAttribute", name))
        return false;
    const NativeCall frame(call.page, "setAttribute");
    call.self.setAttribute(name, value);
    return call.returnNothing();
}
bool hasAttribute(const ElementCall& call)
{
    std::string name;
    return readName(call, 1, "hasAttribute", name) && call.returnFlag(call.self.hasAttribute(name));
}
bool removeAttribute(const ElementCall& call)
{
    std::string name;
    if (!readName(call, 1, "removeAttribute", name))
        return false;
    const NativeCall frame(call.page, "removeAttribute");
    call.self.removeAttribute(name);
    return call.returnNothing();
}
// DOM §4.9 toggleAttribute.
bool toggleAttribute(const ElementCall& call)
{
    std::string name;
    if (!readName(call, 1, "toggleAttribute", name) || !isValidName(call, "toggleAttribute", name))
        return false;
    const NativeCall frame(call.page, "toggleAttribute");
    const bool isForced = call.isGiven(1);
    const bool force = isForced && JS::ToBoolean(call.arg(1));
    const bool isThere = call.self.hasAttribute(name);
    if (!isThere && (!isForced || force))
        call.self.setAttribute(name, "");
    else if (isThere && (!isForced || !force))
        call.self.removeAttribute(name);
    return call.returnFlag(call.self.hasAttribute(name));
}
bool hasAttributes(const ElementCall& call)
{
    return call.returnFlag(!call.self.attributes().empty());
}
bool getAttributeNames(const ElementCall& call)
{
    JS::RootedVector<JS::Value> names(call.context);
    for (const dom::Attribute& each : call.self.attributes()) {
        JSString* const name = newString(call.context, each.name);
        if (name == nullptr || !names.append(JS::StringValue(name)))
            return false;
    }
    return call.returnObject(JS::NewArrayObject(call.context, names));
}
bool getAttributeNode(const ElementCall& call)
{
    std::string name;
    if (!readName(call, 1, "getAttributeNode", name))
        return false;
    return call.self.hasAttribute(name) ? call.returnObject(makeAttr(call.page, call.self, name))
                                        : call.returnNode(nullptr);
}

// SPEC-GAP: namespaces are not kept: the qualified name alone counts.
bool getAttributeNs(const ElementCall& call)
{
    std::string name;
    if (!call.read(1, name))
        return false;
    const std::string* const value = call.self.attribute(name);
    return call.returnTextOrNull(value != nullptr ? std::optional(*value) : std::nullopt);
}
bool setAttributeNs(const ElementCall& call)
{
    std::string name;
    std::string value;
    if (!requireArguments(call.context, call.args, 3, "'setAttributeNS' on 'Element'") || !call.read(1, name)
        || !call.read(2, value))
        return false;
    const NativeCall frame(call.page, "setAttributeNS");
    call.self.setAttribute(name, value);
    return call.returnNothing();
}
bool removeAttributeNs(const ElementCall& call)
{
    std::string name;
    if (!call.read(1, name))
        return false;
    const NativeCall frame(call.page, "removeAttributeNS");
    call.self.removeAttribute(name);
    return call.returnNothing();
}

bool matches(const ElementCall& call)
{
    dom::SelectorList selectors;
    return readSelector(call, "'matches' on 'Element'", selectors)
        && call.returnFlag(dom::matches(call.self, selectors, &call.self));
}
bool closest(const ElementCall& call)
{
    dom::SelectorList selectors;
    return readSelector(call, "'closest' on 'Element'", selectors)
        && call.returnNode(dom::closest(call.self, selectors));
}

dom::Node& contentsOf(dom::Element& element)
{
    dom::Node* const contents = element.templateContents();
    return contents != nullptr ? *contents : element;
}

bool innerHtml(const ElementCall& call)
{
    return call.returnText(dom::serializeChildren(call.self));
}
bool setInnerHtml(const ElementCall& call)
{
    std::string html;
    if (!call.readNullAsEmpty(0, html))
        return false;
    const dom::NodeRef fragment = dom::parseFragment(call.self.document(), call.self, html);
    dom::replaceAll(fragment.get(), contentsOf(call.self));
    return call.returnNothing();
}
bool outerHtml(const ElementCall& call)
{
    return call.returnText(dom::serialize(call.self));
}
bool setOuterHtml(const ElementCall& call)
{
    std::string html;
    if (!call.readNullAsEmpty(0, html))
        return false;
    dom::Node* const parent = call.self.parent();
    if (parent == nullptr)
        return call.returnNothing();
    if (parent->isDocument())
        return throwDomException(call.context, "NoModificationAllowedError",
            "Failed to set the 'outerHTML' property on 'Element': This element's parent is of type "
            "'#document', which is not an element node.");
    const dom::Element& context = parent->isElement() ? static_cast<dom::Element&>(*parent) : call.self;
    const dom::NodeRef fragment = dom::parseFragment(call.self.document(), context, html);
    return done(call, dom::replace(call.self, *fragment, *parent), "'outerHTML' on 'Element'", *fragment)
        && call.returnNothing();
}

// DOM §4.9 insert adjacent. False: an exception is pending.
bool insertAdjacent(
    const ElementCall& call, const char* function, const std::string& where, dom::Node& node, bool& isDone)
{
    const std::string place = dom::asciiLower(where);
    const std::string called = std::string("'") + function + "' on 'Element'";
    dom::Node* const parent = call.self.parent();
    const bool isOutside = place == "beforebegin" || place == "afterend";
    isDone = !isOutside || parent != nullptr;
    if (!isDone)
        return true;
    dom::Refusal refusal = dom::Refusal::None;
    if (place == "beforebegin")
        refusal = dom::preInsert(node, *parent, &call.self);
    else if (place == "afterend")
        refusal = dom::preInsert(node, *parent, call.self.nextSibling());
    else if (place == "afterbegin")
        refusal = dom::preInsert(node, call.self, call.self.firstChild());
    else if (place == "beforeend")
        refusal = dom::preInsert(node, call.self, nullptr);
    else
        return throwDomException(call.context, "SyntaxError",
            ("Failed to execute " + called + ": The value provided ('" + where
                + "') is not one of 'beforeBegin', 'afterBegin', 'beforeEnd', or 'afterEnd'.")
                .c_str());
    return done(call, refusal, called.c_str(), node);
}

bool insertAdjacentHtml(const ElementCall& call)
{
    std::string where;
    std::string html;
    if (!requireArguments(call.context, call.args, 2, "'insertAdjacentHTML' on 'Element'")
        || !call.read(0, where) || !call.read(1, html))
        return false;
    const NativeCall frame(call.page, "insertAdjacentHTML");
    const std::string place = dom::asciiLower(where);
    const bool isOutside = place == "beforebegin" || place == "afterend";
    dom::Element* const parent = call.self.parentElement();
    if (isOutside && parent == nullptr)
        return throwDomException(call.context, "NoModificationAllowedError",
            "Failed to execute 'insertAdjacentHTML' on 'Element': The element has no parent.");
    const dom::NodeRef fragment
        = dom::parseFragment(call.self.document(), isOutside ? *parent : call.self, html);
    bool isDone = false;
    return insertAdjacent(call, "insertAdjacentHTML", where, *fragment, isDone) && call.returnNothing();
}
bool insertAdjacentElement(const ElementCall& call)
{
    std::string where;
    if (!requireArguments(call.context, call.args, 2, "'insertAdjacentElement' on 'Element'")
        || !call.read(0, where))
        return false;
    dom::Node* const node = nodeOf(call.arg(1));
    if (node == nullptr || !node->isElement())
        return throwTypeError(call.context,
            "Failed to execute 'insertAdjacentElement' on 'Element': parameter 2 is not of type 'Element'.");
    const NativeCall frame(call.page, "insertAdjacentElement");
    bool isDone = false;
    return insertAdjacent(call, "insertAdjacentElement", where, *node, isDone)
        && call.returnNode(isDone ? node : nullptr);
}
bool insertAdjacentText(const ElementCall& call)
{
    std::string where;
    std::string text;
    if (!requireArguments(call.context, call.args, 2, "'insertAdjacentText' on 'Element'")
        || !call.read(0, where) || !call.read(1, text))
        return false;
    const dom::NodeRef node = new dom::CharacterData(dom::Node::Type::Text, call.self.document(), text);
    bool isDone = false;
    return insertAdjacent(call, "insertAdjacentText", where, *node, isDone) && call.returnNothing();
}

} // namespace

bool defineElementInterface(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "Element" };
    // SPEC-GAP: shadow trees and slots.
    static const JSPropertySpec kProperties[] = {
        readonlyAttribute<"namespaceURI", namespaceUri>(),
        readonlyAttribute<"prefix", nothing>(),
        readonlyAttribute<"localName", localName>(),
        readonlyAttribute<"tagName", tagName>(),
        reflectedText<"id">(),
        reflectedText<"className", "class">(),
        attribute<"classList", classList, setClassList>(),
        reflectedText<"slot">(),
        readonlyAttribute<"attributes", attributes>(),
        readonlyAttribute<"shadowRoot", nothing>(),
        attribute<"innerHTML", innerHtml, setInnerHtml>(),
        attribute<"outerHTML", outerHtml, setOuterHtml>(),
        reflectedText<"role">(),
        reflectedText<"ariaLabel", "aria-label">(),
        reflectedText<"ariaExpanded", "aria-expanded">(),
        reflectedText<"ariaHidden", "aria-hidden">(),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        method<"hasAttributes", hasAttributes>(0),
        method<"getAttributeNames", getAttributeNames>(0),
        method<"getAttribute", getAttribute>(1),
        method<"setAttribute", setAttribute>(2),
        method<"removeAttribute", removeAttribute>(1),
        method<"toggleAttribute", toggleAttribute>(1),
        method<"hasAttribute", hasAttribute>(1),
        method<"getAttributeNode", getAttributeNode>(1),
        method<"getAttributeNS", getAttributeNs>(2),
        method<"setAttributeNS", setAttributeNs>(3),
        method<"removeAttributeNS", removeAttributeNs>(2),
        method<"closest", closest>(1),
        method<"matches", matches>(1),
        method<"webkitMatchesSelector", matches>(1),
        method<"insertAdjacentElement", insertAdjacentElement>(2),
        method<"insertAdjacentText", insertAdjacentText>(2),
        method<"insertAdjacentHTML", insertAdjacentHtml>(2),
        JS_FS_END,
    };
    return defineDomInterface(page, global, { &kPrototype, "Node", nullptr, 0, kProperties, kMethods });
}

} // namespace loopscope
