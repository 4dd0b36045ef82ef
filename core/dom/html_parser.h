// SPDX-License-Identifier: GPL-3.0-or-later
// Parsing HTML (HTML §13.2), done by Gumbo.
#pragma once

#include "core/dom/document.h"
#include "core/dom/element.h"

namespace loopscope::dom {

/// Fills an empty document from a whole page's text (UTF-8). No observer hears of it.
void parseDocument(Document& document, std::string_view html);
/// HTML §13.4 the HTML fragment parsing algorithm: the nodes stand in a new fragment.
Ref<Node> parseFragment(Document& document, const Element& context, std::string_view html);

} // namespace loopscope::dom
