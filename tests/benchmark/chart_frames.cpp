// SPDX-License-Identifier: GPL-3.0-or-later
// How long the charts of a million steps take to be read, and each to follow the cursor and be painted.
#include "tests/benchmark/long_trace.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/charts_panel.h"

#include <benchmark/benchmark.h>
#include <QImage>
#include <QPainter>

namespace loopscope {
namespace {

void chartsRead(benchmark::State& state)
{
    for (auto _ : state) {
        ChartData data;
        data.setTrace(longTrace());
        data.read();
        benchmark::DoNotOptimize(data.callbacks.runs().size());
    }
}

void chartFrame(benchmark::State& state)
{
    ChartsPanel panel;
    panel.resize(1500, 300);
    panel.setAxis(state.range(1) == 0 ? TimelineAxis::Steps : TimelineAxis::Time);
    panel.choose(static_cast<ChartKind>(state.range(0)));
    panel.show();
    panel.setTrace(longTrace());
    QImage image(panel.size(), QImage::Format_ARGB32_Premultiplied);
    std::size_t moment = 0;
    for (auto _ : state) {
        moment = (moment + 7919) % longTrace()->size();
        panel.setMoment(moment);
        panel.render(&image);
    }
}

BENCHMARK(chartsRead)->Unit(benchmark::kMillisecond);
BENCHMARK(chartFrame)->ArgsProduct({ { 0, 1, 2 }, { 0, 1 } })->Unit(benchmark::kMillisecond);

} // namespace
} // namespace loopscope
