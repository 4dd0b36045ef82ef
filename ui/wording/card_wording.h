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

/// All that can be said of a card in any box, as plain text of some lines: its whole title, what it is, where
/// it stands in the program, what scheduled it and where.
QString cardDescription(const Trace& trace, CardId card);
/// The same for a tooltip, with the small line under its title where that was cut.
QString cardToolTip(const Trace& trace, CardId card, const QString& cutLine = {});

enum class FramePlace : std::uint8_t
{
    Bottom, // the callback itself
    Inner // called by another frame
};
/// "line 13 · microtask, promise reaction"
QString frameSubtitle(const Trace& trace, const Frame& frame, FramePlace place);
/// "fetch · 0 of 200 ms"
QString apiSubtitle(const Trace& trace, const PendingApi& api, VirtualTime now);
/// "timer task · line 4": the line that scheduled it
QString taskSubtitle(const Trace& trace, CardId card);
/// "promise reaction · line 4"
QString microtaskSubtitle(const Trace& trace, CardId card);
/// "next frame · line 4"
QString animationFrameSubtitle(const Trace& trace, CardId card);

} // namespace loopscope
