// SPDX-License-Identifier: GPL-3.0-or-later
// TextDecoder and TextEncoder (Encoding §7), atob and btoa (HTML §8.3).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool defineTextDecoder(Page& page, JS::HandleObject global);
bool defineTextEncoder(Page& page, JS::HandleObject global);
bool defineBase64(Page& page, JS::HandleObject global);

} // namespace loopscope
