// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console_view.h"

#include "ui/console/console_delegate.h"

#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QScrollBar>

#include <utility>

namespace loopscope {

namespace {

constexpr int kLineHeight = 24; // the arrow stands at the first line
constexpr double kArrow = 4;

} // namespace

ConsoleView::ConsoleView(QWidget* parent)
    : QTreeView(parent)
    , m_theme(theme(ThemeName::Light))
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(ConsoleDelegate::indentation(m_theme));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
}

void ConsoleView::setTheme(const Theme& theme)
{
    m_theme = theme;
    setIndentation(ConsoleDelegate::indentation(theme));
    scheduleDelayedItemsLayout(); // rows are as high as their text
}

// Rows are as high as their text. WHY not left to the base class: a scroll bar that appears while the rows
// are laid out takes width from those that have their heights already.
void ConsoleView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    m_hasNewWidth = true;
    scheduleDelayedItemsLayout();
}

void ConsoleView::doItemsLayout()
{
    QScrollBar* const bar = verticalScrollBar();
    const bool staysAtEnd = std::exchange(m_hasNewWidth, false) && bar->value() == bar->maximum();
    QTreeView::doItemsLayout();
    if (staysAtEnd)
        bar->setValue(bar->maximum());
}

void ConsoleView::drawRow(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (selectionModel()->isSelected(index))
        painter->fillRect(row, mixed(m_theme.accent, m_theme.panel, 0.18));
    else if (const QColor tint = backgroundOf(index, m_theme); tint.isValid())
        painter->fillRect(row, tint);
    QTreeView::drawRow(painter, option, index);
}

void ConsoleView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!model()->hasChildren(index))
        return;
    const QPointF center(rect.right() - ConsoleDelegate::indentation(m_theme) / 2.0,
        rect.top() + kLineHeight * m_theme.textScale / 2);
    const double size = kArrow * m_theme.textScale;
    QPainterPath arrow;
    if (isExpanded(index)) {
        arrow.moveTo(center + QPointF(-size, -size / 2));
        arrow.lineTo(center + QPointF(size, -size / 2));
        arrow.lineTo(center + QPointF(0, size * 3 / 4));
    } else {
        arrow.moveTo(center + QPointF(-size / 2, -size));
        arrow.lineTo(center + QPointF(-size / 2, size));
        arrow.lineTo(center + QPointF(size * 3 / 4, 0));
    }
    arrow.closeSubpath();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(arrow, m_theme.muted);
    painter->restore();
}

} // namespace loopscope
