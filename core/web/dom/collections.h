// SPDX-License-Identifier: GPL-3.0-or-later
// NodeList and HTMLCollection (DOM §4.2.10): lists that know their nodes by index, and some by name.
#pragma once

#include "core/web/dom/member.h"

#include <functional>
#include <vector>

namespace loopscope {

/// What a live list holds now.
using ListNodes = std::function<std::vector<dom::NodeRef>(dom::Node& root)>;

JSObject* makeChildNodes(Page& page, dom::Node& parent);
JSObject* makeChildren(Page& page, dom::Node& parent);
/// A NodeList that does not change.
JSObject* makeStaticNodeList(Page& page, std::vector<dom::NodeRef> nodes);
/// A live HTMLCollection of what `nodes` finds. `interface`: or one that inherits from it.
JSObject* makeLiveCollection(
    Page& page, dom::Node& root, ListNodes nodes, const char* interface = "HTMLCollection");

/// Gives a prototype the iteration methods of arrays, and forEach and its like.
bool borrowFromArray(JSContext* context, JS::HandleObject prototype, bool hasIterableDeclaration);

/// An object that is the same each time it is asked for, kept in a slot of the wrapper.
template <typename Self, typename Make>
bool returnCached(const Call<Self>& call, NodeSlot slot, const Make& make)
{
    JS::RootedObject wrapper(call.context, &call.args.thisv().toObject());
    const JS::Value known = JS::GetReservedSlot(wrapper, slot);
    if (known.isObject()) {
        call.args.rval().set(known);
        return true;
    }
    JSObject* const made = make();
    if (made == nullptr)
        return false;
    JS::SetReservedSlot(wrapper, slot, JS::ObjectValue(*made));
    call.args.rval().setObject(*made);
    return true;
}

} // namespace loopscope
