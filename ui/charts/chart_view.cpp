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

constexpr double kNotchFactor = 0.8;
constexpr double kNotch = 120;
constexpr double kKeyFactor = 0.5;
constexpr double kPanShare = 0.1; // of the width, for each notch
constexpr int kRowsPerNotch = 3;
constexpr double kLeastDrag = 4; // pixels: less is a click

bool isOwnKey(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
        return key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier
            || (key.modifiers() == Qt::ShiftModifier && key.key() == Qt::Key_Plus);
    default:
        return false;
    }
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
    m_pressed = event->position();
    m_dragged = 0;
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed) {
        hover(m_chart.cardAt(event->position()));
        viewport()->setCursor(
            m_chart.momentUnder(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const QPointF moved = event->position() - *m_pressed;
    m_dragged = std::max(m_dragged, std::abs(moved.x()));
    if (m_dragged < kLeastDrag)
        return;
    m_chart.pan(moved.x());
    m_pressed = event->position();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return event->ignore();
    m_pressed.reset();
    if (m_dragged >= kLeastDrag)
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
    const QPoint turned = event->angleDelta();
    const double notches = (turned.y() != 0 ? turned.y() : turned.x()) / kNotch;
    if (m_rows->isVisible() && event->position().x() < m_chart.plotArea().left())
        m_rows->setValue(m_rows->value() - static_cast<int>(std::lround(notches * kRowsPerNotch)));
    else if (event->modifiers() & Qt::ShiftModifier || turned.y() == 0)
        m_chart.pan(notches * kPanShare * m_chart.plotArea().width());
    else
        m_chart.zoomAt(event->position().x(), std::pow(kNotchFactor, notches));
    event->accept();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        emit steppedBack();
        break;
    case Qt::Key_Right:
        emit steppedForward();
        break;
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
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_chart.zoomAt(m_chart.middle(), kKeyFactor);
        break;
    case Qt::Key_Minus:
        m_chart.zoomAt(m_chart.middle(), 1 / kKeyFactor);
        break;
    case Qt::Key_0:
        m_chart.fit();
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
