// SPDX-License-Identifier: GPL-3.0-or-later
// How long 500 steps take as PNG files of 1440x900, and how long it takes only to draw them.
#include "ui/export/exporter.h"
#include "ui/export/picture_writers.h"
#include "ui/recording/recorder_process.h"

#include <benchmark/benchmark.h>
#include <QEventLoop>
#include <QTemporaryDir>

namespace loopscope {
namespace {

constexpr std::size_t kSteps = 500;

ExportRequest requestFor(const Trace& trace)
{
    ExportRequest request;
    request.look.theme = theme(ThemeName::Light);
    request.look.size = { 1440, 900 };
    for (std::size_t i = 0; i < kSteps; ++i)
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

void drawOnly(benchmark::State& state)
{
    const auto trace = longTrace();
    const ExportRequest request = requestFor(*trace);
    for (auto _ : state) {
        for (const std::size_t moment : request.moments)
            benchmark::DoNotOptimize(imageOf(diagramOf(*trace, moment, request.look), 1));
    }
}

void exportAsPng(benchmark::State& state)
{
    const auto trace = longTrace();
    const QTemporaryDir folder;
    ExportRequest request = requestFor(*trace);
    request.path = folder.filePath(QStringLiteral("step.png"));
    for (auto _ : state) {
        Exporter exporter(request, trace);
        while (exporter.next()) { }
        if (!exporter.error().isEmpty())
            state.SkipWithError(qPrintable(exporter.error()));
    }
}

BENCHMARK(drawOnly)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(exportAsPng)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace loopscope
