// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

namespace loopscope {

namespace {

constexpr int kDebounceMs = 80;
// A lesson is recorded well within this, so that its picture changes once and whole.
constexpr int kPatienceMs = 150;
constexpr int kMoreRoom = 10;

bool showsTheProgramRunning(StepKind kind)
{
    return kind == StepKind::StatementReached || kind == StepKind::CallReached
        || kind == StepKind::FramePushed;
}

} // namespace

Session::Session(TraceSource& source, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_shown(std::make_shared<Trace>())
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_debounce, &QTimer::timeout, this, &Session::record);
    connect(&m_patience, &QTimer::timeout, this, &Session::noteGrowth);
    connect(&m_source, &TraceSource::grown, this, &Session::noteGrowth);
    connect(&m_source, &TraceSource::finished, this, &Session::noteEnd);
}

void Session::open(const QString& name, const QString& text)
{
    m_name = name;
    m_text = text;
    m_options = m_wantedOptions;
    m_opening = Opening::NewProgram;
    ++m_revision;
    record();
}

void Session::edit(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    ++m_revision;
    m_debounce.start();
}

void Session::rename(const QString& name)
{
    m_name = name;
}

void Session::setOptions(const Options& options)
{
    m_wantedOptions = options;
    if (m_options == options)
        return;
    m_options = options;
    if (m_recording != nullptr)
        m_debounce.start();
}

void Session::cancel()
{
    if (m_isRecording)
        m_source.cancel();
}

bool Session::canRaiseLimit() const
{
    const Step* step = limit();
    if (step == nullptr)
        return false;
    switch (static_cast<Limit>(step->detail)) {
    case Limit::Steps:
    case Limit::Clock:
    case Limit::StepTime:
    case Limit::WallTime:
    case Limit::Memory:
        return true;
    case Limit::Cancelled:
    case Limit::RecorderDied:
    case Limit::RecorderMissing:
        break;
    }
    return false;
}

void Session::raiseLimit()
{
    if (!canRaiseLimit())
        return;
    Limits& limits = m_options.limits;
    switch (static_cast<Limit>(limit()->detail)) {
    case Limit::Steps:
        limits.steps *= kMoreRoom;
        break;
    case Limit::Clock:
        limits.virtualTime *= kMoreRoom;
        break;
    case Limit::StepTime:
        limits.realTimeWithoutStep *= kMoreRoom;
        limits.realTime = std::max(limits.realTime, limits.realTimeWithoutStep);
        break;
    case Limit::WallTime:
        limits.realTime *= kMoreRoom;
        break;
    case Limit::Memory:
        // Ten times of it would be more than most computers have.
        limits.memoryMiB *= 2;
        break;
    case Limit::Cancelled:
    case Limit::RecorderDied:
    case Limit::RecorderMissing:
        return;
    }
    record();
}

std::size_t Session::recordedSteps() const
{
    return m_recording == nullptr ? 0 : m_recording->size();
}

const Step* Session::limit() const
{
    if (m_isRecording || m_recording == nullptr || m_recording->empty())
        return nullptr;
    const Step& last = m_recording->step(m_recording->size() - 1);
    return last.kind == StepKind::LimitReached ? &last : nullptr;
}

void Session::record()
{
    m_debounce.stop();
    m_verdict = Verdict::Undecided;
    m_judgedSteps = 0;
    m_recordedRevision = m_revision;
    m_recordedOptions = m_options;
    m_isRecording = true;
    m_patience.start();
    m_source.record({ { m_name.toStdString(), m_text.toStdString() }, m_options });
    m_recording = m_source.trace();
    emit statusChanged();
}

void Session::noteGrowth()
{
    if (!m_isRecording)
        return;
    m_recording = m_source.trace();
    judge();
    if (m_shown == m_recording)
        emit traceGrown();
    else if (m_verdict == Verdict::Runs && !m_patience.isActive())
        show();
    if (isRecordingLong())
        emit progressed();
}

void Session::noteEnd()
{
    m_recording = m_source.trace();
    m_isRecording = false;
    m_patience.stop();
    judge();
    const bool ranAtAll = m_recording->size() > 1 || limit() == nullptr;
    if (m_verdict == Verdict::DoesNotParse) {
        m_isStale = true;
    } else if (!ranAtAll) {
        m_isStale = true;
        m_error.reset();
    } else if (m_shown == m_recording) {
        m_error.reset();
        emit traceGrown();
    } else {
        show();
    }
    emit statusChanged();
}

/// Reads the new steps until it is clear whether the program runs at all.
void Session::judge()
{
    for (; m_verdict == Verdict::Undecided && m_judgedSteps < m_recording->size(); ++m_judgedSteps) {
        const Step& step = m_recording->step(m_judgedSteps);
        if (showsTheProgramRunning(step.kind)) {
            m_verdict = Verdict::Runs;
        } else if (step.kind == StepKind::ErrorReported && errorSource(step) == ErrorSource::Syntax) {
            m_verdict = Verdict::DoesNotParse;
            const std::string_view text = m_recording->text(StringId { step.a });
            m_error = ProgramError { QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())),
                m_recording->position(step.position) };
        }
    }
}

void Session::show()
{
    m_shown = m_recording;
    const bool isSameText = std::exchange(m_shownRevision, m_recordedRevision) == m_recordedRevision;
    const bool hasOtherOptions = std::exchange(m_shownOptions, m_recordedOptions) != m_recordedOptions;
    m_isStale = false;
    m_error.reset();
    Opening opening = std::exchange(m_opening, Opening::SameProgram);
    if (opening == Opening::SameProgram && isSameText && hasOtherOptions)
        opening = Opening::OtherOptions;
    emit traceChanged(opening);
}

} // namespace loopscope
