// SPDX-License-Identifier: GPL-3.0-or-later
// CSSStyleDeclaration (CSSOM §6.6) for scripts: element.style.
#pragma once

#include "core/web/dom/member.h"

namespace loopscope {

JSObject* makeInlineStyle(Page& page, dom::Element& element);

} // namespace loopscope
