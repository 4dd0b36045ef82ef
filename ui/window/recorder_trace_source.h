// SPDX-License-Identifier: GPL-3.0-or-later
// The trace source that people use: a recorder in a process of its own.
#pragma once

#include "ui/recording/recorder_process.h"
#include "ui/window/trace_source.h"

namespace loopscope {

class RecorderTraceSource final : public TraceSource
{
    Q_OBJECT

public:
    /// `executable`: see RecorderProcess.
    explicit RecorderTraceSource(QString executable = {}, QObject* parent = nullptr);

    void record(const RecordingRequest& request) override { m_recorder.record(request); }
    void cancel() override { m_recorder.cancel(); }
    std::shared_ptr<const Trace> trace() const override { return m_recorder.trace(); }

private:
    RecorderProcess m_recorder;
};

} // namespace loopscope
