// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is clipped, overlaps, or is cut without a tooltip: at every size, theme, language and size of text.
#include "tests/ui/recorded.h"
#include "ui/scene/scene_text.h"
#include "ui/scene/scene_view.h"
#include "ui/window/elided_label.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_area.h"
#include "ui/window/run_window.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextDocumentFragment>

namespace loopscope::test {
namespace {

const std::vector<RecordedProgram>& programs()
{
    static const std::vector<RecordedProgram> all = [] {
        std::vector<RecordedProgram> some = recordedSamples();
        some.push_back(crowdedProgram());
        some.push_back(deepProgram());
        return some;
    }();
    return all;
}

struct Look
{
    QSize size;
    ThemeName theme;
    Language language;
    int textSize = 100;
};

std::vector<Look> looks()
{
    std::vector<Look> all;
    for (const QSize size : { QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080) }) {
        for (const ThemeName theme : { ThemeName::Light, ThemeName::Dark, ThemeName::Contrast }) {
            for (const Language language : { Language::English, Language::Korean })
                all.push_back({ size, theme, language });
        }
    }
    for (const int textSize : { 125, 150, 200 }) {
        for (const Language language : { Language::English, Language::Korean })
            all.push_back({ { 1280, 720 }, ThemeName::Light, language, textSize });
    }
    all.push_back({ { 1920, 1080 }, ThemeName::Dark, Language::English, 200 });
    // Small laptops, and half a screen.
    for (const Language language : { Language::English, Language::Korean }) {
        all.push_back({ { 720, 560 }, ThemeName::Light, language });
        all.push_back({ { 720, 900 }, ThemeName::Dark, language });
        for (const int textSize : { 100, 125 }) {
            all.push_back({ { 1024, 600 }, ThemeName::Light, language, textSize });
            all.push_back({ { 960, 1080 }, ThemeName::Dark, language, textSize });
        }
        for (const int textSize : { 100, 125, 150 })
            all.push_back({ { 1366, 768 }, ThemeName::Dark, language, textSize });
    }
    return all;
}

std::string lookName(const testing::TestParamInfo<Look>& info)
{
    const Look& look = info.param;
    const char* const themes[] = { "Light", "Dark", "Contrast", "Print" };
    return QString("%1_%2_%3_%4")
        .arg(look.size.width())
        .arg(themes[static_cast<int>(look.theme)])
        .arg(codeOf(look.language))
        .arg(look.textSize)
        .toStdString();
}

class WindowLayout : public testing::TestWithParam<Look>
{
protected:
    WindowLayout()
    {
        chooseStyle();
        m_settings.setValue("look/theme", static_cast<int>(GetParam().theme));
        m_settings.setValue("look/language", codeOf(GetParam().language));
        m_settings.setValue("look/textSize", GetParam().textSize);
        window = std::make_unique<MainWindow>(m_source, m_translations, m_settings);
        window->resize(GetParam().size);
        window->show();
        QCoreApplication::processEvents();
        scene = window->findChild<SceneView*>();
    }
    ~WindowLayout() override
    {
        window.reset();
        qApp->setStyleSheet({});
    }
    void open(const RecordedProgram& program)
    {
        ASSERT_TRUE(program.trace);
        m_source.offer(program.trace);
        window->document().openText(program.name, program.text);
        m_source.finish();
    }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
    FinishedSource m_source;
    std::unique_ptr<MainWindow> window;
    SceneView* scene = nullptr;
};

std::string nameOf(const QWidget* widget)
{
    const auto* label = qobject_cast<const QLabel*>(widget);
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return QString("%1 %2 “%3”")
        .arg(widget->metaObject()->className(), widget->objectName(),
            label        ? label->text()
                : button ? button->text()
                         : QString())
        .toStdString();
}

void expectFits(const QWidget* widget)
{
    SCOPED_TRACE(nameOf(widget));
    EXPECT_TRUE(widget->parentWidget()->rect().contains(widget->geometry())) << "reaches out of its parent";
    if (const auto* label = qobject_cast<const ElidedLabel*>(widget)) {
        EXPECT_TRUE(label->width() >= label->sizeHint().width() || !label->toolTip().isEmpty());
        EXPECT_GE(label->height(), label->sizeHint().height());
    } else if (const auto* words = qobject_cast<const QLabel*>(widget)) {
        const bool wraps = words->wordWrap();
        EXPECT_GE(
            words->height(), wraps ? words->heightForWidth(words->width()) : words->sizeHint().height());
        EXPECT_GE(words->width(), wraps ? 0 : words->sizeHint().width());
    } else if (qobject_cast<const QAbstractButton*>(widget)) {
        EXPECT_GE(widget->width(), widget->sizeHint().width());
        // The look caps a text button's height, but never under its letters.
        EXPECT_GE(widget->height(), widget->fontMetrics().height() + 4);
    }
}

void expectApart(const QWidget* parent)
{
    std::vector<const QWidget*> shown;
    for (const QObject* child : parent->children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget && !widget->isWindow() && widget->isVisible())
            shown.push_back(widget);
    }
    for (std::size_t i = 0; i < shown.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_FALSE(shown[i]->geometry().intersects(shown[k]->geometry()))
                << nameOf(shown[i]) << " and " << nameOf(shown[k]);
    }
}

void expectWidgetsFit(const MainWindow& window)
{
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        // What is in a panel behind another tab has no place of its own yet.
        if (widget->isWindow() || widget->visibleRegion().isEmpty())
            continue;
        const bool isWords
            = qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget);
        if (isWords)
            expectFits(widget);
        const bool isBar
            = QStringList { "topBar", "transportBar", "messageBar", "console", "central" }.contains(
                widget->objectName());
        if (isBar)
            expectApart(widget);
    }
}

void expectInside(const QRectF& outer, const QRectF& inner, const QString& what)
{
    EXPECT_TRUE(outer.adjusted(-0.5, -0.5, 0.5, 0.5).contains(inner)) << qPrintable(what);
}

/// Of the picture: everything in its place, and what is cut is told by a tooltip.
void expectSceneFits(const SceneView& view)
{
    const FontMeasurer measurer;
    const SceneLayout& layout = view.layout();
    const QRectF all(QPointF(), layout.size);
    std::vector<std::pair<QString, QRectF>> parts { { "sentence", layout.sentence.rect } };
    for (const BoxPlacement& box : layout.boxes)
        parts.emplace_back(box.title, box.rect);
    const double reach = layout.ring.radius + layout.ring.stroke / 2;
    const QRectF circle(layout.ring.center - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    parts.emplace_back("ring", circle | layout.ring.textRect | layout.ring.strip);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        expectInside(all, parts[i].second, parts[i].first);
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_FALSE(parts[i].second.intersects(parts[k].second))
                << qPrintable(parts[i].first + " and " + parts[k].first);
    }
    const auto toolTipAt = [&](const QPointF& place) {
        const QString tip = view.toolTipAt(view.mapFromScene(place));
        return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
    };
    for (const BoxPlacement& box : layout.boxes) {
        SCOPED_TRACE(qPrintable(box.title));
        const SceneMetrics metrics = metricsOf(box.density);
        const double room = box.rect.width() - 2 * metrics.boxPadding;
        const double title = measurer.width(box.title, TextRole::BoxTitle);
        EXPECT_LE(title + measurer.width(box.count, TextRole::BoxCount), room);
        EXPECT_FALSE(box.title.contains(QChar(0x2026))) << "a box's own name is cut";
        EXPECT_FALSE(box.count.contains(QChar(0x2026)));
        EXPECT_TRUE(box.cards == 0 || !box.count.isEmpty()
            || !toolTipAt(box.rect.topLeft() + QPointF(9, 9)).isEmpty());
        EXPECT_LE(measurer.width(box.hint, TextRole::Hint), room);
        std::vector<QRectF> rects;
        for (const CardPlacement& card : layout.cards) {
            if (card.look.box != box.box)
                continue;
            rects.push_back(card.rect);
            const double words = card.rect.width() - metrics::kCardTextLeft;
            EXPECT_LE(measurer.width(card.look.title, TextRole::CardTitle), words)
                << qPrintable(card.look.title);
            EXPECT_LE(measurer.width(card.look.subtitle, TextRole::CardSubtitle), words);
            EXPECT_GT(card.look.title.size(), card.look.fullTitle.size() > 1 ? 1 : 0)
                << "nothing is left of " << qPrintable(card.look.fullTitle);
            const QString tip = toolTipAt(card.rect.center());
            const bool tellsTitle = tip.simplified().contains(card.look.fullTitle.simplified());
            EXPECT_TRUE(card.look.title == card.look.fullTitle || tellsTitle) << qPrintable(tip);
            const bool tellsLine = tip.contains(card.look.fullSubtitle);
            EXPECT_TRUE(card.look.subtitle == card.look.fullSubtitle || tellsLine) << qPrintable(tip);
        }
        if (box.fold) {
            rects.push_back(box.fold->rect);
            EXPECT_LE(measurer.width(box.fold->text, TextRole::Fold), box.fold->rect.width());
            EXPECT_FALSE(toolTipAt(box.fold->rect.center()).isEmpty());
        }
        for (const EndLabel& end : box.ends) {
            rects.push_back(end.rect);
            EXPECT_LE(measurer.width(end.text, TextRole::EndLabel), end.rect.width());
        }
        const QRectF inside = box.rect.adjusted(2, metrics.headerBaseline + metrics::kHeaderLine, -2, -2);
        for (std::size_t i = 0; i < rects.size(); ++i) {
            expectInside(inside, rects[i], QString::number(i));
            EXPECT_GE(rects[i].height(), box.ends.empty() ? 19 : 13);
            for (std::size_t k = 0; k < i; ++k)
                EXPECT_FALSE(rects[i].intersects(rects[k])) << i << " and " << k;
        }
        EXPECT_TRUE(box.hint.isEmpty() || !toolTipAt(box.rect.center()).isEmpty());
    }
    EXPECT_FALSE(layout.sentence.isCut) << qPrintable(layout.sentence.text);
    expectInside(layout.sentence.rect, layout.sentence.textRect, "sentence's text");
    if (!layout.sentence.specRect.isNull())
        expectInside(layout.sentence.rect, layout.sentence.specRect, "link");
    EXPECT_FALSE(toolTipAt(circle.center()).isEmpty());
}

} // namespace

TEST_P(WindowLayout, ClipsNothing)
{
    ASSERT_EQ(window->size(), GetParam().size);
    for (const RecordedProgram& program : programs()) {
        open(program);
        const std::size_t size = program.trace->size();
        const std::size_t moments = size > 1000 ? 5 : 9;
        for (std::size_t i = 0; i <= moments; ++i) {
            for (const SentenceDetail detail : { SentenceDetail::FirstCourse, SentenceDetail::SpecTerms }) {
                window->player().seek(size * i / moments);
                window->setSentenceDetail(detail);
                SCOPED_TRACE(
                    qPrintable(program.name) + std::string(" at ") + std::to_string(size * i / moments));
                expectSceneFits(*scene);
                if (HasFailure())
                    return;
            }
        }
        QCoreApplication::processEvents();
        expectWidgetsFit(*window);
        if (HasFailure())
            return;
    }
    auto* const panels = window->findChild<PanelArea*>();
    for (const Panel panel : kPanels) {
        if (!panels->has(panel))
            continue;
        panels->bringToFront(panel);
        QCoreApplication::processEvents();
        SCOPED_TRACE(qPrintable(nameOf(panel)));
        expectWidgetsFit(*window);
    }
}

TEST_P(WindowLayout, ListsTheKeysWithoutScrollingSideways)
{
    KeysDialog dialog(*window->findChild<WindowActions*>(), window.get());
    dialog.show();
    QCoreApplication::processEvents();
    EXPECT_LE(dialog.width(), window->width());
    EXPECT_LE(dialog.height(), window->height());
    const auto* const area = dialog.findChild<QScrollArea*>();
    EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width());
    QStringList words;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        expectFits(label);
        words.append(label->text());
    }
    for (const WindowActions::KeyLine& line : window->findChild<WindowActions*>()->keyLines())
        EXPECT_TRUE(words.contains(line.words) && (line.keys.isEmpty() || words.contains(line.keys)))
            << qPrintable(line.words);
    EXPECT_TRUE(words.join(' ').contains("Page Down"));
}

TEST_P(WindowLayout, NamesEverythingThatTakesTheFocus)
{
    open(programs().front());
    int count = 0;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool isOut
            = widget->isHidden() && qobject_cast<const QAbstractButton*>(widget); // has no words yet
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isEnabled() || isOut)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* field = qobject_cast<const QLineEdit*>(widget);
        const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
            || (field && !field->placeholderText().isEmpty());
        EXPECT_TRUE(hasName) << nameOf(widget) << " in " << nameOf(widget->parentWidget());
        count += hasName ? 1 : 0;
    }
    EXPECT_GT(count, 12);
}

TEST_P(WindowLayout, IsWalkedThroughWithTab)
{
    open(programs().front());
    std::set<const QWidget*> wanted;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool isShown = widget->isVisible() && widget->isEnabled() && !widget->isWindow();
        if (isShown && qobject_cast<const QAbstractButton*>(widget))
            wanted.insert(widget);
    }
    wanted.insert(scene);
    std::set<const QWidget*> reached;
    const QWidget* at = scene;
    do {
        at = at->nextInFocusChain();
        if (at->focusPolicy() & Qt::TabFocus)
            reached.insert(at);
    } while (at != scene);
    for (const QWidget* widget : wanted)
        EXPECT_TRUE(reached.contains(widget)) << nameOf(widget);
}

INSTANTIATE_TEST_SUITE_P(Looks, WindowLayout, testing::ValuesIn(looks()), lookName);

} // namespace loopscope::test
