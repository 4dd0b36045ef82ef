// SPDX-License-Identifier: GPL-3.0-or-later
// Real recordings for tests of what is drawn and said.
#pragma once

#include "core/trace/trace.h"
#include "ui/window/trace_source.h"

#include <memory>
#include <QString>

namespace loopscope::test {

struct RecordedProgram
{
    QString name;
    QString text;
    std::shared_ptr<const Trace> trace;
};

/// Records in the real recorder and waits for its end; null if that takes half a minute.
std::shared_ptr<const Trace> recorded(const QString& name, const QString& text);

/// The samples in English.
std::vector<RecordedProgram> recordedSamples();
/// Programs of the conformance folders, spread over them, in a fixed order.
std::vector<RecordedProgram> recordedConformance(int count);
/// A program that fills every box, and one that fills the stack; the second needs thousands of frames.
RecordedProgram crowdedProgram();
RecordedProgram deepProgram();

/// Offers one recording that is there already, whatever is to be recorded.
class FinishedSource final : public TraceSource
{
public:
    void offer(std::shared_ptr<const Trace> trace) { m_trace = std::move(trace); }
    void record(const RecordingRequest&) override { }
    void cancel() override { }
    std::shared_ptr<const Trace> trace() const override { return m_trace; }
    void finish() { emit finished(); }

private:
    std::shared_ptr<const Trace> m_trace = std::make_shared<Trace>();
};

} // namespace loopscope::test
