// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program as a script does: without a display, in a process of its own.
#pragma once

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <functional>
#include <gtest/gtest.h>

namespace test {

struct Result
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

inline QProcessEnvironment environmentOfScripts()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LANG", "C.UTF-8");
    environment.remove("DISPLAY"); // none is needed
    environment.remove("QT_QPA_PLATFORM");
    return environment;
}

/// `inChild` runs in the new process before the program does.
inline Result runProgram(
    const QString& program, const QStringList& arguments, const std::function<void()>& inChild = {})
{
    QProcess process;
    process.setProcessEnvironment(environmentOfScripts());
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(program, arguments);
    process.closeWriteChannel();
    constexpr int kPatienceMs = 120'000;
    EXPECT_TRUE(process.waitForFinished(kPatienceMs)) << qPrintable(arguments.join(' '));
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

inline Result exported(const QString& file, const QString& output, const QStringList& options = {},
    const std::function<void()>& inChild = {})
{
    return runProgram(LOOPSCOPE_PROGRAM, QStringList { "export", file, "-o", output } + options, inChild);
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

} // namespace test
