// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_area.h"

#include "ui/window/panel_title.h"

#include <QDockWidget>
#include <QEvent>
#include <QLayout>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

namespace loopscope {

namespace {

// Another one for each change of the panels that a saved arrangement must not survive.
constexpr int kArrangementVersion = 1;

constexpr int kSeparator = 4; // as the style sheet has it
constexpr int kCodeWidth = 430;
constexpr int kConsoleHeight = 190;
constexpr int kTimelineHeight = 164;
constexpr int kLongestWayBack = 1'500; // ms, of a window from the full screen
// Below these, in pixels of normal text, the picture and the timeline are too low for both.
constexpr QSize kRoomForAll(1300, 640);

// Half of a screen that is not large, upright: this wide, and this much of its width high.
constexpr int kWidthOfHalfAScreen = 1150;
constexpr double kTallness = 0.9;
constexpr double kTallCodeShare = 0.42; // of the height
constexpr double kTallCodeWidth = 0.58; // beside the console
constexpr double kMostOfTheWidth = 0.34; // for the program

QString codeNameOf(Panel panel)
{
    constexpr std::array<const char*, kPanels.size()> kNames { "code", "scene", "console", "timeline",
        "charts", "variables", "promises", "page" };
    return QStringLiteral("panel-").append(QLatin1String(kNames[index(panel)]));
}

/// The panel behind which one stands as a tab in the first arrangement; itself for those with a place.
Panel hostOf(Panel panel)
{
    switch (panel) {
    case Panel::Charts:
        return Panel::Timeline;
    case Panel::Variables:
    case Panel::Promises:
        return Panel::Console;
    case Panel::Page:
        return Panel::Scene;
    default:
        return panel;
    }
}

} // namespace

QString nameOf(Panel panel)
{
    switch (panel) {
    case Panel::Code:
        return PanelArea::tr("Program");
    case Panel::Scene:
        return PanelArea::tr("Picture");
    case Panel::Console:
        return PanelArea::tr("Console");
    case Panel::Timeline:
        return PanelArea::tr("Timeline");
    case Panel::Charts:
        return PanelArea::tr("Charts");
    case Panel::Variables:
        return PanelArea::tr("Variables");
    case Panel::Promises:
        return PanelArea::tr("Promises");
    case Panel::Page:
        return PanelArea::tr("Page");
    }
    return {};
}

PanelArea::PanelArea(QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme(ThemeName::Light))
{
    setWindowFlags(Qt::Widget); // a main window would be one of its own otherwise
    setObjectName(QStringLiteral("panelArea"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true);
}

void PanelArea::add(Panel panel, QWidget* content)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(codeNameOf(panel));
    dock->setWidget(content);
    auto* title = new PanelTitle(*dock);
    dock->setTitleBarWidget(title);
    m_docks[loopscope::index(panel)] = dock;
    m_titles[loopscope::index(panel)] = title;
    addDockWidget(Qt::LeftDockWidgetArea, dock);
    connect(dock, &QDockWidget::dockLocationChanged, this, &PanelArea::noteChange);
    connect(dock, &QDockWidget::topLevelChanged, this, [this, title] {
        keepOnesOwn();
        title->retranslate();
        noteChange();
    });
    connect(dock, &QDockWidget::visibilityChanged, this, &PanelArea::noteChange);
    if (has(Panel::Code) && has(Panel::Scene)) {
        m_isArranging = true;
        for (const Room room : { Room::Wide, Room::Compact, Room::Tall })
            m_homes[static_cast<std::size_t>(room)] = putTogether(room);
        m_isArranging = false;
    }
    arrange();
    retranslate();
}

bool PanelArea::isShown(Panel panel) const
{
    return has(panel) && !dock(panel)->isHidden();
}

void PanelArea::setShown(Panel panel, bool isShown)
{
    if (!has(panel) || isPresenting())
        return;
    keepOnesOwn();
    dock(panel)->setVisible(isShown);
    if (isShown)
        dock(panel)->raise();
    noteChange();
}

void PanelArea::bringToFront(Panel panel)
{
    if (isPresenting())
        return;
    if (!isShown(panel))
        setShown(panel, true);
    else
        dock(panel)->raise();
}

void PanelArea::setAllTitlesShown(bool areShown)
{
    m_areAllTitlesShown = areShown;
    showTitles();
}

void PanelArea::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (PanelTitle* title : m_titles) {
        if (title != nullptr)
            title->setTheme(theme);
    }
    if (!m_isOnesOwn && !isPresenting() && room() != m_room)
        arrange();
}

PanelArea::Room PanelArea::room() const
{
    if (width() < kWidthOfHalfAScreen && height() > width() * kTallness)
        return Room::Tall;
    const bool isSmall = width() < kRoomForAll.width() || height() < kRoomForAll.height() * m_theme.textScale;
    return isSmall ? Room::Compact : Room::Wide;
}

void PanelArea::resetArrangement()
{
    if (isPresenting())
        return;
    m_isOnesOwn = false;
    m_comingBack.reset();
    arrange();
}

/// Docks are put together once and later only brought back: what a restored arrangement leaves behind in
/// the layout would get between them.
QByteArray PanelArea::putTogether(Room room)
{
    for (QDockWidget* dock : m_docks) {
        if (dock != nullptr)
            removeDockWidget(dock);
    }
    const bool isTall = room == Room::Tall;
    addDockWidget(Qt::LeftDockWidgetArea, dock(isTall ? Panel::Scene : Panel::Code));
    if (isTall)
        splitDockWidget(dock(Panel::Scene), dock(Panel::Code), Qt::Vertical);
    else
        splitDockWidget(dock(Panel::Code), dock(Panel::Scene), Qt::Horizontal);
    if (has(Panel::Console))
        splitDockWidget(dock(Panel::Code), dock(Panel::Console), isTall ? Qt::Horizontal : Qt::Vertical);
    if (has(Panel::Timeline) && room != Room::Wide)
        tabifyDockWidget(dock(Panel::Scene), dock(Panel::Timeline));
    else if (has(Panel::Timeline))
        splitDockWidget(dock(Panel::Scene), dock(Panel::Timeline), Qt::Vertical);
    for (const Panel panel : kPanels) {
        if (has(panel) && hostOf(panel) != panel && has(hostOf(panel)))
            tabifyDockWidget(dock(hostOf(panel)), dock(panel));
    }
    for (QDockWidget* dock : m_docks) {
        if (dock != nullptr)
            dock->show();
    }
    for (const Panel front : { Panel::Console, Panel::Timeline, Panel::Scene }) {
        if (has(front))
            dock(front)->raise();
    }
    return saveState(kArrangementVersion);
}

/// Nothing is moved: hidden, the area keeps every panel in its place while others show what was in it.
void PanelArea::beginPresentation()
{
    if (isPresenting())
        return;
    m_before = { saveState(kArrangementVersion), size() };
    m_comingBack.reset();
    for (QDockWidget* dock : m_docks) {
        const bool isAlone = dock != nullptr && dock->isFloating() && !dock->isHidden();
        if (isAlone) {
            m_floating.push_back(dock);
            dock->hide();
        }
    }
    hide();
}

/// Where the window gets its size back only later, sizes are lost on the way, and are brought back then.
void PanelArea::endPresentation()
{
    if (!isPresenting())
        return;
    m_isArranging = true;
    for (QDockWidget* dock : std::exchange(m_floating, {}))
        dock->show();
    show();
    shareOutAgain();
    m_isArranging = false;
    m_comingBack = std::exchange(m_before, std::nullopt);
    QTimer::singleShot(kLongestWayBack, this, [this] { m_comingBack.reset(); });
    noteChange();
}

/// Of the first arrangement; one's own has sizes of its own.
void PanelArea::shareOutAgain()
{
    if (m_isOnesOwn)
        return;
    layout()->activate();
    arrangeSizes();
    layout()->activate();
}

void PanelArea::comeBack()
{
    const Arrangement back = *std::exchange(m_comingBack, std::nullopt);
    m_isArranging = true;
    restoreState(back.bytes, kArrangementVersion);
    m_room = room();
    shareOutAgain();
    m_isArranging = false;
    noteChange();
}

void PanelArea::arrange()
{
    if (!has(Panel::Code) || !has(Panel::Scene))
        return;
    m_isArranging = true;
    m_room = room();
    restoreState(m_homes[static_cast<std::size_t>(m_room)], kArrangementVersion);
    for (const Panel front : { Panel::Console, Panel::Timeline, Panel::Scene }) {
        if (has(front))
            dock(front)->raise();
    }
    layout()->activate(); // sizes are shared out among what has its place
    arrangeSizes();
    layout()->activate(); // at once: views ask for their size
    m_isArranging = false;
    noteChange();
}

void PanelArea::arrangeSizes()
{
    if (width() <= kCodeWidth || height() <= kConsoleHeight)
        return; // not laid out yet
    const auto shareWidth = [this](Panel left, Panel right, int first) {
        if (has(right))
            resizeDocks({ dock(left), dock(right) }, { first, width() - first - kSeparator }, Qt::Horizontal);
    };
    const auto shareHeight = [this](Panel above, Panel below, int lower) {
        if (has(below))
            resizeDocks({ dock(above), dock(below) }, { height() - lower - kSeparator, lower }, Qt::Vertical);
    };
    if (m_room == Room::Tall) {
        shareHeight(Panel::Scene, Panel::Code, qRound(height() * kTallCodeShare));
        shareWidth(Panel::Code, Panel::Console, qRound(width() * kTallCodeWidth));
        return;
    }
    // The picture is what the screen is for: on a small one the program takes less.
    shareWidth(Panel::Code, Panel::Scene, std::min(kCodeWidth, qRound(width() * kMostOfTheWidth)));
    shareHeight(Panel::Code, Panel::Console, std::min(kConsoleHeight, height() / 3));
    if (m_room == Room::Wide)
        shareHeight(Panel::Scene, Panel::Timeline, qRound(kTimelineHeight * m_theme.textScale));
}

QByteArray PanelArea::arrangement() const
{
    return isPresenting() && m_isOnesOwn ? m_before->bytes
        : m_isOnesOwn                    ? saveState(kArrangementVersion)
                                         : QByteArray();
}

void PanelArea::restoreArrangement(const QByteArray& bytes)
{
    m_isArranging = true;
    if (!bytes.isEmpty() && restoreState(bytes, kArrangementVersion))
        m_isOnesOwn = true;
    m_isArranging = false;
    noteChange();
}

void PanelArea::keepOnesOwn()
{
    if (m_isArranging || isPresenting())
        return;
    m_isOnesOwn = true;
    m_comingBack.reset();
}

void PanelArea::noteChange()
{
    if (m_isArranging)
        return;
    showTitles();
    emit shownChanged();
}

void PanelArea::showTitles()
{
    for (const Panel panel : kPanels) {
        if (!has(panel))
            continue;
        const bool isBare = (panel == Panel::Code || panel == Panel::Scene) && !m_areAllTitlesShown;
        const bool hasTab = !tabifiedDockWidgets(dock(panel)).isEmpty();
        m_titles[loopscope::index(panel)]->setFolded(!dock(panel)->isFloating() && (isBare || hasTab));
    }
    // The tab bars are Qt's own and come and go.
    for (QTabBar* bar : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        bar->setExpanding(false);
        bar->setAccessibleName(tr("Panels"));
        bar->setDrawBase(false);
        bar->setElideMode(Qt::ElideNone);
    }
}

void PanelArea::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_comingBack && m_comingBack->size == size())
        return comeBack();
    if (m_isOnesOwn || isPresenting() || !has(Panel::Code) || !has(Panel::Scene))
        return;
    if (room() != m_room)
        arrange();
    else
        arrangeSizes();
}

/// What the docks leave of this window are the lines between them: a press moves one.
void PanelArea::mousePressEvent(QMouseEvent* event)
{
    keepOnesOwn();
    QMainWindow::mousePressEvent(event);
}

void PanelArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void PanelArea::retranslate()
{
    for (const Panel panel : kPanels) {
        if (!has(panel))
            continue;
        dock(panel)->setWindowTitle(nameOf(panel));
        m_titles[loopscope::index(panel)]->retranslate();
    }
    showTitles();
}

} // namespace loopscope
