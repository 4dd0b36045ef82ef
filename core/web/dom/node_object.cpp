// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/node_object.h"

#include "core/dom/element.h"

#include <js/Object.h>

namespace loopscope {

const JSClass kNodeClass
    = { .name = "Node", .flags = JSCLASS_HAS_RESERVED_SLOTS(kNodeSlotCount) | kEventTargetBit };

bool isNode(JSObject* object)
{
    return JS::GetClass(object) == &kNodeClass;
}

dom::Node* nodeOf(JSObject* object)
{
    return object != nullptr && isNode(object)
        ? static_cast<dom::Node*>(JS::GetReservedSlot(object, kNodeSlot).toPrivate())
        : nullptr;
}

dom::Node* nodeOf(const JS::Value& value)
{
    return value.isObject() ? nodeOf(&value.toObject()) : nullptr;
}

dom::Element* elementOf(JSObject* object)
{
    dom::Node* const node = nodeOf(object);
    return node != nullptr && node->isElement() ? static_cast<dom::Element*>(node) : nullptr;
}

} // namespace loopscope
