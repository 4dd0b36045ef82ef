// SPDX-License-Identifier: GPL-3.0-or-later
// A click on the page of the real window, recorded again by the real recorder.
#include "ui/page/page_panel.h"
#include "ui/page/page_view.h"
#include "ui/window/code_editor.h"
#include "ui/window/main_window.h"
#include "ui/window/recorder_trace_source.h"

#include <gtest/gtest.h>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace loopscope {

namespace {

using namespace std::chrono_literals;

const QString kProgram = QStringLiteral("// @html <button id=go>Go</button><p id=out></p>\n"
                                        "go.onclick = function pressed() { out.textContent = 'pressed'; };\n"
                                        "setTimeout(function late() {}, 500);\n");

class ThePageInTheWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        m_window.session().setDebounce(0);
        m_window.resize(1440, 900);
        m_window.show();
        record([&] { m_window.document().openText(QStringLiteral("page.js"), kProgram); });
    }
    template <typename Cause> void record(const Cause& cause)
    {
        QSignalSpy changed(&m_window.session(), &Session::traceChanged);
        cause();
        ASSERT_TRUE(changed.count() > 0 || changed.wait(20'000));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window.session().isRecording(); }, 20'000));
    }
    void click(std::string_view selector)
    {
        const std::optional<QRectF> place = m_view->placeOf(selector);
        ASSERT_TRUE(place.has_value());
        QTest::mouseClick(m_view, Qt::LeftButton, {}, place->center().toPoint());
    }
    // The moment at which a function of this name begins to run; 0: never.
    std::size_t momentOf(std::string_view name)
    {
        const Trace& trace = *m_window.session().trace();
        for (std::size_t k = 0; k < trace.size(); ++k) {
            const Step& step = trace.step(k);
            if (step.kind == StepKind::FramePushed && trace.cardName(step.card).starts_with(name))
                return k + 1;
        }
        return 0;
    }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
    RecorderTraceSource m_source;
    MainWindow m_window { m_source, m_translations, m_settings };
    PageView* m_view = &m_window.findChild<PagePanel*>()->view();
    CodeEditor* m_editor = m_window.findChild<CodeEditor*>();
};

} // namespace

TEST_F(ThePageInTheWindow, RunsTheListenerOfItsButtonAtTheMomentOfTheClick)
{
    const std::size_t before = m_window.session().trace()->size();
    ASSERT_EQ(momentOf("pressed"), 0U);
    // In the pause before the timer.
    m_window.player().seek(before / 2);
    const std::size_t moment = m_window.player().moment();
    const std::chrono::milliseconds at = m_view->inputTime();
    record([&] { click("#go"); });
    EXPECT_TRUE(m_editor->text().contains(QStringLiteral("// @click %1 #go\n").arg(at.count())));
    EXPECT_EQ(m_window.player().moment(), moment) << "what is shown stays";
    const std::size_t pressed = momentOf("pressed");
    ASSERT_GT(pressed, moment);
    EXPECT_EQ(m_window.session().trace()->step(pressed - 1).time, VirtualTime(at));

    record([&] { m_editor->undo(); });
    EXPECT_EQ(m_editor->text(), kProgram);
    EXPECT_EQ(momentOf("pressed"), 0U);
}

} // namespace loopscope
