// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_view.h"

#include "tests/core/trace/lesson.h"
#include "tests/ui/scene/crowd.h"
#include "ui/scene/card_list.h"
#include "ui/scene/scene_stage.h"
#include "ui/scene/scene_text.h"

#include <gmock/gmock.h>
#include <QAbstractAnimation>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace loopscope::test {
namespace {

const StepSentence kSentence { "<b>later()</b> runs.", "HTML §8.1.7.3",
    QUrl("https://html.spec.whatwg.org/") };

class View : public testing::Test
{
protected:
    View()
    {
        qRegisterMetaType<CardId>();
        view.resize(1010, 626);
        view.show();
    }
    void record(std::size_t steps, unsigned seed)
    {
        trace = std::make_shared<Trace>();
        writeRandomRecording(*trace, steps, seed);
        view.setTrace(trace);
    }
    void go(std::size_t moment, Motion motion = Motion::Instant)
    {
        view.showMoment(trace->stateAt(moment), moment, kSentence, motion);
    }
    QImage picture() { return view.viewport()->grab().toImage(); }

    std::shared_ptr<Trace> trace;
    SceneView view;
};

/// The stage behind a view, driven as the view drives it.
class Stage : public testing::TestWithParam<unsigned>
{
protected:
    SceneLayout layoutAt(std::size_t moment)
    {
        const FontMeasurer measurer;
        return layOut(sceneContentAt(trace, moment, kSentence), { 1010, 626 }, measurer);
    }
    void animate(std::size_t from, std::size_t to)
    {
        const State before = trace.stateAt(from), after = trace.stateAt(to);
        SceneLayout layout = layoutAt(to);
        const auto changes = from <= to ? difference(trace, { stage.layout(), before }, { layout, after },
                                 cancelledBetween(trace, from, to))
                                        : reversed(difference(trace, { layout, after },
                                            { stage.layout(), before }, cancelledBetween(trace, to, from)));
        stage.animate(std::move(layout), tracksFor(changes), 1);
    }
    Trace trace;
    SceneStage stage;
};

TEST_P(Stage, IsNeverLeftWithACardAstray)
{
    writeRandomRecording(trace, 300, GetParam());
    std::mt19937 random(GetParam());
    std::size_t moment = 0;
    stage.show(layoutAt(0));
    for (int i = 0; i < 150; ++i) {
        const std::size_t next = random() % 4 == 0 ? random() % (trace.size() + 1)
            : random() % 3 == 0                    ? moment - std::min<std::size_t>(moment, 1 + random() % 5)
                                                   : std::min(trace.size(), moment + 1 + random() % 5);
        animate(moment, next);
        moment = next;
        if (stage.isAnimating()) {
            stage.animation().pause();
            stage.animation().setCurrentTime(static_cast<int>(random() % 300));
        }
        if (random() % 2)
            continue; // interrupted there by the next one
        stage.finish();
        SceneStage fresh;
        fresh.show(layoutAt(moment));
        ASSERT_EQ(stage.cards(), fresh.cards()) << "at moment " << moment;
        for (const SceneStage::CardOnStage& card : stage.cards()) {
            ASSERT_EQ(card.pose.opacity, 1);
            ASSERT_TRUE(stage.layout().find(card.card));
        }
    }
}
INSTANTIATE_TEST_SUITE_P(Walks, Stage, testing::Range(1U, 9U));

TEST_F(Stage, ScrubbedBackAndForthIsAFunctionOfTheTime)
{
    writeRandomRecording(trace, 60, 3);
    stage.show(layoutAt(40));
    animate(40, 44);
    stage.animation().pause();
    stage.animation().setCurrentTime(100);
    const auto at100 = stage.cards();
    stage.animation().setCurrentTime(220);
    EXPECT_NE(stage.cards(), at100);
    stage.animation().setCurrentTime(100);
    EXPECT_EQ(stage.cards(), at100);
}

TEST_F(View, EndsAnAnimationWithTheSamePictureAsAFreshView)
{
    record(200, 11);
    go(0);
    std::mt19937 random(5);
    for (int i = 0; i < 40; ++i) {
        const std::size_t moment = random() % (trace->size() + 1);
        go(moment, Motion::Animated);
        if (i % 3)
            continue;
        view.finishAnimation();
        SceneView fresh;
        fresh.resize(view.size());
        fresh.setTrace(trace);
        fresh.show();
        fresh.showMoment(trace->stateAt(moment), moment, kSentence, Motion::Instant);
        ASSERT_EQ(picture(), fresh.viewport()->grab().toImage()) << moment;
    }
}

TEST_F(View, ShowsTheSameMomentWithoutMoving)
{
    record(50, 2);
    go(20);
    const QImage before = picture();
    go(20, Motion::Animated);
    EXPECT_FALSE(view.isAnimating());
    EXPECT_EQ(picture(), before);
}

TEST_F(View, FliesThenSignalsTheEnd)
{
    trace = std::make_shared<Trace>();
    const Lesson lesson(*trace);
    view.setTrace(trace);
    // Find where the timer's card is taken from the Task Queue.
    std::size_t taken = 0;
    while (trace->step(taken).kind != StepKind::TaskTaken || trace->step(taken).card != lesson.timeout)
        ++taken;
    go(taken);
    const QRectF inQueue = view.cardRect(lesson.timeout);
    QSignalSpy ended(&view, &SceneView::animationFinished);
    view.setSpeed(20);
    go(taken + 1, Motion::Animated);
    EXPECT_TRUE(view.isAnimating());
    EXPECT_EQ(view.cardRect(lesson.timeout), inQueue);
    ASSERT_TRUE(ended.wait(2000));
    EXPECT_FALSE(view.isAnimating());
    EXPECT_EQ(ended.count(), 1);
    EXPECT_LT(view.cardRect(lesson.timeout).right(), inQueue.left());
}

TEST_F(View, IsInstantWhenToldSo)
{
    record(100, 4);
    go(10);
    QSignalSpy ended(&view, &SceneView::animationFinished);
    go(15, Motion::Instant);
    EXPECT_FALSE(view.isAnimating());
    view.setSpeed(0);
    go(20, Motion::Animated);
    EXPECT_FALSE(view.isAnimating());
    EXPECT_EQ(ended.count(), 0);
}

TEST_F(View, DoesNotAnimateFromOneRecordingToTheNext)
{
    record(100, 4);
    go(50);
    record(100, 5);
    go(50, Motion::Animated);
    EXPECT_FALSE(view.isAnimating());
}

TEST_F(View, SurvivesHavingNothingToShow)
{
    view.showMoment({}, 0, kSentence);
    view.finishAnimation();
    view.resize(30, 20);
    view.setTheme(theme(ThemeName::Dark));
    view.setTrace(nullptr);
    EXPECT_FALSE(picture().isNull());
}

TEST_F(View, TellsOfHoveredAndClickedCards)
{
    trace = std::make_shared<Trace>();
    const Lesson lesson(*trace);
    view.setTrace(trace);
    go(2); // the script has been taken
    const QPoint point = view.cardRect(lesson.script).center().toPoint();
    EXPECT_EQ(view.cardAt(point), lesson.script);
    QSignalSpy hovered(&view, &SceneView::cardHovered);
    QSignalSpy activated(&view, &SceneView::cardActivated);
    QTest::mouseMove(view.viewport(), point);
    QTest::mouseMove(view.viewport(), point + QPoint(1, 1));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, point);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, { 5, 5 });
    ASSERT_EQ(hovered.count(), 1);
    EXPECT_EQ(hovered[0][0].value<CardId>(), lesson.script);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].value<CardId>(), lesson.script);
}

TEST_F(View, ForgetsAHoveredCardThatIsGone)
{
    trace = std::make_shared<Trace>();
    const Lesson lesson(*trace);
    view.setTrace(trace);
    go(2);
    QTest::mouseMove(view.viewport(), view.cardRect(lesson.script).center().toPoint());
    QSignalSpy hovered(&view, &SceneView::cardHovered);
    go(trace->size());
    ASSERT_EQ(hovered.count(), 1);
    EXPECT_EQ(hovered[0][0].value<CardId>(), CardId {});
}

TEST_F(View, OpensTheSpecOnAClick)
{
    record(10, 1);
    go(5);
    QSignalSpy opened(&view, &SceneView::specActivated);
    const QPoint corner(view.width() - 60, view.height() - 18 - 29);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, corner);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toUrl(), kSentence.specUrl);
}

/// A view of a recording that leaves many timers waiting.
class CrowdedView : public View
{
protected:
    CrowdedView()
    {
        trace = std::make_shared<Trace>();
        TraceWriter writer(*trace);
        for (int i = 0; i < 10'000; ++i) {
            const CardId card = writer.addCard({ CardKind::Timeout,
                writer.intern(std::string("timer").append(std::to_string(i))), {}, {}, {} });
            writer.write({ .kind = StepKind::WebApiStarted, .card = card });
        }
        view.setTrace(trace);
        go(trace->size());
    }
    QPoint onFold() const
    {
        return view.mapFromScene(view.layout().box(loopscope::Box::WebApis).fold->rect.center());
    }
};

TEST_F(CrowdedView, ListsAllThatAFoldHidesAndGoesToWhatIsChosen)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, onFold());
    ASSERT_TRUE(view.list() && view.list()->isVisible());
    QListView& lines = view.list()->view();
    EXPECT_EQ(lines.model()->rowCount(), 10'000);
    EXPECT_EQ(lines.model()->index(9'999, 0).data().toString(), "10000.  timer9999()");
    QSignalSpy activated(&view, &SceneView::cardActivated);
    QTest::keyClick(&lines, Qt::Key_End);
    QTest::keyClick(&lines, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].value<CardId>(), trace->lastState().webApis.back().card);
    EXPECT_FALSE(view.list()->isVisible());
}

TEST_F(CrowdedView, OpensItsListsWithTheWheelAndTheKeys)
{
    const QPointF over = QPointF(view.mapFromScene(view.layout().box(loopscope::Box::WebApis).rect.center()));
    QWheelEvent wheel(over, view.viewport()->mapToGlobal(over), {}, { 0, -120 }, Qt::NoButton, {},
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &wheel);
    ASSERT_TRUE(view.list() && view.list()->isVisible());
    view.list()->hide();
    // Up from the top is the last, the link; before it comes the fold.
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_TRUE(view.list()->isVisible());
}

TEST_F(View, IsUsedWithTheKeysAlone)
{
    trace = std::make_shared<Trace>();
    const Lesson lesson(*trace);
    view.setTrace(trace);
    go(2);
    QSignalSpy activated(&view, &SceneView::cardActivated);
    QSignalSpy opened(&view, &SceneView::specActivated);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_THAT(view.accessibleDescription().toStdString(), testing::HasSubstr("lesson.js"));
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].value<CardId>(), lesson.script);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toUrl(), kSentence.specUrl);
}

TEST_F(View, TellsWhatScheduledACard)
{
    trace = std::make_shared<Trace>();
    const Lesson lesson(*trace);
    view.setTrace(trace);
    std::size_t moment = 0;
    while (view.cardRect(lesson.timeout).isNull())
        go(++moment);
    const QString tip = view.toolTipAt(view.cardRect(lesson.timeout).center().toPoint());
    EXPECT_THAT(tip.toStdString(), testing::HasSubstr("timer task"));
    EXPECT_THAT(tip.toStdString(), testing::HasSubstr("scheduled"));
}

TEST_F(View, IsReadToThoseWhoCannotSeeIt)
{
    trace = std::make_shared<Trace>();
    const Lesson lesson(*trace);
    view.setTrace(trace);
    go(2);
    EXPECT_FALSE(view.accessibleName().isEmpty());
    EXPECT_THAT(view.accessibleDescription().toStdString(), testing::HasSubstr("later() runs."));
    EXPECT_THAT(view.accessibleDescription().toStdString(), testing::HasSubstr("lesson.js"));
}

TEST_F(View, IsDimmedWhileStale)
{
    record(50, 2);
    go(20);
    const QImage fresh = picture();
    view.setFreshness(Freshness::Stale);
    EXPECT_NE(picture(), fresh);
    view.setFreshness(Freshness::Current);
    EXPECT_EQ(picture(), fresh);
}

} // namespace
} // namespace loopscope::test
