// SPDX-License-Identifier: GPL-3.0-or-later
// The picture on the whole screen: its keys, and everything afterwards as it was before.
#include "tests/ui/recorded.h"
#include "tests/ui/window/fake_trace_source.h"
#include "ui/console/console_panel.h"
#include "ui/page/page_panel.h"
#include "ui/scene/scene_difference.h"
#include "ui/scene/scene_view.h"
#include "ui/scene/spotlight.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/code_editor.h"
#include "ui/window/icon_button.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_area.h"
#include "ui/window/presentation.h"
#include "ui/window/run_window.h"
#include "ui/window/top_bar.h"
#include "ui/window/transport_bar.h"

#include <gtest/gtest.h>
#include <QAbstractAnimation>
#include <QApplication>
#include <QDebug>
#include <QDockWidget>
#include <QProgressBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace loopscope {
namespace {

class PresentationTest : public testing::Test
{
protected:
    PresentationTest()
    {
        chooseStyle();
        m_settings.setValue("look/language", "en");
        window = std::make_unique<MainWindow>(m_source, m_translations, m_settings);
        window->setQuestions({ [](const QString&) { return Document::Answer::Discard; },
            [](const QString&) { return QString(); },
            [](const QString&) {
                return QString();
            } });
        window->resize(1400, 850);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->start({});
        m_source.writeLesson();
        m_source.finish();
        QCoreApplication::processEvents();
        area = window->findChild<PanelArea*>();
        scene = window->findChild<SceneView*>();
        presentation = window->findChild<Presentation*>();
    }
    ~PresentationTest() override
    {
        window.reset();
        qApp->setStyleSheet({});
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = window->focusWidget();
        QTest::keyClick(target == nullptr ? window.get() : target, key, modifiers);
        QCoreApplication::processEvents();
    }
    void begin() { press(Qt::Key_F5, Qt::ControlModifier); }
    Player& player() { return window->player(); }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
    test::FakeTraceSource m_source;
    std::unique_ptr<MainWindow> window;
    PanelArea* area = nullptr;
    SceneView* scene = nullptr;
    Presentation* presentation = nullptr;
};

/// Everything that a presentation changes.
struct Situation
{
    QSize size;
    Qt::WindowStates state;
    int textSize;
    std::size_t moment;
    QWidget* focus;
    std::vector<QRect> panels; // null: not seen
    std::vector<bool> bars;
    friend bool operator==(const Situation&, const Situation&) = default;
};

void PrintTo(const Situation& situation, std::ostream* out)
{
    QString text;
    QDebug(&text) << situation.size << situation.state << situation.textSize << situation.moment
                  << situation.focus << situation.panels << situation.bars;
    *out << text.toStdString();
}

Situation situationOf(MainWindow& window)
{
    Situation now { window.size(), window.windowState(), window.textSize(), window.player().moment(),
        window.focusWidget(), {}, {} };
    auto* area = window.findChild<PanelArea*>();
    for (const Panel panel : kPanels) {
        if (!area->has(panel))
            continue;
        const bool isSeen = !area->dock(panel)->visibleRegion().isEmpty();
        now.panels.push_back(isSeen ? area->dock(panel)->geometry() : QRect());
    }
    for (const char* bar : { "topBar", "transportBar", "messageBar", "presentationProgress" })
        now.bars.push_back(window.findChild<QWidget*>(bar)->isVisible());
    return now;
}

TEST_F(PresentationTest, LeavesEverythingAsItWas)
{
    player().seek(5);
    const Situation before = situationOf(*window);
    begin();
    EXPECT_TRUE(presentation->isOn());
    EXPECT_TRUE(window->isFullScreen());
    EXPECT_EQ(window->textSize(), 150);
    EXPECT_FALSE(window->findChild<TopBar*>()->isVisible());
    EXPECT_FALSE(window->findChild<TransportBar*>()->isVisible());
    EXPECT_FALSE(window->findChild<CodeEditor*>()->isVisible());
    EXPECT_TRUE(scene->isVisible());
    const auto* progress = window->findChild<QProgressBar*>();
    EXPECT_TRUE(progress->isVisible());
    EXPECT_EQ(progress->value(), 5);
    EXPECT_EQ(progress->maximum(), static_cast<int>(player().size()));
    EXPECT_EQ(scene->height() + progress->height(), window->height());
    EXPECT_EQ(scene->width(), window->width());
    press(Qt::Key_Escape);
    EXPECT_FALSE(presentation->isOn());
    EXPECT_EQ(situationOf(*window), before);
    EXPECT_TRUE(area->arrangement().isEmpty()) << "nobody has moved a panel";
}

TEST_F(PresentationTest, LeavesPanelsThatWereMovedAsTheyWere)
{
    area->setShown(Panel::Console, false);
    area->bringToFront(Panel::Timeline);
    area->resizeDocks({ area->dock(Panel::Code) }, { 560 }, Qt::Horizontal);
    area->dock(Panel::Variables)->setFloating(true);
    window->findChild<CodeEditor*>()->setFocus();
    QCoreApplication::processEvents();
    const Situation before = situationOf(*window);
    begin();
    EXPECT_EQ(window->focusWidget(), scene);
    press(Qt::Key_Escape);
    EXPECT_EQ(situationOf(*window), before);
    EXPECT_TRUE(area->dock(Panel::Variables)->isFloating());
    EXPECT_FALSE(area->arrangement().isEmpty());
}

TEST_F(PresentationTest, IsEndedByClosing)
{
    const QSize size = window->size();
    begin();
    EXPECT_TRUE(window->close());
    MainWindow again(m_source, m_translations, m_settings);
    EXPECT_FALSE(again.isFullScreen());
    EXPECT_EQ(again.size(), size);
    EXPECT_EQ(again.textSize(), 100);
}

TEST_F(PresentationTest, GoesByTheKeysOfAClicker)
{
    player().setStride(Stride::Step);
    begin();
    for (const Qt::Key key : { Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Space })
        press(key);
    EXPECT_EQ(player().moment(), 3U);
    EXPECT_FALSE(player().isPlaying());
    for (const Qt::Key key : { Qt::Key_PageUp, Qt::Key_Left })
        press(key);
    EXPECT_EQ(player().moment(), 1U);
    press(Qt::Key_Escape);
    press(Qt::Key_Space);
    EXPECT_TRUE(player().isPlaying()) << "the key's old work";
    press(Qt::Key_Space);
}

TEST_F(PresentationTest, GoesFromChosenStepToChosenStep)
{
    for (const std::size_t moment : { 3U, 6U }) {
        player().seek(moment);
        press(Qt::Key_B, Qt::ControlModifier);
    }
    player().toStart();
    begin();
    press(Qt::Key_PageDown);
    EXPECT_EQ(player().moment(), 3U);
    EXPECT_TRUE(scene->isAnimating()) << "its cards fly there";
    press(Qt::Key_PageDown);
    EXPECT_EQ(player().moment(), 6U);
    press(Qt::Key_PageDown);
    EXPECT_EQ(player().moment(), 6U);
    press(Qt::Key_PageUp);
    EXPECT_EQ(player().moment(), 3U);
}

TEST_F(PresentationTest, LeadsThroughATurnHoweverLongItIs)
{
    m_source.offer(test::recorded("long.js",
        "setTimeout(function block() { for (let i = 0; i < 300; ++i) { i += 0; } }, 10);\n"
        "setTimeout(function later() {}, 10);\n"));
    window->document().openText("long.js", {});
    m_source.finish();
    QCoreApplication::processEvents();
    player().setStride(Stride::Turn);
    std::size_t before = 0;
    do {
        before = player().moment();
        player().forward();
    } while (player().moment() - before <= kFarthestMoments && !player().atEnd());
    ASSERT_GT(player().moment() - before, kFarthestMoments);
    EXPECT_FALSE(scene->isAnimating());
    player().seek(before);
    begin();
    press(Qt::Key_PageDown);
    EXPECT_GT(player().moment() - before, kFarthestMoments);
    EXPECT_TRUE(scene->isAnimating());
}

TEST_F(PresentationTest, TurnsTheScreenBlackAndBack)
{
    player().setStride(Stride::Step);
    begin();
    for (const Qt::Key key : { Qt::Key_Period, Qt::Key_B }) {
        press(key);
        EXPECT_TRUE(presentation->isBlack());
        EXPECT_EQ(window->grab().toImage().pixelColor(window->width() / 2, window->height() / 2),
            QColor(Qt::black));
        press(key);
        EXPECT_FALSE(presentation->isBlack());
    }
    press(Qt::Key_B);
    press(Qt::Key_PageDown);
    EXPECT_FALSE(presentation->isBlack());
    EXPECT_EQ(player().moment(), 0U) << "the first key brings the picture back";
    press(Qt::Key_B);
    press(Qt::Key_Escape);
    EXPECT_TRUE(presentation->isOn());
    press(Qt::Key_Escape);
    EXPECT_FALSE(presentation->isOn());
}

TEST_F(PresentationTest, ShowsWhatIsChosen)
{
    Settings settings(m_settings);
    PresentationSettings shown;
    shown.code = true;
    shown.console = true;
    shown.textSize = 200;
    shown.parts.boxes = { true, false, true, false, true };
    shown.parts.sentence = false;
    settings.setPresentation(shown);
    begin();
    EXPECT_EQ(window->textSize(), 200);
    EXPECT_TRUE(window->findChild<CodeEditor*>()->isVisible());
    EXPECT_TRUE(window->findChild<ConsolePanel*>()->isVisible());
    EXPECT_FALSE(window->findChild<PagePanel*>()->isVisible());
    EXPECT_FALSE(window->findChild<TimelineView*>()->isVisible());
    EXPECT_TRUE(scene->layout().box(Box::WebApis).rect.isNull());
    EXPECT_FALSE(scene->layout().box(Box::Microtasks).rect.isNull());
    EXPECT_TRUE(scene->layout().sentence.rect.isNull());
    // Someone writes beside the picture: only a clicker goes on.
    auto* editor = window->findChild<CodeEditor*>();
    editor->setFocus();
    press(Qt::Key_B);
    EXPECT_FALSE(presentation->isBlack());
    EXPECT_TRUE(editor->isModified());
    scene->setFocus();
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(window->textSize(), 200);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(window->textSize(), 175);
    press(Qt::Key_Escape);
    EXPECT_EQ(window->textSize(), 100);
    EXPECT_FALSE(scene->layout().box(Box::WebApis).rect.isNull());
    EXPECT_EQ(settings.presentation().textSize, 175) << "its own size is remembered";
}

TEST_F(PresentationTest, HidesAPointerAtRest)
{
    begin();
    PointerRest& pointer = presentation->pointer();
    EXPECT_FALSE(pointer.isHidden());
    pointer.hidePointer();
    ASSERT_NE(QApplication::overrideCursor(), nullptr);
    EXPECT_EQ(QApplication::overrideCursor()->shape(), Qt::BlankCursor);
    QTest::mouseMove(window.get(), { 300, 200 });
    QTest::mouseMove(window.get(), { 310, 200 });
    EXPECT_FALSE(pointer.isHidden());
    EXPECT_EQ(QApplication::overrideCursor(), nullptr);
    pointer.hidePointer();
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::overrideCursor(), nullptr) << "nor after the presentation";
}

TEST_F(PresentationTest, LightsWhatMoves)
{
    player().setStride(Stride::Step);
    begin();
    while (!player().atEnd() && scene->spotlight().lit().empty()) {
        scene->finishAnimation();
        press(Qt::Key_PageDown);
    }
    Spotlight& light = scene->spotlight();
    ASSERT_FALSE(light.lit().empty());
    ASSERT_TRUE(scene->isAnimating());
    const bool isABox = std::ranges::any_of(
        scene->layout().boxes, [&](const BoxPlacement& box) { return box.rect == light.lit().front(); });
    EXPECT_TRUE(isABox);
    EXPECT_EQ(light.animation().endValue(), 1.0);
    light.animation().setCurrentTime(light.animation().duration());
    EXPECT_EQ(light.strength(), 1);
    scene->finishAnimation();
    EXPECT_EQ(light.animation().endValue(), 0.0) << "it fades after the motion";
    light.animation().setCurrentTime(light.animation().duration());
    EXPECT_EQ(light.strength(), 0);
    press(Qt::Key_Escape);
    press(Qt::Key_Home);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(light.strength(), 0) << "only while it is presented";
}

TEST_F(PresentationTest, LightsNothingWhereMotionIsReduced)
{
    window->setMotionStyle(MotionStyle::Reduced);
    player().setStride(Stride::Step);
    begin();
    while (!player().atEnd()) {
        press(Qt::Key_PageDown);
        EXPECT_TRUE(scene->spotlight().lit().empty());
        scene->finishAnimation();
    }
}

TEST_F(PresentationTest, BeginsWithTheButtonToo)
{
    QTest::mouseClick(&window->findChild<TopBar*>()->presentButton(), Qt::LeftButton);
    EXPECT_TRUE(presentation->isOn());
    begin();
    EXPECT_FALSE(presentation->isOn());
}

} // namespace
} // namespace loopscope
