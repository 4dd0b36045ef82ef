// SPDX-License-Identifier: GPL-3.0-or-later
// Tables (CSS Tables 3). TEACHING: columns are as wide as their widest cell, and share what is left by that;
// SPEC-GAP: collapsed borders (those of cells stand beside one another), col elements.
#include "core/layout/box_layout.h"

#include "core/layout/css_number.h"

#include <algorithm>
#include <numeric>

namespace loopscope::layout {

namespace {

struct Cell
{
    Box* box = nullptr;
    std::size_t column = 0;
    std::size_t columns = 1;
    std::size_t rows = 1;
};

struct Row
{
    Box* box = nullptr;
    std::vector<Cell> cells;
    double height = 0;
};

// HTML §4.9.11: of colspan and rowspan.
std::size_t spanOf(const Box& cell, std::string_view name)
{
    const dom::Element* const element = cell.element();
    const std::string text = element == nullptr ? std::string() : element->attributeOr(name, "");
    constexpr double kMost = 1000;
    return static_cast<std::size_t>(std::clamp(toNumber(text), 1.0, kMost));
}

// HTML §4.9.12 the algorithm for processing rows: cells that span rows push those below aside.
void placeInColumns(std::vector<Row>& rows)
{
    std::vector<std::size_t> taken; // for how many rows more, by column
    for (std::size_t index = 0; index < rows.size(); ++index) {
        std::size_t column = 0;
        std::vector<std::size_t> next = taken;
        for (std::size_t& left : next)
            left -= left > 0 ? 1 : 0;
        for (Cell& cell : rows[index].cells) {
            while (column < taken.size() && taken[column] > 0)
                ++column;
            cell.column = column;
            cell.rows = std::min(cell.rows, rows.size() - index);
            column += cell.columns;
            next.resize(std::max(next.size(), column));
            std::fill(next.begin() + static_cast<std::ptrdiff_t>(cell.column),
                next.begin() + static_cast<std::ptrdiff_t>(column), cell.rows - 1);
        }
        taken = std::move(next);
    }
}

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
                row.cells.push_back({ cell.get(), 0, spanOf(*cell, "colspan"), spanOf(*cell, "rowspan") });
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

std::vector<Row> rowsOf(Box& table)
{
    std::vector<Row> rows;
    collectRows(table, rows);
    placeInColumns(rows);
    return rows;
}

struct Column
{
    double least = 0;
    double most = 0;
    double percent = 0;
    bool isFixed = false; // a cell gives its width in pixels
};

// Cells that span columns widen those by as much as each has already.
void widen(
    std::vector<Column>& columns, const Cell& cell, double spacing, double Column::*width, double wanted)
{
    double present = spacing * static_cast<double>(cell.columns - 1);
    double weight = 0;
    for (std::size_t i = cell.column; i < cell.column + cell.columns; ++i) {
        present += columns[i].*width;
        weight += columns[i].most;
    }
    const double missing = wanted - present;
    for (std::size_t i = cell.column; missing > 0 && i < cell.column + cell.columns; ++i)
        columns[i].*width
            += weight > 0 ? missing * columns[i].most / weight : missing / static_cast<double>(cell.columns);
}

std::vector<Column> columnsOf(const std::vector<Row>& rows, double spacing)
{
    std::vector<Column> columns;
    for (const Row& row : rows) {
        for (const Cell& cell : row.cells) {
            columns.resize(std::max(columns.size(), cell.column + cell.columns));
            if (cell.columns > 1)
                continue;
            const IntrinsicWidths widths = intrinsicWidths(*cell.box);
            Column& column = columns[cell.column];
            column.least = std::max(column.least, widths.least);
            column.most = std::max(column.most, widths.most);
            const Length& given = cell.box->style->box.width;
            column.percent = given.isFixed() ? std::max(column.percent, given.percent) : column.percent;
            column.isFixed = column.isFixed || (given.isFixed() && !given.hasPercent());
        }
    }
    for (const Row& row : rows) {
        for (const Cell& cell : row.cells) {
            if (cell.columns == 1)
                continue;
            const IntrinsicWidths widths = intrinsicWidths(*cell.box);
            widen(columns, cell, spacing, &Column::least, widths.least);
            widen(columns, cell, spacing, &Column::most, widths.most);
        }
    }
    return columns;
}

// Columns in percent and pixels first; the others share what is left, and if there are none, all do.
std::vector<double> distribute(std::vector<Column> columns, double width)
{
    double rest = width;
    double most = 0;
    double least = 0;
    std::vector<Column*> others;
    for (Column& column : columns) {
        if (column.percent > 0)
            column.most = column.least = std::max(column.least, width * column.percent / 100);
        if (column.percent > 0 || column.isFixed)
            rest -= column.most;
        else
            others.push_back(&column);
    }
    if (others.empty()) {
        rest = width;
        for (Column& column : columns)
            others.push_back(&column);
    }
    for (const Column* const column : others) {
        most += column->most;
        least += column->least;
    }
    for (Column* const column : others) {
        if (rest > most)
            column->most
                += most > 0 ? (rest - most) * column->most / most : rest / static_cast<double>(others.size());
        else if (most > least)
            column->most = column->least
                + std::max(0.0, rest - least) * (column->most - column->least) / (most - least);
    }
    std::vector<double> widths;
    for (const Column& column : columns)
        widths.push_back(layoutUnit(column.most));
    // What rounding leaves is the last one's.
    const double left = width - std::accumulate(widths.begin(), widths.end(), 0.0);
    if (!widths.empty() && left > 0 && left < 1)
        widths.back() += left;
    return widths;
}

// How high what is in a cell is, whatever its style says.
double contentBottomOf(const Box& cell)
{
    double bottom = cell.contentY();
    for (const std::unique_ptr<Box>& child : cell.children) {
        for (const Fragment& fragment : child->fragments)
            bottom = std::max(bottom, fragment.rect.bottom());
        if (child->fragments.empty() && !child->isOutOfFlow())
            bottom = std::max(bottom, child->y + child->height + child->margin[kBottom]);
    }
    return bottom;
}

// CSS 2.2 §17.5.3: what is in a cell that is higher stands in its middle.
void alignCell(Box& cell, double height)
{
    const std::string& align = cell.style->box.verticalAlign;
    const bool hasHeight = !cell.style->box.height.isAuto();
    const double content
        = hasHeight ? contentBottomOf(cell) + cell.padding[kBottom] + cell.border(kBottom) : cell.height;
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

// Rows are as high as their cells; what spans several makes the last of them higher, a table with a height
// of its own all of them.
void sizeRows(std::vector<Row>& rows, const std::vector<double>& widths, double spacing, double least)
{
    const auto widthOf = [&](const Cell& cell) {
        double width = spacing * static_cast<double>(cell.columns - 1);
        for (std::size_t i = cell.column; i < cell.column + cell.columns; ++i)
            width += widths[i];
        return width;
    };
    double whole = spacing;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        Row& row = rows[index];
        row.height = usedSize(*row.box, row.box->style->box.height, -1, false).value_or(row.height);
        for (const Cell& cell : row.cells) {
            const double width = widthOf(cell);
            cell.box->isDirty = true;
            layoutBox(*cell.box, { width, -1, width, {}, false });
            if (cell.rows == 1)
                row.height = std::max(row.height, cell.box->height);
        }
        whole += spacing;
    }
    for (std::size_t index = 0; index < rows.size(); ++index) {
        for (const Cell& cell : rows[index].cells) {
            double present = spacing * static_cast<double>(cell.rows - 1);
            for (std::size_t i = index; i < index + cell.rows; ++i)
                present += rows[i].height;
            rows[index + cell.rows - 1].height += std::max(0.0, cell.box->height - present);
        }
    }
    double sum = 0;
    for (const Row& row : rows)
        sum += row.height;
    for (Row& row : rows)
        row.height += least > whole + sum && sum > 0 ? (least - whole - sum) * row.height / sum : 0;
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

double layoutTable(Box& box, double width, double height)
{
    std::vector<Row> rows = rowsOf(box);
    const double spacing = spacingOf(box);
    const std::vector<Column> columns = columnsOf(rows, spacing);
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
    sizeRows(rows, widths, spacing, height - (y - box.contentY()));
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const Row& row = rows[index];
        y += spacing;
        for (const Cell& cell : row.cells) {
            double whole = spacing * static_cast<double>(cell.rows - 1);
            for (std::size_t i = index; i < index + cell.rows; ++i)
                whole += rows[i].height;
            alignCell(*cell.box, whole);
            cell.box->x = 0;
            for (std::size_t i = 0; i < cell.column; ++i)
                cell.box->x += widths[i] + spacing;
            cell.box->y = 0;
        }
        row.box->x = box.contentX() + spacing;
        row.box->y = y;
        row.box->width = width - 2 * spacing;
        row.box->height = row.height;
        row.box->isDirty = false;
        y += row.height;
    }
    boundGroups(box);
    return y + (rows.empty() ? 0 : spacing) - box.contentY();
}

IntrinsicWidths intrinsicOfTable(Box& box)
{
    const std::vector<Row> rows = rowsOf(box);
    const double spacing = spacingOf(box);
    const std::vector<Column> columns = columnsOf(rows, spacing);
    IntrinsicWidths sum;
    sum.least = sum.most = spacing * static_cast<double>(columns.size() + (columns.empty() ? 0 : 1));
    for (const Column& column : columns) {
        sum.least += column.least;
        sum.most += column.most;
    }
    return sum;
}

} // namespace loopscope::layout
