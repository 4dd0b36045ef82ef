// SPDX-License-Identifier: GPL-3.0-or-later
// ProgressEvent (XHR §5): of whatever goes on in steps.
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <cstddef>
#include <string_view>

namespace loopscope {

class Page;

struct Progress
{
    bool isComputable = false;
    double loaded = 0;
    double total = 0;
};

/// XHR §5.2 fire a progress event.
void fireAProgressEvent(Page& page, std::string_view type, JS::HandleObject target, const Progress& progress);

bool defineProgressEvent(Page& page, JS::HandleObject global);

} // namespace loopscope
