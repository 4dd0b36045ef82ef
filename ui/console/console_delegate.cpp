// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console_delegate.h"

#include "ui/console/console_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QTextLayout>

namespace loopscope {

namespace {

constexpr int kLineHeight = 24;
constexpr int kTextPixels = 13;
constexpr int kTimePixels = 11;
constexpr int kSide = 14;
constexpr int kSignWidth = 20;
constexpr int kTimeWidth = 86;
constexpr double kSurfaceTint = 0.1;
// What a line may cost to lay out; the rest of a huge text is cut.
constexpr qsizetype kLongestText = 20'000;

ConsoleLevel levelOf(const QModelIndex& index)
{
    return static_cast<ConsoleLevel>(index.data(ConsoleModel::LevelRole).toInt());
}

bool hasSign(ConsoleLevel level)
{
    return level != ConsoleLevel::Log;
}

Icon signOf(ConsoleLevel level)
{
    switch (level) {
    case ConsoleLevel::Warn:
        return Icon::Warning;
    case ConsoleLevel::Error:
        return Icon::Error;
    case ConsoleLevel::Debug:
        return Icon::Debug;
    case ConsoleLevel::Log:
    case ConsoleLevel::Info:
        break;
    }
    return Icon::Info;
}

QString shownText(const QModelIndex& index)
{
    QString text = index.data(Qt::DisplayRole).toString();
    text.truncate(kLongestText);
    text.replace(u'\n', QChar::LineSeparator);
    text.replace(u'\t', QStringLiteral("    "));
    return text;
}

/// Lays a text out and returns how many lines it takes.
int layOut(QTextLayout& layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFont(codeFont(kTextPixels));
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++count) {
        line.setLineWidth(width);
        line.setPosition({ 0, count * kLineHeight + (kLineHeight - line.height()) / 2 });
    }
    layout.endLayout();
    return std::max(count, 1);
}

} // namespace

ConsoleDelegate::ConsoleDelegate(QObject* parent)
    : QAbstractItemDelegate(parent)
{
}

void ConsoleDelegate::setWidth(int width)
{
    if (m_width == width)
        return;
    m_width = width;
    m_heights.clear();
}

void ConsoleDelegate::forgetRowsFrom(int row)
{
    if (static_cast<std::size_t>(row) < m_heights.size())
        m_heights.resize(static_cast<std::size_t>(row));
}

int ConsoleDelegate::textWidth() const
{
    return std::max(60, m_width - 2 * kSide - kSignWidth - kTimeWidth);
}

int ConsoleDelegate::lineCount(const QString& text) const
{
    // No character is wider than one em: a text this short needs no layout.
    const bool isPlain = text.size() * kTextPixels <= textWidth() && !text.contains(QChar::LineSeparator);
    if (isPlain)
        return 1;
    QTextLayout layout(text);
    return layOut(layout, textWidth());
}

QSize ConsoleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= m_heights.size())
        m_heights.resize(std::max(row + 1, static_cast<std::size_t>(index.model()->rowCount())));
    int& height = m_heights[row];
    if (height == 0)
        height = lineCount(shownText(index)) * kLineHeight;
    return { 1, height };
}

void ConsoleDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ConsoleLevel level = levelOf(index);
    const bool isError = level == ConsoleLevel::Error;
    const bool isWarning = level == ConsoleLevel::Warn;
    const QColor color = isError     ? m_theme.error
        : isWarning                  ? m_theme.warning
        : level == ConsoleLevel::Log ? m_theme.ink
                                     : m_theme.muted;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, mixed(m_theme.accent, m_theme.panel, 0.18));
    else if (isError || isWarning)
        painter->fillRect(option.rect, mixed(color, m_theme.panel, kSurfaceTint));
    const QRect inside = option.rect.adjusted(kSide, 0, -kSide, 0);
    int left = inside.left();
    if (hasSign(level)) {
        const QRectF sign(left - 1, inside.top() + (kLineHeight - 14) / 2.0, 14, 14);
        paintIcon(*painter, signOf(level), sign, color);
        left += kSignWidth;
    }
    painter->setPen(level == ConsoleLevel::Info ? m_theme.ink : color);
    QTextLayout layout(shownText(index));
    layOut(layout, textWidth());
    layout.draw(painter, QPointF(left, inside.top()));

    painter->setPen(m_theme.muted);
    painter->setFont(codeFont(kTimePixels));
    painter->drawText(QRect(inside.right() - kTimeWidth, inside.top(), kTimeWidth, kLineHeight),
        Qt::AlignRight | Qt::AlignVCenter, index.data(ConsoleModel::TimeRole).toString());
    painter->restore();
}

} // namespace loopscope
