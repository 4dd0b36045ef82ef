// SPDX-License-Identifier: GPL-3.0-or-later
// What a script holds of a node: its wrapper object.
#pragma once

#include "core/dom/node.h"
#include "core/web/event_target.h"

namespace loopscope {

/// The slots of a node's wrapper. From kChildNodesSlot on: objects that are the same each time they are asked
/// for, or undefined.
enum NodeSlot : std::uint32_t
{
    kNodeSlot = kTargetSlotCount, // private: the dom::Node
    kChildNodesSlot,
    kChildrenSlot,
    kAttributesSlot,
    kClassListSlot,
    kDatasetSlot,
    kStyleSlot,
    kElementsSlot, // of a form, or the options of a select
    kNodeSlotCount
};

extern const JSClass kNodeClass;

/// Whether it is a node's wrapper: a document's, an element's, a text's.
bool isNode(JSObject* object);
/// Null: it is none.
dom::Node* nodeOf(JSObject* object);
dom::Node* nodeOf(const JS::Value& value);
dom::Element* elementOf(JSObject* object);

} // namespace loopscope
