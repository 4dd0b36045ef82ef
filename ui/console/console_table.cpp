// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console_table.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr qsizetype kMostColumns = 20;

bool isRow(const Member& member)
{
    return member.kind == MemberKind::Element || member.kind == MemberKind::Property
        || member.kind == MemberKind::Entry;
}

bool isColumn(const Member& member)
{
    return member.kind == MemberKind::Element || member.kind == MemberKind::Property;
}

QStringList chosenColumns(const ValueGraph& graph)
{
    QStringList columns;
    if (graph.values.size() < 2 || graph.values[1].kind != ValueKind::Object)
        return columns;
    for (const Member& member : graph.objects[graph.values[1].object].members) {
        if (member.kind == MemberKind::Element)
            columns.append(QString::fromStdString(member.value.text));
    }
    return columns;
}

} // namespace

ConsoleTable ConsoleTable::of(const ValueGraph& graph)
{
    ConsoleTable table;
    if (graph.values.empty() || graph.values[0].kind != ValueKind::Object)
        return table;
    const bool isChosen = graph.values.size() > 1;
    table.columns = chosenColumns(graph);
    const std::vector<Member>& rows = graph.objects[graph.values[0].object].members;
    for (const Member& row : rows) {
        if (!isRow(row))
            continue;
        if (row.value.kind != ValueKind::Object) {
            table.hasValueColumn = true;
            continue;
        }
        for (const Member& member : graph.objects[row.value.object].members) {
            const QString name = QString::fromStdString(member.key.text);
            if (isColumn(member) && !isChosen && table.columns.size() < kMostColumns
                && !table.columns.contains(name))
                table.columns.append(name);
        }
    }
    for (const Member& row : rows) {
        if (!isRow(row))
            continue;
        table.indices.append(row.kind == MemberKind::Entry ? QString::number(table.indices.size())
                                                           : QString::fromStdString(row.key.text));
        std::vector<TextRuns>& cells
            = table.cells.emplace_back(static_cast<std::size_t>(table.columns.size()));
        if (row.value.kind != ValueKind::Object) {
            cells.push_back(shortPreviewOf(graph, row.value));
            continue;
        }
        for (const Member& member : graph.objects[row.value.object].members) {
            const qsizetype column = table.columns.indexOf(QString::fromStdString(member.key.text));
            if (isColumn(member) && column >= 0)
                cells[static_cast<std::size_t>(column)] = shortPreviewOf(graph, member.value);
        }
        if (table.hasValueColumn)
            cells.emplace_back();
    }
    return table;
}

} // namespace loopscope
