// SPDX-License-Identifier: GPL-3.0-or-later
// The URL class (URL §6.1).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <string>

namespace loopscope {

class Page;

bool defineUrl(Page& page, JS::HandleObject global);

/// URL §6.2 update: the query of a URL object, after its searchParams; empty: none.
void setQueryOf(JSObject* url, const std::string& query);

} // namespace loopscope
