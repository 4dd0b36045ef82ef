// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a recording of the program that is being edited.
#pragma once

#include "ui/window/trace_source.h"

#include <QTimer>

#include <optional>

namespace loopscope {

/// A syntax error of the program, as its trace told it.
struct ProgramError
{
    QString message;
    Position range; // startLine is 0 where none is known
};

/// Re-records after each edit, once typing pauses. The trace that it offers is the newest one that shows a
/// program running: a text that does not parse leaves the trace before it in place, marked as stale.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// `source` must outlive the session.
    explicit Session(TraceSource& source, QObject* parent = nullptr);

    /// Another program: recorded at once, to be seen from its start.
    void open(const QString& name, const QString& text);
    /// The same program with another text: recorded after a short pause.
    void edit(const QString& text);
    void rename(const QString& name);
    /// What each recording from now on is told. A program that is open is recorded again after a short pause.
    void setOptions(const Options& options);
    /// Ends the recording under way; what it has so far is shown.
    void cancel();
    /// Whether recording again with more room could get further than the recording at hand.
    bool canRaiseLimit() const;
    /// Records again with ten times of what ran out.
    void raiseLimit();

    std::shared_ptr<const Trace> trace() const { return m_shown; }
    /// The shown trace is of the text as it stands, so that its positions fit the editor.
    bool isInStep() const { return m_shownRevision == m_revision; }
    /// The shown trace is of another program than the last text that was recorded.
    bool isStale() const { return m_isStale; }
    bool isRecording() const { return m_isRecording; }
    /// It has been recording for so long that it is worth a notice.
    bool isRecordingLong() const { return m_isRecording && !m_patience.isActive(); }
    /// Steps recorded so far by the recording under way.
    std::size_t recordedSteps() const;
    const std::optional<ProgramError>& programError() const { return m_error; }
    /// The step with which a limit ended the last recording; null if none did.
    const Step* limit() const;
    /// What the shown trace was recorded with.
    const Options& options() const { return m_shownOptions; }

    /// For tests: how long typing must pause, in ms.
    void setDebounce(int ms) { m_debounce.setInterval(ms); }

    enum class Opening : std::uint8_t
    {
        NewProgram,
        SameProgram,
        OtherOptions // of the same text
    };
    Q_ENUM(Opening)

signals:
    /// trace() is another object.
    void traceChanged(loopscope::Session::Opening opening);
    /// trace() has more steps.
    void traceGrown();
    /// The recording under way has been at it for a while and has more steps: recordedSteps().
    void progressed();
    /// Anything else: recording, stale, error, limit.
    void statusChanged();

private:
    enum class Verdict : std::uint8_t
    {
        Undecided,
        Runs,
        DoesNotParse
    };
    void record();
    void noteGrowth();
    void noteEnd();
    void judge();
    void show();

    TraceSource& m_source;
    Options m_wantedOptions;
    Options m_options; // with the limits that were raised for this program
    Options m_recordedOptions;
    Options m_shownOptions;
    QTimer m_debounce;
    QTimer m_patience; // how long a recording may take before its beginning is shown
    QString m_name;
    QString m_text;
    std::shared_ptr<const Trace> m_recording;
    std::shared_ptr<const Trace> m_shown;
    std::optional<ProgramError> m_error;
    std::size_t m_judgedSteps = 0;
    Verdict m_verdict = Verdict::Undecided;
    quint64 m_revision = 0;
    quint64 m_recordedRevision = 0;
    quint64 m_shownRevision = 0;
    Opening m_opening = Opening::NewProgram;
    bool m_isRecording = false;
    bool m_isStale = false;
};

} // namespace loopscope
