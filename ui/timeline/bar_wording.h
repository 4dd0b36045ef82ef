// SPDX-License-Identifier: GPL-3.0-or-later
// What a bar of the timeline stands for, in words.
#pragma once

#include "ui/timeline/timeline_layout.h"

namespace loopscope {

/// Rich text.
QString toolTipOf(const TimelineBar& bar, const TimelineModel& model, const Trace& trace);

} // namespace loopscope
