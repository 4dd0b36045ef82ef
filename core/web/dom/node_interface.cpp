// SPDX-License-Identifier: GPL-3.0-or-later
// Node (DOM §4.4) for scripts.
#include "core/dom/mutation.h"
#include "core/web/document_url.h"
#include "core/web/dom/collections.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/member.h"
#include "core/web/dom/refusals.h"

namespace loopscope {

namespace {

bool nodeType(const NodeCall& call)
{
    return call.returnNumber(static_cast<int>(call.self.type()));
}
bool nodeName(const NodeCall& call)
{
    return call.returnText(call.self.name());
}
bool isConnected(const NodeCall& call)
{
    return call.returnFlag(call.self.isConnected());
}
bool ownerDocument(const NodeCall& call)
{
    return call.returnNode(call.self.isDocument() ? nullptr : &call.self.document());
}
bool getRootNode(const NodeCall& call)
{
    return call.returnNode(&call.self.root());
}
bool parentNode(const NodeCall& call)
{
    return call.returnNode(call.self.parent());
}
bool parentElement(const NodeCall& call)
{
    return call.returnNode(call.self.parentElement());
}
bool hasChildNodes(const NodeCall& call)
{
    return call.returnFlag(call.self.firstChild() != nullptr);
}
bool childNodes(const NodeCall& call)
{
    return returnCached(call, kChildNodesSlot, [&] { return makeChildNodes(call.page, call.self); });
}
bool firstChild(const NodeCall& call)
{
    return call.returnNode(call.self.firstChild());
}
bool lastChild(const NodeCall& call)
{
    return call.returnNode(call.self.lastChild());
}
bool previousSibling(const NodeCall& call)
{
    return call.returnNode(call.self.previousSibling());
}
bool nextSibling(const NodeCall& call)
{
    return call.returnNode(call.self.nextSibling());
}

bool nodeValue(const NodeCall& call)
{
    return call.returnTextOrNull(call.self.isCharacterData()
            ? std::optional(static_cast<dom::CharacterData&>(call.self).data())
            : std::nullopt);
}
bool setNodeValue(const NodeCall& call)
{
    std::string text;
    if (!call.readNullAsEmpty(0, text))
        return false;
    if (call.self.isCharacterData())
        dom::replaceData(static_cast<dom::CharacterData&>(call.self), text);
    return call.returnNothing();
}

bool baseUri(const NodeCall& call)
{
    return call.returnText(url::serialized(documentBaseUrl(call.page)));
}
bool textContent(const NodeCall& call)
{
    if (call.self.isElement() || call.self.isFragment())
        return call.returnText(call.self.descendantText());
    return nodeValue(call);
}
bool setTextContent(const NodeCall& call)
{
    if (!call.self.isElement() && !call.self.isFragment())
        return setNodeValue(call);
    std::string text;
    if (!call.readNullAsEmpty(0, text))
        return false;
    dom::stringReplaceAll(text, call.self);
    return call.returnNothing();
}

bool normalize(const NodeCall& call)
{
    dom::normalize(call.self);
    return call.returnNothing();
}

bool cloneNode(const NodeCall& call)
{
    const NativeCall frame(call.page, "cloneNode");
    const dom::NodeRef copy = call.self.clone(JS::ToBoolean(call.arg(0)));
    if (!copy)
        return throwDomException(call.context, "NotSupportedError",
            "Failed to execute 'cloneNode' on 'Node': This node type does not support this method.");
    return call.returnNode(copy.get());
}

bool isEqualNode(const NodeCall& call)
{
    dom::Node* const other = nodeOf(call.arg(0));
    return call.returnFlag(other != nullptr && call.self.equals(*other));
}
bool isSameNode(const NodeCall& call)
{
    return call.returnFlag(nodeOf(call.arg(0)) == &call.self);
}
bool compareDocumentPosition(const NodeCall& call)
{
    dom::Node* const other = nodeArgument(call, 0, "'compareDocumentPosition' on 'Node'");
    return other != nullptr && call.returnNumber(call.self.comparePosition(*other));
}
bool contains(const NodeCall& call)
{
    constexpr const char* kFunction = "'contains' on 'Node'";
    if (!requireArguments(call.context, call.args, 1, kFunction))
        return false;
    if (call.arg(0).isNullOrUndefined())
        return call.returnFlag(false);
    dom::Node* const other = nodeArgument(call, 0, kFunction);
    return other != nullptr && call.returnFlag(call.self.isInclusiveAncestorOf(*other));
}

bool insertBefore(const NodeCall& call)
{
    constexpr const char* kFunction = "'insertBefore' on 'Node'";
    if (!requireArguments(call.context, call.args, 2, kFunction))
        return false;
    dom::Node* const node = nodeArgument(call, 0, kFunction);
    dom::Node* const child = nodeOf(call.arg(1));
    if (node == nullptr)
        return false;
    if (child == nullptr && !call.arg(1).isNullOrUndefined())
        return nodeArgument(call, 1, kFunction) != nullptr;
    const NativeCall frame(call.page, "insertBefore");
    return done(call, dom::preInsert(*node, call.self, child), kFunction, *node) && call.returnNode(node);
}

bool appendChild(const NodeCall& call)
{
    constexpr const char* kFunction = "'appendChild' on 'Node'";
    if (!requireArguments(call.context, call.args, 1, kFunction))
        return false;
    dom::Node* const node = nodeArgument(call, 0, kFunction);
    if (node == nullptr)
        return false;
    const NativeCall frame(call.page, "appendChild");
    return done(call, dom::preInsert(*node, call.self, nullptr), kFunction, *node) && call.returnNode(node);
}

bool replaceChild(const NodeCall& call)
{
    constexpr const char* kFunction = "'replaceChild' on 'Node'";
    if (!requireArguments(call.context, call.args, 2, kFunction))
        return false;
    dom::Node* const node = nodeArgument(call, 0, kFunction);
    dom::Node* const child = node != nullptr ? nodeArgument(call, 1, kFunction) : nullptr;
    if (child == nullptr)
        return false;
    const NativeCall frame(call.page, "replaceChild");
    return done(call, dom::replace(*child, *node, call.self), kFunction, *node) && call.returnNode(child);
}

bool removeChild(const NodeCall& call)
{
    constexpr const char* kFunction = "'removeChild' on 'Node'";
    if (!requireArguments(call.context, call.args, 1, kFunction))
        return false;
    dom::Node* const child = nodeArgument(call, 0, kFunction);
    if (child == nullptr)
        return false;
    const NativeCall frame(call.page, "removeChild");
    return done(call, dom::preRemove(*child, call.self), kFunction, *child) && call.returnNode(child);
}

} // namespace

bool defineNodeInterface(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "Node" };
    constexpr auto kConstant = JSPROP_ENUMERATE | JSPROP_READONLY | JSPROP_PERMANENT;
    static const JSPropertySpec kConstants[] = {
        JS_INT32_PS("ELEMENT_NODE", 1, kConstant),
        JS_INT32_PS("ATTRIBUTE_NODE", 2, kConstant),
        JS_INT32_PS("TEXT_NODE", 3, kConstant),
        JS_INT32_PS("CDATA_SECTION_NODE", 4, kConstant),
        JS_INT32_PS("ENTITY_REFERENCE_NODE", 5, kConstant),
        JS_INT32_PS("ENTITY_NODE", 6, kConstant),
        JS_INT32_PS("PROCESSING_INSTRUCTION_NODE", 7, kConstant),
        JS_INT32_PS("COMMENT_NODE", 8, kConstant),
        JS_INT32_PS("DOCUMENT_NODE", 9, kConstant),
        JS_INT32_PS("DOCUMENT_TYPE_NODE", 10, kConstant),
        JS_INT32_PS("DOCUMENT_FRAGMENT_NODE", 11, kConstant),
        JS_INT32_PS("DOCUMENT_POSITION_DISCONNECTED", 1, kConstant),
        JS_INT32_PS("DOCUMENT_POSITION_PRECEDING", 2, kConstant),
        JS_INT32_PS("DOCUMENT_POSITION_FOLLOWING", 4, kConstant),
        JS_INT32_PS("DOCUMENT_POSITION_CONTAINS", 8, kConstant),
        JS_INT32_PS("DOCUMENT_POSITION_CONTAINED_BY", 16, kConstant),
        JS_PS_END,
    };
    // SPEC-GAP: baseURI, lookupPrefix and its like, which serve XML.
    static const JSPropertySpec kProperties[] = {
        readonlyAttribute<"nodeType", nodeType>(),
        readonlyAttribute<"nodeName", nodeName>(),
        readonlyAttribute<"isConnected", isConnected>(),
        readonlyAttribute<"ownerDocument", ownerDocument>(),
        readonlyAttribute<"parentNode", parentNode>(),
        readonlyAttribute<"parentElement", parentElement>(),
        readonlyAttribute<"childNodes", childNodes>(),
        readonlyAttribute<"firstChild", firstChild>(),
        readonlyAttribute<"lastChild", lastChild>(),
        readonlyAttribute<"previousSibling", previousSibling>(),
        readonlyAttribute<"nextSibling", nextSibling>(),
        readonlyAttribute<"baseURI", baseUri>(),
        attribute<"nodeValue", nodeValue, setNodeValue>(),
        attribute<"textContent", textContent, setTextContent>(),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        method<"getRootNode", getRootNode>(0),
        method<"hasChildNodes", hasChildNodes>(0),
        method<"normalize", normalize>(0),
        method<"cloneNode", cloneNode>(0),
        method<"isEqualNode", isEqualNode>(1),
        method<"isSameNode", isSameNode>(1),
        method<"compareDocumentPosition", compareDocumentPosition>(1),
        method<"contains", contains>(1),
        method<"insertBefore", insertBefore>(2),
        method<"appendChild", appendChild>(1),
        method<"replaceChild", replaceChild>(2),
        method<"removeChild", removeChild>(1),
        JS_FS_END,
    };
    return defineDomInterface(
               page, global, { &kPrototype, "EventTarget", nullptr, 0, kProperties, kMethods, kConstants })
        && includeMixin(page, "Node", kConstants);
}

} // namespace loopscope
