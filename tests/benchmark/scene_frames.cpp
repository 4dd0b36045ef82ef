// SPDX-License-Identifier: GPL-3.0-or-later
// How long a frame of the scene takes with 200 cards of which 60 move, and how long a bare painter takes for
// the same rectangles and texts.
#include "ui/scene/scene_painter.h"
#include "ui/scene/scene_stage.h"
#include "ui/scene/scene_text.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <ctime>
#include <QAbstractAnimation>
#include <QApplication>
#include <QGraphicsView>
#include <QWindow>

namespace loopscope {
namespace {

constexpr QSize kSize(1440, 900);
constexpr int kCards = 200;
constexpr int kMoving = 60;
constexpr int kColumns = 10;
constexpr int kFrames = 16; // of a flight, 16 ms apart

CardPlacement cardAt(int number, int seat)
{
    // Seats of three widths: a card that flies from one to another changes at every frame.
    const double pitch = kSize.width() / double { kColumns };
    const double width = pitch - 8 - 9 * (seat % 3);
    const QRectF rect(4 + seat % kColumns * pitch, 4 + seat / kColumns * 42, width, 36);
    const Box box = kBoxes[static_cast<std::size_t>(number) % kBoxes.size()];
    const QString title = QStringLiteral("callback%1()").arg(number);
    return { CardId { static_cast<std::uint32_t>(number + 1) }, rect,
        { box, CardForm::Compact, title, QStringLiteral("line %1").arg(number), title, {}, {},
            number == 0 } };
}

SceneLayout layoutOf(int shift)
{
    SceneLayout layout;
    layout.size = kSize;
    for (std::size_t i = 0; i < kBoxes.size(); ++i) {
        BoxPlacement& box = layout.boxes[i];
        box.box = kBoxes[i];
        box.title = QStringLiteral("Box");
        box.count = QStringLiteral("40 waiting");
        box.rect = QRectF(0, static_cast<double>(i) * 178, kSize.width(), 170);
    }
    for (int i = 0; i < kCards; ++i)
        layout.cards.push_back(cardAt(i, i < kMoving ? (i + shift) % kMoving : i));
    return layout;
}

std::vector<CardTrack> tracksBetween(const SceneLayout& before, const SceneLayout& after)
{
    std::vector<CardChange> changes;
    for (int i = 0; i < kMoving; ++i) {
        const auto at = static_cast<std::size_t>(i);
        changes.push_back({ before.cards[at].card, Passage::Flight, before.cards[at], after.cards[at], {} });
    }
    return tracksFor(changes);
}

class FrameTimes
{
public:
    template <typename Draw> void measure(benchmark::State& state, const Draw& draw)
    {
        const auto start = std::chrono::steady_clock::now();
        const double workBefore = workSoFar();
        draw();
        m_work.push_back(workSoFar() - workBefore);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        state.SetIterationTime(taken.count());
        m_times.push_back(taken.count() * 1000);
    }
    void report(benchmark::State& state)
    {
        state.counters["p50_ms"] = quantile(m_times, 0.5);
        state.counters["p99_ms"] = quantile(m_times, 0.99);
        // What other programs take of the processor is not in these.
        state.counters["p50_cpu_ms"] = quantile(m_work, 0.5);
        state.counters["p99_cpu_ms"] = quantile(m_work, 0.99);
    }

private:
    static double quantile(std::vector<double>& times, double share)
    {
        std::sort(times.begin(), times.end());
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    }
    /// Processor time of this thread, in ms.
    static double workSoFar()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    std::vector<double> m_work;
    std::vector<double> m_times;
};

void measureFrames(benchmark::State& state, bool isLit)
{
    SceneStage stage;
    QGraphicsView view;
    stage.attach(view);
    stage.setSpotlightOn(isLit);
    view.resize(kSize);
    view.setBackgroundBrush(stage.theme().background);
    view.show();
    const SceneLayout layouts[] = { layoutOf(0), layoutOf(17) };
    stage.show(layouts[0]);
    view.setSceneRect(QRectF(QPointF(), kSize));
    QCoreApplication::processEvents(); // only what is exposed is painted
    if (!view.windowHandle()->isExposed())
        state.SkipWithError("nothing is painted");
    FrameTimes times;
    int frame = 0;
    int now = 0;
    for (auto _ : state) {
        if (frame++ % kFrames == 0) {
            now = 1 - now;
            stage.animate(layouts[now], tracksBetween(layouts[1 - now], layouts[now]), 1);
            stage.animation().pause();
            stage.spotlight().animation().pause();
        }
        times.measure(state, [&] {
            stage.animation().setCurrentTime(frame % kFrames * 16);
            stage.spotlight().animation().setCurrentTime(frame % kFrames * 16);
            view.viewport()->repaint(); // all of it, not only what has changed
        });
    }
    times.report(state);
}

void sceneFrames(benchmark::State& state)
{
    measureFrames(state, false);
}

/// As in a presentation: all but what flies is dimmed.
void sceneFramesInTheSpotlight(benchmark::State& state)
{
    measureFrames(state, true);
}

/// The same shapes and words, all of them for each frame, with nothing but a painter.
void barePainter(benchmark::State& state)
{
    const Theme colours = theme(ThemeName::Light);
    const SceneLayout layouts[] = { layoutOf(0), layoutOf(17) };
    const std::vector<CardTrack> tracks = tracksBetween(layouts[0], layouts[1]);
    QImage image(kSize, QImage::Format_RGB32);
    FrameTimes times;
    int frame = 0;
    for (auto _ : state) {
        times.measure(state, [&] {
            QPainter painter(&image);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            painter.fillRect(image.rect(), colours.background);
            for (const BoxPlacement& box : layouts[1].boxes)
                paintBox(painter, box, colours);
            for (std::size_t i = 0; i < layouts[1].cards.size(); ++i) {
                const CardPlacement& card = layouts[1].cards[i];
                const bool moves = i < tracks.size();
                const QRectF rect = moves ? poseAt(tracks[i], frame % kFrames * 16).rect : card.rect;
                paintCard(painter, rect, card.look, {}, colours);
            }
            ++frame;
        });
    }
    times.report(state);
}

BENCHMARK(sceneFrames)->UseManualTime()->Iterations(800)->Unit(benchmark::kMillisecond);
BENCHMARK(sceneFramesInTheSpotlight)->UseManualTime()->Iterations(800)->Unit(benchmark::kMillisecond);
BENCHMARK(barePainter)->UseManualTime()->Iterations(800)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace loopscope

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
