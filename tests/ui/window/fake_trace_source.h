// SPDX-License-Identifier: GPL-3.0-or-later
// A trace source that records what a test tells it to.
#pragma once

#include "tests/core/trace/lesson.h"
#include "ui/window/trace_source.h"

namespace loopscope::test {

class FakeTraceSource final : public TraceSource
{
public:
    void record(const RecordingRequest& request) override
    {
        requests.push_back(request);
        m_trace = std::make_shared<Trace>();
    }
    void cancel() override { ++cancels; }
    std::shared_ptr<const Trace> trace() const override { return m_offered ? m_offered : m_trace; }

    /// What the next recordings are.
    void offer(std::shared_ptr<const Trace> trace) { m_offered = std::move(trace); }
    void writeLesson() { const Lesson lesson(*m_trace); }
    void writeSyntaxError(std::string_view message, std::uint32_t line)
    {
        // The tables may hold a lesson already: the ids go on after it.
        m_trace->addString(message);
        m_trace->addPosition({ SourceId { 1 }, line, 0, line, 1 });
        Step step { .kind = StepKind::ErrorReported, .time = m_trace->lastState().time };
        step.detail = static_cast<std::uint16_t>(ErrorSource::Syntax);
        step.a = static_cast<std::uint32_t>(m_trace->stringCount());
        step.position = PositionId { static_cast<std::uint32_t>(m_trace->positionCount()) };
        m_trace->addStep(step);
    }
    void writeLimit(Limit limit, std::uint64_t value)
    {
        Step step { .kind = StepKind::LimitReached, .time = m_trace->lastState().time };
        step.detail = static_cast<std::uint16_t>(limit);
        setWideValue(step, value);
        m_trace->addStep(step);
    }
    void finish() { emit finished(); }

    std::vector<RecordingRequest> requests;
    int cancels = 0;

private:
    std::shared_ptr<Trace> m_trace = std::make_shared<Trace>();
    std::shared_ptr<const Trace> m_offered;
};

} // namespace loopscope::test
