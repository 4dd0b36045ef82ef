// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/inspection_process.h"

#include <QCoreApplication>
#include <QDir>

namespace loopscope {

namespace {

constexpr int kPatienceMs = 15'000;

} // namespace

InspectionProcess::InspectionProcess(QString executable, QObject* parent)
    : QObject(parent)
    , m_executable(executable.isEmpty()
              ? QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("loopscope-recorder"))
              : std::move(executable))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &InspectionProcess::fail);
}

InspectionProcess::~InspectionProcess()
{
    stop();
    release();
}

void InspectionProcess::start(const RecordingRequest& request)
{
    stop();
    const bool isPrepared = m_waiting != nullptr && m_waiting->state() != QProcess::NotRunning;
    m_process = isPrepared ? std::move(m_waiting) : startProcess();
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &InspectionProcess::read);
    // Queued, since failing throws the process away.
    connect(m_process.get(), &QProcess::finished, this, &InspectionProcess::fail, Qt::QueuedConnection);
    connect(m_process.get(), &QProcess::errorOccurred, this, &InspectionProcess::fail, Qt::QueuedConnection);
    // In case it could not even be started: that has been told already.
    if (m_process->state() == QProcess::NotRunning)
        QMetaObject::invokeMethod(this, &InspectionProcess::fail, Qt::QueuedConnection);
    const std::string bytes = encode(request);
    m_process->write(bytes.data(), static_cast<qint64>(bytes.size()));
    m_patience.start();
}

void InspectionProcess::prepare()
{
    if (m_waiting == nullptr || m_waiting->state() == QProcess::NotRunning)
        m_waiting = startProcess();
}

void InspectionProcess::release()
{
    if (m_waiting == nullptr)
        return;
    m_waiting->kill();
    m_waiting->waitForFinished();
    m_waiting.reset();
}

std::unique_ptr<QProcess> InspectionProcess::startProcess() const
{
    auto process = std::make_unique<QProcess>();
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(m_executable, {});
    return process;
}

void InspectionProcess::ask(const InspectionQuestion& question)
{
    if (m_process == nullptr)
        return;
    m_unsent.push_back(question);
    sendQuestions();
}

void InspectionProcess::stop()
{
    m_patience.stop();
    m_unsent.clear();
    m_unanswered.clear();
    m_bytes.clear();
    m_isThere = false;
    if (m_process == nullptr)
        return;
    // No signal of a process that is thrown away may arrive any more, and no zombie may be left.
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished();
    // It may be sending the signal that led here.
    m_process.release()->deleteLater();
}

void InspectionProcess::sendQuestions()
{
    if (!m_isThere || m_unsent.empty())
        return;
    for (; !m_unsent.empty(); m_unsent.pop_front()) {
        const std::string bytes = framed(encoded(m_unsent.front()));
        m_process->write(bytes.data(), static_cast<qint64>(bytes.size()));
        m_unanswered.push_back(m_unsent.front());
    }
    m_patience.start();
}

void InspectionProcess::read()
{
    m_bytes += m_process->readAllStandardOutput().toStdString();
    while (m_process != nullptr) {
        const std::optional<std::string> message = takeMessage(m_bytes);
        if (!message)
            return;
        if (!m_isThere) {
            m_isThere = true;
            m_patience.stop();
            sendQuestions();
            continue;
        }
        const std::optional<InspectionAnswer> answer = decodedAnswer(*message);
        if (!answer || m_unanswered.empty()) {
            fail();
            return;
        }
        const InspectionQuestion question = m_unanswered.front();
        m_unanswered.pop_front();
        if (m_unanswered.empty())
            m_patience.stop();
        emit answered(question, *answer);
    }
}

void InspectionProcess::fail()
{
    if (m_process == nullptr)
        return;
    stop();
    emit failed();
}

} // namespace loopscope
