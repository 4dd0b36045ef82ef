// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog: what is set holds at once, what cannot be is said, and everything fits.
#include "tests/ui/window/fake_trace_source.h"
#include "ui/scene/scene_view.h"
#include "ui/window/icon_button.h"
#include "ui/window/main_window.h"
#include "ui/window/run_window.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/top_bar.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

namespace loopscope {
namespace {

using namespace std::chrono_literals;

class SettingsDialogTest : public testing::Test
{
protected:
    SettingsDialogTest()
    {
        chooseStyle();
        m_settings.setValue("look/language", "en");
        open();
    }
    ~SettingsDialogTest() override
    {
        window.reset();
        qApp->setStyleSheet({});
    }
    void open()
    {
        window = std::make_unique<MainWindow>(m_source, m_translations, m_settings);
        window->session().setDebounce(0);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->start({});
        m_source.writeLesson();
        m_source.finish();
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        dialog = window->findChild<SettingsDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->setRest(0);
        QCoreApplication::processEvents();
    }
    void reopen()
    {
        ASSERT_TRUE(window->close());
        open();
    }
    template <typename Widget> Widget& the(const char* name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return *dialog->findChild<Widget*>(name);
    }
    void choose(const char* name, int at)
    {
        auto& box = the<QComboBox>(name);
        box.setCurrentIndex(at);
        emit box.activated(at);
        QCoreApplication::processEvents();
    }
    void type(const char* name, const char* text)
    {
        auto& edit = the<QLineEdit>(name);
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    Options recorded()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_source.requests.size() > m_seen; }));
        m_seen = m_source.requests.size();
        return m_source.requests.back().options;
    }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
    test::FakeTraceSource m_source;
    std::size_t m_seen = 1;
    std::unique_ptr<MainWindow> window;
    SettingsDialog* dialog = nullptr;
};

TEST_F(SettingsDialogTest, RecordsAtOnceWithWhatIsSet)
{
    type("frameRate", "30");
    EXPECT_EQ(recorded().frameRate, 30);
    type("statementCost", "2.5");
    EXPECT_EQ(recorded().statementCost, 2'500ns);
    type("framePhase", "-4");
    EXPECT_EQ(recorded().framePhaseMs, -4);
    type("seed", "77");
    EXPECT_EQ(recorded().seed, 77U);
    type("epoch", "1970-01-02");
    EXPECT_EQ(recorded().epochMs, 86'400'000);
    choose("order", 1);
    EXPECT_EQ(recorded().order, TaskOrder::Spec);
    type("steps", "5,000");
    EXPECT_EQ(recorded().limits.steps, 5'000U);
    type("virtualTime", "250");
    EXPECT_EQ(recorded().limits.virtualTime, 250ms);
    type("timeWithoutStep", "0.5");
    EXPECT_EQ(recorded().limits.realTimeWithoutStep, 500ms);
    type("realTime", "7");
    EXPECT_EQ(recorded().limits.realTime, 7s);
    type("memory", "128");
    const Options all = recorded();
    EXPECT_EQ(all.limits.memoryMiB, 128U);
    EXPECT_EQ(all.frameRate, 30);
    m_source.writeLesson();
    m_source.finish();
    m_seen = m_source.requests.size();
    reopen();
    EXPECT_EQ(recorded(), all) << "after a restart";
}

TEST_F(SettingsDialogTest, ShowsAtOnceWhatIsSet)
{
    choose("theme", 1);
    EXPECT_LT(window->palette().window().color().lightnessF(), 0.5F);
    choose("textSize", 2);
    EXPECT_EQ(window->textSize(), 125);
    choose("sentences", 1);
    EXPECT_EQ(window->sentenceDetail(), SentenceDetail::SpecTerms);
    choose("language", 2);
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("설정"));
    EXPECT_EQ(the<QPushButton>("close").text(), QStringLiteral("닫기"));
    reopen();
    EXPECT_EQ(m_translations.language(), Language::Korean);
    EXPECT_EQ(window->textSize(), 125);
    EXPECT_LT(window->palette().window().color().lightnessF(), 0.5F);
}

TEST_F(SettingsDialogTest, FollowsWhatIsSetElsewhere)
{
    EXPECT_EQ(the<QComboBox>("theme").currentIndex(), 0);
    QTest::mouseClick(&window->findChild<TopBar*>()->themeButton(), Qt::LeftButton);
    EXPECT_EQ(the<QComboBox>("theme").currentIndex(), 1);
}

TEST_F(SettingsDialogTest, SaysWhatToDoWhereAValueCannotBe)
{
    dialog->showPage(SettingsDialog::Page::Recording);
    for (const char* bad : { "0", "1001", "many", "-1", "nan" }) {
        type("frameRate", bad);
        EXPECT_EQ(the<QLineEdit>("frameRate").accessibleDescription(), "Enter a number from 0.1 to 1,000.")
            << bad;
    }
    type("seed", "1.5");
    EXPECT_EQ(the<QLineEdit>("seed").accessibleDescription(),
        "Enter a whole number from 0 to 9,007,199,254,740,991.");
    type("epoch", "yesterday");
    EXPECT_EQ(the<QLineEdit>("epoch").accessibleDescription(), "Enter a date such as 2024-01-01T00:00:00Z.");
    QCoreApplication::processEvents();
    EXPECT_EQ(m_source.requests.size(), 1U) << "nothing is recorded with what cannot be";
    type("frameRate", "144");
    EXPECT_EQ(the<QLineEdit>("frameRate").accessibleDescription(), "Hz · 0.1 to 1,000");
    EXPECT_EQ(recorded().frameRate, 144);
}

TEST_F(SettingsDialogTest, RestoresTheDefaultsOfAPage)
{
    auto& restore = the<QPushButton>("restoreDefaults");
    type("frameRate", "30");
    type("steps", "5000");
    EXPECT_EQ(recorded().limits.steps, 5'000U);
    dialog->showPage(SettingsDialog::Page::Recording);
    EXPECT_TRUE(restore.isEnabled());
    restore.click();
    EXPECT_EQ(the<QLineEdit>("frameRate").text(), "60");
    EXPECT_FALSE(restore.isEnabled());
    Options expected;
    expected.limits.steps = 5'000;
    EXPECT_EQ(recorded(), expected) << "limits are another page's";
    dialog->showPage(SettingsDialog::Page::Limits);
    restore.click();
    EXPECT_EQ(recorded(), Options());
}

TEST_F(SettingsDialogTest, KeepsThePlaceInTheProgram)
{
    window->player().seek(7);
    type("frameRate", "30");
    recorded();
    m_source.writeLesson();
    m_source.finish();
    EXPECT_EQ(window->player().moment(), 7U);
}

TEST_F(SettingsDialogTest, FitsInBothLanguages)
{
    for (const int language : { 1, 2 }) {
        for (const int textSize : { 0, 3, 5 }) {
            choose("language", language);
            choose("textSize", textSize);
            QCoreApplication::processEvents();
            auto* tabs = dialog->findChild<QTabWidget*>();
            for (int at = 0; at < tabs->count(); ++at) {
                tabs->setCurrentIndex(at);
                QCoreApplication::processEvents();
                SCOPED_TRACE(qPrintable(QString("%1 at %2, %3 wide")
                                            .arg(tabs->tabText(at))
                                            .arg(window->textSize())
                                            .arg(dialog->width())));
                EXPECT_GE(dialog->width(), dialog->minimumSizeHint().width());
                EXPECT_GE(tabs->tabBar()->width(), tabs->tabBar()->sizeHint().width());
                auto* area = qobject_cast<QScrollArea*>(tabs->currentWidget());
                EXPECT_GE(area->viewport()->width(), area->widget()->minimumSizeHint().width());
                for (const QLabel* label : area->findChildren<QLabel*>()) {
                    EXPECT_GE(label->height(),
                        label->wordWrap() ? label->heightForWidth(label->width())
                                          : label->sizeHint().height())
                        << qPrintable(label->text());
                    EXPECT_GE(label->width(), label->wordWrap() ? 60 : label->sizeHint().width())
                        << qPrintable(label->text());
                }
                for (const QCheckBox* check : area->findChildren<QCheckBox*>())
                    EXPECT_GE(check->width(), check->sizeHint().width()) << qPrintable(check->text());
                for (const QComboBox* box : area->findChildren<QComboBox*>())
                    EXPECT_GE(box->width(), box->minimumSizeHint().width());
                for (const QLineEdit* edit : area->findChildren<QLineEdit*>())
                    EXPECT_GE(edit->width(), edit->fontMetrics().horizontalAdvance(edit->text()) + 16)
                        << qPrintable(edit->text());
            }
        }
    }
}

} // namespace
} // namespace loopscope
