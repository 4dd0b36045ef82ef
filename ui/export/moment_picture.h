// SPDX-License-Identifier: GPL-3.0-or-later
// What a request shows of one moment, whatever its view.
#pragma once

#include "ui/export/export_request.h"

namespace loopscope {

/// A diagram, or the picture of another panel. Trace and request must outlive it.
Picture pictureOf(const ExportRequest& request, const Trace& trace, std::size_t moment);

} // namespace loopscope
