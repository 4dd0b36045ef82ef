// SPDX-License-Identifier: GPL-3.0-or-later
// A recording as a table for articles: a row for every change of the boxes and every console line.
#pragma once

#include "core/trace/trace.h"
#include "ui/theme/box.h"

#include <QByteArray>
#include <QString>

namespace loopscope {

struct TableRow
{
    VirtualTime time {};
    std::uint32_t line = 0; // of the program; 0 where none of it runs
    std::array<QString, kBoxes.size()> boxes; // by Box: the cards' names, "later, render"
    QString output; // what was printed, lines one under the other

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

/// What happens at one time and on one line, and changes no box in between, is one row. Names are the
/// program's own.
std::vector<TableRow> tableRows(const Trace& trace);

/// With its head's words in the application's language.
QByteArray markdownTable(const Trace& trace);
/// A whole page that needs no other file, in light and dark.
QByteArray htmlTable(const Trace& trace, const QString& title);
/// RFC 4180, in UTF-8.
QByteArray csvTable(const Trace& trace);

} // namespace loopscope
