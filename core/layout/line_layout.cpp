// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of text and of inline boxes (CSS 2.2 §9.4.2, §10.8, CSS Text 3).
#include "core/layout/box_layout.h"
#include "core/layout/css_number.h"
#include "core/layout/inline_content.h"

#include <algorithm>
#include <cmath>

namespace loopscope::layout {

namespace {

struct Extent
{
    double up = 0; // from the baseline
    double down = 0;
};

// Chromium's lengths are 64ths of a pixel: what texts come to is rounded up.
constexpr double kUnit = 1.0 / 64;
double inWholeUnits(double width)
{
    return std::ceil(width / kUnit - 1e-6) * kUnit;
}

Extent extentOf(const ComputedStyle& style)
{
    const double up = ascent(style.inherited.font);
    const double down = descent(style.inherited.font);
    const double height = style.lineHeight();
    const double half = std::floor((height - up - down) / 2);
    return { up + half, height - up - half };
}

// Sub and super are a fifth and a third of the parent's size, and one pixel.
double shiftOf(const Box& box, const Box& container)
{
    double shift = 0;
    for (const Box* each = &box; each != nullptr && each != &container; each = each->parent) {
        if (each->isText() || each->style == nullptr)
            continue;
        const std::string& align = each->style->box.verticalAlign;
        const double parentSize = each->parent->style->inherited.font.size;
        if (align == "sub")
            shift += layoutUnit(parentSize / 5 + 1);
        else if (align == "super")
            shift -= layoutUnit(parentSize / 3 + 1);
        else if (numberLength(align) > 0)
            shift -= layoutUnit(toNumber(align.substr(0, numberLength(align)))
                * (align.ends_with('%') ? each->style->lineHeight() / 100 : 1));
    }
    return shift;
}

class Lines
{
public:
    Lines(Box& container, double width, double height)
        : m_container(container)
        , m_width(width)
        , m_height(height)
        , m_content(inlineContentOf(container, width))
        , m_units(m_content.units)
    {
    }

    double layOut()
    {
        clearFragments(m_container);
        std::size_t start = 0;
        std::size_t opportunity = 0;
        double used = 0; // without spaces at the end
        double spaces = 0;
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            if (m_units[i].kind == InlineUnit::Kind::Atom)
                sizeAtom(m_units[i]);
            if (used == 0)
                breakWord(i);
            const InlineUnit& unit = m_units[i];
            if (unit.kind == InlineUnit::Kind::Break) {
                finishLine(start, i + 1);
                start = opportunity = i + 1;
                used = spaces = 0;
                continue;
            }
            if (unit.mayBreakBefore)
                opportunity = i;
            const bool isSpace = unit.kind == InlineUnit::Kind::Space && !unit.isPreserved;
            if (isSpace) {
                spaces += unit.width;
                continue;
            }
            const bool isTooLong = used + spaces + unit.width > m_width + kUnit && unit.width > 0;
            if (isTooLong && opportunity > start) {
                finishLine(start, opportunity);
                start = opportunity;
                while (start < m_units.size() && m_units[start].kind == InlineUnit::Kind::Space
                    && !m_units[start].isPreserved)
                    ++start;
                i = start - 1;
                opportunity = start;
                used = spaces = 0;
                continue;
            }
            used += spaces + unit.width;
            spaces = 0;
        }
        finishLine(start, m_units.size());
        return m_y;
    }

    IntrinsicWidths intrinsic()
    {
        IntrinsicWidths result;
        double line = 0;
        double spaces = 0;
        double piece = 0;
        const auto endPiece = [&] {
            result.least = std::max(result.least, piece);
            piece = 0;
        };
        for (const InlineUnit& unit : m_units) {
            double least = unit.width;
            double most = unit.width;
            if (unit.kind == InlineUnit::Kind::Atom) {
                const IntrinsicWidths inside = intrinsicWidths(*unit.box);
                const double margins = unit.box->margin[kLeft] + unit.box->margin[kRight];
                least = inside.least + margins;
                most = inside.most + margins;
            }
            if (unit.mayBreakBefore || unit.kind == InlineUnit::Kind::Break)
                endPiece();
            if (unit.kind == InlineUnit::Kind::Space && !unit.isPreserved) {
                spaces += unit.width;
                if (!m_content.wraps)
                    piece += unit.width;
                continue;
            }
            if (unit.kind == InlineUnit::Kind::Break) {
                result.most = std::max(result.most, line);
                line = spaces = 0;
                continue;
            }
            piece += least;
            line += spaces + most;
            spaces = 0;
        }
        endPiece();
        result.most = std::max(result.most, line);
        return { inWholeUnits(result.least), inWholeUnits(result.most) };
    }

private:
    static void clearFragments(Box& box)
    {
        for (const std::unique_ptr<Box>& child : box.children) {
            child->fragments.clear();
            if (child->isInline())
                clearFragments(*child);
        }
    }

    // What of a word does not fit into a line becomes a word of the next one, where its style says so.
    void breakWord(std::size_t index)
    {
        InlineUnit& unit = m_units[index];
        if (unit.kind != InlineUnit::Kind::Word || unit.width <= m_width || unit.text.empty()
            || !breaksLongWords(*unit.box->style))
            return;
        const InheritedStyle& style = unit.box->style->inherited;
        const auto widthOf = [&](std::string_view text) {
            return textWidth(text, style.font, style.letterSpacing);
        };
        std::size_t length = codePointLength(unit.text);
        double width = widthOf(std::string_view(unit.text).substr(0, length));
        while (length < unit.text.size()) {
            const std::string_view rest = std::string_view(unit.text).substr(length);
            const double next = widthOf(rest.substr(0, codePointLength(rest)));
            if (width + next > m_width)
                break;
            width += next;
            length += codePointLength(rest);
        }
        if (length == unit.text.size())
            return;
        InlineUnit left = unit;
        left.text.erase(0, length);
        left.width = unit.width - width;
        left.mayBreakBefore = true;
        unit.text.erase(length);
        unit.width = width;
        m_units.insert(m_units.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(left));
    }

    void sizeAtom(InlineUnit& unit) const
    {
        layoutBox(*unit.box, { m_width, m_height, {}, {}, true });
        unit.width = unit.box->width + unit.box->margin[kLeft] + unit.box->margin[kRight];
    }

    // Spaces at a line's beginning and end are left out.
    static bool isDropped(const InlineUnit& unit)
    {
        return unit.kind == InlineUnit::Kind::Space && !unit.isPreserved;
    }

    void finishLine(std::size_t from, std::size_t to)
    {
        std::size_t end = to;
        for (std::size_t i = to; i-- > from;) {
            if (m_units[i].kind == InlineUnit::Kind::Word || m_units[i].kind == InlineUnit::Kind::Atom
                || (m_units[i].kind == InlineUnit::Kind::Space && m_units[i].isPreserved))
                break;
            end = i;
        }
        // Up to `end` everything counts; behind it spaces have no width.
        double width = 0;
        bool isSomething = false;
        for (std::size_t i = from; i < to; ++i) {
            const InlineUnit& unit = m_units[i];
            width += i >= end && isDropped(unit) ? 0 : unit.width;
            isSomething = isSomething || unit.kind == InlineUnit::Kind::Word
                || unit.kind == InlineUnit::Kind::Atom || unit.kind == InlineUnit::Kind::Break
                || (unit.kind != InlineUnit::Kind::Space && unit.width != 0)
                || (unit.kind == InlineUnit::Kind::Space && unit.isPreserved);
        }
        const Extent line = isSomething ? lineExtent(from, to) : Extent {};
        const double baseline = m_y + line.up;
        double x = startOf(width);
        for (auto& [box, start] : m_open)
            start = x;
        for (std::size_t i = from; i < to; ++i) {
            InlineUnit& unit = m_units[i];
            const double advance = i >= end && isDropped(unit) ? 0 : unit.width;
            putUnit(unit, x, advance, baseline, line);
            x += advance;
        }
        for (const auto& [box, start] : m_open)
            addInlineFragment(*box, start, x, baseline);
        if (isSomething) {
            m_container.baseline = m_container.contentY() + baseline;
            m_y += line.up + line.down;
        }
    }

    double startOf(double width) const
    {
        const std::string& align = m_container.style->inherited.textAlign;
        const double rest = std::max(0.0, m_width - width);
        if (align == "center" || align == "-webkit-center")
            return layoutUnit(rest / 2);
        return align == "right" || align == "end" ? rest : 0;
    }

    Extent atomExtent(const Box& box) const
    {
        const double whole = box.height + box.margin[kTop] + box.margin[kBottom];
        const std::string& align = box.style->box.verticalAlign;
        double up = box.baseline && !box.style->box.clips() ? *box.baseline + box.margin[kTop] : whole;
        if (align == "middle") {
            constexpr double kHeightOfX = 0.547;
            up = whole / 2 + m_container.style->inherited.font.size * kHeightOfX / 2;
        }
        const Font& around = box.parent->style->inherited.font;
        if (align == "text-top")
            up = ascent(around);
        else if (align == "text-bottom")
            up = whole - descent(around);
        up -= shiftOf(box, m_container);
        return { up, whole - up };
    }

    Extent lineExtent(std::size_t from, std::size_t to) const
    {
        Extent line = extentOf(*m_container.style);
        double tallest = 0;
        for (std::size_t i = from; i < to; ++i) {
            const InlineUnit& unit = m_units[i];
            Extent extent;
            if (unit.kind == InlineUnit::Kind::Atom) {
                const std::string& align = unit.box->style->box.verticalAlign;
                if (align == "top" || align == "bottom") {
                    tallest = std::max(
                        tallest, unit.box->height + unit.box->margin[kTop] + unit.box->margin[kBottom]);
                    continue;
                }
                extent = atomExtent(*unit.box);
            } else if (unit.kind == InlineUnit::Kind::Word || unit.kind == InlineUnit::Kind::Open) {
                extent = extentOf(*unit.box->style);
                if (unit.box->style->inherited.lineHeight.isAuto() && hasIdeographs(unit.text)) {
                    const Font& font = unit.box->style->inherited.font;
                    extent.up = std::max(extent.up, ideographicAscent(font));
                    extent.down = std::max(extent.down, ideographicDescent(font));
                }
                const double shift = shiftOf(*unit.box, m_container);
                extent.up -= shift;
                extent.down += shift;
            } else {
                continue;
            }
            line.up = std::max(line.up, extent.up);
            line.down = std::max(line.down, extent.down);
        }
        line.down = std::max(line.down, tallest - line.up);
        return line;
    }

    void putUnit(InlineUnit& unit, double x, double advance, double baseline, const Extent& line)
    {
        const double left = m_container.contentX() + x;
        switch (unit.kind) {
        case InlineUnit::Kind::Word:
        case InlineUnit::Kind::Space:
            if (advance > 0)
                addText(unit, left, advance, baseline);
            break;
        case InlineUnit::Kind::Atom: {
            Box& box = *unit.box;
            const std::string& align = box.style->box.verticalAlign;
            double top = baseline - atomExtent(box).up;
            if (align == "top")
                top = baseline - line.up;
            else if (align == "bottom")
                top = baseline + line.down - box.height - box.margin[kTop] - box.margin[kBottom];
            place(box, left + box.margin[kLeft], m_container.contentY() + top + box.margin[kTop],
                { m_width, m_height, {}, {}, false });
            break;
        }
        case InlineUnit::Kind::Open:
            m_open.emplace_back(unit.box, x + unit.box->margin[kLeft]);
            break;
        case InlineUnit::Kind::Close:
            for (auto each = m_open.begin(); each != m_open.end(); ++each) {
                if (each->first != unit.box)
                    continue;
                addInlineFragment(*unit.box, each->second, x + advance - unit.box->margin[kRight], baseline);
                m_open.erase(each);
                break;
            }
            break;
        case InlineUnit::Kind::OutOfFlow:
            unit.box->staticX = left;
            unit.box->staticY = m_container.contentY() + m_y;
            break;
        case InlineUnit::Kind::Break:
            if (!unit.box->isText()) {
                const Font& font = unit.box->style->inherited.font;
                unit.box->fragments.push_back({ { left, m_container.contentY() + baseline - ascent(font), 0,
                                                    ascent(font) + descent(font) },
                    {} });
            }
            break;
        }
    }

    void addText(const InlineUnit& unit, double left, double advance, double baseline) const
    {
        Box& box = *unit.box;
        const Font& font = box.style->inherited.font;
        const double top = m_container.contentY() + baseline + shiftOf(box, m_container) - ascent(font);
        if (!box.fragments.empty()) {
            Fragment& last = box.fragments.back();
            if (last.rect.y == top && last.rect.right() == left) {
                last.rect.width += advance;
                last.text += unit.text;
                return;
            }
        }
        box.fragments.push_back({ { left, top, advance, ascent(font) + descent(font) }, unit.text });
    }

    void addInlineFragment(Box& box, double from, double to, double baseline) const
    {
        const Font& font = box.style->inherited.font;
        const double top
            = m_container.contentY() + baseline + shiftOf(box, m_container) - ascent(font) - box.contentY();
        const double height = ascent(font) + descent(font) + box.frameHeight();
        box.fragments.push_back(
            { { m_container.contentX() + from, top, inWholeUnits(to - from), height }, {} });
    }

    Box& m_container;
    double m_width;
    double m_height;
    InlineContent m_content;
    std::vector<InlineUnit>& m_units;
    std::vector<std::pair<Box*, double>> m_open; // inline boxes on the line, and where they begin
    double m_y = 0;
};

// An inline box is as large as its pieces together.
void boundInlineBoxes(Box& parent)
{
    for (const std::unique_ptr<Box>& child : parent.children) {
        const bool isInPieces = child->isInline() || child->isText() || child->kind == BoxKind::Break
            || child->kind == BoxKind::Marker;
        if (!isInPieces)
            continue;
        Rect bounds;
        for (std::size_t i = 0; i < child->fragments.size(); ++i)
            bounds = i == 0 ? child->fragments[0].rect : united(bounds, child->fragments[i].rect);
        child->x = bounds.x;
        child->y = bounds.y;
        child->width = bounds.width;
        child->height = bounds.height;
        child->isDirty = false;
        boundInlineBoxes(*child);
    }
}

// SPEC-GAP: position: relative of an inline box moves its own pieces, and texts in it.
void shiftInlineBoxes(Box& parent, double dx, double dy, const Constraint& within)
{
    for (const std::unique_ptr<Box>& child : parent.children) {
        double x = dx;
        double y = dy;
        if (child->isInline() && child->style->box.position == PositionScheme::Relative) {
            Box moved;
            moved.style = child->style;
            place(moved, dx, dy, within);
            x = moved.x;
            y = moved.y;
        }
        if (x != 0 || y != 0) {
            for (Fragment& fragment : child->fragments) {
                fragment.rect.x += x;
                fragment.rect.y += y;
            }
            if (!child->isInline() && !child->isText()) {
                child->x += x;
                child->y += y;
            }
        }
        if (child->isInline())
            shiftInlineBoxes(*child, x, y, within);
    }
}

} // namespace

double layoutLines(Box& box, double width, double height)
{
    const double content = Lines(box, width, height).layOut();
    shiftInlineBoxes(box, 0, 0, { width, height, {}, {}, false });
    boundInlineBoxes(box);
    return content;
}

IntrinsicWidths intrinsicOfLines(Box& box)
{
    return Lines(box, 0, -1).intrinsic();
}

} // namespace loopscope::layout
