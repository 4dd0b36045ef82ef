// SPDX-License-Identifier: GPL-3.0-or-later
// States with as many cards in a box as a test wants, and recordings in which everything happens.
#pragma once

#include "core/trace/trace_writer.h"
#include "ui/scene/scene_content.h"
#include "ui/theme/box.h"

#include <random>

namespace loopscope::test {

/// A trace that has cards but no steps, and a state made by hand.
struct Crowd
{
    Trace trace;
    TraceWriter writer { trace };
    State state;

    CardId add(Box box, std::string_view name = "work", CardId origin = {});
    void add(Box box, int count);
    CardId card(CardKind kind, std::string_view name, CardId origin = {});
    PositionId line(std::uint32_t number);
    SceneContent content() const;

private:
    SourceId m_source = writer.addSource("crowd.js", "work();\n");
};

/// A recording of random steps, each of which makes sense where it stands: frames, timers, intervals,
/// fetches, microtasks, awaits, frame callbacks, cancellations.
void writeRandomRecording(TraceSink& sink, std::size_t steps, unsigned seed);

} // namespace loopscope::test
