// SPDX-License-Identifier: GPL-3.0-or-later
// Tables (CSS Tables 3). TEACHING: columns are as wide as their widest cell, and share what is left by that;
// SPEC-GAP: cells that span, collapsed borders, columns with widths of their own.
#include "core/layout/box_layout.h"

#include "core/layout/css_number.h"

#include <algorithm>

namespace loopscope::layout {

namespace {

struct Row
{
    Box* box = nullptr;
    std::vector<Box*> cells;
};

void collectRows(Box& parent, std::vector<Row>& rows)
{
    for (const std::unique_ptr<Box>& child : parent.children) {
        child->container = &parent;
        if (child->isText())
            continue;
        if (child->kind != BoxKind::TableRow) {
            if (child->style->box.display == Display::TableRowGroup)
                collectRows(*child, rows);
            continue;
        }
        Row row { child.get(), {} };
        for (const std::unique_ptr<Box>& cell : child->children) {
            cell->container = child.get();
            if (!cell->isOutOfFlow())
                row.cells.push_back(cell.get());
        }
        rows.push_back(std::move(row));
    }
}

double spacingOf(const Box& table)
{
    const auto& others = table.style->inherited.others;
    const auto collapse = others.find("border-collapse");
    if (collapse != others.end() && collapse->second == "collapse")
        return 0;
    const auto spacing = others.find("border-spacing");
    return spacing == others.end() ? 0 : toNumber(spacing->second);
}

std::vector<IntrinsicWidths> columnsOf(const std::vector<Row>& rows)
{
    std::vector<IntrinsicWidths> columns;
    for (const Row& row : rows) {
        columns.resize(std::max(columns.size(), row.cells.size()));
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const IntrinsicWidths widths = intrinsicWidths(*row.cells[i]);
            columns[i].least = std::max(columns[i].least, widths.least);
            columns[i].most = std::max(columns[i].most, widths.most);
        }
    }
    return columns;
}

std::vector<double> distribute(const std::vector<IntrinsicWidths>& columns, double width)
{
    double most = 0;
    double least = 0;
    for (const IntrinsicWidths& column : columns) {
        most += column.most;
        least += column.least;
    }
    std::vector<double> widths;
    for (const IntrinsicWidths& column : columns) {
        double share = column.most;
        if (width > most)
            share += most > 0 ? (width - most) * column.most / most
                              : width / static_cast<double>(columns.size());
        else if (most > least)
            share
                = column.least + std::max(0.0, width - least) * (column.most - column.least) / (most - least);
        widths.push_back(layoutUnit(share));
    }
    return widths;
}

// CSS 2.2 §17.5.3: what is in a cell that is higher stands in its middle.
void alignCell(Box& cell, double height)
{
    const std::string& align = cell.style->box.verticalAlign;
    const double content = cell.height;
    Constraint constraint = cell.constraint;
    constraint.fixedHeight = height;
    if (!layoutBox(cell, constraint))
        return;
    const double free = height - content;
    const double shift = align == "middle" ? free / 2 : align == "bottom" ? free : 0;
    for (const std::unique_ptr<Box>& child : cell.children) {
        child->y += shift;
        for (Fragment& fragment : child->fragments)
            fragment.rect.y += shift;
    }
}

void boundGroups(Box& table)
{
    for (const std::unique_ptr<Box>& group : table.children) {
        if (group->isText() || group->style->box.display != Display::TableRowGroup)
            continue;
        Rect bounds;
        bool isFirst = true;
        for (const std::unique_ptr<Box>& row : group->children) {
            const Rect rect { row->x, row->y, row->width, row->height };
            bounds = isFirst ? rect : united(bounds, rect);
            isFirst = false;
        }
        group->x = bounds.x;
        group->y = bounds.y;
        group->width = bounds.width;
        group->height = bounds.height;
        group->isDirty = false;
        for (const std::unique_ptr<Box>& row : group->children) {
            row->x -= bounds.x;
            row->y -= bounds.y;
        }
    }
}

} // namespace

double layoutTable(Box& box, double width)
{
    std::vector<Row> rows;
    collectRows(box, rows);
    const double spacing = spacingOf(box);
    const std::vector<IntrinsicWidths> columns = columnsOf(rows);
    const double inner = width - spacing * static_cast<double>(columns.size() + 1);
    const std::vector<double> widths = distribute(columns, inner);
    double y = box.contentY();
    // Captions come first.
    for (const std::unique_ptr<Box>& child : box.children) {
        const bool isOther = !child->isText() && child->kind != BoxKind::TableRow && !child->isOutOfFlow()
            && child->style->box.display != Display::TableRowGroup;
        if (!isOther)
            continue;
        layoutBox(*child, { width, -1, {}, {}, false });
        place(*child, box.contentX(), y, { width, -1, {}, {}, false });
        y += child->height;
    }
    for (const Row& row : rows) {
        y += spacing;
        double height = 0;
        if (const std::optional<double> given = usedSize(*row.box, row.box->style->box.height, -1, false))
            height = *given;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            Constraint constraint { widths[i], -1, widths[i], {}, false };
            row.cells[i]->isDirty = true;
            layoutBox(*row.cells[i], constraint);
            height = std::max(height, row.cells[i]->height);
        }
        double x = 0;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            alignCell(*row.cells[i], height);
            row.cells[i]->x = x;
            row.cells[i]->y = 0;
            x += widths[i] + spacing;
        }
        row.box->x = box.contentX() + spacing;
        row.box->y = y;
        row.box->width = width - 2 * spacing;
        row.box->height = height;
        row.box->isDirty = false;
        y += height;
    }
    boundGroups(box);
    return y + (rows.empty() ? 0 : spacing) - box.contentY();
}

IntrinsicWidths intrinsicOfTable(Box& box)
{
    std::vector<Row> rows;
    collectRows(box, rows);
    const std::vector<IntrinsicWidths> columns = columnsOf(rows);
    IntrinsicWidths sum;
    sum.least = sum.most = spacingOf(box) * static_cast<double>(columns.size() + (columns.empty() ? 0 : 1));
    for (const IntrinsicWidths& column : columns) {
        sum.least += column.least;
        sum.most += column.most;
    }
    return sum;
}

} // namespace loopscope::layout
