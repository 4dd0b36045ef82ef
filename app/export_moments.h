// SPDX-License-Identifier: GPL-3.0-or-later
// Which moments of a recording `loopscope export` is about.
#pragma once

#include "app/export_options.h"
#include "ui/lesson/placed_lesson.h"

namespace loopscope {

/// The moments that --step, --steps or --time name. Where none does, those that the lesson chooses or begins
/// at, else those that suit the format and the view. None, with a message on stderr, if the recording has no
/// such moment.
std::optional<std::vector<std::size_t>> readMoments(const QCommandLineParser& parser,
    const ExportOptions& options, const Trace& trace, const std::vector<PlacedEntry>& lesson);

} // namespace loopscope
