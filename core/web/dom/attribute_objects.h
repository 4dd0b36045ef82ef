// SPDX-License-Identifier: GPL-3.0-or-later
// NamedNodeMap and Attr (DOM §4.9.1-4.9.2): element.attributes. SPEC-GAP: an Attr is a view of its element's
// attribute, a new object each time, and no Node.
#pragma once

#include "core/web/dom/member.h"

namespace loopscope {

JSObject* makeAttributeMap(Page& page, dom::Element& element);
JSObject* makeAttr(Page& page, dom::Element& element, const std::string& name);

} // namespace loopscope
