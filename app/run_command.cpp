// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/headless_recording.h"
#include "ui/export/trace_formats.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace loopscope {

namespace {

bool write(const QByteArray& bytes)
{
    const auto length = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, length, stdout) == length && std::fflush(stdout) == 0;
}

void writeStatistics(const HeadlessRecording& recording)
{
    const Trace& trace = *recording.trace;
    const QJsonObject statistics { { "steps", static_cast<qint64>(trace.size()) },
        { "record_ms", recording.recordMs }, { "trace_bytes", static_cast<qint64>(trace.bytes()) },
        { "virtual_ms", milliseconds(trace.lastState().time) } };
    std::fprintf(stderr, "%s\n", QJsonDocument(statistics).toJson(QJsonDocument::Compact).constData());
}

int exitCodeOf(const Trace& trace)
{
    if (!trace.empty() && trace.step(trace.size() - 1).kind == StepKind::LimitReached)
        return kLimitReached;
    return hasUncaughtLine(trace) ? kUncaughtOrDifferent : kSuccess;
}

} // namespace

int runCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr("Runs a program and prints its console lines."));
    parser.addOptions(
        { { "format", CommandLine::tr("What to print: console, trace, table or json."), "FORMAT", "console" },
            { "stats",
                CommandLine::tr(
                    "Print one line of JSON on stderr: steps, record_ms, trace_bytes, virtual_ms.") } });
    addRecordingOptions(parser);
    if (const std::optional<int> code = parseArguments(parser, arguments))
        return *code;
    const QString format = parser.value("format");
    if (!QStringList { "console", "trace", "table", "json" }.contains(format)) {
        complain(CommandLine::tr("--format takes console, trace, table or json, not \"%1\".").arg(format));
        return kUsageError;
    }
    const std::optional<Options> options = readRecordingOptions(parser);
    const std::optional<Program> program
        = options ? readProgramFile(parser.positionalArguments().first()) : std::nullopt;
    if (!program)
        return kUsageError;
    reportDirectives(*program);

    bool written = true;
    std::size_t printedLines = 0;
    const auto printConsole = [&](const Trace& trace) {
        const std::size_t lines = trace.consoleSteps().size();
        if (lines != printedLines)
            written = write(consoleText(trace, printedLines)) && written;
        printedLines = lines;
    };
    const bool asConsole = format == "console";
    const HeadlessRecording recording = recordHeadless(
        { *program, *options }, asConsole ? printConsole : std::function<void(const Trace&)>());
    const Trace& trace = *recording.trace;
    if (format == "trace")
        written = write(traceText(trace));
    else if (format == "table")
        written = write(tableText(trace));
    else if (format == "json")
        written = write(jsonText(trace));
    reportLimit(trace);
    if (parser.isSet("stats"))
        writeStatistics(recording);
    if (!written) {
        complain(CommandLine::tr("The output could not be written."));
        return kUsageError;
    }
    return exitCodeOf(trace);
}

int checkCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLine::tr("Runs a program and compares its console lines with a file."));
    parser.addOption({ "expect", CommandLine::tr("The file with the expected lines."), "OUT" });
    addRecordingOptions(parser);
    if (const std::optional<int> code = parseArguments(parser, arguments))
        return *code;
    QFile file(parser.value("expect"));
    if (!file.open(QIODevice::ReadOnly)) {
        complain(CommandLine::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        return kUsageError;
    }
    const QList<QByteArray> expected = file.readAll().split('\n');
    const std::optional<Options> options = readRecordingOptions(parser);
    const std::optional<Program> program
        = options ? readProgramFile(parser.positionalArguments().first()) : std::nullopt;
    if (!program)
        return kUsageError;
    const HeadlessRecording recording = recordHeadless({ *program, *options });
    reportLimit(*recording.trace);
    const QList<QByteArray> printed = consoleText(*recording.trace).split('\n');
    bool isEqual = true;
    for (qsizetype i = 0; i < std::max(expected.size(), printed.size()); ++i) {
        const QByteArray wanted = expected.value(i);
        const QByteArray got = printed.value(i);
        const bool isWanted = i < expected.size() - (expected.last().isEmpty() ? 1 : 0);
        const bool isPrinted = i < printed.size() - 1;
        if (wanted == got && isWanted == isPrinted)
            continue;
        isEqual = false;
        if (isWanted)
            write("-" + QByteArray::number(i + 1) + ": " + wanted + '\n');
        if (isPrinted)
            write("+" + QByteArray::number(i + 1) + ": " + got + '\n');
    }
    if (exitCodeOf(*recording.trace) == kLimitReached)
        return kLimitReached;
    return isEqual ? kSuccess : kUncaughtOrDifferent;
}

} // namespace loopscope
