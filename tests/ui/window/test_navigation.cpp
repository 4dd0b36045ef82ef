// SPDX-License-Identifier: GPL-3.0-or-later
// Going through time in the whole window, with programs that are typed and really recorded.
#include "ui/console/console_panel.h"
#include "ui/console/console_view.h"
#include "ui/scene/scene_view.h"
#include "ui/window/bar_button.h"
#include "ui/window/code_editor.h"
#include "ui/window/icon_button.h"
#include "ui/window/main_window.h"
#include "ui/window/recorder_trace_source.h"
#include "ui/window/scrubber.h"
#include "ui/window/top_bar.h"
#include "ui/window/transport_bar.h"
#include "ui/window/window_actions.h"

#include <gmock/gmock.h>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace loopscope {

namespace {

using testing::ElementsAre;

constexpr auto kProgram = "// a program\n" // 1
                          "function later() {\n"
                          "  console.log(\"later\");\n" // 3
                          "}\n"
                          "setTimeout(later, 10);\n" // 5
                          "queueMicrotask(function soon() {\n" // 6
                          "  console.log(\"soon\");\n" // 7
                          "});\n"
                          "console.log(\"now\");\n"; // 9

class NavigationTest : public testing::Test
{
protected:
    NavigationTest()
    {
        m_settings.setValue("look/language", "en");
        open();
    }
    void open()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_source, m_translations, m_settings);
        m_window->setQuestions({ [](const QString&) { return Document::Answer::Discard; },
            [](const QString&) { return QString(); },
            [](const QString&) {
                return QString();
            } });
        m_window->session().setDebounce(0);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    template <typename Widget> Widget& the() { return *m_window->findChild<Widget*>(); }
    Player& player() { return m_window->player(); }
    CodeEditor& editor() { return the<CodeEditor>(); }
    SceneView& scene() { return the<SceneView>(); }
    std::string note() { return the<TopBar>().note().toStdString(); }

    void waitForRecording()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                return m_window->session().isInStep() && !m_window->session().isRecording()
                    && player().trace().ended();
            },
            30'000));
    }
    /// Types the program into an empty one, as a person would but for the pauses.
    void type(const char* text)
    {
        m_window->document().openNew();
        // The editor's own indentation would come on top of the text's.
        editor().setAutoIndent(false);
        editor().selectAll();
        editor().setFocus();
        for (const char* at = text; *at != '\0'; ++at) {
            if (*at == '\n')
                QTest::keyClick(&editor(), Qt::Key_Return);
            else
                QTest::keyClick(&editor(), *at);
        }
        ASSERT_EQ(editor().text(), QString::fromUtf8(text));
        waitForRecording();
        player().toStart();
        scene().setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void clickMargin(int line)
    {
        const auto at = static_cast<long>(editor().positionFromLineIndex(line - 1, 0));
        const long y = editor().SendScintilla(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0UL, at);
        QTest::mouseClick(editor().viewport(), Qt::LeftButton, {}, { 8, static_cast<int>(y) + 10 });
    }
    void hoverCode(int line, int index)
    {
        const auto at = static_cast<long>(editor().positionFromLineIndex(line - 1, index));
        const long x = editor().SendScintilla(QsciScintillaBase::SCI_POINTXFROMPOSITION, 0UL, at);
        const long y = editor().SendScintilla(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0UL, at);
        moveMouse(editor().viewport(), { static_cast<int>(x) + 2, static_cast<int>(y) + 10 });
    }
    void moveMouse(QWidget* widget, QPoint point)
    {
        QMouseEvent move(
            QEvent::MouseMove, point, widget->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(widget, &move);
    }
    CardId card(const char* name)
    {
        for (std::uint32_t id = 1; id <= player().trace().cardCount(); ++id) {
            if (player().trace().cardName(CardId { id }) == name)
                return CardId { id };
        }
        return {};
    }
    QPoint middleOf(CardId id) { return scene().cardRect(id).center().toPoint(); }
    int line() { return editor().marks().currentLine() + 1; }
    StepKind kind() { return player().trace().step(player().moment() - 1).kind; }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
    RecorderTraceSource m_source { LOOPSCOPE_RECORDER };
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(NavigationTest, GoesByLinesBothWays)
{
    type(kProgram);
    std::vector<int> lines;
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_F10);
        lines.push_back(line());
    }
    EXPECT_THAT(lines, ElementsAre(5, 6, 9, 7, 3));
    EXPECT_FALSE(scene().cardRect(card("later")).isNull()) << "its frame is on the stack";
    lines.clear();
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_F10, Qt::ShiftModifier);
        lines.push_back(line());
    }
    EXPECT_THAT(lines, ElementsAre(7, 9, 6, 5));
    press(Qt::Key_F11);
    EXPECT_EQ(line(), 6);
    press(Qt::Key_F11, Qt::ControlModifier);
    EXPECT_EQ(line(), 5);
    press(Qt::Key_F11, Qt::ShiftModifier);
    EXPECT_EQ(line(), 7) << "out of the script into the next callback";
    press(Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(line(), 9);
}

TEST_F(NavigationTest, EveryStrideHasItsKeys)
{
    type(kProgram);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(player().moment(), 1U);
    press(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(player().moment(), 0U);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(kind(), StepKind::StatementReached);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(kind(), StepKind::MicrotaskTaken);
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(player().state().turn, 2U);
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(player().state().turn, 1U);
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(kind(), StepKind::ConsoleMessage);
    EXPECT_EQ(the<ConsolePanel>().model().rowCount(), 1);
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(the<ConsolePanel>().model().rowCount(), 2);
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(the<ConsolePanel>().model().rowCount(), 1);
}

TEST_F(NavigationTest, StopsAtALineBreakpoint)
{
    type(kProgram);
    clickMargin(3);
    EXPECT_THAT(editor().breakpoints().lines(), ElementsAre(3U));
    EXPECT_EQ(the<Scrubber>().breakpointTicks().size(), 1U);
    press(Qt::Key_F8);
    EXPECT_EQ(line(), 3);
    EXPECT_EQ(note(), "Stopped at the breakpoint in line 3.");
    EXPECT_FALSE(scene().cardRect(card("later")).isNull());
    press(Qt::Key_F8);
    EXPECT_TRUE(player().atEnd());
    EXPECT_EQ(note(), "No breakpoint is met from here to the end.");
    press(Qt::Key_F5, Qt::ShiftModifier);
    EXPECT_EQ(line(), 3);
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_TRUE(player().atStart());
    clickMargin(3);
    EXPECT_TRUE(editor().breakpoints().lines().empty());
    EXPECT_TRUE(the<Scrubber>().breakpointTicks().empty());
}

TEST_F(NavigationTest, PlayingStopsAtABreakpointBothWays)
{
    type(kProgram);
    clickMargin(9);
    player().setSpeed(Speed::Unlimited);
    press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !player().isPlaying(); }));
    EXPECT_EQ(line(), 9);
    EXPECT_EQ(note(), "Stopped at the breakpoint in line 9.");
    player().toEnd();
    EXPECT_EQ(note(), "");
    press(Qt::Key_Space, Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !player().isPlaying(); }));
    EXPECT_EQ(line(), 9);
    press(Qt::Key_Space, Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !player().isPlaying(); }));
    EXPECT_TRUE(player().atStart());
}

TEST_F(NavigationTest, ABreakpointSlidesToCodeAndMovesWithItsLine)
{
    type(kProgram);
    clickMargin(1);
    EXPECT_THAT(editor().breakpoints().lines(), ElementsAre(3U));
    editor().insertAt("// one more\n", 0, 0);
    EXPECT_THAT(editor().breakpoints().lines(), ElementsAre(4U));
    EXPECT_TRUE(player().breakpoints().lines.empty()) << "between an edit and its recording no line stops";
    waitForRecording();
    EXPECT_THAT(player().breakpoints().lines, ElementsAre(4U));
    player().toStart();
    press(Qt::Key_F8);
    EXPECT_EQ(line(), 4);
}

TEST_F(NavigationTest, ABreakpointWaitsWhileTheTextIsWrong)
{
    type(kProgram);
    clickMargin(3);
    editor().insertAt("(", 8, 0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->session().isStale(); }, 30'000));
    EXPECT_TRUE(player().breakpoints().empty());
    EXPECT_THAT(editor().breakpoints().lines(), ElementsAre(3U));
    const std::size_t moment = player().moment();
    press(Qt::Key_F10, Qt::ControlModifier);
    EXPECT_EQ(player().moment(), moment) << "the cursor's line is none of the recording's";
    editor().undo();
    waitForRecording();
    EXPECT_THAT(player().breakpoints().lines, ElementsAre(3U));
}

TEST_F(NavigationTest, RemembersTheBreakpointsOfAFile)
{
    QFile file(m_folder.filePath("mine.js"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(kProgram);
    file.close();
    m_window->start(file.fileName());
    waitForRecording();
    clickMargin(7);
    clickMargin(9);
    m_window->document().openSample(samples().front(), Language::English);
    EXPECT_TRUE(editor().breakpoints().lines().empty());
    waitForRecording();
    open();
    m_window->start(file.fileName());
    EXPECT_THAT(editor().breakpoints().lines(), ElementsAre(7U, 9U));
    waitForRecording();
    EXPECT_THAT(player().breakpoints().lines, ElementsAre(7U, 9U));
}

TEST_F(NavigationTest, RunsToTheCursorsLine)
{
    type(kProgram);
    editor().setCursorPosition(6, 3);
    press(Qt::Key_F10, Qt::ControlModifier);
    EXPECT_EQ(line(), 7);
    const std::size_t moment = player().moment();
    press(Qt::Key_F10, Qt::ControlModifier);
    EXPECT_EQ(player().moment(), moment);
    EXPECT_EQ(note(), "Line 7 does not run after this moment.");
    player().toEnd();
    press(Qt::Key_F10, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(player().moment(), moment);
}

TEST_F(NavigationTest, PausesWhenSomethingEntersABox)
{
    type(kProgram);
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_F8);
    EXPECT_EQ(kind(), StepKind::MicrotaskQueued);
    EXPECT_EQ(note(), "Stopped: something has entered the Microtask Queue.");
    EXPECT_FALSE(scene().cardRect(card("soon")).isNull());
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_5, Qt::AltModifier);
    press(Qt::Key_F8);
    EXPECT_TRUE(player().state().callStack.empty());
    press(Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(player().breakpoints().empty());
}

TEST_F(NavigationTest, SaysWhyItStoppedInTheOtherLanguageToo)
{
    type(kProgram);
    clickMargin(9);
    press(Qt::Key_F8);
    const std::size_t moment = player().moment();
    QTest::mouseClick(&the<TopBar>().languageButton(), Qt::LeftButton);
    QTest::mouseClick(&the<TopBar>().themeButton(), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(player().moment(), moment);
    EXPECT_EQ(line(), 9);
    EXPECT_THAT(editor().breakpoints().lines(), ElementsAre(9U));
    EXPECT_NE(note(), "Stopped at the breakpoint in line 9.");
    EXPECT_THAT(note(), testing::HasSubstr("9"));
    press(Qt::Key_F10);
    EXPECT_EQ(line(), 7);
    m_translations.speak(Language::English);
}

TEST_F(NavigationTest, AConsoleLineLeadsToItsStep)
{
    type(kProgram);
    player().toEnd();
    ConsoleView& view = the<ConsolePanel>().view();
    QTest::mouseClick(
        view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(1, 0)).center());
    EXPECT_EQ(kind(), StepKind::ConsoleMessage);
    EXPECT_EQ(player().state().consoleLines, 2U);
    EXPECT_EQ(line(), 7);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(player().atEnd()) << "back to before the jump";
}

TEST_F(NavigationTest, ACardLeadsToWhereItWasScheduledAndWhereItRuns)
{
    type(kProgram);
    editor().setCursorPosition(8, 0);
    press(Qt::Key_F10, Qt::ControlModifier);
    ASSERT_EQ(line(), 9);
    const std::size_t before = player().moment();
    const CardId later = card("later");
    scene().finishAnimation();
    QTest::mouseClick(scene().viewport(), Qt::LeftButton, {}, middleOf(later));
    EXPECT_EQ(kind(), StepKind::WebApiStarted);
    EXPECT_EQ(line(), 5);
    EXPECT_FALSE(scene().cardRect(later).isNull());
    press(Qt::Key_Backspace);
    EXPECT_EQ(player().moment(), before);
    scene().setFocus();
    for (int i = 0; i < 20 && scene().hoveredCard() != later; ++i)
        press(Qt::Key_Down);
    ASSERT_EQ(scene().hoveredCard(), later);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(kind(), StepKind::TaskTaken);
    EXPECT_EQ(player().state().callStack.back().card, later);
}

TEST_F(NavigationTest, ACardAndItsSourceMarkEachOther)
{
    type(kProgram);
    editor().setCursorPosition(8, 0);
    press(Qt::Key_F10, Qt::ControlModifier);
    scene().finishAnimation();
    const CardId soon = card("soon");
    moveMouse(scene().viewport(), middleOf(soon));
    EXPECT_TRUE(editor().marks().linkedText().contains("console.log(\"soon\")"));
    moveMouse(scene().viewport(), { 1, 1 });
    EXPECT_EQ(editor().marks().linkedText(), "");
    hoverCode(7, 4);
    EXPECT_THAT(scene().highlighted(), ElementsAre(soon));
    hoverCode(5, 3);
    EXPECT_THAT(scene().highlighted(), ElementsAre(card("later")));
    hoverCode(1, 3);
    EXPECT_TRUE(scene().highlighted().empty());
    hoverCode(7, 4);
    editor().insertAt("x", 0, 0);
    EXPECT_TRUE(scene().highlighted().empty()) << "the places are of another text now";
}

TEST_F(NavigationTest, ScrubsToAnyMoment)
{
    type(kProgram);
    Scrubber& scrubber = the<Scrubber>();
    const std::size_t wanted = player().size() / 2;
    const QPoint place(qRound(scrubber.scale().placeOf(wanted)), 15);
    QTest::mouseClick(&scrubber, Qt::LeftButton, {}, place);
    EXPECT_EQ(player().moment(), scrubber.momentNear(place.x()));
    EXPECT_EQ(the<ConsolePanel>().model().rowCount(), static_cast<int>(player().state().consoleLines));
}

TEST_F(NavigationTest, OffersACardsAndABoxsCommandsInAMenu)
{
    type(kProgram);
    editor().setCursorPosition(8, 0);
    press(Qt::Key_F10, Qt::ControlModifier);
    scene().finishAnimation();
    const QPoint point = middleOf(card("later"));
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, scene().viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(scene().viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    menu->actions().front()->trigger();
    EXPECT_EQ(kind(), StepKind::WebApiStarted);
    menu->close();
}

TEST_F(NavigationTest, LosesNothingWhileTheProgramIsEdited)
{
    type(kProgram);
    clickMargin(9);
    press(Qt::Key_F8);
    const std::size_t moment = player().moment();
    editor().setFocus();
    editor().setCursorPosition(8, 0);
    QTest::keyClicks(&editor(), "0;");
    waitForRecording();
    EXPECT_EQ(player().moment(), moment);
    EXPECT_THAT(editor().breakpoints().lines(), ElementsAre(9U));
    EXPECT_TRUE(editor().text().contains("0;console.log(\"now\")"));
}

TEST_F(NavigationTest, EveryCommandOfMovingIsInTheListOfKeys)
{
    const WindowActions& actions = the<WindowActions>();
    QStringList listed;
    for (const WindowActions::KeyLine& keyLine : actions.keyLines())
        listed.append(keyLine.words);
    std::set<QKeySequence> taken;
    for (int number = 0; number < kCommandCount; ++number) {
        const QAction& action = *actions.of(static_cast<Command>(number));
        for (const QKeySequence& keys : action.shortcuts())
            EXPECT_TRUE(taken.insert(keys).second) << keys.toString().toStdString() << " is used twice";
        const bool isMove = number >= static_cast<int>(Command::TogglePlaying)
            && number <= static_cast<int>(Command::WatchConsoleLine);
        if (isMove) {
            EXPECT_FALSE(action.shortcuts().isEmpty()) << action.text().toStdString();
            EXPECT_TRUE(listed.contains(action.text())) << action.text().toStdString();
        }
    }
}

} // namespace loopscope
