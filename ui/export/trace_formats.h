// SPDX-License-Identifier: GPL-3.0-or-later
// A whole recording as text: for scripts, tests and articles. Never translated.
#pragma once

#include "core/trace/trace.h"

#include <QByteArray>

namespace loopscope {

/// The console lines from line `first` (from 0) on, as recorded outputs have them: each ends with a line
/// feed.
QByteArray consoleText(const Trace& trace, std::size_t first = 0);
/// One step a line: number, time, kind, card, source range, what else there is.
QByteArray traceText(const Trace& trace);
/// A line for every change of the boxes, "Time 0 ms  Call Stack: [a.js]  Web APIs: []  …", and for every
/// console line.
QByteArray tableText(const Trace& trace);
/// One object: the program, the cards, the steps, the console. Its "version" grows when its form changes.
QByteArray jsonText(const Trace& trace);

/// Whether an "Uncaught …" line was printed.
bool hasUncaughtLine(const Trace& trace);

} // namespace loopscope
