// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/card_moments.h"

#include <algorithm>

namespace loopscope {

namespace {

std::optional<std::size_t> firstStepOf(const Trace& trace, CardId card)
{
    for (std::size_t i = 0; i < trace.size(); ++i) {
        if (trace.step(i).card == card)
            return i;
    }
    return std::nullopt;
}

bool runs(const Trace& trace, const Step& step, CardId card)
{
    if (!beginsCallback(step.kind) && step.kind != StepKind::FramePushed)
        return false;
    const bool isTick = trace.card(step.card).kind == CardKind::IntervalTick;
    return step.card == card || (isTick && trace.card(step.card).origin == card);
}

} // namespace

std::optional<std::size_t> momentScheduled(const Trace& trace, CardId card)
{
    const auto first = firstStepOf(trace, card);
    if (!first)
        return std::nullopt;
    if (trace.step(*first).kind == StepKind::FramePushed)
        return *first;
    return *first + 1;
}

std::optional<std::size_t> momentOfRun(const Trace& trace, CardId card, std::size_t from)
{
    for (std::size_t i = from; i < trace.size(); ++i) {
        if (runs(trace, trace.step(i), card))
            return i + 1;
    }
    for (std::size_t i = std::min(from, trace.size()); i-- > 0;) {
        if (runs(trace, trace.step(i), card))
            return i + 1;
    }
    return std::nullopt;
}

} // namespace loopscope
