// SPDX-License-Identifier: GPL-3.0-or-later
// DOMTokenList (DOM §7.1): an attribute as an ordered set of words.
#pragma once

#include "core/dom/element.h"

namespace loopscope::dom {

/// The ordered set parser: words, each once.
std::vector<std::string> orderedSet(std::string_view text);
/// DOM update steps: writes the set back; no attribute is made for an empty set.
void updateTokens(Element& element, std::string_view attribute, const std::vector<std::string>& tokens);

} // namespace loopscope::dom
