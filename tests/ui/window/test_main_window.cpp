// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window, used as people use it: with the mouse and the keyboard.
#include "tests/ui/window/fake_trace_source.h"
#include "ui/console/console_panel.h"
#include "ui/scene/scene_view.h"
#include "ui/window/bar_button.h"
#include "ui/window/code_editor.h"
#include "ui/window/icon_button.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/top_bar.h"
#include "ui/window/transport_bar.h"

#include <gmock/gmock.h>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace loopscope {

namespace {

using testing::HasSubstr;

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest() { open(); }

    void open()
    {
        m_settings.setValue("look/language", "en");
        reopen();
    }
    void reopen()
    {
        m_window = std::make_unique<MainWindow>(m_source, m_translations, m_settings);
        m_window->setQuestions(
            { [this](const QString&) { return m_answer; }, [](const QString&) { return QString(); },
                [this](const QString&) {
                    return m_saveTo;
                } });
        m_window->show();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    void startWithLesson(const QString& file = {})
    {
        m_window->start(file);
        m_source.writeLesson();
        m_source.finish();
    }
    template <typename Widget> Widget& the() { return *m_window->findChild<Widget*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = m_window->focusWidget();
        QTest::keyClick(target == nullptr ? m_window.get() : target, key, modifiers);
    }
    QString file(const char* name, const QByteArray& bytes)
    {
        QFile written(m_folder.filePath(name));
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
        return written.fileName();
    }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
    test::FakeTraceSource m_source;
    Document::Answer m_answer = Document::Answer::Cancel;
    QString m_saveTo;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(MainWindowTest, OpensTheFirstSampleAtItsBeginning)
{
    startWithLesson();
    EXPECT_EQ(m_window->document().name(), samples().front().name);
    EXPECT_EQ(the<CodeEditor>().text(), samples().front().englishText);
    EXPECT_TRUE(m_window->player().atStart());
    EXPECT_EQ(m_window->windowTitle(), samples().front().name + "[*] — Loopscope");
    EXPECT_FALSE(m_window->isWindowModified());
    EXPECT_EQ(the<ConsolePanel>().model().rowCount(), 0);
}

TEST_F(MainWindowTest, LeavesOutOfANarrowBarWhatKeysDo)
{
    startWithLesson();
    TransportBar& bar = the<TransportBar>();
    m_window->resize(1200, 800);
    QCoreApplication::processEvents();
    EXPECT_TRUE(bar.toEndButton().isVisible());
    EXPECT_THAT(bar.count().text().toStdString(), HasSubstr("step"));
    m_window->resize(700, 800);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window->width(), 700);
    EXPECT_FALSE(bar.toStartButton().isVisible());
    EXPECT_FALSE(bar.toEndButton().isVisible());
    EXPECT_THAT(bar.count().text().toStdString(), HasSubstr("<b>0</b> / "));
    press(Qt::Key_End);
    EXPECT_TRUE(m_window->player().atEnd());
    m_window->resize(1200, 800);
    QCoreApplication::processEvents();
    EXPECT_TRUE(bar.toEndButton().isVisible());
    EXPECT_THAT(bar.count().text().toStdString(), HasSubstr("step"));
}

TEST_F(MainWindowTest, WalksWithTheButtons)
{
    startWithLesson();
    TransportBar& bar = the<TransportBar>();
    EXPECT_FALSE(bar.backButton().isEnabled());
    QTest::mouseClick(&bar.forwardButton(), Qt::LeftButton);
    const std::size_t first = m_window->player().moment();
    EXPECT_GT(first, 0U);
    EXPECT_THAT(bar.count().text().toStdString(), HasSubstr("<b>" + std::to_string(first) + "</b>"));
    EXPECT_EQ(the<CodeEditor>().marks().currentLine(), 0);
    QTest::mouseClick(&bar.toEndButton(), Qt::LeftButton);
    EXPECT_TRUE(m_window->player().atEnd());
    EXPECT_EQ(the<ConsolePanel>().model().rowCount(), 1);
    EXPECT_EQ(the<CodeEditor>().marks().currentLine(), -1) << "nothing runs at the end";
    QTest::mouseClick(&bar.toStartButton(), Qt::LeftButton);
    EXPECT_TRUE(m_window->player().atStart());
    EXPECT_EQ(the<ConsolePanel>().model().rowCount(), 0);
    QTest::mouseClick(&bar.playButton(), Qt::LeftButton);
    EXPECT_TRUE(m_window->player().isPlaying());
    QTest::mouseClick(&bar.playButton(), Qt::LeftButton);
    EXPECT_FALSE(m_window->player().isPlaying());
}

TEST_F(MainWindowTest, WalksWithTheKeys)
{
    startWithLesson();
    Player& player = m_window->player();
    press(Qt::Key_Right);
    EXPECT_GT(player.moment(), 0U);
    press(Qt::Key_Left);
    EXPECT_EQ(player.moment(), 0U);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(player.moment(), 1U);
    press(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(player.moment(), 0U);
    press(Qt::Key_End);
    EXPECT_TRUE(player.atEnd());
    press(Qt::Key_Home);
    EXPECT_TRUE(player.atStart());
    press(Qt::Key_Space);
    EXPECT_TRUE(player.isPlaying());
    press(Qt::Key_Space);
    EXPECT_FALSE(player.isPlaying());
}

TEST_F(MainWindowTest, LeavesTheKeysOfTypingToTheEditor)
{
    startWithLesson();
    CodeEditor& editor = the<CodeEditor>();
    editor.setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_End);
    press(Qt::Key_Left);
    EXPECT_TRUE(editor.text().startsWith(" //"));
    EXPECT_FALSE(m_window->player().isPlaying());
    EXPECT_TRUE(m_window->player().atStart());
    EXPECT_TRUE(m_window->isWindowModified());
    press(Qt::Key_F10);
    EXPECT_FALSE(m_window->player().atStart());
}

TEST_F(MainWindowTest, KeepsTheMomentWhenTheProgramIsEdited)
{
    m_window->session().setDebounce(0);
    startWithLesson();
    m_window->player().seek(7);
    the<CodeEditor>().append("// more");
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_source.requests.size() == 2; }));
    m_source.writeLesson();
    m_source.finish();
    EXPECT_EQ(m_window->player().moment(), 7U);
}

TEST_F(MainWindowTest, ShowsWhereAProgramDoesNotParse)
{
    m_window->session().setDebounce(0);
    startWithLesson();
    m_window->player().forward();
    const std::size_t moment = m_window->player().moment();
    the<CodeEditor>().insertAt("(", 0, 0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_source.requests.size() == 2; }));
    m_source.writeSyntaxError("SyntaxError: missing )", 2);
    m_source.finish();
    EXPECT_EQ(the<CodeEditor>().marks().errorAt(1), "SyntaxError: missing )");
    EXPECT_EQ(the<CodeEditor>().marks().currentLine(), -1);
    const auto* error = m_window->findChild<QLabel*>("consoleError");
    EXPECT_EQ(error->text(), "Line 2: SyntaxError: missing )");
    EXPECT_TRUE(error->isVisible());
    EXPECT_EQ(m_window->player().moment(), moment) << "the last picture stays";
}

TEST_F(MainWindowTest, SaysWhyARecordingEndsEarly)
{
    m_window->start({});
    m_source.writeLesson();
    m_source.writeLimit(Limit::Steps, 1'000'000);
    m_source.finish();
    MessageBar& bar = the<MessageBar>();
    EXPECT_TRUE(bar.isVisible());
    EXPECT_THAT(bar.text().toStdString(), HasSubstr("1,000,000 steps"));
    QTest::mouseClick(bar.findChild<QWidget*>("messageAction"), Qt::LeftButton);
    EXPECT_EQ(m_source.requests.back().options.limits.steps, 10'000'000U);
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(MainWindowTest, SpeaksAnotherLanguageAtOnce)
{
    startWithLesson();
    TopBar& bar = the<TopBar>();
    QTest::mouseClick(&bar.languageButton(), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(bar.saveButton().text(), QStringLiteral("저장"));
    EXPECT_EQ(bar.languageButton().text(), "English");
    QTest::mouseClick(&bar.languageButton(), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(bar.saveButton().text(), "Save");
}

TEST_F(MainWindowTest, RemembersItsLook)
{
    startWithLesson();
    QTest::mouseClick(&the<TopBar>().themeButton(), Qt::LeftButton);
    QTest::mouseClick(&the<TopBar>().languageButton(), Qt::LeftButton);
    m_window->player().setSpeed(Speed::Fourfold);
    m_window->player().setStride(Stride::Callback);
    m_window->resize(1111, 777);
    EXPECT_TRUE(m_window->close());
    m_translations.speak(Language::English);
    reopen();
    EXPECT_EQ(m_translations.language(), Language::Korean);
    EXPECT_EQ(m_window->player().speed(), Speed::Fourfold);
    EXPECT_EQ(m_window->player().stride(), Stride::Callback);
    EXPECT_EQ(m_window->size(), QSize(1111, 777));
    EXPECT_TRUE(m_window->palette().window().color().lightnessF() < 0.5F);
}

TEST_F(MainWindowTest, HasOneSizeOfTextForEverything)
{
    startWithLesson();
    const int letter = QFontMetrics(QApplication::font()).height();
    const long editorLine = the<CodeEditor>().SendScintilla(QsciScintillaBase::SCI_TEXTHEIGHT, 0UL);
    const double zoom = the<SceneView>().transform().m11();
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(m_window->textSize(), 110);
    for (int i = 0; i < 9; ++i)
        press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(m_window->textSize(), 200);
    EXPECT_GT(QFontMetrics(QApplication::font()).height(), 1.8 * letter);
    EXPECT_NEAR(the<CodeEditor>().SendScintilla(QsciScintillaBase::SCI_TEXTHEIGHT, 0UL), 2 * editorLine, 2);
    EXPECT_GT(the<SceneView>().transform().m11(), 1.5 * zoom);
    EXPECT_TRUE(m_window->close());
    reopen();
    EXPECT_EQ(m_window->textSize(), 200);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(m_window->textSize(), 175);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(m_window->textSize(), 100);
}

TEST_F(MainWindowTest, ExplainsAtTwoLevels)
{
    startWithLesson();
    m_window->player().seek(3);
    const QString plain = the<SceneView>().layout().sentence.text;
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(m_window->sentenceDetail(), SentenceDetail::SpecTerms);
    EXPECT_NE(the<SceneView>().layout().sentence.text, plain);
    EXPECT_TRUE(m_window->close());
    reopen();
    EXPECT_EQ(m_window->sentenceDetail(), SentenceDetail::SpecTerms);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(m_window->sentenceDetail(), SentenceDetail::FirstCourse);
}

TEST_F(MainWindowTest, ReadsASampleInTheWindowsLanguage)
{
    m_window->session().setDebounce(0);
    startWithLesson();
    m_window->player().seek(5);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(the<CodeEditor>().text(), samples().front().koreanText);
    EXPECT_FALSE(the<CodeEditor>().isModified());
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_source.requests.size() == 2; }));
    m_source.writeLesson();
    m_source.finish();
    EXPECT_EQ(m_window->player().moment(), 5U) << "the same program goes on";
    the<CodeEditor>().append("// mine");
    const QString edited = the<CodeEditor>().text();
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(the<CodeEditor>().text(), edited);
}

TEST_F(MainWindowTest, AsksBeforeChangesAreLost)
{
    startWithLesson();
    the<CodeEditor>().append("x");
    m_answer = Document::Answer::Cancel;
    EXPECT_FALSE(m_window->close());
    m_answer = Document::Answer::Save;
    m_saveTo = m_folder.filePath("saved.js");
    EXPECT_TRUE(m_window->close());
    QFile saved(m_saveTo);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(saved.readAll()), samples().front().englishText + "x");
}

TEST_F(MainWindowTest, OpensSavesAndRemembersFiles)
{
    const QString path = file("mine.js", "one();\r\n");
    startWithLesson(path);
    EXPECT_EQ(m_window->document().name(), "mine.js");
    EXPECT_EQ(m_window->document().recentFiles(), QStringList(path));
    the<CodeEditor>().append("two();");
    QTest::mouseClick(&the<TopBar>().saveButton(), Qt::LeftButton);
    QFile saved(path);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), "one();\r\ntwo();");
    EXPECT_FALSE(m_window->isWindowModified());
}

TEST_F(MainWindowTest, SaysWhyAFileIsNotOpened)
{
    startWithLesson();
    const QString before = the<CodeEditor>().text();
    EXPECT_FALSE(m_window->document().openFile(file("euc.js", "// \xC7\xD1")));
    EXPECT_TRUE(the<MessageBar>().isVisible());
    EXPECT_THAT(the<MessageBar>().text().toStdString(), HasSubstr("euc.js"));
    EXPECT_EQ(the<CodeEditor>().text(), before);
}

TEST_F(MainWindowTest, StartsWithASampleWhereItsFileIsMissing)
{
    m_window->start(m_folder.filePath("missing.js"));
    EXPECT_EQ(m_window->document().name(), samples().front().name);
    EXPECT_TRUE(the<MessageBar>().isVisible());
    EXPECT_THAT(the<MessageBar>().text().toStdString(), HasSubstr("missing.js"));
}

TEST_F(MainWindowTest, TakesADroppedFile)
{
    startWithLesson();
    const QString path = file("dropped.js", "drop();");
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window->document().name(), "dropped.js");
}

} // namespace loopscope
