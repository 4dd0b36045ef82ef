// SPDX-License-Identifier: GPL-3.0-or-later
// Serializing HTML fragments (HTML §13.3).
#pragma once

#include "core/dom/node.h"

namespace loopscope::dom {

/// What is in the node: its innerHTML.
std::string serializeChildren(const Node& node);
/// The node itself too: its outerHTML.
std::string serialize(const Node& node);

} // namespace loopscope::dom
