// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes in the whole window, with the real recorder, from going to a moment until its variables
// are shown: where the user has rested at the step before, and where one step follows the other.
#include "ui/variables/variables_model.h"
#include "ui/variables/variables_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_area.h"
#include "ui/window/recorder_trace_source.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <QApplication>
#include <QDeadlineTimer>
#include <QSettings>
#include <QTemporaryDir>

namespace loopscope {
namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kRestMs = 250;

const QString kLongLoop = QStringLiteral("let sum = 0;\n"
                                         "for (let i = 0; i < 70000; i++) {\n"
                                         "  sum += i;\n"
                                         "}\n");

template <typename Condition> bool waitFor(const Condition& condition)
{
    const QDeadlineTimer deadline(kPatienceMs);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

void variablesShown(benchmark::State& state)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    Translations translations(*QCoreApplication::instance());
    RecorderTraceSource source;
    MainWindow window(source, translations, settings);
    window.resize(1440, 900);
    window.show();
    window.document().openText(QStringLiteral("loop.js"), kLongLoop);
    window.findChild<PanelArea*>()->bringToFront(Panel::Variables);
    auto& panel = *window.findChild<VariablesPanel*>();
    if (!waitFor([&] { return window.session().isInStep() && !window.session().isRecording(); })) {
        state.SkipWithError("nothing was recorded");
        return;
    }
    auto moment = static_cast<std::size_t>(state.range(0));
    const bool hasRested = state.range(1) != 0;
    window.player().seek(moment++);
    for (auto _ : state) {
        waitFor([&] { return panel.message() != VariablesPanel::Message::Waiting; });
        const QDeadlineTimer rest(hasRested ? kRestMs : 0);
        while (!rest.hasExpired())
            QCoreApplication::processEvents();
        const auto start = std::chrono::steady_clock::now();
        window.player().seek(moment++);
        const bool isShown = waitFor([&] { return panel.message() != VariablesPanel::Message::Waiting; });
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        if (!isShown || panel.model().rowCount() == 0)
            state.SkipWithError("no variables are shown");
        state.SetIterationTime(taken.count());
    }
}
BENCHMARK(variablesShown)
    ->Name("variables/shown")
    ->ArgNames({ "step", "rested" })
    ->ArgsProduct({ { 1'000, 10'000, 100'000 }, { 1, 0 } })
    ->UseManualTime()
    ->Iterations(20)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace loopscope
