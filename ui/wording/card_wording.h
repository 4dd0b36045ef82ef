// SPDX-License-Identifier: GPL-3.0-or-later
// Words a card: its title and the small line under it, by its kind and its box.
#pragma once

#include "core/trace/trace.h"

#include <QString>

namespace loopscope {

/// "later()", "GET /api/user", console.log("one"): one line, at most some hundred characters, never empty.
QString cardTitle(const Trace& trace, CardId card);

/// What a task, microtask or frame callback is: "timer task", "promise reaction", "script".
QString cardNature(CardKind kind);

enum class FramePlace : std::uint8_t
{
    Bottom, // the callback itself
    Inner // called by another frame
};
/// "line 13 · microtask, promise reaction"
QString frameSubtitle(const Trace& trace, const Frame& frame, FramePlace place);
/// "fetch · 0 of 200 ms"
QString apiSubtitle(const Trace& trace, const PendingApi& api, VirtualTime now);
/// "timer task"
QString taskSubtitle(const Trace& trace, CardId card);
/// "promise reaction"
QString microtaskSubtitle(const Trace& trace, CardId card);
/// "next frame"
QString animationFrameSubtitle();

} // namespace loopscope
