// SPDX-License-Identifier: GPL-3.0-or-later
// structuredClone() (HTML §2.7).
#pragma once

#include <js/TypeDecls.h>

namespace loopscope {

bool defineStructuredClone(JSContext* context, JS::HandleObject global);

} // namespace loopscope
