// SPDX-License-Identifier: GPL-3.0-or-later
// Records a program inside the test's own process.
#pragma once

#include "core/record/recorder.h"
#include "core/trace/trace.h"

#include <memory>
#include <string>
#include <string_view>

namespace loopscope::test {

inline std::unique_ptr<Trace> record(std::string_view program, const Options& options = {})
{
    auto trace = std::make_unique<Trace>();
    Recorder recorder({ { "program.js", std::string(program) }, options }, *trace);
    recorder.run();
    return trace;
}

/// What a run prints. Dialogs are no lines of the program's.
inline std::string consoleOf(const Trace& trace)
{
    std::string text;
    for (const std::uint32_t index : trace.consoleSteps()) {
        if (isDialog(trace.step(index)))
            continue;
        text += std::string(trace.text(StringId(trace.step(index).a))) + '\n';
    }
    return text;
}

inline std::string consoleOf(std::string_view program, const Options& options = {})
{
    return consoleOf(*record(program, options));
}

/// The names of the cards of all steps of a kind, in order.
inline std::vector<std::string> cardsOf(const Trace& trace, StepKind kind)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        if (trace.step(i).kind == kind)
            names.emplace_back(trace.cardName(trace.step(i).card));
    }
    return names;
}

} // namespace loopscope::test
