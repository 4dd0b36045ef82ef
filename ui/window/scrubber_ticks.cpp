// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/scrubber_ticks.h"

#include <algorithm>
#include <optional>

namespace loopscope {

namespace {

std::optional<TickKind> kindOf(const Trace& trace, const Step& step)
{
    switch (step.kind) {
    case StepKind::TaskTaken:
        return trace.card(step.card).kind == CardKind::Script ? TickKind::Script : TickKind::Task;
    case StepKind::MicrotaskCheckpointEntered:
        return TickKind::Checkpoint;
    case StepKind::MicrotaskTaken:
        return TickKind::Microtask;
    case StepKind::RenderingOpportunity:
        return TickKind::Frame;
    case StepKind::AnimationFrameCallbackTaken:
        return TickKind::FrameCallback;
    case StepKind::ConsoleMessage:
        return TickKind::ConsoleLine;
    case StepKind::ErrorReported:
        return TickKind::Error;
    default:
        return std::nullopt;
    }
}

} // namespace

std::vector<Tick> ticksOf(const Trace& trace, std::size_t from)
{
    std::vector<Tick> ticks;
    for (std::size_t i = from; i < trace.size(); ++i) {
        if (const auto kind = kindOf(trace, trace.step(i)))
            ticks.push_back({ i + 1, *kind });
    }
    return ticks;
}

std::vector<const Tick*> heaviestTicks(std::span<const Tick> ticks, std::size_t size, std::size_t columns)
{
    std::vector<const Tick*> heaviest(columns, nullptr);
    if (size == 0 || columns == 0)
        return heaviest;
    for (const Tick& tick : ticks) {
        const std::size_t column = std::min(columns - 1, tick.moment * columns / (size + 1));
        if (heaviest[column] == nullptr || heaviest[column]->kind < tick.kind)
            heaviest[column] = &tick;
    }
    return heaviest;
}

} // namespace loopscope
