// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine asks of the recording that it works for.
#pragma once

#include "core/trace/card.h"
#include "core/trace/step.h"

#include <functional>
#include <string>

namespace loopscope {

class EngineHost
{
public:
    virtual ~EngineHost() = default;

    /// The script reads the time (Date). Milliseconds since 1970-01-01T00:00:00Z, with a fraction.
    virtual double readWallClock() = 0;
    /// A statement begins: time passes.
    virtual void statementBegins() = 0;
    /// Whether the recording goes on. Once it does not, no more script runs.
    virtual bool goesOn() = 0;
    /// ECMA HostEnqueuePromiseJob: `steps` is to be run from the microtask queue.
    virtual void enqueueJob(CardId card, std::function<void()> steps) = 0;
    /// A limit of the engine itself was reached; goesOn() is false from here.
    virtual void limitReached(Limit limit) = 0;
    /// The observer is broken, which is our mistake; goesOn() is false from here.
    virtual void observerFailed(const std::string& why) = 0;
};

} // namespace loopscope
