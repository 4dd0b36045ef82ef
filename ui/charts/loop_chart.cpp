// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loop_chart.h"

#include "ui/theme/fonts.h"
#include "ui/timeline/timeline_layout.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSceneResizeEvent>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace loopscope {

namespace {

constexpr int kTextPixels = 11;
constexpr double kGutter = 132;
constexpr double kRight = 44; // for half the last number, and for the rows' scroll bar
constexpr double kTop = 8;
constexpr double kLeastSteps = 8;
constexpr double kLeastTime = 2000; // ns
constexpr double kPixelsToALabel = 110;
constexpr double kNsInMs = 1e6;

} // namespace

/// What lies over the series.
class LoopChart::Front final : public QGraphicsItem
{
public:
    explicit Front(LoopChart& chart)
        : QGraphicsItem(&chart)
        , m_chart(chart)
    {
        constexpr double kOverTheSeries = 1000;
        setZValue(kOverTheSeries);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    void setSize(QSizeF size)
    {
        prepareGeometryChange();
        m_size = size;
    }
    QRectF boundingRect() const override { return { QPointF(), m_size }; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        m_chart.paintCursor(*painter);
    }

private:
    LoopChart& m_chart;
    QSizeF m_size;
};

LoopChart::LoopChart(const ChartData& data)
    : m_data(data)
    , m_theme(loopscope::theme(ThemeName::Light))
    , m_across(new QValueAxis(this))
    , m_up(new QValueAxis(this))
    , m_front(new Front(*this))
{
    setMargins({});
    setBackgroundVisible(false);
    setAnimationOptions(QChart::NoAnimation);
    legend()->hide();
    m_across->setTickType(QValueAxis::TicksDynamic);
    m_across->setLineVisible(false);
    m_up->setVisible(false);
    addAxis(m_across, Qt::AlignBottom);
    addAxis(m_up, Qt::AlignLeft);
}

void LoopChart::addSeriesHere(QAbstractSeries* series)
{
    addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_up);
}

QFont LoopChart::textFont() const
{
    return interfaceFont(qRound(kTextPixels * m_theme.textScale));
}

double LoopChart::gutter() const
{
    return kGutter * m_theme.textScale;
}

void LoopChart::noteData()
{
    if (m_showsAll)
        fit();
    else
        relayout();
    emit rowsChanged();
}

void LoopChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_across->setLabelsFont(textFont());
    m_across->setLabelsColor(theme.muted);
    m_across->setGridLinePen(QPen(theme.line, 1));
    relayout();
}

void LoopChart::setAxis(TimelineAxis axis)
{
    m_scale.axis = axis;
    fit();
}

void LoopChart::setMoment(std::optional<std::size_t> moment)
{
    m_moment = moment;
    if (moment && !m_showsAll) {
        // The cursor stays in the picture.
        const double value = valueOf(*m_data.trace, axisAcross(), *moment);
        if (value < m_scale.from || value > m_scale.to)
            setScale(panned(m_scale, value - (m_scale.from + m_scale.to) / 2,
                greatestValue(m_data.timeline, axisAcross())));
    }
    follow();
    update();
    m_front->update();
}

void LoopChart::setLit(CardId card)
{
    if (card == m_lit)
        return;
    m_lit = card;
    update();
    m_front->update();
}

void LoopChart::fit()
{
    m_showsAll = true;
    m_scale.axis = axisAcross();
    m_scale.from = 0;
    m_scale.to = greatestValue(m_data.timeline, axisAcross());
    relayout();
}

double LoopChart::leastSpan() const
{
    return axisAcross() == TimelineAxis::Steps ? kLeastSteps : kLeastTime;
}

void LoopChart::zoomAt(double place, double factor)
{
    if (isOfTheRange())
        setScale(zoomed(m_scale, std::clamp(place, m_scale.left, m_scale.left + m_scale.width), factor,
            leastSpan(), greatestValue(m_data.timeline, axisAcross())));
}

void LoopChart::pan(double by)
{
    if (isOfTheRange())
        setScale(panned(m_scale, -by / std::max(1.0, m_scale.width) * m_scale.span(),
            greatestValue(m_data.timeline, axisAcross())));
}

double LoopChart::middle() const
{
    if (m_moment) {
        const double place = m_scale.placeOf(valueOf(*m_data.trace, axisAcross(), *m_moment));
        if (place >= m_scale.left && place <= m_scale.left + m_scale.width)
            return place;
    }
    return m_scale.left + m_scale.width / 2;
}

void LoopChart::setScale(const TimelineScale& scale)
{
    m_showsAll = scale.from <= 0 && scale.to >= greatestValue(m_data.timeline, axisAcross());
    m_scale = scale;
    relayout();
}

void LoopChart::setFirstRow(int row)
{
    row = std::clamp(row, 0, std::max(0, rowCount() - rowsThatFit()));
    if (row == m_firstRow)
        return;
    m_firstRow = row;
    relayout();
    emit rowsChanged();
}

void LoopChart::relayout()
{
    if (size().isEmpty())
        return;
    const QFontMetricsF metrics(textFont());
    constexpr double kUnderTheAxis = 10;
    const QRectF area(gutter(), kTop, std::max(1.0, size().width() - gutter() - kRight * m_theme.textScale),
        std::max(1.0, size().height() - kTop - metrics.height() - kUnderTheAxis));
    m_scale.left = area.left();
    m_scale.width = area.width();
    setPlotArea(area);
    m_front->setSize(size());
    if (isOfTheRange())
        setRange(across(m_scale.from), across(m_scale.to), axisAcross() == TimelineAxis::Time);
    arrange();
    layout()->activate(); // else the grid would follow only with the next event
    update();
    m_front->update();
}

double LoopChart::across(double value) const
{
    return axisAcross() == TimelineAxis::Time ? value / kNsInMs : value;
}

void LoopChart::setRange(double from, double to, bool isTime)
{
    const double labels = std::max(2.0, m_scale.width / (kPixelsToALabel * m_theme.textScale));
    double interval = niceInterval(std::max(to - from, 1e-6) / labels);
    if (!isTime)
        interval = std::max(interval, 1.0);
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(interval) + 1e-9)));
    m_across->setLabelFormat(QStringLiteral("%.%1f%2")
                                 .arg(isTime ? decimals : 0)
                                 .arg(isTime ? QLatin1String(" ms") : QLatin1String()));
    // Never more ticks on the way than are wanted at the end.
    m_across->setTickInterval(std::max(interval, m_across->tickInterval()));
    m_across->setRange(from, to);
    m_across->setTickInterval(interval);
}

std::optional<std::size_t> LoopChart::momentUnder(QPointF point) const
{
    if (!isOfTheRange() || point.x() < m_scale.left - 4)
        return std::nullopt;
    const double value
        = std::clamp(m_scale.valueAt(point.x()), 0.0, greatestValue(m_data.timeline, axisAcross()));
    return momentAt(*m_data.trace, axisAcross(), value);
}

CardId LoopChart::cardAt(QPointF) const
{
    return {};
}

void LoopChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    relayout();
    emit rowsChanged();
}

void LoopChart::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    QChart::paint(painter, option, widget);
    painter->save();
    painter->setFont(textFont());
    paintBehind(*painter);
    painter->restore();
}

void LoopChart::paintCursor(QPainter& painter) const
{
    if (!m_moment || !isOfTheRange())
        return;
    const double place = m_scale.placeOf(valueOf(*m_data.trace, axisAcross(), *m_moment));
    if (place < m_scale.left - 1 || place > m_scale.left + m_scale.width + 1)
        return;
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawLine(QPointF(place, plotArea().top()), QPointF(place, plotArea().bottom()));
}

} // namespace loopscope
