// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons, annotations, the clipboard and exports in the whole window.
#include "tests/ui/window/fake_trace_source.h"
#include "ui/export/export_dialog.h"
#include "ui/lesson/annotator.h"
#include "ui/scene/scene_view.h"
#include "ui/window/code_editor.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/panel_area.h"
#include "ui/window/scrubber.h"
#include "ui/window/transport_bar.h"

#include <gmock/gmock.h>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace loopscope {

namespace {

using testing::HasSubstr;

class LessonInWindowTest : public testing::Test
{
protected:
    LessonInWindowTest()
    {
        m_settings.setValue("look/language", "en");
        m_window = std::make_unique<MainWindow>(m_source, m_translations, m_settings);
        m_window->setQuestions({ [](const QString&) { return Document::Answer::Discard; },
            [](const QString&) { return QString(); },
            [](const QString&) {
                return QString();
            } });
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    void open(const QString& text)
    {
        m_window->document().openText("lesson.js", text);
        m_source.writeLesson();
        m_source.finish();
        scene().setFocus();
    }
    template <typename Widget> Widget& the() { return *m_window->findChild<Widget*>(); }
    SceneView& scene() { return the<SceneView>(); }
    std::string text() { return the<CodeEditor>().text().toStdString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = m_window->focusWidget();
        QTest::keyClick(target == nullptr ? m_window.get() : target, key, modifiers);
    }
    void addNote(const QString& words)
    {
        press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        WordsEditor* editor = the<Annotator>().words();
        ASSERT_NE(editor, nullptr);
        QTest::keyClick(editor, Qt::Key_Delete);
        const QStringList lines = words.split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                QTest::keyClick(editor, Qt::Key_Return);
            editor->insertPlainText(lines[i]);
        }
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    }
    ExportDialog& openExport()
    {
        press(Qt::Key_E, Qt::ControlModifier);
        auto& dialog = the<ExportDialog>();
        dialog.setQuestions({ [this](const QString&) { return m_folder.filePath(m_exportTo); },
            [this](const QStringList& files) {
                m_asked += files;
                return m_mayOverwrite;
            } });
        return dialog;
    }
    void finish(ExportDialog& dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton*>("export"), Qt::LeftButton);
        // One that has written its files is deleted.
        const QPointer<ExportDialog> there(&dialog);
        while (there && there->isExporting())
            QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
    test::FakeTraceSource m_source;
    QString m_exportTo = "out.png";
    QStringList m_asked;
    bool m_mayOverwrite = true;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(LessonInWindowTest, ChoosesStepsAndGoesToThem)
{
    open("f();\n");
    Player& player = m_window->player();
    for (const std::size_t moment : { 9, 3 }) {
        player.seek(moment);
        press(Qt::Key_B, Qt::ControlModifier);
    }
    EXPECT_THAT(text(), HasSubstr("f();\n\n// @lesson step 3 <"));
    EXPECT_THAT(the<Scrubber>().chosenTicks(),
        testing::ElementsAre(Tick { 3, TickKind::Chosen }, Tick { 9, TickKind::Chosen }));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(player.moment(), 9U);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(player.moment(), 3U);
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(the<Scrubber>().chosenTicks().size(), 1U);
    the<CodeEditor>().undo();
    EXPECT_EQ(the<Scrubber>().chosenTicks().size(), 2U) << "one step to undo";
}

TEST_F(LessonInWindowTest, ShowsThePictureForANoteThatIsAddedWhileItIsHidden)
{
    open("f();\n");
    the<PanelArea>().setShown(Panel::Scene, false);
    ASSERT_FALSE(scene().isVisible());
    addNote("seen");
    EXPECT_TRUE(QTest::qWaitFor([this] { return scene().isVisible() && scene().hasFocus(); }));
    EXPECT_EQ(the<Annotator>().placed().size(), 1U);
}

TEST_F(LessonInWindowTest, BeginsWhereTheLessonDoes)
{
    open("f();\n// @lesson view stride=turn sentences=spec\n// @lesson start 7\n");
    EXPECT_EQ(m_window->player().moment(), 7U);
    EXPECT_EQ(m_window->player().stride(), Stride::Turn);
    EXPECT_EQ(m_window->sentenceDetail(), SentenceDetail::SpecTerms);
}

TEST_F(LessonInWindowTest, NamesTheChosenStepsOnTheScrubber)
{
    open("f();\n// @lesson step 3 Here <i>it</i> waits\n// @lesson step 6\n");
    const Scrubber& scrubber = the<Scrubber>();
    EXPECT_THAT(scrubber.wordsFor(3).toStdString(), HasSubstr("<b>Here &lt;i&gt;it&lt;/i&gt; waits</b>"));
    EXPECT_THAT(scrubber.wordsFor(6).toStdString(), testing::Not(HasSubstr("<b></b>")));
    EXPECT_THAT(scrubber.wordsFor(4).toStdString(), testing::Not(HasSubstr("waits")));
}

TEST_F(LessonInWindowTest, SaysWhatOfALessonCannotBeHeld)
{
    open("f();\n// @lesson dance\n// @lesson step 4 <task queued \"gone\">\n");
    EXPECT_THAT(the<MessageBar>().text().toStdString(), HasSubstr("Line 2"));
    EXPECT_THAT(the<MessageBar>().text().toStdString(), HasSubstr("step 4"));
    EXPECT_TRUE(the<Scrubber>().chosenTicks().empty());
}

TEST_F(LessonInWindowTest, AnnotatesWithTheKeys)
{
    open("f();\n");
    m_window->player().seek(6);
    addNote("메모");
    EXPECT_THAT(text(), HasSubstr("// @lesson note 6 <"));
    EXPECT_THAT(text(), HasSubstr(" 메모\n"));
    const QPointF before = the<Annotator>().placed().at(0).bubble.center();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_GT(the<Annotator>().placed().at(0).bubble.center().y(), before.y() + 8);
    EXPECT_EQ(m_window->player().moment(), 6U);
    press(Qt::Key_Delete);
    EXPECT_TRUE(the<Annotator>().placed().empty());
    the<CodeEditor>().undo();
    EXPECT_EQ(the<Annotator>().placed().size(), 1U);
    m_window->player().seek(7);
    EXPECT_TRUE(the<Annotator>().placed().empty()) << "it is another step's";
}

TEST_F(LessonInWindowTest, WritesANoteOfSeveralLines)
{
    open("f();\n");
    m_window->player().seek(6);
    addNote("첫 줄 */\n\nC:\\new \"줄\"\n  셋째");
    EXPECT_THAT(text(), HasSubstr(" 첫 줄 */\\n\\nC:\\\\new \\\"줄\\\"\\n  셋째\n"));
    const QRectF four = the<Annotator>().placed().at(0).bubble;
    m_window->player().seek(5);
    addNote("첫 줄 */");
    EXPECT_GT(four.height(), 2.5 * the<Annotator>().placed().at(0).bubble.height());
    EXPECT_EQ(m_window->focusWidget(), &scene());
}

TEST_F(LessonInWindowTest, GoesOnWithTheWordsWhileItRecordsAgain)
{
    open("f();\n");
    m_window->player().seek(6);
    const std::size_t requests = m_source.requests.size();
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QElapsedTimer patience;
    patience.start();
    while (m_source.requests.size() == requests && patience.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_source.writeLesson();
    m_source.finish();
    ASSERT_NE(the<Annotator>().words(), nullptr) << "its own comment was recorded";
    QTest::keyClicks(the<Annotator>().words(), "still here");
    QTest::keyClick(the<Annotator>().words(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_THAT(text(), HasSubstr(" still here\n"));
    EXPECT_GT(the<Annotator>().taken(), 0U);
    m_window->player().seek(7);
    EXPECT_EQ(the<Annotator>().taken(), 0U);
}

TEST_F(LessonInWindowTest, KeepsTheWordsWhenTheFocusGoesAndNotAfterEsc)
{
    open("f();\n");
    m_window->player().seek(6);
    addNote("one");
    press(Qt::Key_Return);
    QTest::keyClicks(the<Annotator>().words(), "two");
    QTest::keyClick(the<Annotator>().words(), Qt::Key_Left);
    QTest::keyClick(the<Annotator>().words(), Qt::Key_Escape);
    EXPECT_EQ(the<Annotator>().words(), nullptr);
    EXPECT_THAT(text(), HasSubstr(" one\n"));
    EXPECT_EQ(m_window->player().moment(), 6U) << "an arrow moves in the text";
    press(Qt::Key_Return);
    QTest::keyClicks(the<Annotator>().words(), "three");
    the<CodeEditor>().setFocus();
    EXPECT_THAT(text(), HasSubstr(" three\n"));
    EXPECT_TRUE(the<CodeEditor>().hasFocus());
}

TEST_F(LessonInWindowTest, AnnotatesWithTheMouse)
{
    open("f();\n");
    m_window->player().seek(6);
    addNote("note");
    press(Qt::Key_Escape);
    EXPECT_EQ(the<Annotator>().taken(), 0U);
    const QRectF bubble = the<Annotator>().placed().at(0).bubble;
    const QPoint at = scene().mapFromScene(bubble.center());
    QTest::mousePress(scene().viewport(), Qt::LeftButton, {}, at);
    EXPECT_GT(the<Annotator>().taken(), 0U);
    QTest::mouseMove(scene().viewport(), at + QPoint(30, 20));
    QTest::mouseMove(scene().viewport(), at + QPoint(60, 40));
    QTest::mouseRelease(scene().viewport(), Qt::LeftButton, {}, at + QPoint(60, 40));
    const QPointF now = scene().mapFromScene(the<Annotator>().placed().at(0).bubble.center());
    EXPECT_NEAR(now.x(), at.x() + 60, 6);
    EXPECT_NEAR(now.y(), at.y() + 40, 6);
}

TEST_F(LessonInWindowTest, CopiesThePictureAndTheTable)
{
    open("f();\n");
    m_window->player().seek(6);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData* picture = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(picture->hasImage());
    EXPECT_THAT(picture->data("image/svg+xml").toStdString(), HasSubstr("<svg"));
    press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QMimeData* table = QGuiApplication::clipboard()->mimeData();
    EXPECT_THAT(table->text().toStdString(), HasSubstr("|---"));
    EXPECT_THAT(table->html().toStdString(), HasSubstr("<table"));
}

TEST_F(LessonInWindowTest, ExportsAndRemembers)
{
    open("f();\n// @lesson step 3\n// @lesson step 6\n");
    ExportDialog& dialog = openExport();
    dialog.findChild<QComboBox*>("steps")->setCurrentIndex(static_cast<int>(ExportSteps::Chosen));
    dialog.findChild<QComboBox*>("theme")->setCurrentIndex(static_cast<int>(ThemeName::Dark));
    finish(dialog);
    EXPECT_FALSE(QImage(m_folder.filePath("out-001.png")).isNull());
    EXPECT_FALSE(QImage(m_folder.filePath("out-002.png")).isNull());
    EXPECT_TRUE(m_asked.isEmpty());
    EXPECT_THAT(the<MessageBar>().text().toStdString(), HasSubstr("out-001.png"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_mayOverwrite = false;
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    scene().setFocus();
    ExportDialog& again = openExport();
    EXPECT_EQ(again.choices().steps, ExportSteps::Chosen);
    EXPECT_EQ(again.choices().theme, ThemeName::Dark);
    finish(again);
    EXPECT_EQ(m_asked.size(), 2);
    EXPECT_TRUE(again.isVisible()) << "nothing was overwritten";
}

TEST_F(LessonInWindowTest, SaysWhyAnExportFailed)
{
    open("f();\n");
    m_exportTo = "no/such/folder.png";
    ExportDialog& dialog = openExport();
    dialog.findChild<QComboBox*>("steps")->setCurrentIndex(static_cast<int>(ExportSteps::This));
    finish(dialog);
    EXPECT_THAT(the<MessageBar>().text().toStdString(), HasSubstr("folder.png"));
}

TEST_F(LessonInWindowTest, LeavesNoFileOfACancelledExport)
{
    open("f();\n");
    ExportDialog& dialog = openExport();
    dialog.findChild<QComboBox*>("steps")->setCurrentIndex(static_cast<int>(ExportSteps::All));
    QTest::mouseClick(dialog.findChild<QPushButton*>("export"), Qt::LeftButton);
    QCoreApplication::processEvents();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isExporting());
    EXPECT_TRUE(QDir(m_folder.path()).entryList({ "out*" }, QDir::Files).isEmpty());
}

} // namespace loopscope
