// SPDX-License-Identifier: GPL-3.0-or-later
// crypto (Web Cryptography §10): its random numbers, of the program's seed.
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool defineCrypto(Page& page, JS::HandleObject global);

} // namespace loopscope
