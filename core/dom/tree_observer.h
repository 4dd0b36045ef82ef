// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told of changes of the tree as they are made: the bindings, and whoever lays the page out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace loopscope::dom {

class CharacterData;
class Element;
class Node;

/// States of elements that the document keeps.
enum class ElementState : std::uint8_t
{
    Focused,
    Hovered,
    Active
};

/// The calls come inside the mutation algorithms: an observer must not change the tree, and runs no script.
class TreeObserver
{
public:
    virtual ~TreeObserver() = default;

    /// DOM: the insertion steps; `node` is in its place, with its subtree.
    virtual void nodeInserted(Node& node) = 0;
    /// DOM: the removing steps; `node` is out, `parent` is where it was.
    virtual void nodeRemoved(Node& node, Node& parent) = 0;
    /// All of an insertion or removal is done: what `parent` holds has changed.
    virtual void childrenChanged(Node& parent) = 0;
    virtual void textChanged(CharacterData& node) = 0;
    /// DOM: the attribute change steps; none: it was or is not there. `style` is an attribute like others.
    virtual void attributeChanged(Element& element, std::string_view name,
        const std::optional<std::string>& before, const std::optional<std::string>& now)
        = 0;
    /// The tree is the same, but what a form control holds is not: its value, whether it is checked,
    /// selected.
    virtual void controlChanged(Element& control) { static_cast<void>(control); }
    /// Another element is in this state, or none.
    virtual void stateChanged(ElementState state) { static_cast<void>(state); }
};

} // namespace loopscope::dom
