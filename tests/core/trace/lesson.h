// SPDX-License-Identifier: GPL-3.0-or-later
// A small recording made by hand, for tests that need a trace and no engine.
#pragma once

#include "core/trace/trace.h"
#include "core/trace/trace_writer.h"

namespace loopscope::test {

/// The records of:  setTimeout(later, 100); queueMicrotask(soon); requestAnimationFrame(paint);
/// console.log("한 줄") from its first step to idle. Every box holds a card at some moment.
class Lesson
{
public:
    /// Writes the whole recording into `sink`; the writer may be used to go on with it.
    explicit Lesson(TraceSink& sink);

    TraceWriter& writer() { return m_writer; }
    CardId script {}, timeout {}, microtask {}, frame {};

private:
    CardId card(CardKind kind, std::string_view name, PositionId position, CardId origin = {});
    void write(StepKind kind, CardId card = {}, std::uint16_t detail = 0, std::uint32_t a = 0);
    void writeAt(
        VirtualTime time, StepKind kind, CardId card = {}, std::uint16_t detail = 0, std::uint32_t a = 0);
    void call(std::string_view text, std::uint32_t line, StepKind effect, CardId target);

    TraceWriter m_writer;
    SourceId m_source {};
};

} // namespace loopscope::test
