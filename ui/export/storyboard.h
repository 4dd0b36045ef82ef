// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that matter, and all of them in one picture.
#pragma once

#include "ui/export/export_request.h"

namespace loopscope {

/// The moments that tell a recording's story, at most so many: the beginning; in each turn of the loop the
/// fullest boxes that its script left; each console line; the end. Where there are more, those that change
/// most stay.
std::vector<std::size_t> storyboardMoments(const Trace& trace, std::size_t atMost);

QSizeF storyboardSize(const ExportRequest& request);
/// Both must outlive it.
Sheet storyboardOf(const Trace& trace, const ExportRequest& request);

} // namespace loopscope
