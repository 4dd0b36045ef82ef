// SPDX-License-Identifier: GPL-3.0-or-later
// What the mixins ParentNode and ChildNode share (DOM §4.2.6-4.2.8).
#pragma once

#include "core/dom/mutation.h"
#include "core/dom/selector.h"
#include "core/web/dom/member.h"

namespace loopscope {

/// DOM converting nodes into a node: several arguments become a fragment, strings become texts. Null: an
/// exception is pending; or there is none, for no arguments at all.
template <typename Self> dom::NodeRef nodeOfArguments(const Call<Self>& call, unsigned first = 0)
{
    dom::NodeRef fragment = new dom::DocumentFragment(call.self.document());
    for (unsigned i = first; i < call.args.length(); ++i) {
        dom::NodeRef node = nodeOf(call.args[i]);
        if (!node) {
            std::string text;
            if (!call.read(i, text))
                return {};
            node = new dom::CharacterData(dom::Node::Type::Text, call.self.document(), text);
        }
        if (call.args.length() == first + 1)
            return node;
        dom::append(*node, *fragment);
    }
    return fragment;
}

/// Parses a selector; false: a SyntaxError is pending.
template <typename Self>
bool readSelector(const Call<Self>& call, const char* function, dom::SelectorList& selectors)
{
    std::string text;
    if (!requireArguments(call.context, call.args, 1, function) || !call.read(0, text))
        return false;
    std::optional<dom::SelectorList> parsed = dom::parseSelector(text);
    if (parsed) {
        selectors = std::move(*parsed);
        return true;
    }
    const std::string why
        = text.empty() ? "The provided selector is empty." : "'" + text + "' is not a valid selector.";
    return throwDomException(
        call.context, "SyntaxError", (std::string("Failed to execute ") + function + ": " + why).c_str());
}

} // namespace loopscope
