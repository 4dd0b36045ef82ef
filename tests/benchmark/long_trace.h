// SPDX-License-Identifier: GPL-3.0-or-later
// A recording of a million steps.
#pragma once

#include "core/trace/trace.h"

#include <algorithm>
#include <memory>

namespace loopscope {

inline std::shared_ptr<const Trace> longTrace()
{
    static const std::shared_ptr<const Trace> trace = [] {
        constexpr std::uint32_t kCards = 250'000; // four steps each
        auto made = std::make_shared<Trace>();
        made->addString("tick");
        for (std::uint32_t i = 1; i <= kCards; ++i)
            made->addCard({ .kind = CardKind::Timeout, .name = StringId { 1 } });
        // They come in groups of one to ninety-seven, so that their queue is never the same for long.
        for (std::uint32_t first = 1, size = 1; first <= kCards; first += size, size = size * 59 % 97 + 1) {
            const std::uint32_t end = std::min(first + size, kCards + 1);
            const auto add = [&](StepKind kind, std::uint32_t card) {
                made->addStep(
                    { .kind = kind, .time = std::chrono::microseconds(first * 2), .card = CardId { card } });
            };
            for (std::uint32_t card = first; card < end; ++card) {
                add(StepKind::WebApiStarted, card);
                add(StepKind::TaskQueued, card);
            }
            for (std::uint32_t card = first; card < end; ++card) {
                add(StepKind::TaskTaken, card);
                add(StepKind::FramePopped, card);
            }
        }
        return made;
    }();
    return trace;
}

} // namespace loopscope
