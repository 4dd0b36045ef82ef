// SPDX-License-Identifier: GPL-3.0-or-later
// A recording of a million steps.
#pragma once

#include "core/trace/trace.h"

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
        for (std::uint32_t i = 1; i <= kCards; ++i) {
            const VirtualTime time = std::chrono::microseconds(i * 2);
            for (const StepKind kind :
                { StepKind::WebApiStarted, StepKind::TaskQueued, StepKind::TaskTaken, StepKind::FramePopped })
                made->addStep({ .kind = kind, .time = time, .card = CardId { i } });
        }
        return made;
    }();
    return trace;
}

} // namespace loopscope
