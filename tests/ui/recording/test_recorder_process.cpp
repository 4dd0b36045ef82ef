// SPDX-License-Identifier: GPL-3.0-or-later
// The real recorder in a process of its own: however it ends, the trace so far stays.
#include "ui/recording/recorder_process.h"

#include "core/trace/step.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

namespace loopscope {
namespace {

constexpr int kPatienceMs = 30'000;

RecordingRequest request(const char* text)
{
    return { { "program.js", text }, {} };
}

Limit limitOf(const Trace& trace)
{
    const Step& last = trace.step(trace.size() - 1);
    EXPECT_EQ(last.kind, StepKind::LimitReached);
    return static_cast<Limit>(last.detail);
}

QString firstLine(const Trace& trace)
{
    if (trace.consoleSteps().empty())
        return {};
    return QString::fromUtf8(trace.text(StringId(trace.step(trace.consoleSteps()[0]).a)).data());
}

TEST(RecorderProcess, BringsAWholeRecording)
{
    RecorderProcess process(LOOPSCOPE_RECORDER);
    QSignalSpy finished(&process, &RecorderProcess::finished);
    process.record(request("console.log('안녕 🧪'); setTimeout(() => console.log(2), 1e5);"));
    EXPECT_TRUE(process.isRecording());
    ASSERT_TRUE(finished.wait(kPatienceMs));
    EXPECT_FALSE(process.isRecording());
    const Trace& trace = *process.trace();
    EXPECT_EQ(firstLine(trace), QStringLiteral("안녕 🧪"));
    EXPECT_EQ(trace.consoleSteps().size(), 2u);
    EXPECT_EQ(trace.step(trace.size() - 1).kind, StepKind::BecameIdle);
}

TEST(RecorderProcess, ANewRecordingThrowsTheOneUnderWayAway)
{
    RecorderProcess process(LOOPSCOPE_RECORDER);
    QSignalSpy finished(&process, &RecorderProcess::finished);
    process.record(request("console.log('first'); while (true) {}"));
    process.record(request("console.log('second');"));
    ASSERT_TRUE(finished.wait(kPatienceMs));
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(firstLine(*process.trace()), QStringLiteral("second"));
}

TEST(RecorderProcess, KeepsTheStepsOfARecorderThatIsKilledFromOutside)
{
    RecorderProcess process(LOOPSCOPE_RECORDER);
    QSignalSpy grown(&process, &RecorderProcess::grown);
    QSignalSpy finished(&process, &RecorderProcess::finished);
    process.record(request("console.log('printed'); for (;;);"));
    // It hangs in a loop without a step; everything up to there is on its way within milliseconds.
    while (process.trace()->consoleSteps().empty())
        ASSERT_TRUE(grown.wait(kPatienceMs));
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    ASSERT_TRUE(finished.wait(kPatienceMs));
    const Trace& trace = *process.trace();
    EXPECT_EQ(limitOf(trace), Limit::RecorderDied);
    EXPECT_EQ(wideValue(trace.step(trace.size() - 1)), static_cast<std::uint64_t>(SIGKILL));
    EXPECT_EQ(firstLine(trace), QStringLiteral("printed"));
}

TEST(RecorderProcess, CancelsWhatDoesNotEnd)
{
    RecorderProcess process(LOOPSCOPE_RECORDER);
    QSignalSpy grown(&process, &RecorderProcess::grown);
    QSignalSpy finished(&process, &RecorderProcess::finished);
    process.record(request("console.log('printed'); for (;;);"));
    while (process.trace()->consoleSteps().empty())
        ASSERT_TRUE(grown.wait(kPatienceMs));
    process.cancel();
    ASSERT_TRUE(finished.wait(kPatienceMs));
    EXPECT_EQ(limitOf(*process.trace()), Limit::Cancelled);
}

TEST(RecorderProcess, SaysThatThereIsNoRecorder)
{
    RecorderProcess process(QStringLiteral("/nowhere/loopscope-recorder"));
    QSignalSpy finished(&process, &RecorderProcess::finished);
    process.record(request("1;"));
    ASSERT_TRUE(finished.count() == 1 || finished.wait(kPatienceMs));
    EXPECT_EQ(limitOf(*process.trace()), Limit::RecorderMissing);
}

TEST(RecorderProcess, StopsARecorderThatTalksNonsense)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("nonsense"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho this is no trace; exec sleep 1000\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    RecorderProcess process(path);
    QSignalSpy finished(&process, &RecorderProcess::finished);
    process.recordOnce(request("1;"));
    ASSERT_TRUE(finished.wait(kPatienceMs));
    EXPECT_EQ(limitOf(*process.trace()), Limit::RecorderDied);
}

} // namespace
} // namespace loopscope
