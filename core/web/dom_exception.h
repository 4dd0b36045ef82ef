// SPDX-License-Identifier: GPL-3.0-or-later
// DOMException (Web IDL §2.8.1).
#pragma once

#include <js/TypeDecls.h>

namespace loopscope {

bool defineDomException(JSContext* context, JS::HandleObject global);

/// Throws a DOMException of this name ("DataCloneError"). Always false.
bool throwDomException(JSContext* context, const char* name, const char* message);

} // namespace loopscope
