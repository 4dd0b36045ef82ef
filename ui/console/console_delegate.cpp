// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console_delegate.h"

#include "ui/console/console_model.h"
#include "ui/console/table_layout.h"
#include "ui/console/text_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QTextLayout>

namespace loopscope {

namespace {

constexpr int kLineHeight = 24;
constexpr int kTextPixels = 13;
constexpr int kTimePixels = 11;
constexpr int kRight = 14;
constexpr int kSignWidth = 20;
constexpr int kTimeWidth = 86;
constexpr double kSurfaceTint = 0.1;
// What a line may cost to lay out; the rest of a huge text is cut.
constexpr qsizetype kLongestText = 20'000;

bool isLine(const QModelIndex& index)
{
    return !index.data(ConsoleModel::TimeRole).toString().isEmpty();
}

ConsoleLevel levelOf(const QModelIndex& index)
{
    return isLine(index) ? static_cast<ConsoleLevel>(index.data(ConsoleModel::LevelRole).toInt())
                         : ConsoleLevel::Log;
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

QColor inkOf(ConsoleLevel level, const Theme& theme)
{
    switch (level) {
    case ConsoleLevel::Error:
        return theme.error;
    case ConsoleLevel::Warn:
        return theme.warning;
    case ConsoleLevel::Debug:
        return theme.muted;
    case ConsoleLevel::Log:
    case ConsoleLevel::Info:
        break;
    }
    return theme.ink;
}

/// A row's text as it is laid out, with the places of its runs.
struct ShownText
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
};

ShownText shownText(const QModelIndex& index, const Theme& theme)
{
    ShownText shown;
    for (const TextRun& run : index.data(ConsoleModel::RunsRole).value<TextRuns>()) {
        QString text = run.text.left(kLongestText - shown.text.size());
        text.replace(u'\n', QChar::LineSeparator);
        text.replace(u'\t', QStringLiteral("    "));
        const std::optional<QTextCharFormat> format = formatOf(run, theme);
        if (format && !text.isEmpty())
            shown.formats.append(
                { static_cast<int>(shown.text.size()), static_cast<int>(text.size()), *format });
        shown.text += text;
    }
    return shown;
}

int scaled(int pixels, double scale)
{
    return qRound(pixels * scale);
}

/// Lays a text out and returns how many lines it takes.
int layOut(QTextLayout& layout, int width, double scale)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int lineHeight = scaled(kLineHeight, scale);
    layout.setFont(codeFont(scaled(kTextPixels, scale)));
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++count) {
        line.setLineWidth(width);
        line.setPosition({ 0, count * lineHeight + (lineHeight - line.height()) / 2 });
    }
    layout.endLayout();
    return std::max(count, 1);
}

int depthOf(const QModelIndex& index)
{
    int depth = 1; // the arrow of the outermost ones stands left of them too
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth;
}

} // namespace

QColor backgroundOf(const QModelIndex& index, const Theme& theme)
{
    if (index.data(ConsoleModel::MarkedRole).toBool())
        return mixed(theme.warning, theme.panel, kSurfaceTint);
    const ConsoleLevel level = levelOf(index);
    const bool isTinted = level == ConsoleLevel::Error || level == ConsoleLevel::Warn;
    return isTinted ? mixed(inkOf(level, theme), theme.panel, kSurfaceTint) : QColor();
}

ConsoleDelegate::ConsoleDelegate(QObject* parent)
    : QAbstractItemDelegate(parent)
{
}

void ConsoleDelegate::setTheme(const Theme& theme)
{
    if (theme.textScale != m_theme.textScale)
        forgetAllRows();
    m_theme = theme;
}

int ConsoleDelegate::lineHeight() const
{
    return scaled(kLineHeight, m_theme.textScale);
}

void ConsoleDelegate::setWidth(int width)
{
    if (m_width == width)
        return;
    m_width = width;
    forgetAllRows();
}

void ConsoleDelegate::forgetRows(
    const QAbstractItemModel& model, const QModelIndex& parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        m_heights.remove(index.constInternalPointer());
        if (const int inside = model.rowCount(index); inside > 0)
            forgetRows(model, index, 0, inside - 1);
    }
}

int ConsoleDelegate::textWidth(const QModelIndex& index) const
{
    const int sign = hasSign(levelOf(index)) ? scaled(kSignWidth, m_theme.textScale) : 0;
    const int time = isLine(index) ? scaled(kTimeWidth, m_theme.textScale) : 0;
    return std::max(60, m_width - depthOf(index) * indentation(m_theme) - sign - time - kRight);
}

int ConsoleDelegate::heightOf(const QModelIndex& index) const
{
    if (const QVariant table = index.data(ConsoleModel::TableRole); table.isValid())
        return TableLayout(table.value<ConsoleTable>(), textWidth(index), m_theme.textScale).height();
    const ShownText shown = shownText(index, m_theme);
    // No character is wider than one em: a text this short needs no layout.
    const bool isShort = shown.text.size() * scaled(kTextPixels, m_theme.textScale) <= textWidth(index);
    if (isShort && !shown.text.contains(QChar::LineSeparator))
        return lineHeight();
    QTextLayout layout(shown.text);
    layout.setFormats(shown.formats);
    return layOut(layout, textWidth(index), m_theme.textScale) * lineHeight();
}

QSize ConsoleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    int& height = m_heights[index.constInternalPointer()];
    if (height == 0)
        height = heightOf(index);
    return { 1, height };
}

void ConsoleDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ConsoleLevel level = levelOf(index);
    const QColor ink = inkOf(level, m_theme);
    const QRect inside = option.rect.adjusted(0, 0, -kRight, 0);
    int left = inside.left();
    const double scale = m_theme.textScale;
    painter->save();
    if (hasSign(level)) {
        const int side = scaled(14, scale);
        const QRectF sign(left, inside.top() + (lineHeight() - side) / 2.0, side, side);
        paintIcon(*painter, signOf(level), sign, level == ConsoleLevel::Info ? m_theme.muted : ink);
        left += scaled(kSignWidth, scale);
    }
    if (const QVariant table = index.data(ConsoleModel::TableRole); table.isValid()) {
        TableLayout(table.value<ConsoleTable>(), textWidth(index), scale)
            .paint(*painter, { left, inside.top() }, m_theme);
    } else {
        const ShownText shown = shownText(index, m_theme);
        QTextLayout layout(shown.text);
        layout.setFormats(shown.formats);
        layOut(layout, textWidth(index), scale);
        painter->setPen(ink);
        layout.draw(painter, QPointF(left, inside.top()));
    }
    painter->setPen(m_theme.muted);
    painter->setFont(codeFont(scaled(kTimePixels, scale)));
    const int timeWidth = scaled(kTimeWidth, scale);
    painter->drawText(QRect(inside.right() - timeWidth, inside.top(), timeWidth, lineHeight()),
        Qt::AlignRight | Qt::AlignVCenter, index.data(ConsoleModel::TimeRole).toString());
    painter->restore();
}

} // namespace loopscope
