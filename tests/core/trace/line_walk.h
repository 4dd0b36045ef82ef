// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over a recording and notes the lines that it comes to.
#pragma once

#include "core/trace/trace.h"

#include <functional>
#include <vector>

namespace loopscope::test {

/// The program's line at which the step that led to a moment stands; 0 for none.
inline std::uint32_t lineAt(const Trace& trace, std::size_t moment)
{
    return moment == 0 ? 0 : trace.position(trace.step(moment - 1).position).startLine;
}

/// The moment after a line's `visit`th statement or call, counted from 1.
inline std::size_t momentOf(const Trace& trace, std::uint32_t line, int visit = 1)
{
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Step& step = trace.step(i);
        if (step.kind == StepKind::StatementReached && lineAt(trace, i + 1) == line && --visit == 0)
            return i + 1;
    }
    return 0;
}

/// The lines of repeated moves from a moment, until they stand still or lead to the end; at most 40.
inline std::vector<std::uint32_t> linesOf(
    const Trace& trace, std::size_t moment, const std::function<std::size_t(std::size_t)>& move)
{
    std::vector<std::uint32_t> lines;
    for (int i = 0; i < 40; ++i) {
        const std::size_t next = move(moment);
        if (next == moment || next == 0 || next == trace.size())
            break;
        lines.push_back(lineAt(trace, next));
        moment = next;
    }
    return lines;
}

} // namespace loopscope::test
