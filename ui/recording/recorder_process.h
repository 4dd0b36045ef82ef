// SPDX-License-Identifier: GPL-3.0-or-later
// Runs loopscope-recorder in a process of its own and collects what it streams.
#pragma once

#include "core/program/recording_request.h"
#include "core/trace/trace.h"

#include <QObject>
#include <QProcess>

#include <memory>

namespace loopscope {

/// One recording at a time; the next recorder is started beforehand and waits at its input. However a
/// recorder ends (of itself, killed, crashed), the trace so far stays and its last step says why there is no
/// more.
class RecorderProcess final : public QObject
{
    Q_OBJECT

public:
    /// `executable` is the recorder's path; empty: beside this program's own binary.
    explicit RecorderProcess(QString executable = {}, QObject* parent = nullptr);
    ~RecorderProcess() override;

    /// Starts to record. A recording under way is thrown away, with no finished() of its own.
    void record(const RecordingRequest& request);
    /// The same, without starting a recorder for a next time.
    void recordOnce(const RecordingRequest& request);
    /// Kills the recorder; finished() follows, the trace ends with Limit::Cancelled.
    void cancel();

    bool isRecording() const { return m_running != nullptr; }
    /// Process id of the recorder under way; 0 if there is none.
    qint64 processId() const;
    /// The trace of the present or the last recording; a new object for each.
    std::shared_ptr<const Trace> trace() const { return m_trace; }

signals:
    /// The trace has more steps than before.
    void grown();
    /// The trace has its last step.
    void finished();

private:
    class Run;
    std::unique_ptr<QProcess> startProcess();
    void readAvailable();
    void end();

    QString m_executable;
    std::unique_ptr<QProcess> m_waiting;
    std::unique_ptr<Run> m_running;
    std::shared_ptr<Trace> m_trace;
};

} // namespace loopscope
