// SPDX-License-Identifier: GPL-3.0-or-later
// DOMStringMap (HTML §3.2.6.6): element.dataset.
#pragma once

#include "core/web/dom/member.h"

namespace loopscope {

JSObject* makeDataset(Page& page, dom::Element& element);

} // namespace loopscope
