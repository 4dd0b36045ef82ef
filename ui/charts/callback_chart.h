// SPDX-License-Identifier: GPL-3.0-or-later
// Each callback's bar: in the Web APIs, in its queue, running.
#pragma once

#include "ui/charts/loop_chart.h"

class QBarSet;
class QHorizontalStackedBarSeries;

namespace loopscope {

/// One row a callback, in the order in which they ran, along virtual time.
class CallbackChart final : public LoopChart
{
    Q_OBJECT

public:
    explicit CallbackChart(const ChartData& data);

    std::optional<std::size_t> momentUnder(QPointF point) const override;
    CardId cardAt(QPointF point) const override;
    QString toolTipAt(QPointF point) const override;
    QString heading() const override;
    int rowCount() const override;
    int rowsThatFit() const override;

protected:
    void arrange() override;
    void paintBehind(QPainter& painter) const override;
    void paintCursor(QPainter& painter) const override;
    void follow() override;
    TimelineAxis axisAcross() const override { return TimelineAxis::Time; }
    double gutter() const override;

private:
    /// Null where there is no row.
    const CallbackRun* runAt(QPointF point) const;
    QRectF rowRect(int row) const;
    double rowHeight() const;

    // What a bar is made of, from left to right: nothing up to its beginning, then the wait in the Web APIs,
    // the wait in a queue and the run, each in a set of its own for each hue.
    QBarSet* m_before;
    QBarSet* m_apis;
    std::array<QBarSet*, kBoxes.size()> m_waits {};
    std::array<QBarSet*, kBoxes.size()> m_runs {};
};

} // namespace loopscope
