// SPDX-License-Identifier: GPL-3.0-or-later
// The mutation algorithms (DOM §4.2.3), by the spec's names.
#pragma once

#include "core/dom/character_data.h"
#include "core/dom/node.h"

namespace loopscope::dom {

/// Why a mutation cannot be made.
enum class Refusal : std::uint8_t
{
    None,
    ParentCannotHaveChildren, // HierarchyRequestError, as the next ones
    NodeContainsParent,
    NodeCannotBeInserted,
    SecondDocumentElement,
    TextInDocument,
    ChildIsOfAnotherParent, // NotFoundError
};

/// DOM ensure pre-insertion validity.
[[nodiscard]] Refusal ensurePreInsertionValidity(Node& node, Node& parent, Node* child);
/// DOM pre-insert: `child` null: at the end.
[[nodiscard]] Refusal preInsert(Node& node, Node& parent, Node* child);
/// DOM replace `child` within `parent` by `node`.
[[nodiscard]] Refusal replace(Node& child, Node& node, Node& parent);
/// DOM pre-remove.
[[nodiscard]] Refusal preRemove(Node& child, Node& parent);

/// DOM insert; the validity has been checked.
void insert(Node& node, Node& parent, Node* child);
inline void append(Node& node, Node& parent)
{
    insert(node, parent, nullptr);
}
/// DOM replace all with `node`, which may be null.
void replaceAll(Node* node, Node& parent);
/// DOM remove a node from its parent.
void remove(Node& node);
/// DOM adopt a node into a document.
void adopt(Node& node, Document& document);
/// DOM string replace all: what setting textContent does to an element or a fragment.
void stringReplaceAll(std::string text, Node& parent);
/// DOM replace data, of all of it.
void replaceData(CharacterData& node, std::string data);
/// DOM normalize: no empty text, no two texts side by side.
void normalize(Node& node);

} // namespace loopscope::dom
