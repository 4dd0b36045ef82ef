// SPDX-License-Identifier: GPL-3.0-or-later
// A console.table() as a grid on the screen.
#pragma once

#include "ui/console/console_table.h"
#include "ui/theme/theme.h"

#include <QPoint>

class QPainter;

namespace loopscope {

/// Columns are as wide as what is in them, and share what there is where that is too little; what does not
/// fit its cell ends with an ellipsis.
class TableLayout
{
public:
    /// `width` in logical pixels; `textScale` enlarges rows and letters.
    TableLayout(ConsoleTable table, int width, double textScale = 1);

    int height() const;
    void paint(QPainter& painter, QPoint topLeft, const Theme& theme) const;

private:
    int width() const;
    void paintCell(QPainter& painter, const QRect& cell, const TextRuns& runs, const Theme& theme) const;

    int rowHeight() const;
    int textPixels() const;

    ConsoleTable m_table;
    double m_textScale;
    std::vector<int> m_columns; // widths: the index, the columns, the value
};

} // namespace loopscope
