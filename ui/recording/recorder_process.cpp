// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/recorder_process.h"

#include "core/trace/wire.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace loopscope {

namespace {

// Exit codes and signals share one value: see Limit::RecorderDied.
constexpr std::uint64_t kExitCodeOffset = 256;

// No signal of a process that is thrown away may arrive any more, and no zombie may be left.
void stop(QProcess& process)
{
    process.kill();
    process.waitForFinished();
}

QString recorderBesideThisProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("loopscope-recorder"));
}

} // namespace

/// A recorder under way, and its stream so far.
class RecorderProcess::Run
{
public:
    Run(std::unique_ptr<QProcess> process, Trace& trace)
        : m_process(std::move(process))
        , m_decoder(trace)
    {
    }

    QProcess& process() { return *m_process; }
    bool cancelled = false;

    void readAvailable()
    {
        const QByteArray bytes = m_process->readAllStandardOutput();
        if (!m_decoder.feed({ bytes.constData(), static_cast<std::size_t>(bytes.size()) }))
            m_process->kill();
    }

    /// The step that a trace without an end gets.
    Step end() const
    {
        Step step { .kind = StepKind::LimitReached };
        const auto become = [&step](Limit limit, std::uint64_t value) {
            step.detail = static_cast<std::uint16_t>(limit);
            setWideValue(step, value);
        };
        if (cancelled)
            become(Limit::Cancelled, 0);
        else if (m_process->error() == QProcess::FailedToStart)
            become(Limit::RecorderMissing, 0);
        else if (m_process->exitStatus() == QProcess::CrashExit) // then exitCode() is the signal
            become(Limit::RecorderDied, static_cast<std::uint64_t>(std::max(m_process->exitCode(), 0)));
        else
            become(Limit::RecorderDied, kExitCodeOffset + static_cast<std::uint64_t>(m_process->exitCode()));
        return step;
    }

private:
    std::unique_ptr<QProcess> m_process;
    WireDecoder m_decoder;
};

RecorderProcess::RecorderProcess(QString executable, QObject* parent)
    : QObject(parent)
    , m_executable(executable.isEmpty() ? recorderBesideThisProgram() : std::move(executable))
    , m_trace(std::make_shared<Trace>())
{
}

RecorderProcess::~RecorderProcess()
{
    if (m_running != nullptr) {
        m_running->process().disconnect(this);
        stop(m_running->process());
    }
    if (m_waiting != nullptr)
        stop(*m_waiting);
}

void RecorderProcess::record(const RecordingRequest& request)
{
    recordOnce(request);
    m_waiting = startProcess();
}

void RecorderProcess::recordOnce(const RecordingRequest& request)
{
    if (m_running != nullptr) {
        m_running->process().disconnect(this);
        stop(m_running->process());
    }
    m_trace = std::make_shared<Trace>();
    std::unique_ptr<QProcess> process = m_waiting != nullptr && m_waiting->state() != QProcess::NotRunning
        ? std::move(m_waiting)
        : startProcess();
    m_running = std::make_unique<Run>(std::move(process), *m_trace);
    QProcess& running = m_running->process();
    connect(&running, &QProcess::readyReadStandardOutput, this, &RecorderProcess::readAvailable);
    connect(&running, &QProcess::finished, this, &RecorderProcess::end);
    connect(&running, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end();
    });
    const std::string bytes = encode(request);
    running.write(bytes.data(), static_cast<qint64>(bytes.size()));
    running.closeWriteChannel();
}

void RecorderProcess::cancel()
{
    if (m_running == nullptr)
        return;
    m_running->cancelled = true;
    m_running->process().kill();
}

qint64 RecorderProcess::processId() const
{
    return m_running == nullptr ? 0 : m_running->process().processId();
}

std::unique_ptr<QProcess> RecorderProcess::startProcess()
{
    auto process = std::make_unique<QProcess>();
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(m_executable, {});
    return process;
}

void RecorderProcess::readAvailable()
{
    const std::size_t before = m_trace->size();
    m_running->readAvailable();
    if (m_trace->size() != before)
        emit grown();
}

void RecorderProcess::end()
{
    m_running->readAvailable();
    if (!m_trace->ended()) {
        Step step = m_running->end();
        step.time = m_trace->lastState().time;
        m_trace->addStep(step);
    }
    // The process is still sending the signal that led here.
    m_running->process().disconnect(this);
    const std::shared_ptr<Run> finishedRun = std::move(m_running);
    QMetaObject::invokeMethod(
        this, [finishedRun] {}, Qt::QueuedConnection);
    emit finished();
}

} // namespace loopscope
