// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a recording, one at a time.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_kind.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_scale.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace loopscope {

class ChartView;

/// Follows the trace and the moment while it can be seen.
class ChartsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPanel(QWidget* parent = nullptr);

    void setTrace(std::shared_ptr<const Trace> trace);
    /// The trace has more steps than before.
    void noteGrowth();
    void setMoment(std::size_t moment);
    void setTheme(const Theme& theme);
    /// Of the queues; callbacks and work are always of virtual time.
    void setAxis(TimelineAxis axis);
    TimelineAxis axis() const { return m_axis; }
    /// Lets the callback of a card stand out that something outside points at; unset for none.
    void setLit(CardId card);
    /// Whether anybody can see it: not behind another tab.
    void setInSight(bool isInSight);
    void choose(ChartKind kind);
    ChartKind chosen() const { return m_chosen; }

    ChartView& view(ChartKind kind) { return *m_views[static_cast<std::size_t>(kind)]; }

    QSize sizeHint() const override { return { 600, 200 }; }
    QSize minimumSizeHint() const override { return { 320, 120 }; }

signals:
    void sought(std::size_t moment);
    void steppedForward();
    void steppedBack();
    void cardHovered(loopscope::CardId card);
    void axisChanged();
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    bool isSeen() const { return m_isInSight && isVisible(); }
    void refresh();
    void showViews();
    void retranslate();

    ChartData m_data;
    QTimer m_growth;
    Theme m_theme;
    std::array<ChartView*, kChartKinds.size()> m_views {};
    std::array<QToolButton*, kChartKinds.size()> m_choices {};
    QButtonGroup* m_group;
    QToolButton* m_axisButton;
    QToolButton* m_fitButton;
    TimelineAxis m_axis = TimelineAxis::Steps;
    ChartKind m_chosen = ChartKind::Callbacks;
    std::size_t m_moment = 0;
    bool m_isInSight = true; // as far as whoever holds it knows
};

} // namespace loopscope
