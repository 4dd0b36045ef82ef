// SPDX-License-Identifier: GPL-3.0-or-later
// A form's own properties (HTML §4.10.3): its controls by name and by index.
#pragma once

#include "core/dom/element.h"

#include <js/TypeDecls.h>

namespace loopscope {

class Page;

/// WHY a prototype: it stands between the form and HTMLFormElement.prototype, so that the form itself is an
/// object like other nodes. Null, with an exception pending, if memory is short.
JSObject* makeFormPrototype(Page& page, dom::Element& form);

} // namespace loopscope
