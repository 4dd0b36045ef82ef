// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts_panel.h"

#include "ui/charts/callback_chart.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/queue_chart.h"
#include "ui/charts/work_chart.h"
#include "ui/theme/fonts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace loopscope {

namespace {

constexpr int kTextPixels = 12;
constexpr int kGrowthMs = 50; // notices of growth come by the hundred

QToolButton* makeButton(const char* name, QWidget* parent)
{
    auto* const button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ChartsPanel::ChartsPanel(QWidget* parent)
    : QWidget(parent)
    , m_theme(theme(ThemeName::Light))
    , m_group(new QButtonGroup(this))
    , m_axisButton(makeButton("chartsAxis", this))
    , m_fitButton(makeButton("chartsFit", this))
{
    setObjectName(QStringLiteral("charts"));
    setAttribute(Qt::WA_StyledBackground);
    auto* const buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 2, 8, 0);
    buttons->setSpacing(4);
    auto* const charts = new QHBoxLayout;
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(0);
    const std::array<LoopChart*, kChartKinds.size()> made { new QueueChart(m_data), new CallbackChart(m_data),
        new WorkChart(m_data) };
    for (const ChartKind kind : kChartKinds) {
        const auto at = static_cast<std::size_t>(kind);
        m_choices[at] = makeButton("chartsChoice", this);
        m_choices[at]->setCheckable(true);
        m_group->addButton(m_choices[at], static_cast<int>(kind));
        buttons->addWidget(m_choices[at]);
        m_views[at] = new ChartView(made[at], this);
        charts->addWidget(m_views[at], 1);
        connect(m_views[at], &ChartView::sought, this, &ChartsPanel::sought);
        connect(m_views[at], &ChartView::steppedForward, this, &ChartsPanel::steppedForward);
        connect(m_views[at], &ChartView::steppedBack, this, &ChartsPanel::steppedBack);
        connect(m_views[at], &ChartView::cardHovered, this, &ChartsPanel::cardHovered);
    }
    buttons->addStretch(1);
    buttons->addWidget(m_axisButton);
    buttons->addWidget(m_fitButton);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addLayout(charts, 1);

    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        choose(static_cast<ChartKind>(id));
        emit chosenChanged();
    });
    connect(m_axisButton, &QToolButton::clicked, this, [this] {
        setAxis(m_axis == TimelineAxis::Steps ? TimelineAxis::Time : TimelineAxis::Steps);
        emit axisChanged();
    });
    connect(m_fitButton, &QToolButton::clicked, this, [this] {
        for (ChartView* const view : m_views)
            view->loopChart().fit();
    });
    m_growth.setSingleShot(true);
    m_growth.setInterval(kGrowthMs);
    connect(&m_growth, &QTimer::timeout, this, &ChartsPanel::refresh);
    choose(m_chosen);
    setTheme(m_theme);
}

void ChartsPanel::setTrace(std::shared_ptr<const Trace> trace)
{
    m_data.setTrace(std::move(trace));
    m_moment = 0;
    for (ChartView* const view : m_views) {
        view->loopChart().setLit({});
        view->loopChart().setFirstRow(0);
        view->loopChart().fit();
    }
    refresh();
}

void ChartsPanel::noteGrowth()
{
    if (isSeen() && !m_growth.isActive())
        m_growth.start();
}

void ChartsPanel::setMoment(std::size_t moment)
{
    m_moment = moment;
    if (!isSeen())
        return;
    for (ChartView* const view : m_views)
        view->loopChart().setMoment(moment);
}

void ChartsPanel::setInSight(bool isInSight)
{
    m_isInSight = isInSight;
    refresh();
}

void ChartsPanel::refresh()
{
    if (!isSeen())
        return;
    m_data.read();
    for (ChartView* const view : m_views) {
        view->loopChart().noteData();
        view->loopChart().setMoment(m_moment);
    }
}

void ChartsPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    const QFont font = interfaceFont(qRound(kTextPixels * theme.textScale));
    for (QToolButton* const button : findChildren<QToolButton*>())
        button->setFont(font);
    for (ChartView* const view : m_views)
        view->loopChart().setTheme(theme);
    showViews();
}

void ChartsPanel::setAxis(TimelineAxis axis)
{
    m_axis = axis;
    view(ChartKind::Queues).loopChart().setAxis(axis);
    retranslate();
}

void ChartsPanel::setLit(CardId card)
{
    for (ChartView* const view : m_views)
        view->loopChart().setLit(card);
}

void ChartsPanel::choose(ChartKind kind)
{
    m_chosen = kind;
    m_choices[static_cast<std::size_t>(kind)]->setChecked(true);
    showViews();
    retranslate();
}

void ChartsPanel::showViews()
{
    for (const ChartKind kind : kChartKinds)
        view(kind).setVisible(kind == m_chosen);
    m_axisButton->setVisible(m_chosen == ChartKind::Queues);
    m_fitButton->setVisible(m_chosen != ChartKind::Work);
}

void ChartsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void ChartsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChartsPanel::retranslate()
{
    for (const ChartKind kind : kChartKinds) {
        const QString heading = view(kind).loopChart().heading();
        m_choices[static_cast<std::size_t>(kind)]->setText(heading);
        view(kind).setAccessibleName(heading);
    }
    m_choices[0]->setToolTip(tr("How many callbacks wait in each box"));
    m_choices[1]->setToolTip(tr("How long each callback waited and ran"));
    m_choices[2]->setToolTip(tr("What virtual time goes to, so far and in all"));
    const bool isBySteps = m_axis == TimelineAxis::Steps;
    m_axisButton->setText(isBySteps ? tr("by steps") : tr("by time"));
    m_axisButton->setToolTip(isBySteps ? tr("Every step is as wide as any other. Press for virtual time.")
                                       : tr("As wide as virtual time is long. Press for steps."));
    m_fitButton->setText(tr("Show all"));
    m_fitButton->setToolTip(tr("The whole recording (0)"));
}

} // namespace loopscope
