// SPDX-License-Identifier: GPL-3.0-or-later
// What can have the focus, and in what order Tab goes (HTML §6.6).
#pragma once

#include "core/dom/element.h"

#include <vector>

namespace loopscope::dom {

/// HTML §6.6.2 a focusable area. SPEC-GAP: what is not rendered is known by `hidden` alone.
bool isFocusable(const Element& element);
/// HTML §6.6.3 tabIndex: the attribute's number, or the element's own.
int tabIndex(const Element& element);
/// The elements that Tab visits, in its order.
std::vector<Element*> tabOrder(Document& document);

} // namespace loopscope::dom
