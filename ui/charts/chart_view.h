// SPDX-License-Identifier: GPL-3.0-or-later
// One chart as a widget: zoomed, panned, clicked, walked with the keys as the timeline is.
#pragma once

#include "core/trace/ids.h"
#include "ui/timeline/axis_gestures.h"

#include <QChartView>

class QScrollBar;

namespace loopscope {

class LoopChart;

/// The wheel zooms at the pointer, with Shift it pans, over rows' names it goes down them; dragging pans, a
/// click goes to the moment under it.
class ChartView final : public QChartView
{
    Q_OBJECT

public:
    /// Takes the chart over.
    explicit ChartView(LoopChart* chart, QWidget* parent = nullptr);

    LoopChart& loopChart() { return m_chart; }

signals:
    void sought(std::size_t moment);
    void steppedForward();
    void steppedBack();
    /// The card whose callback is under the pointer; unset for none.
    void cardHovered(loopscope::CardId card);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void hover(CardId card);
    void showRows();

    LoopChart& m_chart;
    AxisGestures m_gestures;
    QScrollBar* m_rows; // for a chart of more rows than fit
    CardId m_hovered {};
};

} // namespace loopscope
