// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/refusals.h"

namespace loopscope {

bool throwRefusal(JSContext* context, dom::Refusal refusal, const char* function, const dom::Node& node,
    const dom::Node& parent)
{
    const std::string_view called(function);
    std::string why;
    const char* name = "HierarchyRequestError";
    switch (refusal) {
    case dom::Refusal::None:
        return true;
    case dom::Refusal::ParentCannotHaveChildren:
        why = "This node type does not support this method.";
        break;
    case dom::Refusal::NodeContainsParent:
        why = "The new child element contains the parent.";
        break;
    case dom::Refusal::NodeCannotBeInserted:
    case dom::Refusal::TextInDocument:
        why = "Nodes of type '" + node.name() + "' may not be inserted inside nodes of type '" + parent.name()
            + "'.";
        break;
    case dom::Refusal::SecondDocumentElement:
        why = "Only one element on document allowed.";
        break;
    case dom::Refusal::ChildIsOfAnotherParent:
        name = "NotFoundError";
        why = called.starts_with("'insertBefore'")
            ? "The node before which the new node is to be inserted is not a child of this node."
            : called.starts_with("'replaceChild'") ? "The node to be replaced is not a child of this node."
                                                   : "The node to be removed is not a child of this node.";
        break;
    }
    const std::string message = "Failed to execute " + std::string(called) + ": " + why;
    return throwDomException(context, name, message.c_str());
}

} // namespace loopscope
