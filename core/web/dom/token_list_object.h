// SPDX-License-Identifier: GPL-3.0-or-later
// DOMTokenList (DOM §7.1) for scripts: element.classList.
#pragma once

#include "core/web/dom/member.h"

namespace loopscope {

JSObject* makeTokenList(Page& page, dom::Element& element, const char* attribute);

} // namespace loopscope
