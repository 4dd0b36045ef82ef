// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presentation.h"

#include "ui/lesson/annotator.h"
#include "ui/lesson/lesson_keeper.h"
#include "ui/scene/scene_view.h"
#include "ui/window/panel_area.h"
#include "ui/window/player.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSplitter>

#include <algorithm>

namespace loopscope {

namespace {

constexpr double kShareOfTheColumn = 0.3;

class BlackScreen final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Qt::black); }
};

} // namespace

Presentation::Presentation(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_column(new QSplitter(Qt::Vertical, &parts.stage))
{
    m_column->setHandleWidth(1);
    m_parts.stage.setHandleWidth(1);
    m_parts.stage.addWidget(m_column);
    m_parts.stage.hide();
    m_parts.progress.hide();
    connect(&m_parts.player, &Player::moved, this, &Presentation::showProgress);
    connect(&m_parts.player, &Player::grown, this, &Presentation::showProgress);
    connect(&m_parts.settings, &Settings::presentationChanged, this, [this] {
        if (m_isOn)
            apply();
    });
}

Presentation::~Presentation() = default;

void Presentation::begin()
{
    if (m_isOn)
        return;
    m_isOn = true;
    m_windowState = m_parts.window.windowState();
    m_geometry = m_parts.window.geometry();
    m_focus = m_parts.window.focusWidget();
    m_hidden.clear();
    for (QWidget* bar : m_parts.bars) {
        if (!bar->isHidden())
            m_hidden.push_back(bar);
        bar->hide();
    }
    showProgress();
    m_parts.progress.show();
    m_parts.panels.beginPresentation();
    apply();
    m_parts.stage.show();
    m_parts.window.setWindowState(m_windowState | Qt::WindowFullScreen);
    m_parts.scene.setFocus();
    m_pointer.begin();
    qApp->installEventFilter(this);
}

void Presentation::end()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    qApp->removeEventFilter(this);
    m_pointer.end();
    m_black.reset();
    m_parts.progress.hide();
    m_parts.stage.hide();
    giveBack();
    m_parts.scene.setParts({});
    m_parts.scene.setSpotlight(false);
    m_parts.window.setWindowState(m_windowState);
    for (QWidget* bar : m_hidden)
        bar->show();
    emit changed(); // text has its size again before the panels come back
    giveWindowItsSize();
    m_parts.panels.endPresentation();
    if (m_focus != nullptr)
        m_focus->setFocus();
}

/// Most window managers do; without one nobody else would.
void Presentation::giveWindowItsSize()
{
    if (m_windowState & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    // Or the large text's least size would hold still.
    m_parts.window.centralWidget()->layout()->activate();
    m_parts.window.layout()->activate();
    m_parts.window.setGeometry(m_geometry);
}

bool Presentation::isBlack() const
{
    return m_black != nullptr;
}

void Presentation::apply()
{
    const PresentationSettings shown = m_parts.settings.presentation();
    std::vector<Panel> beside;
    for (const auto& [panel, isShown] : { std::pair(Panel::Code, shown.code),
             std::pair(Panel::Console, shown.console), std::pair(Panel::Page, shown.page) }) {
        if (isShown)
            beside.push_back(panel);
    }
    take(beside);
    m_parts.scene.setParts(shown.parts);
    m_parts.scene.setSpotlight(shown.spotlight);
    emit changed();
}

void Presentation::take(const std::vector<Panel>& beside)
{
    std::vector<Panel> wanted { Panel::Scene };
    for (const Panel panel : beside) {
        if (m_parts.panels.has(panel))
            wanted.push_back(panel);
    }
    if (std::ranges::equal(wanted, m_taken, {}, {}, &std::pair<Panel, QWidget*>::first))
        return;
    giveBack();
    for (const Panel panel : wanted) {
        QWidget* content = m_parts.panels.dock(panel)->widget();
        m_taken.emplace_back(panel, content);
        if (panel == Panel::Scene)
            m_parts.stage.insertWidget(0, content);
        else
            m_column->addWidget(content);
        content->show();
    }
    m_column->setVisible(!beside.empty());
    const int width = m_parts.window.width();
    const int column = qRound(width * kShareOfTheColumn);
    m_parts.stage.setSizes({ width - column, column });
    m_parts.stage.setStretchFactor(0, 1);
}

void Presentation::giveBack()
{
    for (const auto& [panel, content] : std::exchange(m_taken, {})) {
        m_parts.panels.dock(panel)->setWidget(content);
        content->show();
    }
}

void Presentation::showProgress()
{
    m_parts.progress.setRange(0, std::max(1, static_cast<int>(m_parts.player.size())));
    m_parts.progress.setValue(static_cast<int>(m_parts.player.moment()));
}

void Presentation::setBlack(bool isBlack)
{
    m_black.reset();
    if (!isBlack)
        return;
    m_black = std::make_unique<BlackScreen>(&m_parts.window);
    m_black->setAccessibleName(tr("The screen is black. A full stop shows the picture again."));
    m_black->setGeometry(m_parts.window.rect());
    m_black->show();
    m_black->raise();
}

/// Someone types where the letters are wanted.
bool Presentation::isTyping() const
{
    const QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr)
        return false;
    const auto isIn = [&](Panel panel) {
        return std::ranges::any_of(m_taken, [&](const auto& taken) {
            return taken.first == panel && (taken.second == focus || taken.second->isAncestorOf(focus));
        });
    };
    const bool isText = qobject_cast<const QLineEdit*>(focus) != nullptr
        || qobject_cast<const QPlainTextEdit*>(focus) != nullptr;
    return isText || isIn(Panel::Code) || isIn(Panel::Page);
}

Presentation::Act Presentation::actOf(const QKeyEvent& event) const
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return Act::None;
    // A clicker has these keys, and nothing else is done with them.
    if (event.key() == Qt::Key_PageDown)
        return Act::Next;
    if (event.key() == Qt::Key_PageUp)
        return Act::Previous;
    // An annotation that is taken moves by the arrows, and is let go with Esc.
    const bool isElses = isTyping() || m_parts.annotator.taken() != 0;
    if (isElses && !isBlack())
        return Act::None;
    switch (event.key()) {
    case Qt::Key_Right:
    case Qt::Key_Space:
        return Act::Next;
    case Qt::Key_Left:
        return Act::Previous;
    case Qt::Key_Period:
    case Qt::Key_B:
        return Act::Blacken;
    case Qt::Key_Escape:
        return Act::End;
    default:
        return Act::None;
    }
}

void Presentation::perform(Act act)
{
    // The first key after the black is for the picture to come back.
    if (isBlack())
        return setBlack(false);
    const bool hasChosen = !m_parts.lesson.chosen().empty();
    switch (act) {
    case Act::Next:
        return hasChosen ? void(m_parts.lesson.goToChosen(true)) : m_parts.player.forward();
    case Act::Previous:
        return hasChosen ? void(m_parts.lesson.goToChosen(false)) : m_parts.player.back();
    case Act::Blacken:
        return setBlack(true);
    case Act::End:
        return end();
    case Act::None:
        break;
    }
}

bool Presentation::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_parts.window && event->type() == QEvent::Resize && isBlack())
        m_black->setGeometry(m_parts.window.rect());
    if (isBlack() && event->type() == QEvent::MouseButtonPress && watched == m_black.get()) {
        setBlack(false);
        return true;
    }
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto* widget = isKey ? qobject_cast<const QWidget*>(watched) : nullptr;
    const bool isOurs = widget != nullptr && widget->window() == &m_parts.window
        && QApplication::activePopupWidget() == nullptr && QApplication::activeModalWidget() == nullptr;
    if (!isOurs)
        return QObject::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const Act act = actOf(key);
    if (act == Act::None)
        return QObject::eventFilter(watched, event);
    event->accept();
    const bool isHeld = key.isAutoRepeat() && act != Act::Next && act != Act::Previous;
    if (event->type() == QEvent::KeyPress && !isHeld)
        perform(act);
    return true;
}

} // namespace loopscope
