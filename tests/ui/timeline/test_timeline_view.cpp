// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline in the window, used with the mouse and the keyboard.
#include "tests/ui/recorded.h"
#include "ui/scene/scene_view.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/main_window.h"
#include "ui/window/scrubber.h"

#include <gtest/gtest.h>
#include <set>

#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace loopscope::test {
namespace {

class TimelineViewTest : public testing::Test
{
protected:
    TimelineViewTest()
    {
        m_settings.setValue("look/language", "en");
        window = std::make_unique<MainWindow>(m_source, m_translations, m_settings);
        window->resize(1440, 900);
        window->show();
        const RecordedProgram program = recordedSamples()[6];
        m_source.offer(program.trace);
        window->document().openText(program.name, program.text);
        m_source.finish();
        QCoreApplication::processEvents();
        timeline = window->findChild<TimelineView*>();
    }
    const TimelineBar& barOf(CardKind kind, BarKind barKind) const
    {
        for (const TimelineBar& bar : timeline->layoutOfBars().bars) {
            if (bar.kind == barKind && window->player().trace().card(bar.span.card).kind == kind)
                return bar;
        }
        ADD_FAILURE() << "no such bar";
        return timeline->layoutOfBars().bars.front();
    }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
    FinishedSource m_source;
    std::unique_ptr<MainWindow> window;
    TimelineView* timeline = nullptr;
};

} // namespace

TEST_F(TimelineViewTest, GoesToTheMomentOfAClick)
{
    const TimelineBar& bar = barOf(CardKind::Fetch, BarKind::Wait);
    QTest::mouseClick(timeline, Qt::LeftButton, {}, bar.rect.center().toPoint());
    const std::size_t moment = window->player().moment();
    EXPECT_GE(moment, bar.span.begin);
    EXPECT_LE(moment, bar.span.end);
    EXPECT_FALSE(window->player().state().webApis.empty());
}

TEST_F(TimelineViewTest, PansWhereItIsDragged)
{
    timeline->zoomBy(0.25);
    const TimelineScale before = timeline->layoutOfBars().scale;
    QTest::mousePress(timeline, Qt::LeftButton, {}, { 700, 50 });
    QTest::mouseMove(timeline, { 600, 50 });
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, { 600, 50 });
    EXPECT_NEAR(timeline->layoutOfBars().scale.placeOf(before.valueAt(700)), 600, 1);
    EXPECT_TRUE(window->player().atStart()) << "a drag is no click";
}

TEST_F(TimelineViewTest, IsWorkedWithTheKeys)
{
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Right);
    EXPECT_EQ(window->player().moment(), 1U);
    QTest::keyClick(timeline, Qt::Key_End);
    EXPECT_TRUE(window->player().atEnd());
    const TimelineScale all = timeline->layoutOfBars().scale;
    QTest::keyClick(timeline, Qt::Key_Plus);
    EXPECT_NEAR(timeline->layoutOfBars().scale.span(), all.span() / 2, 1e-6);
    QTest::keyClick(timeline, Qt::Key_Home);
    EXPECT_TRUE(window->player().atStart());
    EXPECT_EQ(timeline->layoutOfBars().scale.from, 0) << "the cursor stays on the strip";
    QTest::keyClick(timeline, Qt::Key_0);
    EXPECT_EQ(timeline->layoutOfBars().scale, all);
}

TEST_F(TimelineViewTest, LightsUpTheCardInThePicture)
{
    const TimelineBar& bar = barOf(CardKind::Fetch, BarKind::Wait);
    window->player().seek(bar.span.begin);
    QTest::mouseMove(timeline, bar.rect.center().toPoint());
    EXPECT_EQ(window->findChild<SceneView*>()->highlighted(), std::vector { bar.span.card });
    EXPECT_TRUE(timeline->toolTipAt(bar.rect.center()).contains("GET"));
}

TEST_F(TimelineViewTest, ShowsTimeWhereItIsAskedTo)
{
    timeline->setAxis(TimelineAxis::Time);
    std::vector<QRectF> rects;
    for (const TimelineBar& bar : timeline->layoutOfBars().bars) {
        if (bar.lane == Box::WebApis && window->player().trace().card(bar.span.card).kind == CardKind::Fetch)
            rects.push_back(bar.rect);
    }
    ASSERT_EQ(rects.size(), 3U);
    for (const QRectF& rect : rects)
        EXPECT_NEAR(rect.width(), rects[0].width(), 2);
    EXPECT_GT(rects[0].width(), timeline->layoutOfBars().scale.width / 4);
}

TEST(GrowingTimeline, IsLaidOutOnceAFrameHoweverManyNoticesCome)
{
    const auto trace = std::make_shared<Trace>();
    TimelineView view;
    view.resize(800, 140);
    view.setTrace(trace);
    view.show();
    QCoreApplication::processEvents();
    const auto grow = [&] {
        trace->addStep({ .kind = StepKind::ClockAdvanced });
        view.noteGrowth();
        QCoreApplication::processEvents();
    };
    QElapsedTimer watch;
    watch.start();
    std::set<std::size_t> readSizes;
    for (int notice = 0; notice < 1000; ++notice) {
        grow();
        readSizes.insert(view.model().size());
    }
    const auto frames = static_cast<std::size_t>(watch.elapsed() / 16);
    EXPECT_LE(readSizes.size(), frames + 2);
    EXPECT_TRUE(QTest::qWaitFor([&view] { return view.layoutOfBars().scale.to == 1000; }));

    view.hide();
    grow();
    EXPECT_FALSE(QTest::qWaitFor([&view] { return view.model().size() > 1000; }, 50)) << "nobody sees it";
    view.show();
    EXPECT_TRUE(QTest::qWaitFor([&view] { return view.layoutOfBars().scale.to == 1001; }));
}

TEST(GrowingTimeline, FollowsTheCursorIntoStepsThatItHasNotPaintedYet)
{
    const auto trace = std::make_shared<Trace>();
    for (int i = 0; i < 1000; ++i)
        trace->addStep({ .kind = StepKind::ClockAdvanced });
    TimelineView view;
    view.resize(800, 140);
    view.setTrace(trace);
    view.zoomBy(0.1);
    for (int i = 0; i < 1000; ++i)
        trace->addStep({ .kind = StepKind::ClockAdvanced });
    view.noteGrowth();
    view.setMoment(1900);
    EXPECT_LE(view.layoutOfBars().scale.from, 1900);
    EXPECT_GE(view.layoutOfBars().scale.to, 1900);
}

} // namespace loopscope::test
