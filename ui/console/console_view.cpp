// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console_view.h"

#include "ui/console/console_delegate.h"

#include <QPainter>
#include <QPainterPath>

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
    setIndentation(ConsoleDelegate::kIndentation);
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
    viewport()->update();
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
    const QPointF center(
        rect.right() - ConsoleDelegate::kIndentation / 2.0, rect.top() + kLineHeight * m_theme.textScale / 2);
    QPainterPath arrow;
    if (isExpanded(index)) {
        arrow.moveTo(center + QPointF(-kArrow, -kArrow / 2));
        arrow.lineTo(center + QPointF(kArrow, -kArrow / 2));
        arrow.lineTo(center + QPointF(0, kArrow / 2 + 1));
    } else {
        arrow.moveTo(center + QPointF(-kArrow / 2, -kArrow));
        arrow.lineTo(center + QPointF(-kArrow / 2, kArrow));
        arrow.lineTo(center + QPointF(kArrow / 2 + 1, 0));
    }
    arrow.closeSubpath();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(arrow, m_theme.muted);
    painter->restore();
}

} // namespace loopscope
