// SPDX-License-Identifier: GPL-3.0-or-later
// What console.table() shows.
#pragma once

#include "ui/console/value_preview.h"

#include <QStringList>

#include <vector>

namespace loopscope {

/// Rows and columns of values; a cell may be empty. No more of them than a page can show.
struct ConsoleTable
{
    QStringList columns; // the keys of the rows' objects; the last one empty where rows are no objects
    QStringList indices; // of the rows
    std::vector<std::vector<TextRuns>> cells; // by row, then by column
    bool hasValueColumn = false;

    /// The table of a graph's first value, with only the columns that the second one names, if there is one
    /// (console standard, table).
    static ConsoleTable of(const ValueGraph& graph);
};

} // namespace loopscope

Q_DECLARE_METATYPE(loopscope::ConsoleTable)
