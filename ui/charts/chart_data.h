// SPDX-License-Identifier: GPL-3.0-or-later
// What all charts of a trace are drawn from.
#pragma once

#include "ui/charts/callback_runs.h"
#include "ui/charts/queue_lengths.h"
#include "ui/timeline/timeline_model.h"

#include <memory>

namespace loopscope {

struct ChartData
{
    std::shared_ptr<const Trace> trace = std::make_shared<Trace>();
    QueueLengths queues;
    CallbackRuns callbacks;
    TimelineModel timeline; // its frames and long tasks

    void setTrace(std::shared_ptr<const Trace> of)
    {
        trace = std::move(of);
        queues.clear();
        callbacks.clear();
        timeline.clear();
    }
    /// Reads what is new.
    void read()
    {
        queues.read(*trace);
        callbacks.read(*trace);
        timeline.read(*trace);
    }
};

} // namespace loopscope
