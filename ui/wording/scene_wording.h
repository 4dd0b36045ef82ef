// SPDX-License-Identifier: GPL-3.0-or-later
// Words the picture's fixed parts: the boxes and their counts, the ring, the ends of a queue.
#pragma once

#include "core/trace/trace.h"
#include "ui/theme/box.h"

#include <optional>
#include <QString>
#include <QUrl>

namespace loopscope {

/// "Call Stack"
QString boxTitle(Box box);
/// "2 frames", "1 waiting"; empty for an empty box.
QString boxCount(Box box, std::size_t count);
/// "2 awaiting": async functions that are in no box
QString awaitingCount(std::size_t count);
/// "next at 16.7 ms"
QString nextFrameAt(VirtualTime time);
/// What will stand in an empty box, faintly written into it.
QString boxHint(Box box);

QString queueHead();
QString queueTail();

/// "Microtasks", and under it "checkpoint". `bottom` is the kind of the callback that runs, if any.
QString phaseTitle(Phase phase);
QString phaseSubtitle(Phase phase, std::optional<CardKind> bottom, bool stoppedEarly);
/// "Event loop · turn 1"
QString turnLine(std::uint32_t turn);
/// "virtual time 0.02 ms"
QString timeLine(VirtualTime time);

/// What the pointer is told over a box's title, a fold, the link to the spec.
QString boxToolTip(
    Box box, std::size_t count, std::size_t suspended, const std::optional<VirtualTime>& nextFrame);
QString foldToolTip(std::size_t hidden);
QString specToolTip(const QUrl& url);

/// Says over a dimmed picture that the editor holds another program by now.
QString staleNotice();

/// The whole picture in words, for screen readers: each box that holds something, with its first cards.
QString sceneDescription(const Trace& trace, const State& state);

} // namespace loopscope
