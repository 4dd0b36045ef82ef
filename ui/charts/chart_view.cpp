// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/loop_chart.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace loopscope {

namespace {

constexpr int kRowsPerNotch = 3;

bool isOwnKey(const QKeyEvent& key)
{
    const bool isForRows = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down || key.key() == Qt::Key_Home
        || key.key() == Qt::Key_End;
    return AxisGestures::isBare(key) && (isForRows || AxisGestures::isKey(key));
}

} // namespace

ChartView::ChartView(LoopChart* chart, QWidget* parent)
    : QChartView(chart, parent)
    , m_chart(*chart)
    , m_rows(new QScrollBar(Qt::Vertical, this))
{
    setRubberBand(QChartView::NoRubberBand);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->hide();
    connect(m_rows, &QScrollBar::valueChanged, &m_chart, &LoopChart::setFirstRow);
    connect(&m_chart, &LoopChart::rowsChanged, this, &ChartView::showRows);
    connect(&m_gestures, &AxisGestures::steppedBack, this, &ChartView::steppedBack);
    connect(&m_gestures, &AxisGestures::steppedForward, this, &ChartView::steppedForward);
    connect(&m_gestures, &AxisGestures::zoomed, &m_chart, &LoopChart::zoomAt);
    connect(&m_gestures, &AxisGestures::zoomedAtCursor, &m_chart,
        [this](double factor) { m_chart.zoomAt(m_chart.middle(), factor); });
    connect(&m_gestures, &AxisGestures::panned, &m_chart, &LoopChart::pan);
    connect(&m_gestures, &AxisGestures::fitted, &m_chart, &LoopChart::fit);
}

void ChartView::showRows()
{
    const int hidden = std::max(0, m_chart.rowCount() - m_chart.rowsThatFit());
    const bool isNeeded = hidden > 0 && m_chart.rowsThatFit() > 0;
    m_rows->setVisible(isNeeded);
    if (!isNeeded)
        return;
    const QSignalBlocker blocker(m_rows);
    m_rows->setRange(0, hidden);
    m_rows->setPageStep(m_chart.rowsThatFit());
    m_rows->setValue(m_chart.firstRow());
}

bool ChartView::event(QEvent* event)
{
    // The window has shortcuts on some of these keys; with the focus here they are the chart's.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QChartView::event(event);
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = m_chart.toolTipAt(help->pos());
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    const int width = m_rows->sizeHint().width();
    m_rows->setGeometry(this->width() - width, 0, width, height());
    showRows();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_gestures.press(event->position());
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_gestures.isPressed()) {
        hover(m_chart.cardAt(event->position()));
        viewport()->setCursor(
            m_chart.momentUnder(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (const std::optional<double> moved = m_gestures.drag(event->position()))
        m_chart.pan(*moved);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_gestures.isPressed())
        return event->ignore();
    if (m_gestures.release() == AxisGestures::Release::Drag)
        return;
    if (const std::optional<std::size_t> moment = m_chart.momentUnder(event->position()))
        emit sought(*moment);
}

void ChartView::leaveEvent(QEvent* event)
{
    hover({});
    QChartView::leaveEvent(event);
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        return event->ignore(); // the window's: the size of all text
    if (m_rows->isVisible() && event->position().x() < m_chart.plotArea().left())
        m_rows->setValue(
            m_rows->value() - static_cast<int>(std::lround(AxisGestures::notches(*event) * kRowsPerNotch)));
    else
        m_gestures.turn(*event, m_chart.plotArea().width());
    event->accept();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (m_gestures.takeKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Up:
        m_chart.setFirstRow(m_chart.firstRow() - 1);
        break;
    case Qt::Key_Down:
        m_chart.setFirstRow(m_chart.firstRow() + 1);
        break;
    case Qt::Key_Home:
        m_chart.setFirstRow(0);
        break;
    case Qt::Key_End:
        m_chart.setFirstRow(m_chart.rowCount());
        break;
    default:
        QWidget::keyPressEvent(event); // a view of a scene would scroll
    }
}

void ChartView::hover(CardId card)
{
    if (card == m_hovered)
        return;
    m_hovered = card;
    m_chart.setLit(card);
    emit cardHovered(card);
}

} // namespace loopscope
