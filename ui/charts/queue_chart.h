// SPDX-License-Identifier: GPL-3.0-or-later
// How long the queues are, one strip for each, with long tasks and dropped frames.
#pragma once

#include "ui/charts/loop_chart.h"

class QAreaSeries;
class QLineSeries;

namespace loopscope {

class QueueChart final : public LoopChart
{
    Q_OBJECT

public:
    explicit QueueChart(const ChartData& data);

    QString toolTipAt(QPointF point) const override;
    QString heading() const override;
    /// Of a queue's outline: no more points than its pixels need. For tests.
    qsizetype pointCount(Box box) const;

protected:
    void arrange() override;
    void paintBehind(QPainter& painter) const override;
    void paintCursor(QPainter& painter) const override;

private:
    struct Strip
    {
        QAreaSeries* area = nullptr;
        QLineSeries* top = nullptr;
        QLineSeries* base = nullptr;
    };
    QRectF stripRect(std::size_t strip) const;
    QList<QPointF> outline(const std::vector<LengthChange>& changes, double base, double unit) const;

    std::array<Strip, kQueues.size()> m_strips;
};

} // namespace loopscope
