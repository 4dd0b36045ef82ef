// SPDX-License-Identifier: GPL-3.0-or-later
// An input added on the timeline of the real window, recorded again by the real recorder.
#include "ui/timeline/timeline_view.h"
#include "ui/window/code_editor.h"
#include "ui/window/main_window.h"
#include "ui/window/recorder_trace_source.h"

#include <gtest/gtest.h>
#include <QContextMenuEvent>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace loopscope {

namespace {

using namespace std::chrono_literals;

const QString kProgram
    = QStringLiteral("// @html <button id=go>Go</button><input id=name><p id=out></p>\n"
                     "go.onclick = function pressed() { console.log('pressed'); };\n"
                     "document.onkeydown = function keyed(event) { console.log(event.key); };\n"
                     "document.getElementById('name').oninput = function typed() { console.log('typed'); };\n"
                     "setTimeout(function late() {}, 500);\n");

class NewInputTest : public testing::Test
{
protected:
    NewInputTest()
    {
        m_settings.setValue("look/language", "en");
        m_settings.setValue("timeline/axis", "time");
        m_window = std::make_unique<MainWindow>(m_source, m_translations, m_settings);
        m_window->session().setDebounce(0);
        m_window->resize(1440, 900);
        m_window->show();
        record([&] { m_window->document().openText(QStringLiteral("new.js"), kProgram); });
        m_timeline = m_window->findChild<TimelineView*>();
        m_editor = m_window->findChild<CodeEditor*>();
    }
    template <typename Cause> void record(const Cause& cause)
    {
        QSignalSpy changed(&m_window->session(), &Session::traceChanged);
        cause();
        ASSERT_TRUE(changed.count() > 0 || changed.wait(20'000));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->session().isRecording(); }, 20'000));
    }
    /// The menu of a right click where no input is.
    QMenu* menuAt(std::chrono::milliseconds at)
    {
        const double place
            = m_timeline->layoutOfBars().scale.placeOf(static_cast<double>(VirtualTime(at).count()));
        const QPoint point(qRound(place), 10);
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_timeline->mapToGlobal(point));
        QCoreApplication::sendEvent(m_timeline, &event);
        return menu();
    }
    QMenu* menu() const { return m_timeline->findChild<QMenu*>("newInputMenu"); }
    /// One of the three: to click, to press a key, to type.
    static QMenu* kindOf(const QMenu& menu, int number) { return menu.actions().at(2 + number)->menu(); }
    static QStringList namesIn(const QMenu& menu)
    {
        QStringList names;
        for (const QAction* action : menu.actions())
            names << action->text();
        return names;
    }
    /// When a function of this name begins to run.
    std::optional<VirtualTime> runOf(std::string_view name) const
    {
        const Trace& trace = *m_window->session().trace();
        for (std::size_t k = 0; k < trace.size(); ++k) {
            const Step& step = trace.step(k);
            if (step.kind == StepKind::FramePushed && trace.cardName(step.card).starts_with(name))
                return step.time;
        }
        return std::nullopt;
    }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
    RecorderTraceSource m_source;
    std::unique_ptr<MainWindow> m_window;
    TimelineView* m_timeline = nullptr;
    CodeEditor* m_editor = nullptr;
};

} // namespace

TEST_F(NewInputTest, AClickIsWrittenDownAndRecordedAndTakenBackByOneUndo)
{
    ASSERT_FALSE(runOf("pressed"));
    QMenu* menu = menuAt(200ms);
    ASSERT_NE(menu, nullptr);
    QMenu* clicks = kindOf(*menu, 0);
    EXPECT_EQ(namesIn(*clicks), QStringList({ "#go", "#name" }));
    record([&] { clicks->actions().at(0)->trigger(); });
    const std::vector<TimelineInput>& inputs = m_timeline->model().inputs();
    ASSERT_EQ(inputs.size(), 1U);
    const Input made = inputs[0].input;
    EXPECT_EQ(made.selector, "#go");
    EXPECT_NEAR(static_cast<double>(made.at.count()), 200, 2);
    EXPECT_TRUE(m_editor->text().contains(QStringLiteral("// @click %1 #go\n").arg(made.at.count())));
    EXPECT_EQ(runOf("pressed"), VirtualTime(made.at));
    EXPECT_EQ(m_timeline->selectedInput(), made) << "ready for the keys";

    record([&] { m_editor->undo(); });
    EXPECT_EQ(m_editor->text(), kProgram);
    EXPECT_FALSE(runOf("pressed"));
}

TEST_F(NewInputTest, AKeyIsAddedWhereTheCursorStands)
{
    m_window->player().toEnd();
    m_timeline->setFocus();
    QTest::keyClick(m_timeline, Qt::Key_Insert);
    ASSERT_NE(menu(), nullptr);
    QMenu* keys = kindOf(*menu(), 1);
    EXPECT_EQ(keys->actions().at(0)->text(), "Enter");
    record([&] { keys->actions().at(0)->trigger(); });
    EXPECT_TRUE(m_editor->text().contains(QStringLiteral("// @key 501 Enter\n")))
        << m_editor->text().toStdString();
    EXPECT_EQ(runOf("keyed"), VirtualTime(501ms));
}

TEST_F(NewInputTest, ATextIsAskedForAndTypedIntoAField)
{
    QMenu* menu = menuAt(300ms);
    ASSERT_NE(menu, nullptr);
    QMenu* fields = kindOf(*menu, 2);
    EXPECT_EQ(namesIn(*fields), QStringList({ "#name…" }));
    fields->actions().at(0)->trigger();
    auto* dialog = m_timeline->findChild<QInputDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->setTextValue("hello");
    record([&] { dialog->accept(); });
    EXPECT_TRUE(m_editor->text().contains(" #name hello\n")) << m_editor->text().toStdString();
    EXPECT_TRUE(runOf("typed"));
}

TEST_F(NewInputTest, NothingIsAddedToAProgramThatDoesNotRun)
{
    m_editor->changeText(kProgram + QStringLiteral("let ("));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->session().isStale(); }, 20'000));
    EXPECT_EQ(menuAt(200ms), nullptr);
}

} // namespace loopscope
