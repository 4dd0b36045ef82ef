// SPDX-License-Identifier: GPL-3.0-or-later
// Panels dock, float, hide and come back as they were.
#include "tests/ui/window/fake_trace_source.h"
#include "ui/console/console_panel.h"
#include "ui/scene/scene_view.h"
#include "ui/window/code_editor.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_area.h"

#include <gtest/gtest.h>
#include <QDockWidget>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

namespace loopscope {

namespace {

class PanelAreaTest : public testing::Test
{
protected:
    PanelAreaTest()
    {
        m_settings.setValue("look/language", "en");
        open({ 1440, 900 });
    }
    void open(QSize size)
    {
        window = std::make_unique<MainWindow>(m_source, m_translations, m_settings);
        window->resize(size);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QCoreApplication::processEvents();
        area = window->findChild<PanelArea*>();
        console = window->findChild<ConsolePanel*>();
        scene = window->findChild<SceneView*>();
    }
    void reopen(QSize size = { 1440, 900 })
    {
        ASSERT_TRUE(window->close());
        open(size);
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(window.get(), key, Qt::ControlModifier | Qt::AltModifier);
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
    test::FakeTraceSource m_source;
    std::unique_ptr<MainWindow> window;
    PanelArea* area = nullptr;
    ConsolePanel* console = nullptr;
    SceneView* scene = nullptr;
};

} // namespace

TEST_F(PanelAreaTest, LooksAsDrawnAtFirst)
{
    EXPECT_EQ(area->dock(Panel::Code)->width(), 430);
    EXPECT_EQ(area->dock(Panel::Console)->width(), 430);
    // With the tabs that it shares with other panels.
    const QList<QTabBar*> bars = area->findChildren<QTabBar*>();
    const auto tabs = std::find_if(bars.begin(), bars.end(), [](const QTabBar* bar) {
        return bar->isVisible() && bar->count() > 0 && bar->tabText(0) == nameOf(Panel::Console);
    });
    ASSERT_NE(tabs, bars.end());
    EXPECT_EQ(area->dock(Panel::Console)->height() + (*tabs)->height(), 190);
    EXPECT_GT(scene->width(), 1000);
    EXPECT_TRUE(area->arrangement().isEmpty()) << "nobody has moved anything";
    window->resize(1920, 1080);
    QCoreApplication::processEvents();
    EXPECT_EQ(area->dock(Panel::Code)->width(), 430) << "the picture takes what there is more";
}

TEST_F(PanelAreaTest, HidesAndShowsPanelsWithKeys)
{
    EXPECT_TRUE(console->isVisible());
    press(Qt::Key_3);
    EXPECT_FALSE(console->isVisible());
    EXPECT_FALSE(area->isShown(Panel::Console));
    press(Qt::Key_3);
    EXPECT_TRUE(console->isVisible());
}

TEST_F(PanelAreaTest, BringsBackWhatWasMoved)
{
    area->setShown(Panel::Console, false);
    area->resizeDocks({ area->dock(Panel::Code) }, { 560 }, Qt::Horizontal);
    QCoreApplication::processEvents();
    const int width = area->dock(Panel::Code)->width();
    EXPECT_GT(width, 500);
    reopen();
    EXPECT_FALSE(area->isShown(Panel::Console));
    EXPECT_EQ(area->dock(Panel::Code)->width(), width);
    press(Qt::Key_0);
    EXPECT_TRUE(area->isShown(Panel::Console));
    EXPECT_EQ(area->dock(Panel::Code)->width(), 430);
    reopen();
    EXPECT_TRUE(area->isShown(Panel::Console));
}

TEST_F(PanelAreaTest, BringsBackWhatFloats)
{
    area->dock(Panel::Console)->setFloating(true);
    reopen();
    EXPECT_TRUE(area->dock(Panel::Console)->isFloating());
    press(Qt::Key_0);
    EXPECT_FALSE(area->dock(Panel::Console)->isFloating());
}

TEST_F(PanelAreaTest, IgnoresAnArrangementOfAnotherVersion)
{
    m_settings.setValue("window/panels", QByteArray("of long ago"));
    reopen();
    EXPECT_EQ(area->dock(Panel::Code)->width(), 430);
}

TEST_F(PanelAreaTest, GoesToAPanelThatIsHidden)
{
    area->setShown(Panel::Code, false);
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(area->isShown(Panel::Code));
    EXPECT_TRUE(window->findChild<CodeEditor*>()->hasFocus());
}

} // namespace loopscope
