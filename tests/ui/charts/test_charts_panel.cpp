// SPDX-License-Identifier: GPL-3.0-or-later
// The charts in the window, used with the mouse and the keyboard.
#include "tests/ui/recorded.h"
#include "ui/charts/callback_chart.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/charts_panel.h"
#include "ui/charts/queue_chart.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_area.h"

#include <gtest/gtest.h>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace loopscope::test {
namespace {

class ChartsPanelTest : public testing::Test
{
protected:
    ChartsPanelTest()
    {
        m_settings.setValue("look/language", "en");
        open();
    }
    void open()
    {
        window = std::make_unique<MainWindow>(m_source, m_translations, m_settings);
        window->resize(1440, 900);
        window->show();
        const RecordedProgram program = recordedSamples()[6];
        m_source.offer(program.trace);
        window->document().openText(program.name, program.text);
        m_source.finish();
        window->findChild<PanelArea*>()->bringToFront(Panel::Charts);
        QCoreApplication::processEvents();
        charts = window->findChild<ChartsPanel*>();
    }
    LoopChart& chart(ChartKind kind) { return charts->view(kind).loopChart(); }
    /// The middle of a callback's name, as far as it is in sight.
    QPoint nameOfRun(std::size_t run)
    {
        LoopChart& callbacks = chart(ChartKind::Callbacks);
        const double height = callbacks.plotArea().height() / callbacks.rowsThatFit();
        return QPointF(60, callbacks.plotArea().top() + height * (static_cast<double>(run) + 0.5)).toPoint();
    }
    std::vector<CallbackRun> runs()
    {
        CallbackRuns callbacks;
        callbacks.read(window->player().trace());
        return callbacks.runs();
    }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
    FinishedSource m_source;
    std::unique_ptr<MainWindow> window;
    ChartsPanel* charts = nullptr;
};

} // namespace

TEST_F(ChartsPanelTest, GoesToACallbackWhoseNameIsClicked)
{
    charts->choose(ChartKind::Callbacks);
    QCoreApplication::processEvents();
    ASSERT_EQ(chart(ChartKind::Callbacks).rowCount(), static_cast<int>(runs().size()));
    QTest::mouseClick(charts->view(ChartKind::Callbacks).viewport(), Qt::LeftButton, {}, nameOfRun(1));
    EXPECT_EQ(window->player().moment(), runs()[1].begin);
    EXPECT_FALSE(window->player().state().callStack.empty());
}

TEST_F(ChartsPanelTest, GoesToTheTimeOfAClick)
{
    charts->setAxis(TimelineAxis::Time);
    charts->choose(ChartKind::Queues);
    QCoreApplication::processEvents();
    const QRectF area = chart(ChartKind::Queues).plotArea();
    QTest::mouseClick(
        charts->view(ChartKind::Queues).viewport(), Qt::LeftButton, {}, area.center().toPoint());
    const Trace& trace = window->player().trace();
    const double half = milliseconds(trace.step(trace.size() - 1).time) / 2;
    ASSERT_GT(window->player().moment(), 0U);
    ASSERT_LT(window->player().moment(), trace.size());
    EXPECT_LE(milliseconds(window->player().state().time), half * 1.01);
    EXPECT_GE(milliseconds(trace.step(window->player().moment()).time), half * 0.99);
}

TEST_F(ChartsPanelTest, NamesWhatIsUnderThePointerAndLightsItsCard)
{
    charts->choose(ChartKind::Callbacks);
    QCoreApplication::processEvents();
    QSignalSpy hovered(charts, &ChartsPanel::cardHovered);
    QTest::mouseMove(charts->view(ChartKind::Callbacks).viewport(), nameOfRun(2));
    ASSERT_EQ(hovered.count(), 1);
    EXPECT_EQ(hovered[0][0].value<CardId>(), runs()[2].card);
    EXPECT_TRUE(chart(ChartKind::Callbacks).toolTipAt(nameOfRun(2)).contains("runs for"));
    EXPECT_TRUE(chart(ChartKind::Callbacks).toolTipAt({ 60, 5000 }).isEmpty());
}

TEST_F(ChartsPanelTest, ZoomsAtThePointerAndShowsAllAgain)
{
    charts->setAxis(TimelineAxis::Time);
    charts->choose(ChartKind::Queues);
    QCoreApplication::processEvents();
    QueueChart& queues = static_cast<QueueChart&>(chart(ChartKind::Queues));
    const QPointF place = queues.plotArea().center() + QPointF(50, 0);
    const auto before = queues.momentUnder(place);
    queues.zoomAt(place.x(), 0.5);
    EXPECT_EQ(queues.momentUnder(place), before);
    const auto left = queues.momentUnder(QPointF(queues.plotArea().left(), place.y()));
    EXPECT_GT(left.value_or(0), 0U);
    charts->view(ChartKind::Queues).setFocus();
    QTest::keyClick(&charts->view(ChartKind::Queues), Qt::Key_0);
    EXPECT_LT(queues.momentUnder(QPointF(queues.plotArea().left(), place.y())), left);
}

TEST_F(ChartsPanelTest, HasOneAxisWithTheTimeline)
{
    auto* const timeline = window->findChild<TimelineView*>();
    ASSERT_EQ(charts->axis(), timeline->axis());
    charts->choose(ChartKind::Queues);
    QTest::mouseClick(charts->findChild<QToolButton*>("chartsAxis"), Qt::LeftButton);
    EXPECT_EQ(charts->axis(), TimelineAxis::Time);
    EXPECT_EQ(timeline->axis(), TimelineAxis::Time);
}

TEST_F(ChartsPanelTest, ComesBackAsItWas)
{
    const auto buttons = charts->findChildren<QToolButton*>("chartsChoice");
    ASSERT_EQ(buttons.size(), 3);
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    ASSERT_EQ(charts->chosen(), ChartKind::Work);
    window.reset();
    open();
    EXPECT_EQ(charts->chosen(), ChartKind::Work);
}

TEST_F(ChartsPanelTest, GivesAQueueNoMorePointsThanItHasPixels)
{
    const auto trace = recorded("crowd.js",
        "for (let i = 0; i < 500; ++i)\n"
        "  setTimeout(() => { for (let n = i * 37 % 90; n > 0; --n) queueMicrotask(() => {}); }, i);\n");
    ASSERT_GT(trace->size(), 60'000U);
    charts->setTrace(trace);
    charts->choose(ChartKind::Queues);
    QCoreApplication::processEvents();
    const QueueChart& queues = static_cast<QueueChart&>(chart(ChartKind::Queues));
    EXPECT_GT(queues.pointCount(Box::Microtasks), 100);
    EXPECT_LT(queues.pointCount(Box::Microtasks), 2 * queues.plotArea().width());
}

} // namespace loopscope::test
