// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/parent_node.h"

#include "core/dom/selector_matching.h"
#include "core/dom/text_case.h"
#include "core/web/dom/collections.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/refusals.h"

#include <algorithm>

namespace loopscope {

namespace {

const char* interfaceName(const dom::Node& node)
{
    return node.isElement() ? "Element" : node.isDocument() ? "Document" : "DocumentFragment";
}

std::string functionName(const char* name, const dom::Node& node)
{
    return std::string("'") + name + "' on '" + interfaceName(node) + "'";
}

bool children(const NodeCall& call)
{
    return returnCached(call, kChildrenSlot, [&] { return makeChildren(call.page, call.self); });
}
bool firstElementChild(const NodeCall& call)
{
    return call.returnNode(call.self.firstElementChild());
}
bool lastElementChild(const NodeCall& call)
{
    return call.returnNode(call.self.lastElementChild());
}
bool childElementCount(const NodeCall& call)
{
    int count = 0;
    for (dom::Element* each = call.self.firstElementChild(); each != nullptr;
         each = each->nextElementSibling())
        ++count;
    return call.returnNumber(count);
}

bool append(const NodeCall& call)
{
    const NativeCall frame(call.page, "append");
    const dom::NodeRef node = nodeOfArguments(call);
    return node
        && done(
            call, dom::preInsert(*node, call.self, nullptr), functionName("append", call.self).c_str(), *node)
        && call.returnNothing();
}

bool prepend(const NodeCall& call)
{
    const NativeCall frame(call.page, "prepend");
    const dom::NodeRef node = nodeOfArguments(call);
    return node
        && done(call, dom::preInsert(*node, call.self, call.self.firstChild()),
            functionName("prepend", call.self).c_str(), *node)
        && call.returnNothing();
}

bool replaceChildren(const NodeCall& call)
{
    const NativeCall frame(call.page, "replaceChildren");
    const dom::NodeRef node = nodeOfArguments(call);
    if (!node
        || !done(call, dom::ensurePreInsertionValidity(*node, call.self, nullptr),
            functionName("replaceChildren", call.self).c_str(), *node))
        return false;
    dom::replaceAll(node.get(), call.self);
    return call.returnNothing();
}

bool querySelector(const NodeCall& call)
{
    dom::SelectorList selectors;
    return readSelector(call, functionName("querySelector", call.self).c_str(), selectors)
        && call.returnNode(dom::querySelector(call.self, selectors));
}

bool querySelectorAll(const NodeCall& call)
{
    dom::SelectorList selectors;
    if (!readSelector(call, functionName("querySelectorAll", call.self).c_str(), selectors))
        return false;
    std::vector<dom::NodeRef> nodes;
    for (const dom::ElementRef& each : dom::querySelectorAll(call.self, selectors))
        nodes.emplace_back(each.get());
    return call.returnObject(makeStaticNodeList(call.page, std::move(nodes)));
}

bool getElementById(const NodeCall& call)
{
    std::string id;
    if (!requireArguments(call.context, call.args, 1, functionName("getElementById", call.self).c_str())
        || !call.read(0, id))
        return false;
    for (dom::Node* node = call.self.next(call.self); node != nullptr; node = node->next(call.self)) {
        if (!id.empty() && node->isElement() && static_cast<dom::Element*>(node)->attributeOr("id", "") == id)
            return call.returnNode(node);
    }
    return call.returnNode(nullptr);
}

std::vector<dom::NodeRef> elementsThat(
    dom::Node& root, const std::function<bool(const dom::Element&)>& isWanted)
{
    std::vector<dom::NodeRef> nodes;
    for (dom::Node* node = root.next(root); node != nullptr; node = node->next(root)) {
        if (node->isElement() && isWanted(static_cast<dom::Element&>(*node)))
            nodes.emplace_back(node);
    }
    return nodes;
}

bool getElementsByTagName(const NodeCall& call)
{
    std::string name;
    if (!requireArguments(call.context, call.args, 1, functionName("getElementsByTagName", call.self).c_str())
        || !call.read(0, name))
        return false;
    return call.returnObject(makeLiveCollection(call.page, call.self, [name](dom::Node& root) {
        return elementsThat(root, [&](const dom::Element& each) {
            return name == "*" || each.localName() == each.attributeName(name);
        });
    }));
}

bool getElementsByClassName(const NodeCall& call)
{
    std::string names;
    if (!requireArguments(
            call.context, call.args, 1, functionName("getElementsByClassName", call.self).c_str())
        || !call.read(0, names))
        return false;
    return call.returnObject(
        makeLiveCollection(call.page, call.self, [words = dom::splitOnWhitespace(names)](dom::Node& root) {
            return elementsThat(root, [&](const dom::Element& each) {
                const std::vector<std::string> classes = each.classes();
                return !words.empty()
                    && std::all_of(words.begin(), words.end(), [&](const std::string& word) {
                           return std::find(classes.begin(), classes.end(), word) != classes.end();
                       });
            });
        }));
}

} // namespace

bool includeParentNode(Page& page)
{
    static const JSPropertySpec kProperties[] = {
        readonlyAttribute<"children", children>(),
        readonlyAttribute<"firstElementChild", firstElementChild>(),
        readonlyAttribute<"lastElementChild", lastElementChild>(),
        readonlyAttribute<"childElementCount", childElementCount>(),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        method<"append", append>(0),
        method<"prepend", prepend>(0),
        method<"replaceChildren", replaceChildren>(0),
        method<"querySelector", querySelector>(1),
        method<"querySelectorAll", querySelectorAll>(1),
        JS_FS_END,
    };
    static const JSPropertySpec kNoProperties[] = { JS_PS_END };
    static const JSFunctionSpec kById[] = { method<"getElementById", getElementById>(1), JS_FS_END };
    static const JSFunctionSpec kByName[] = {
        method<"getElementsByTagName", getElementsByTagName>(1),
        method<"getElementsByClassName", getElementsByClassName>(1),
        JS_FS_END,
    };
    for (const char* interface : { "Document", "DocumentFragment", "Element" }) {
        if (!includeMixin(page, interface, kProperties, kMethods))
            return false;
    }
    return includeMixin(page, "Document", kNoProperties, kById)
        && includeMixin(page, "DocumentFragment", kNoProperties, kById)
        && includeMixin(page, "Document", kNoProperties, kByName)
        && includeMixin(page, "Element", kNoProperties, kByName);
}

} // namespace loopscope
