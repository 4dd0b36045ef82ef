// SPDX-License-Identifier: GPL-3.0-or-later
// A recorder that stands still at a moment and answers questions, seen from the window.
#pragma once

#include "core/program/recording_request.h"
#include "core/trace/inspection.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <deque>
#include <memory>

namespace loopscope {

/// One inspection at a time; the next one kills it. Disturbs no recording. A recorder that was started
/// beforehand waits at its input, so that the next one begins at once.
class InspectionProcess final : public QObject
{
    Q_OBJECT

public:
    /// `executable`: see RecorderProcess.
    explicit InspectionProcess(QString executable = {}, QObject* parent = nullptr);
    ~InspectionProcess() override;

    /// Starts to record up to the request's `inspectAt`.
    void start(const RecordingRequest& request);
    /// Is answered once the moment is come to, questions in their order.
    void ask(const InspectionQuestion& question);
    /// Kills it; nothing more is told.
    void stop();
    /// Starts a recorder for the next inspection, unless one waits already.
    void prepare();
    /// Kills what prepare() has started.
    void release();
    bool isRunning() const { return m_process != nullptr; }
    qint64 processId() const { return m_process == nullptr ? 0 : m_process->processId(); }
    /// How long it may take to come to the moment, or to answer, before it is given up; in ms.
    void setPatience(int ms) { m_patience.setInterval(ms); }

signals:
    void answered(const loopscope::InspectionQuestion& question, const loopscope::InspectionAnswer& answer);
    /// It could not be started, died, or took too long.
    void failed();

private:
    std::unique_ptr<QProcess> startProcess() const;
    void read();
    void sendQuestions();
    void fail();

    QString m_executable;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QProcess> m_waiting;
    QTimer m_patience;
    std::string m_bytes;
    std::deque<InspectionQuestion> m_unsent;
    std::deque<InspectionQuestion> m_unanswered;
    bool m_isThere = false; // at the moment
};

} // namespace loopscope
