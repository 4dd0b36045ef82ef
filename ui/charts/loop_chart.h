// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts have in common: their look, the range that they show, the cursor.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_scale.h"

#include <QChart>

#include <optional>

class QValueAxis;

namespace loopscope {

/// Draws its names, marks and cursor itself, and its series and grid by Qt Charts. Data and theme are told by
/// whoever owns it; the data must outlive it.
class LoopChart : public QChart
{
    Q_OBJECT

public:
    explicit LoopChart(const ChartData& data);

    /// The data has other or more steps.
    void noteData();
    void setTheme(const Theme& theme);
    void setAxis(TimelineAxis axis);
    /// None: without a cursor.
    void setMoment(std::optional<std::size_t> moment);
    /// The card that stands out; unset for none.
    void setLit(CardId card);

    /// The whole recording.
    void fit();
    /// `factor` under 1 shows less of it, larger; `place`, in pixels, stays where it is.
    void zoomAt(double place, double factor);
    /// By pixels, to the right.
    void pan(double by);
    /// What the cursor stands at, or the middle.
    double middle() const;

    /// The moment that a click there goes to.
    virtual std::optional<std::size_t> momentUnder(QPointF point) const;
    /// The card whose callback is there; unset for none.
    virtual CardId cardAt(QPointF point) const;
    /// What is there, in words; rich text, empty where nothing is.
    virtual QString toolTipAt(QPointF point) const = 0;
    /// In short what it is, for a heading.
    virtual QString heading() const = 0;

    /// Rows that there are, that fit, and the first that is shown; of a chart without rows none.
    virtual int rowCount() const { return 0; }
    virtual int rowsThatFit() const { return 0; }
    int firstRow() const { return m_firstRow; }
    void setFirstRow(int row);

signals:
    /// The rows have moved, or there are more of them.
    void rowsChanged();

protected:
    /// Gives the series their points, for the range, the size and the theme.
    virtual void arrange() = 0;
    /// Behind the series, over the background.
    virtual void paintBehind(QPainter& painter) const = 0;
    /// Over the series.
    virtual void paintCursor(QPainter& painter) const;
    /// The moment is another one.
    virtual void follow() { }
    /// Whether the values across are of the range; else they are the chart's own, from 0 on.
    virtual bool isOfTheRange() const { return true; }
    virtual TimelineAxis axisAcross() const { return m_scale.axis; }
    /// The room for names at the left, in pixels.
    virtual double gutter() const;

    void resizeEvent(QGraphicsSceneResizeEvent* event) override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    QFont textFont() const;
    /// The value across, as the series and their axis have it, of one on the scale: steps, or milliseconds.
    double across(double value) const;
    /// Sets range and labels of the axis across.
    void setRange(double from, double to, bool isTime);
    void addSeriesHere(QAbstractSeries* series);
    void relayout();

    const ChartData& m_data;
    Theme m_theme;
    TimelineScale m_scale; // of the whole plot area
    std::optional<std::size_t> m_moment;
    CardId m_lit {};
    int m_firstRow = 0;
    QValueAxis* m_across;
    QValueAxis* m_up; // hidden

private:
    class Front;
    double leastSpan() const;
    void setScale(const TimelineScale& scale);

    Front* m_front;
    bool m_showsAll = true;
};

} // namespace loopscope
