// SPDX-License-Identifier: GPL-3.0-or-later
// How long the timeline of a million steps takes to be read, laid out and painted.
#include "tests/benchmark/long_trace.h"
#include "ui/timeline/timeline_painter.h"

#include <benchmark/benchmark.h>
#include <QImage>
#include <QPainter>

namespace loopscope {
namespace {

constexpr QSize kSize(1500, 140);

void timelineRead(benchmark::State& state)
{
    for (auto _ : state) {
        TimelineModel model;
        model.read(*longTrace());
        benchmark::DoNotOptimize(model.spanCount());
    }
}

void timelineFrame(benchmark::State& state)
{
    TimelineModel model;
    model.read(*longTrace());
    const Theme colours = theme(ThemeName::Light);
    const TimelineAxis axis = state.range(0) == 0 ? TimelineAxis::Steps : TimelineAxis::Time;
    TimelineScale scale = wholeScale(model, axis, timelineGutter(1), kSize.width());
    if (state.range(1) > 0)
        scale = zoomed(scale, 700, 1.0 / static_cast<double>(state.range(1)), 10, scale.to);
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        const TimelineLayout layout = layOutTimeline(model, *longTrace(), scale, kSize, 1);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTimeline(painter, layout, colours);
    }
}

BENCHMARK(timelineRead)->Unit(benchmark::kMillisecond);
BENCHMARK(timelineFrame)->ArgsProduct({ { 0, 1 }, { 0, 20, 1000 } })->Unit(benchmark::kMillisecond);

} // namespace
} // namespace loopscope
