// SPDX-License-Identifier: GPL-3.0-or-later
// The user's inputs on the timeline: where they stand, and what moving one does to the program.
#include "tests/ui/recorded.h"
#include "ui/scene/scene_view.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/code_editor.h"
#include "ui/window/main_window.h"

#include <gtest/gtest.h>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace loopscope::test {
namespace {

using namespace std::chrono_literals;

const QString kProgram
    = QStringLiteral("// @html <button>Go</button><input>\n"
                     "// @click 100 button\n"
                     "// @input 250 input hello\n"
                     "document.querySelector('button').onclick = () => console.log('one');\n"
                     "setTimeout(() => console.log('late'), 400);\n");

std::shared_ptr<const Trace> traceOfInputs()
{
    static const std::shared_ptr<const Trace> trace = recorded("inputs.js", kProgram);
    return trace;
}

QPoint middle(const InputMark& mark)
{
    return mark.rect.center().toPoint();
}

/// A window on the program, whose recorder answers every edit with the recording that it has.
class TimelineInputsTest : public testing::Test
{
protected:
    explicit TimelineInputsTest(const QString& program = kProgram)
    {
        m_settings.setValue("look/language", "en");
        m_settings.setValue("timeline/axis", "time");
        window = std::make_unique<MainWindow>(m_source, m_translations, m_settings);
        window->session().setDebounce(0);
        window->resize(1440, 900);
        window->show();
        m_source.offer(program == kProgram ? traceOfInputs() : recorded("inputs.js", program));
        window->document().openText("inputs.js", program);
        m_source.finish();
        QCoreApplication::processEvents();
        timeline = window->findChild<TimelineView*>();
        editor = window->findChild<CodeEditor*>();
    }
    const InputMark& mark(std::size_t number) const { return timeline->layoutOfBars().inputs.at(number); }
    QString line(int number) const { return editor->text(number - 1).trimmed(); }
    /// From the middle of a card to where its time is another one.
    void drag(const InputMark& from, std::chrono::milliseconds to)
    {
        const double place
            = timeline->layoutOfBars().scale.placeOf(static_cast<double>(VirtualTime(to).count()));
        const double grip = middle(from).x() - from.place; // it keeps its distance to the pointer
        const QPoint target(qRound(place + grip), middle(from).y());
        QTest::mousePress(timeline, Qt::LeftButton, {}, middle(from));
        QTest::mouseMove(timeline, target);
        QTest::mouseRelease(timeline, Qt::LeftButton, {}, target);
    }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
    FinishedSource m_source;
    std::unique_ptr<MainWindow> window;
    TimelineView* timeline = nullptr;
    CodeEditor* editor = nullptr;
};

} // namespace

TEST(TimelineInputs, AreFoundInTheRecordingThatTheyAreIn)
{
    const Trace& trace = *traceOfInputs();
    TimelineModel model;
    model.read(trace);
    ASSERT_EQ(model.inputs().size(), 2U);
    const TimelineInput& click = model.inputs()[0];
    EXPECT_EQ(click.input, (Input { Input::Kind::Click, 100ms, "button", "", 2 }));
    EXPECT_EQ(model.inputs()[1].input.text, "hello");
    for (const TimelineInput& each : model.inputs()) {
        ASSERT_GT(each.moment, 0U);
        const Step& step = trace.step(each.moment - 1);
        EXPECT_EQ(step.kind, StepKind::TaskQueued);
        EXPECT_EQ(step.card, each.card);
        EXPECT_EQ(step.time, VirtualTime(each.input.at));
    }
}

TEST(TimelineInputs, OneThatTheRecordingDoesNotReachHasNoMoment)
{
    const auto trace = recorded("inputs.js", "// @end 50\n// @click 10 button\n// @click 100 button\n");
    TimelineModel model;
    model.read(*trace);
    ASSERT_EQ(model.inputs().size(), 2U);
    EXPECT_GT(model.inputs()[0].moment, 0U);
    EXPECT_EQ(model.inputs()[1].moment, 0U);
    const TimelineScale scale = wholeScale(model, TimelineAxis::Steps, 100, 900);
    EXPECT_EQ(placeInputs(model.inputs(), scale, 0, 1).marks.size(), 1U);
}

TEST(TimelineInputs, TakeNoRoomWhereThereAreNone)
{
    TimelineModel model;
    model.read(*recordedSamples()[0].trace);
    const TimelineLayout layout = layOutTimeline(model, *recordedSamples()[0].trace,
        wholeScale(model, TimelineAxis::Steps, 100, 900), { 900, 140 }, 1);
    EXPECT_EQ(layout.inputsHeight, 0);
    EXPECT_TRUE(layout.inputs.empty());
}

TEST(TimelineInputs, StandBetweenTheLanesAndTheConsolesTicks)
{
    TimelineModel model;
    model.read(*traceOfInputs());
    for (const double height : { 90.0, 140.0, 600.0 }) {
        const TimelineLayout layout = layOutTimeline(
            model, *traceOfInputs(), wholeScale(model, TimelineAxis::Time, 100, 900), { 900, height }, 1);
        const double lanes = layout.lanes[index(Box::Tasks)].rect.bottom();
        for (const InputMark& mark : layout.inputs) {
            EXPECT_GE(mark.rect.top(), lanes) << "height " << height;
            EXPECT_LT(mark.rect.top(), lanes + 20) << "height " << height;
            EXPECT_LE(mark.rect.bottom(), layout.marksTop) << "height " << height;
        }
    }
}

TEST(TimelineInputs, KeepTheirCardsOnTheStripAndApart)
{
    std::vector<TimelineInput> inputs;
    for (const int at : { 0, 300, 310, 1000 })
        inputs.push_back({ { Input::Kind::Click, std::chrono::milliseconds(at), "#a-button", "" }, {}, 0 });
    const TimelineScale scale { TimelineAxis::Time, 0, 1e9, 100, 1000 };
    for (const double textScale : { 1.0, 2.0 }) {
        const InputRow row = placeInputs(inputs, scale, 20, textScale);
        const std::vector<InputMark>& marks = row.marks;
        ASSERT_EQ(marks.size(), 4U);
        EXPECT_EQ(marks[0].title, "#a-button");
        EXPECT_TRUE(marks[1].isGrouped && marks[2].isGrouped) << "10 pixels are not enough for a card";
        ASSERT_EQ(row.groups.size(), 1U);
        EXPECT_EQ(row.groups[0].first, 1U);
        EXPECT_EQ(row.groups[0].count, 2U);
        EXPECT_LT(marks[0].rect.right(), row.groups[0].rect.left());
        EXPECT_LT(marks[0].rect.right(), marks[1].rect.left());
        EXPECT_EQ(marks[3].title, "#a-button");
        EXPECT_LE(marks[3].rect.right(), 1100) << "its card ends where the strip ends";
        EXPECT_EQ(marks[3].place, 1100);
    }
}

TEST(TimelineInputs, NoCardCoversAnother)
{
    std::mt19937 random(7);
    const TimelineScale scale { TimelineAxis::Time, 0, 1e9, 100, 1000 };
    for (int round = 0; round < 50; ++round) {
        std::vector<int> times(1 + random() % 40);
        std::ranges::generate(times, [&] { return static_cast<int>(random() % 1001); });
        std::ranges::sort(times);
        std::vector<TimelineInput> inputs;
        for (const int at : times)
            inputs.push_back(
                { { Input::Kind::Click, std::chrono::milliseconds(at), "#a-button", "" }, {}, 0 });
        const InputRow row = placeInputs(inputs, scale, 20, 1);
        std::vector<QRectF> cards;
        std::size_t members = 0;
        for (const InputGroup& group : row.groups) {
            cards.push_back(group.rect);
            members += group.count;
            EXPECT_GT(group.count, 1U);
        }
        for (const InputMark& mark : row.marks) {
            if (!mark.isGrouped)
                cards.push_back(mark.rect);
            members += mark.isGrouped ? 0 : 1;
        }
        EXPECT_EQ(members, inputs.size()) << "each is in one card";
        std::ranges::sort(cards, {}, &QRectF::left);
        for (std::size_t i = 1; i < cards.size(); ++i)
            EXPECT_LE(cards[i - 1].right(), cards[i].left()) << "round " << round;
        EXPECT_GE(cards.front().left(), scale.left);
        EXPECT_LE(cards.back().right(), scale.left + scale.width + 1e-6);
    }
}

TEST(TimelineInputs, AShortTitleIsWrittenWhole)
{
    const std::vector<TimelineInput> inputs { { { Input::Kind::Key, 300ms, "", "a" }, {}, 0 },
        { { Input::Kind::Key, 360ms, "", "Enter" }, {}, 0 } };
    const std::vector<InputMark> marks
        = placeInputs(inputs, { TimelineAxis::Time, 0, 1e9, 100, 1000 }, 20, 1).marks;
    EXPECT_EQ(marks.at(0).title, "a");
    EXPECT_EQ(marks.at(1).title, "Enter");
}

TEST(TimelineInputs, SnapToRoundTimesThatAPixelCanTellApart)
{
    EXPECT_EQ(snappedTime(137.4e6, 0.2e6), 137ms);
    EXPECT_EQ(snappedTime(137.4e6, 4e6), 135ms);
    EXPECT_EQ(snappedTime(1374e6, 30e6), 1350ms);
    EXPECT_EQ(snappedTime(-5e6, 1e6), 0ms);
}

TEST_F(TimelineInputsTest, DraggingOneWritesItsTimeIntoItsLine)
{
    drag(mark(0), 180ms);
    EXPECT_EQ(line(2), "// @click 180 button");
    editor->undo();
    EXPECT_EQ(editor->text(), kProgram) << "one undo takes it back";
}

TEST_F(TimelineInputsTest, AMovedOneIsRecordedAgainInTheSameStretchOfTime)
{
    timeline->zoomBy(0.5);
    const TimelineScale before = timeline->layoutOfBars().scale;
    drag(mark(0), 120ms);
    const auto moved = recorded("inputs.js", editor->text());
    timeline->setTrace(moved, TimelineView::Range::Kept);
    EXPECT_EQ(timeline->layoutOfBars().scale, before);
    EXPECT_EQ(mark(0).input.input.at, 120ms);
    timeline->setTrace(moved);
    EXPECT_GT(timeline->layoutOfBars().scale.to, before.to) << "another program is shown whole";
}

TEST_F(TimelineInputsTest, DraggingByStepsTakesTheTimeOfTheStepsThere)
{
    timeline->setAxis(TimelineAxis::Steps);
    const TimelineModel& model = timeline->model();
    const std::uint32_t later = model.inputs()[1].moment;
    const TimelineScale scale = timeline->layoutOfBars().scale;
    const QPoint from = middle(mark(0));
    const double grip = from.x() - mark(0).place;
    const QPoint target(qRound(scale.placeOf(later + 0.3) + grip), from.y());
    QTest::mousePress(timeline, Qt::LeftButton, {}, from);
    QTest::mouseMove(timeline, target);
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, target);
    EXPECT_EQ(line(2), "// @click 250 button");
}

TEST_F(TimelineInputsTest, AClickGoesToItsArrivalAndChangesNothing)
{
    QTest::mouseClick(timeline, Qt::LeftButton, {}, middle(mark(1)));
    EXPECT_EQ(window->player().moment(), timeline->model().inputs()[1].moment);
    EXPECT_EQ(editor->text(), kProgram);
    EXPECT_EQ(timeline->selectedInput()->text, "hello");
}

TEST_F(TimelineInputsTest, EscapeLetsGoOfADrag)
{
    QTest::mousePress(timeline, Qt::LeftButton, {}, middle(mark(0)));
    QTest::mouseMove(timeline, middle(mark(0)) + QPoint(90, 0));
    QTest::keyClick(timeline, Qt::Key_Escape);
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, middle(mark(0)) + QPoint(90, 0));
    EXPECT_EQ(editor->text(), kProgram);
}

TEST_F(TimelineInputsTest, TheKeysChooseMoveOpenAndRemove)
{
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Down);
    ASSERT_TRUE(timeline->selectedInput());
    EXPECT_EQ(timeline->selectedInput()->selector, "button");
    EXPECT_TRUE(timeline->accessibleDescription().contains("Click on button at 100 ms"));
    QTest::keyClick(timeline, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(timeline, Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(line(2), "// @click 109 button") << "the second key comes before the first is recorded";
    QTest::keyClick(timeline, Qt::Key_Down);
    QTest::keyClick(timeline, Qt::Key_Return);
    EXPECT_EQ(editor->selectedText(), "// @input 250 input hello");
}

TEST_F(TimelineInputsTest, DeleteTakesItOut)
{
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Down);
    QTest::keyClick(timeline, Qt::Key_Delete);
    EXPECT_EQ(line(2), "// @input 250 input hello");
}

TEST_F(TimelineInputsTest, TheMenuOffersTheSame)
{
    QContextMenuEvent event(
        QContextMenuEvent::Mouse, middle(mark(0)), timeline->mapToGlobal(middle(mark(0))));
    QCoreApplication::sendEvent(timeline, &event);
    auto* menu = timeline->findChild<QMenu*>("inputMenu");
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 3);
    menu->actions()[0]->trigger();
    EXPECT_EQ(window->player().moment(), timeline->model().inputs()[0].moment);
    menu->actions()[2]->trigger();
    EXPECT_EQ(line(2), "// @input 250 input hello");
    menu->close();
}

TEST_F(TimelineInputsTest, NothingIsMovedWhileTheTextIsAnother)
{
    editor->insertAt("\n", 0, 0); // its line is another one now
    const QString text = editor->text();
    drag(mark(0), 180ms);
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Delete);
    EXPECT_EQ(editor->text(), text);
}

TEST_F(TimelineInputsTest, HoveringNamesItAndLightsUpItsCard)
{
    window->player().seek(timeline->model().inputs()[0].moment);
    QTest::mouseMove(timeline, middle(mark(0)));
    EXPECT_EQ(window->findChild<SceneView*>()->highlighted(), std::vector { mark(0).input.card });
    const QString words = timeline->toolTipAt(middle(mark(0)));
    EXPECT_TRUE(words.contains("Click on button")) << words.toStdString();
    EXPECT_TRUE(words.contains("100 ms")) << words.toStdString();
}

/// The same window on a program whose three clicks stand at one place.
class NearInputsTest : public TimelineInputsTest
{
protected:
    NearInputsTest()
        : TimelineInputsTest(QStringLiteral("// @html <button>Go</button>\n"
                                            "// @click 100 button\n"
                                            "// @click 100 button\n"
                                            "// @click 101 button\n"
                                            "setTimeout(() => console.log('late'), 400);\n"))
    {
    }
    const InputGroup& group() const { return timeline->layoutOfBars().inputGroups.at(0); }
    QPoint middleOfGroup() const { return group().rect.center().toPoint(); }
};

TEST_F(NearInputsTest, StandAsOneCardThatListsThem)
{
    ASSERT_EQ(timeline->layoutOfBars().inputGroups.size(), 1U);
    EXPECT_EQ(group().count, 3U);
    const QString words = timeline->toolTipAt(middleOfGroup());
    EXPECT_TRUE(words.contains("3 input")) << words.toStdString();
    EXPECT_EQ(words.count("Click on button at 100 ms"), 2) << words.toStdString();
    EXPECT_EQ(words.count("Click on button at 101 ms"), 1) << words.toStdString();
}

TEST_F(NearInputsTest, AreEachReachedByAClick)
{
    for (int number = 0; number < 3; ++number) {
        QTest::mouseClick(timeline, Qt::LeftButton, {}, middleOfGroup());
        auto* menu = timeline->findChild<QMenu*>("inputGroupMenu");
        ASSERT_NE(menu, nullptr);
        ASSERT_GE(menu->actions().size(), 3);
        menu->actions()[number]->trigger();
        delete menu;
        const TimelineInput& wanted = timeline->model().inputs()[static_cast<std::size_t>(number)];
        EXPECT_EQ(timeline->selectedInput()->line, wanted.input.line);
        EXPECT_EQ(window->player().moment(), wanted.moment);
    }
}

TEST_F(NearInputsTest, AChosenOneIsDraggedOutOfThem)
{
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Down);
    QTest::keyClick(timeline, Qt::Key_Down);
    drag(mark(1), 250ms);
    EXPECT_EQ(line(2), "// @click 100 button");
    EXPECT_EQ(line(3), "// @click 250 button");
}

TEST_F(NearInputsTest, AreToldApartByZoomingIn)
{
    QTest::mouseClick(timeline, Qt::LeftButton, {}, middleOfGroup());
    auto* menu = timeline->findChild<QMenu*>("inputGroupMenu");
    ASSERT_NE(menu, nullptr);
    menu->actions().last()->trigger();
    EXPECT_EQ(group().count, 2U) << "those at one time stay together";
    EXPECT_FALSE(mark(2).isGrouped);
}

} // namespace loopscope::test
