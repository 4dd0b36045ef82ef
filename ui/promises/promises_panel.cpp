// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/promises_panel.h"

#include "ui/promises/promise_graph.h"
#include "ui/theme/fonts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace loopscope {

namespace {

/// The rows of what runs are lit up.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    Theme theme;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(PromiseModel::LitRole).toBool())
            option->backgroundBrush = mixed(theme.accent, theme.panel, 0.16);
        const auto status = static_cast<PromiseStatus>(index.data(PromiseModel::StatusRole).toInt());
        QColor color = theme.ink;
        if (index.column() == PromiseModel::State)
            color = status == PromiseStatus::Rejected ? theme.error
                : status == PromiseStatus::Fulfilled  ? theme.hue(Box::Microtasks).text
                : status == PromiseStatus::LockedIn   ? theme.hue(Box::WebApis).text
                                                      : theme.muted;
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
};

constexpr int kFontPixels = 12;
constexpr int kNameWidth = 140;
constexpr int kStateWidth = 150;
constexpr int kReactionsWidth = 200;
constexpr int kOriginWidth = 160;
constexpr int kHeightForBoth = 260;

QToolButton* makeChoice(QWidget* parent, QButtonGroup* group)
{
    auto* const button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("choice"));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    group->addButton(button);
    return button;
}

} // namespace

PromisesPanel::PromisesPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new PromiseModel(this))
    , m_graph(new PromiseGraph(*m_model, this))
    , m_table(new QTreeView(this))
    , m_parts(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("promises"));
    setAttribute(Qt::WA_StyledBackground);
    m_table->setObjectName(QStringLiteral("promiseTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAllColumnsShowFocus(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* const header = m_table->header();
    header->setStretchLastSection(true);
    header->resizeSection(PromiseModel::Name, kNameWidth);
    header->resizeSection(PromiseModel::State, kStateWidth);
    header->resizeSection(PromiseModel::Reactions, kReactionsWidth);
    header->resizeSection(PromiseModel::Origin, kOriginWidth);
    m_parts->addWidget(m_graph);
    m_parts->addWidget(m_table);
    m_parts->setHandleWidth(1);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    m_parts->setChildrenCollapsible(true);
    m_choices = new QWidget(this);
    auto* const choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(8, 2, 8, 0);
    choices->setSpacing(4);
    auto* const group = new QButtonGroup(this);
    m_graphButton = makeChoice(m_choices, group);
    m_tableButton = makeChoice(m_choices, group);
    m_graphButton->setChecked(true);
    choices->addWidget(m_graphButton);
    choices->addWidget(m_tableButton);
    choices->addStretch(1);
    connect(group, &QButtonGroup::buttonClicked, this, &PromisesPanel::showParts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_choices);
    layout->addWidget(m_parts);

    const auto promiseOf = [](const QModelIndex& index) {
        return PromiseId { index.data(PromiseModel::PromiseRole).toUInt() };
    };
    connect(m_graph, &PromiseGraph::promiseActivated, this, &PromisesPanel::goToCreation);
    connect(m_graph, &PromiseGraph::promiseSelected, this, &PromisesPanel::select);
    connect(m_graph, &PromiseGraph::menuRequested, this, &PromisesPanel::showMenu);
    connect(m_table, &QTreeView::activated, this,
        [this, promiseOf](const QModelIndex& index) { goToCreation(promiseOf(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this, promiseOf](const QModelIndex& index) { m_graph->setSelected(promiseOf(index)); });
    connect(m_table, &QTreeView::customContextMenuRequested, this, [this, promiseOf](QPoint point) {
        if (const QModelIndex index = m_table->indexAt(point); index.isValid())
            showMenu(promiseOf(index), m_table->viewport()->mapToGlobal(point));
    });
    setTheme(theme(ThemeName::Light));
    retranslate();
}

void PromisesPanel::setTrace(std::shared_ptr<const Trace> trace)
{
    m_state = {};
    m_moment = 0;
    m_model->setTrace(std::move(trace));
    m_graph->refresh();
}

void PromisesPanel::showMoment(const loopscope::State& state, std::size_t moment)
{
    m_state = state;
    m_moment = moment;
    if (m_isInSight && isVisible())
        refresh();
}

void PromisesPanel::setInSight(bool isInSight)
{
    m_isInSight = isInSight;
    if (m_isInSight && isVisible())
        refresh();
}

void PromisesPanel::refresh()
{
    // What runs is told from the promises of the moment itself.
    m_model->showMoment(m_moment, {});
    m_model->showMoment(m_moment, promisesOfTheStack(m_model->table(), m_state));
    m_graph->refresh();
}

void PromisesPanel::showParts()
{
    const bool hasRoom = height() >= kHeightForBoth * m_textScale;
    m_choices->setVisible(!hasRoom);
    m_graph->setVisible(hasRoom || m_graphButton->isChecked());
    m_table->setVisible(hasRoom || m_tableButton->isChecked());
}

void PromisesPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showParts();
}

void PromisesPanel::setTheme(const Theme& theme)
{
    m_textScale = theme.textScale;
    showParts();
    static_cast<RowDelegate*>(m_table->itemDelegate())->theme = theme;
    m_table->setFont(interfaceFont(qRound(kFontPixels * theme.textScale)));
    m_graph->setTheme(theme);
    m_table->viewport()->update();
}

void PromisesPanel::select(PromiseId id)
{
    const QModelIndex index = m_model->indexOf(id);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void PromisesPanel::goToCreation(PromiseId id)
{
    if (m_model->table().has(id))
        emit momentWanted(m_model->table().state(id).created);
}

QMenu* PromisesPanel::menuFor(PromiseId id)
{
    const PromiseState& promise = m_model->table().state(id);
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& text, std::size_t moment) {
        QAction* const action = menu->addAction(text);
        action->setEnabled(moment != 0);
        connect(action, &QAction::triggered, this, [this, moment] { emit momentWanted(moment); });
    };
    // Whatever is to come is known to the trace already.
    std::size_t settled = 0;
    for (const PromiseRecord& record : m_model->trace().promiseRecords()) {
        const bool settles
            = record.event == PromiseEvent::Fulfilled || record.event == PromiseEvent::Rejected;
        if (record.promise == id && settles)
            settled = record.moment;
    }
    add(tr("Go to where it is created"), promise.created);
    add(tr("Go to where it is settled"), settled);
    return menu;
}

void PromisesPanel::showMenu(PromiseId id, QPoint point)
{
    QMenu* const menu = menuFor(id);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(point);
}

void PromisesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PromisesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void PromisesPanel::retranslate()
{
    m_graphButton->setText(tr("Chains"));
    m_tableButton->setText(tr("Table"));
    m_table->setAccessibleName(tr("Promises"));
    m_graph->setAccessibleName(tr("Chains of promises"));
    m_model->retranslate();
    m_graph->viewport()->update();
}

} // namespace loopscope
