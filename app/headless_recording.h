// SPDX-License-Identifier: GPL-3.0-or-later
// A recording from the command line: its options, its program, its run.
#pragma once

#include "core/program/recording_request.h"
#include "core/trace/trace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace loopscope {

/// The words of the command line, for translation.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Exit codes of every command (also printed by --help).
enum ExitCode : int
{
    kSuccess = 0,
    kUncaughtOrDifferent = 1,
    kUsageError = 2,
    kLimitReached = 3
};

/// Reads a command's arguments: one file, and options. An exit code if there is nothing left to do: help was
/// asked for and printed, or something is wrong and stands on stderr.
std::optional<int> parseArguments(QCommandLineParser& parser, const QStringList& arguments);

/// Adds the options that say how to record: limits, seed, epoch, frames, order.
void addRecordingOptions(QCommandLineParser& parser);
/// Reads them. None, with a message on stderr, if a value cannot be used.
std::optional<Options> readRecordingOptions(const QCommandLineParser& parser);

/// Reads a program from a file, or from the standard input for "-". None, with a message on stderr, if it
/// cannot be read.
std::optional<Program> readProgramFile(const QString& path);

struct HeadlessRecording
{
    std::shared_ptr<const Trace> trace;
    double recordMs = 0; // of real time, from the start of the recorder to the trace's last step
};

/// Records in a process of its own and waits. `grown` is called whenever there are more steps.
HeadlessRecording recordHeadless(
    const RecordingRequest& request, const std::function<void(const Trace&)>& grown = {});

/// Says on stderr which limit ended the recording, if one did, and which directives could not be read.
void reportLimit(const Trace& trace);
void reportDirectives(const Program& program);

/// One line on stderr, "loopscope: …".
void complain(const QString& message);

} // namespace loopscope
