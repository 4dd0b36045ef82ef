// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/breakpoints.h"

#include "core/trace/line_moves.h"

#include <algorithm>
#include <limits>

namespace loopscope {

namespace {

/// Asks single steps; knows the height of the stack after the last of them.
class HitFinder
{
public:
    HitFinder(const Trace& trace, const Breakpoints& breakpoints, std::size_t moment)
        : m_trace(trace)
        , m_breakpoints(breakpoints)
    {
        for (const std::uint32_t line : breakpoints.lines) {
            if (line >= m_isLine.size())
                m_isLine.resize(line + 1);
            m_isLine[line] = true;
        }
        if (breakpoints.has(Watch::StackEmpties))
            m_height = static_cast<std::ptrdiff_t>(trace.stateAt(moment).callStack.size());
    }

    void goOver(std::size_t index) { m_height += stackGrowth(m_trace.step(index).kind); }
    void goBackOver(std::size_t index) { m_height -= stackGrowth(m_trace.step(index).kind); }

    /// The stack is as it is after the step.
    std::optional<Hit> hitAt(std::size_t index) const
    {
        const Step& step = m_trace.step(index);
        if (const auto line = lineAt(index, step))
            return Hit { index + 1, *line, {} };
        const auto watch = watchAt(index, step);
        if (watch && m_breakpoints.has(*watch))
            return Hit { index + 1, 0, *watch };
        return std::nullopt;
    }

private:
    std::optional<std::uint32_t> lineAt(std::size_t index, const Step& step) const
    {
        if (step.kind != StepKind::StatementReached && step.kind != StepKind::CallReached)
            return std::nullopt;
        const Position& position = m_trace.position(step.position);
        const bool isLine = position.source == kProgramSource && position.startLine < m_isLine.size()
            && m_isLine[position.startLine];
        return isLine && beginsLine(m_trace, index) ? std::optional(position.startLine) : std::nullopt;
    }

    std::optional<Watch> watchAt(std::size_t index, const Step& step) const
    {
        switch (step.kind) {
        case StepKind::WebApiStarted:
            return isNewToWebApis(index, step) ? std::optional(Watch::WebApis) : std::nullopt;
        case StepKind::MicrotaskQueued:
            return Watch::Microtasks;
        case StepKind::AnimationFrameCallbackQueued:
            return Watch::AnimationFrames;
        case StepKind::TaskQueued:
            return Watch::Tasks;
        case StepKind::ErrorReported:
            return m_breakpoints.has(Watch::ErrorReported) ? Watch::ErrorReported : Watch::ConsoleLine;
        case StepKind::ConsoleMessage:
            return Watch::ConsoleLine;
        case StepKind::FramePopped:
        case StepKind::FunctionSuspended:
            return m_height == 0 ? std::optional(Watch::StackEmpties) : std::nullopt;
        default:
            return std::nullopt;
        }
    }

    /// An interval starts again for each of its periods, without ever leaving the box.
    bool isNewToWebApis(std::size_t index, const Step& step) const
    {
        if (!m_breakpoints.has(Watch::WebApis) || m_trace.card(step.card).kind != CardKind::Interval)
            return true;
        const State before = m_trace.stateAt(index);
        return std::none_of(before.webApis.begin(), before.webApis.end(),
            [&step](const PendingApi& api) { return api.card == step.card; });
    }

    const Trace& m_trace;
    const Breakpoints& m_breakpoints;
    std::vector<bool> m_isLine;
    std::ptrdiff_t m_height = -1;
};

/// Whether a range is a function's own, from its parameters to its end: `(a) { … }`, `(a) => …`, `a => …`.
bool isFunction(std::string_view text)
{
    std::size_t at = 0;
    if (text.starts_with('(')) {
        int open = 0;
        for (; at < text.size(); ++at) {
            open += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (open == 0)
                break;
        }
        ++at;
    } else {
        at = text.find_first_of(" \t\r\n=({");
    }
    const std::size_t next
        = at < text.size() ? text.find_first_not_of(" \t\r\n", at) : std::string_view::npos;
    if (next == std::string_view::npos)
        return false;
    const std::string_view rest = text.substr(next);
    return rest.starts_with("=>") || (text.starts_with('(') && rest.starts_with('{'));
}

} // namespace

bool Breakpoints::hasWatches() const
{
    return std::find(watches.begin(), watches.end(), true) != watches.end();
}

std::optional<Hit> nextHit(
    const Trace& trace, std::size_t from, std::size_t to, const Breakpoints& breakpoints)
{
    if (breakpoints.empty())
        return std::nullopt;
    HitFinder finder(trace, breakpoints, from);
    for (std::size_t i = from; i < std::min(to, trace.size()); ++i) {
        finder.goOver(i);
        if (const auto hit = finder.hitAt(i))
            return hit;
    }
    return std::nullopt;
}

std::optional<Hit> previousHit(
    const Trace& trace, std::size_t from, std::size_t to, const Breakpoints& breakpoints)
{
    from = std::min(from, trace.size());
    if (breakpoints.empty())
        return std::nullopt;
    HitFinder finder(trace, breakpoints, from);
    for (std::size_t i = from; i-- > 0 && i + 1 >= to;) {
        if (i + 1 < from) {
            if (const auto hit = finder.hitAt(i))
                return hit;
        }
        finder.goBackOver(i);
    }
    return std::nullopt;
}

std::vector<std::size_t> hitMoments(
    const Trace& trace, std::size_t from, std::size_t to, const Breakpoints& breakpoints)
{
    std::vector<std::size_t> moments;
    if (breakpoints.empty())
        return moments;
    HitFinder finder(trace, breakpoints, from);
    for (std::size_t i = from; i < std::min(to, trace.size()); ++i) {
        finder.goOver(i);
        if (finder.hitAt(i))
            moments.push_back(i + 1);
    }
    return moments;
}

std::uint32_t lineToStopAt(const Trace& trace, std::uint32_t line)
{
    std::uint32_t nearest = std::numeric_limits<std::uint32_t>::max();
    for (std::uint32_t id = 1; id <= trace.positionCount(); ++id) {
        const Position& position = trace.position(PositionId { id });
        const bool isNearer = position.source == kProgramSource && position.startLine >= line
            && position.startLine < nearest && position.startLine > 0;
        if (isNearer && !isFunction(trace.textAt(PositionId { id })))
            nearest = position.startLine;
    }
    return nearest == std::numeric_limits<std::uint32_t>::max() ? 0 : nearest;
}

} // namespace loopscope
