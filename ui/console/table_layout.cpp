// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/table_layout.h"

#include "ui/console/text_style.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace loopscope {

namespace {

constexpr int kRowHeight = 22;
constexpr int kMargin = 4; // above and below
constexpr int kPadding = 8; // left and right of a cell's text
constexpr int kTextPixels = 12;
constexpr int kWidest = 220;
constexpr int kNarrowest = 36;

struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleTable)
public:
    static QString index() { return tr("(index)"); }
    static QString value() { return tr("Value"); }
};

QStringList headers(const ConsoleTable& table)
{
    QStringList words { TableWords::index() };
    words += table.columns;
    if (table.hasValueColumn)
        words += TableWords::value();
    return words;
}

} // namespace

TableLayout::TableLayout(ConsoleTable table, int width, double textScale)
    : m_table(std::move(table))
    , m_textScale(textScale)
{
    const QFontMetrics metrics(codeFont(textPixels()));
    const auto widthOf = [&](const QString& text) {
        return std::min(metrics.horizontalAdvance(text) + 2 * kPadding, qRound(kWidest * m_textScale));
    };
    for (const QString& header : headers(m_table))
        m_columns.push_back(widthOf(header));
    for (std::size_t row = 0; row < m_table.cells.size(); ++row) {
        m_columns[0] = std::max(m_columns[0], widthOf(m_table.indices.at(static_cast<qsizetype>(row))));
        for (std::size_t column = 0; column < m_table.cells[row].size(); ++column)
            m_columns[column + 1]
                = std::max(m_columns[column + 1], widthOf(plainText(m_table.cells[row][column])));
    }
    // The widest give way first.
    int tooMuch = this->width() - width;
    while (tooMuch > 0) {
        const auto widest = std::max_element(m_columns.begin(), m_columns.end());
        if (*widest <= kNarrowest)
            break;
        const int less = std::min({ tooMuch, *widest - kNarrowest, std::max(*widest / 8, 1) });
        *widest -= less;
        tooMuch -= less;
    }
}

int TableLayout::rowHeight() const
{
    return qRound(kRowHeight * m_textScale);
}

int TableLayout::textPixels() const
{
    return qRound(kTextPixels * m_textScale);
}

int TableLayout::width() const
{
    return std::accumulate(m_columns.begin(), m_columns.end(), 0) + 1;
}

int TableLayout::height() const
{
    return (static_cast<int>(m_table.cells.size()) + 1) * rowHeight() + 1 + 2 * kMargin;
}

void TableLayout::paint(QPainter& painter, QPoint topLeft, const Theme& theme) const
{
    painter.save();
    const QRect area(topLeft.x(), topLeft.y() + kMargin, width(), height() - 2 * kMargin);
    painter.fillRect(QRect(area.left(), area.top(), area.width(), rowHeight()), theme.background);
    painter.setFont(codeFont(textPixels()));
    const QStringList words = headers(m_table);
    int left = area.left();
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const QRect header(left, area.top(), m_columns[column], rowHeight());
        paintCell(
            painter, header, { { RunKind::Plain, words.at(static_cast<qsizetype>(column)), {} } }, theme);
        for (std::size_t row = 0; row < m_table.cells.size(); ++row) {
            const QRect cell = header.translated(0, static_cast<int>(row + 1) * rowHeight());
            if (column == 0)
                paintCell(painter, cell,
                    { { RunKind::Faint, m_table.indices.at(static_cast<qsizetype>(row)), {} } }, theme);
            else if (column <= m_table.cells[row].size())
                paintCell(painter, cell, m_table.cells[row][column - 1], theme);
        }
        left += m_columns[column];
    }
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    for (int row = 1; row <= static_cast<int>(m_table.cells.size()); ++row)
        painter.drawLine(
            area.left(), area.top() + row * rowHeight(), area.right() - 1, area.top() + row * rowHeight());
    left = area.left();
    for (std::size_t column = 0; column + 1 < m_columns.size(); ++column) {
        left += m_columns[column];
        painter.drawLine(left, area.top(), left, area.bottom() - 1);
    }
    painter.restore();
}

void TableLayout::paintCell(
    QPainter& painter, const QRect& cell, const TextRuns& runs, const Theme& theme) const
{
    const QFontMetrics metrics(painter.font());
    QRect rest = cell.adjusted(kPadding, 0, -kPadding + 2, 0);
    for (const TextRun& run : runs) {
        const std::optional<QTextCharFormat> format = formatOf(run, theme);
        const bool isColored = format && format->foreground().style() != Qt::NoBrush;
        painter.setPen(isColored ? format->foreground().color() : theme.ink);
        const QString text = metrics.elidedText(run.text, Qt::ElideRight, rest.width());
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        if (text != run.text)
            return;
        rest.setLeft(rest.left() + metrics.horizontalAdvance(run.text));
    }
}

} // namespace loopscope
