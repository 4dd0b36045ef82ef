// SPDX-License-Identifier: GPL-3.0-or-later
// A walk over all elements of a tree.
#pragma once

#include "core/dom/element.h"

namespace loopscope::dom {

/// Visits the elements below a node, in tree order.
template <typename Visit> void forEachElement(Node& root, const Visit& visit)
{
    for (Node* node = root.next(root); node != nullptr; node = node->next(root)) {
        if (node->isElement())
            visit(static_cast<Element&>(*node));
    }
}

} // namespace loopscope::dom
