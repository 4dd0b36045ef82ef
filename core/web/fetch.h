// SPDX-License-Identifier: GPL-3.0-or-later
// fetch() (Fetch §5.6) on the virtual network.
#pragma once

#include <js/TypeDecls.h>

namespace loopscope {

bool defineFetch(JSContext* context, JS::HandleObject global);

} // namespace loopscope
