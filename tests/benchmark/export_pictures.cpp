// SPDX-License-Identifier: GPL-3.0-or-later
// How long 500 steps take as PNG files of 1440x900, in parts of the time that only drawing them takes, and
// whether memory grows with their number.
#include "ui/export/exporter.h"
#include "ui/export/picture_writers.h"
#include "ui/recording/recorder_process.h"

#include <benchmark/benchmark.h>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

namespace loopscope {
namespace {

constexpr std::size_t kSteps = 500;

ExportRequest requestFor(const Trace& trace, std::size_t steps)
{
    ExportRequest request;
    request.look.theme = theme(ThemeName::Light);
    request.look.size = { 1440, 900 };
    for (std::size_t i = 0; i < steps; ++i)
        request.moments.push_back(i % (trace.size() + 1));
    return request;
}

std::shared_ptr<const Trace> longTrace()
{
    constexpr const char* kText = "for (let i = 0; i < 40; ++i) {\n"
                                  "  setTimeout(function later() { console.log(i); }, i);\n"
                                  "  Promise.resolve(i).then(function first() {});\n}";
    RecorderProcess process;
    QEventLoop wait;
    QObject::connect(&process, &RecorderProcess::finished, &wait, &QEventLoop::quit, Qt::QueuedConnection);
    process.recordOnce({ { "long.js", kText }, {} });
    wait.exec();
    return process.trace();
}

double drawOnly(const Trace& trace, const ExportRequest& request)
{
    QElapsedTimer timer;
    timer.start();
    for (const std::size_t moment : request.moments)
        benchmark::DoNotOptimize(imageOf(diagramOf(trace, moment, request.look), 1));
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

QString exportAll(const std::shared_ptr<const Trace>& trace, ExportRequest request)
{
    const QTemporaryDir folder;
    request.path = folder.filePath(QStringLiteral("step.png"));
    Exporter exporter(request, trace);
    while (exporter.next()) { }
    return exporter.error();
}

/// Both in one run, by turns, so that what else the machine does is in both.
void exportAsPng(benchmark::State& state)
{
    const auto trace = longTrace();
    const ExportRequest request = requestFor(*trace, kSteps);
    double drawing = 0;
    double exporting = 0;
    for (auto _ : state) {
        drawing += drawOnly(*trace, request);
        QElapsedTimer timer;
        timer.start();
        if (const QString error = exportAll(trace, request); !error.isEmpty())
            state.SkipWithError(qPrintable(error));
        exporting += static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
    state.counters["drawing_s"] = drawing / static_cast<double>(state.iterations());
    state.counters["exporting_s"] = exporting / static_cast<double>(state.iterations());
    state.counters["ratio"] = exporting / drawing;
}

/// A line of /proc/self/status, in MiB; 0 where there is none.
double memory(const QByteArray& key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(key.size()).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// The most that is in use while so many steps are exported.
void memoryOfExport(benchmark::State& state)
{
    const auto trace = longTrace();
    const ExportRequest request = requestFor(*trace, static_cast<std::size_t>(state.range(0)));
    QFile reset(QStringLiteral("/proc/self/clear_refs")); // of the peak
    if (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1)
        state.SkipWithError("the peak of memory cannot be reset here");
    reset.close();
    for (auto _ : state) {
        if (const QString error = exportAll(trace, request); !error.isEmpty())
            state.SkipWithError(qPrintable(error));
    }
    state.counters["peak_MiB"] = memory("VmHWM:");
}

BENCHMARK(exportAsPng)->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(memoryOfExport)->Arg(50)->Arg(500)->Arg(1000)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace loopscope
