// SPDX-License-Identifier: GPL-3.0-or-later
// The mixins ChildNode and NonDocumentTypeChildNode (DOM §4.2.7-4.2.8).
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/parent_node.h"
#include "core/web/dom/refusals.h"

namespace loopscope {

namespace {

// The nearest sibling that is not among the arguments.
template <typename Step> dom::Node* viableSibling(const NodeCall& call, const Step& step)
{
    for (dom::Node* sibling = step(call.self); sibling != nullptr; sibling = step(*sibling)) {
        bool isGiven = false;
        for (unsigned i = 0; i < call.args.length(); ++i)
            isGiven = isGiven || nodeOf(call.args[i]) == sibling;
        if (!isGiven)
            return sibling;
    }
    return nullptr;
}

dom::Node* viablePrevious(const NodeCall& call)
{
    return viableSibling(call, [](dom::Node& node) { return node.previousSibling(); });
}
dom::Node* viableNext(const NodeCall& call)
{
    return viableSibling(call, [](dom::Node& node) { return node.nextSibling(); });
}

// Inserts the arguments into the parent before what `place` finds once they are out of the tree.
bool insertArguments(const NodeCall& call, const char* name, dom::Node* next, bool isAfterPrevious)
{
    const NativeCall frame(call.page, name);
    const dom::NodeRef parent = call.self.parent();
    if (!parent)
        return call.returnNothing();
    const dom::NodeRef kept = next;
    const dom::NodeRef node = nodeOfArguments(call);
    if (!node)
        return false;
    dom::Node* place = next;
    if (isAfterPrevious)
        place = next != nullptr ? next->nextSibling() : parent->firstChild();
    const std::string function = std::string("'") + name + "' on 'Element'";
    const dom::Refusal refusal = dom::preInsert(*node, *parent, place);
    return (refusal == dom::Refusal::None
               || throwRefusal(call.context, refusal, function.c_str(), *node, *parent))
        && call.returnNothing();
}

bool before(const NodeCall& call)
{
    return insertArguments(call, "before", viablePrevious(call), true);
}
bool after(const NodeCall& call)
{
    return insertArguments(call, "after", viableNext(call), false);
}

bool replaceWith(const NodeCall& call)
{
    const NativeCall frame(call.page, "replaceWith");
    const dom::NodeRef parent = call.self.parent();
    if (!parent)
        return call.returnNothing();
    const dom::NodeRef next = viableNext(call);
    const dom::NodeRef node = nodeOfArguments(call);
    if (!node)
        return false;
    const dom::Refusal refusal = call.self.parent() == parent.get()
        ? dom::replace(call.self, *node, *parent)
        : dom::preInsert(*node, *parent, next.get());
    return (refusal == dom::Refusal::None
               || throwRefusal(call.context, refusal, "'replaceWith' on 'Element'", *node, *parent))
        && call.returnNothing();
}

bool remove(const NodeCall& call)
{
    const NativeCall frame(call.page, "remove");
    if (call.self.parent() != nullptr)
        dom::remove(call.self);
    return call.returnNothing();
}

bool previousElementSibling(const NodeCall& call)
{
    return call.returnNode(call.self.previousElementSibling());
}
bool nextElementSibling(const NodeCall& call)
{
    return call.returnNode(call.self.nextElementSibling());
}

} // namespace

bool includeChildNode(Page& page)
{
    static const JSPropertySpec kSiblings[] = {
        readonlyAttribute<"previousElementSibling", previousElementSibling>(),
        readonlyAttribute<"nextElementSibling", nextElementSibling>(),
        JS_PS_END,
    };
    static const JSPropertySpec kNone[] = { JS_PS_END };
    static const JSFunctionSpec kMethods[] = {
        method<"before", before>(0),
        method<"after", after>(0),
        method<"replaceWith", replaceWith>(0),
        method<"remove", remove>(0),
        JS_FS_END,
    };
    return includeMixin(page, "Element", kSiblings, kMethods)
        && includeMixin(page, "CharacterData", kSiblings, kMethods)
        && includeMixin(page, "DocumentType", kNone, kMethods);
}

} // namespace loopscope
