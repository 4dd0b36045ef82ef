// SPDX-License-Identifier: GPL-3.0-or-later
// Which elements a selector matches (Selectors Level 4 §17).
#pragma once

#include "core/dom/element.h"
#include "core/dom/selector.h"

namespace loopscope::dom {

/// `scope`: what :scope stands for; null: the root.
bool matches(const Element& element, const SelectorList& selectors, const Node* scope = nullptr);
/// The first match among `root`'s descendants, in tree order; null if there is none.
Element* querySelector(Node& root, const SelectorList& selectors);
std::vector<Ref<Element>> querySelectorAll(Node& root, const SelectorList& selectors);
/// DOM closest: the element or its nearest ancestor that matches.
Element* closest(Element& element, const SelectorList& selectors);

} // namespace loopscope::dom
