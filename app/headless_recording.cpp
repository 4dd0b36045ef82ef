// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless_recording.h"

#include "core/program/option_ranges.h"
#include "ui/recording/epoch.h"
#include "ui/recording/recorder_process.h"
#include "ui/wording/directive_warning.h"
#include "ui/wording/limit_message.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace loopscope {

namespace {

/// Reads one option after the other; after the first that cannot be used, nothing is read any more.
class OptionReader
{
public:
    explicit OptionReader(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }

    bool failed() const { return m_failed; }

    // A number, a whole one if T is an integer.
    template <typename T> void read(const QString& option, T& value, const OptionRange& range)
    {
        if (m_failed || !m_parser.isSet(option))
            return;
        bool isNumber = false;
        const double number = m_parser.value(option).toDouble(&isNumber);
        const bool isWhole = !std::is_integral_v<T> || number == std::floor(number);
        if (!isNumber || !isWhole || !range.holds(number)) {
            fail(CommandLine::tr("--%1 takes a number from %2 to %3, not \"%4\".")
                     .arg(option, QString::number(range.least), QString::number(range.most, 'g', 12),
                         m_parser.value(option)));
            return;
        }
        value = static_cast<T>(number);
    }

    void readMilliseconds(
        const QString& option, std::chrono::milliseconds& value, double unitsPerMs, const OptionRange& range)
    {
        double number = static_cast<double>(value.count()) / unitsPerMs;
        read(option, number, range);
        value = std::chrono::milliseconds(std::max<std::int64_t>(std::llround(number * unitsPerMs), 1));
    }

    void readMicroseconds(const QString& option, std::chrono::nanoseconds& value, const OptionRange& range)
    {
        constexpr double kNsPerUs = 1'000;
        double number = static_cast<double>(value.count()) / kNsPerUs;
        read(option, number, range);
        value = std::chrono::nanoseconds(std::llround(number * kNsPerUs));
    }

    void fail(const QString& message)
    {
        m_failed = true;
        complain(message);
    }

private:
    const QCommandLineParser& m_parser;
    bool m_failed = false;
};

} // namespace

void complain(const QString& message)
{
    std::fprintf(stderr, "loopscope: %s\n", qUtf8Printable(message));
}

std::optional<int> parseArguments(QCommandLineParser& parser, const QStringList& arguments)
{
    parser.addHelpOption();
    parser.addPositionalArgument("FILE", CommandLine::tr("A JavaScript file, or - for the standard input."));
    if (!parser.parse(QStringList { "loopscope" } + arguments)) {
        complain(parser.errorText());
        return kUsageError;
    }
    if (parser.isSet("help")) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return kSuccess;
    }
    if (parser.positionalArguments().size() != 1) {
        complain(CommandLine::tr("Name one file, or - for the standard input."));
        return kUsageError;
    }
    return {};
}

void addRecordingOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        { "max-steps", CommandLine::tr("End after so many steps."), "N", "1000000" },
        { "max-time", CommandLine::tr("End at this virtual time, in milliseconds."), "MS", "600000" },
        { "max-wall", CommandLine::tr("End after so many seconds of real time."), "S", "60" },
        { "max-memory", CommandLine::tr("End when the program takes more memory, in MiB."), "MIB", "512" },
        { "seed", CommandLine::tr("Seed of Math.random()."), "N", "1" },
        { "epoch", CommandLine::tr("Date at virtual time 0, as 2024-01-01 or 2024-01-01T00:00:00Z."), "DATE",
            "2024-01-01T00:00:00Z" },
        { "statement-cost",
            CommandLine::tr("Virtual time that a statement takes, in microseconds, 0 to 1000."), "US", "1" },
        { "frame-rate", CommandLine::tr("Frames a second."), "HZ", "60" },
        { "frame-phase", CommandLine::tr("Shifts all frames, in milliseconds."), "MS", "0" },
        { "order", CommandLine::tr("Order of tasks where the specs leave it open: chromium or spec."),
            "ORDER", "chromium" },
    });
}

std::optional<Options> readRecordingOptions(const QCommandLineParser& parser)
{
    constexpr double kMsPerSecond = 1'000;
    Options options;
    Limits& limits = options.limits;
    OptionReader reader(parser);
    reader.read("max-steps", limits.steps, ranges::kSteps);
    reader.readMilliseconds("max-time", limits.virtualTime, 1, ranges::kVirtualMs);
    reader.readMilliseconds("max-wall", limits.realTime, kMsPerSecond, ranges::kWallSeconds);
    // Whoever names a real time means it for a program that makes no step as well.
    if (parser.isSet("max-wall"))
        limits.realTimeWithoutStep = limits.realTime;
    reader.read("max-memory", limits.memoryMiB, ranges::kMemoryMiB);
    reader.read("seed", options.seed, ranges::kSeed);
    reader.readMicroseconds("statement-cost", options.statementCost, ranges::kStatementCostUs);
    reader.read("frame-rate", options.frameRate, ranges::kFrameRate);
    reader.read("frame-phase", options.framePhaseMs, ranges::kFramePhaseMs);
    if (!reader.failed()) {
        if (const auto epochMs = epochOf(parser.value("epoch")))
            options.epochMs = *epochMs;
        else
            reader.fail(CommandLine::tr("--epoch takes a date such as 2024-01-01T00:00:00Z, not \"%1\".")
                            .arg(parser.value("epoch")));
    }
    if (!reader.failed()) {
        const QString order = parser.value("order");
        options.order = order == "spec" ? TaskOrder::Spec : TaskOrder::Chromium;
        if (order != "spec" && order != "chromium")
            reader.fail(CommandLine::tr("--order takes chromium or spec, not \"%1\".").arg(order));
    }
    return reader.failed() ? std::nullopt : std::optional(options);
}

std::optional<Program> readProgramFile(const QString& path)
{
    QFile file(path);
    const bool isStandardInput = path == "-";
    const bool isOpen
        = isStandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        complain(CommandLine::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
        return {};
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        complain(CommandLine::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
        return {};
    }
    std::string text = bytes.toStdString();
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    const QString name = isStandardInput ? QStringLiteral("stdin.js") : QFileInfo(path).fileName();
    return Program { name.toStdString(), std::move(text) };
}

HeadlessRecording recordHeadless(
    const RecordingRequest& request, const std::function<void(const Trace&)>& grown)
{
    QEventLoop wait;
    RecorderProcess process;
    QObject::connect(&process, &RecorderProcess::grown, [&] {
        if (grown)
            grown(*process.trace());
    });
    QObject::connect(&process, &RecorderProcess::finished, &wait, &QEventLoop::quit, Qt::QueuedConnection);
    QElapsedTimer timer;
    timer.start();
    process.recordOnce(request);
    wait.exec();
    constexpr double kNsPerMs = 1e6;
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / kNsPerMs;
    if (grown)
        grown(*process.trace());
    return { process.trace(), elapsed };
}

void reportLimit(const Trace& trace)
{
    if (trace.empty())
        return;
    const Step& last = trace.step(trace.size() - 1);
    if (last.kind == StepKind::LimitReached)
        complain(limitMessage(last));
}

void reportDirectives(const Program& program)
{
    for (const QString& warning : directiveWarnings(program.text))
        complain(warning);
}

} // namespace loopscope
