// SPDX-License-Identifier: GPL-3.0-or-later
// Flex containers (CSS Flexbox 1).
#include "core/layout/box_layout.h"

#include "core/layout/css_number.h"

#include <algorithm>
#include <cmath>

namespace loopscope::layout {

namespace {

struct Item
{
    Box* box = nullptr;
    double base = 0; // main sizes are of the border box
    double hypothetical = 0;
    double least = 0;
    double most = 0;
    double main = 0;
    double cross = 0;
    double mainMargins = 0;
    double crossMargins = 0;
    bool isFrozen = false;
};
using Items = std::vector<Item*>;

class FlexLayout
{
public:
    FlexLayout(Box& box, double width, double height)
        : m_box(box)
        , m_style(box.style->box)
        , m_isRow(m_style.flexDirection.starts_with("row"))
        , m_width(width)
        , m_height(height)
    {
        m_mainGap = gap(m_isRow ? m_style.columnGap : m_style.rowGap, m_isRow ? width : height);
        m_crossGap = gap(m_isRow ? m_style.rowGap : m_style.columnGap, m_isRow ? height : width);
        for (const std::unique_ptr<Box>& child : box.children) {
            child->container = &box;
            if (child->isOutOfFlow()) {
                child->staticX = box.contentX();
                child->staticY = box.contentY();
                continue;
            }
            m_items.push_back({});
            m_items.back().box = child.get();
        }
        std::stable_sort(m_items.begin(), m_items.end(), [](const Item& one, const Item& other) {
            return one.box->style->box.order < other.box->style->box.order;
        });
    }

    double layOut()
    {
        for (Item& item : m_items)
            measure(item);
        breakIntoLines();
        const double main = mainSize();
        std::vector<double> crossSizes;
        for (Items& line : m_lines) {
            resolveFlexibleLengths(line, main);
            for (Item* const item : line)
                sizeCross(*item);
            crossSizes.push_back(crossSizeOf(line));
        }
        const double contentCross = stretchLines(crossSizes);
        double at = 0;
        const bool isReversed = m_style.flexWrap == "wrap-reverse";
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const std::size_t index = isReversed ? m_lines.size() - 1 - i : i;
            placeLine(m_lines[index], main, at, crossSizes[index]);
            at += crossSizes[index] + m_crossGap;
        }
        return m_isRow ? contentCross : main;
    }

    IntrinsicWidths intrinsic()
    {
        IntrinsicWidths result;
        const bool wraps = m_style.flexWrap != "nowrap";
        for (Item& item : m_items) {
            const IntrinsicWidths inside = intrinsicWidths(*item.box);
            const double margins = item.box->margin[kLeft] + item.box->margin[kRight];
            if (m_isRow) {
                result.least = wraps ? std::max(result.least, inside.least + margins)
                                     : result.least + inside.least + margins;
                result.most += inside.most + margins;
            } else {
                result.least = std::max(result.least, inside.least + margins);
                result.most = std::max(result.most, inside.most + margins);
            }
        }
        if (m_isRow && !m_items.empty()) {
            const double gaps = m_mainGap * static_cast<double>(m_items.size() - 1);
            result.most += gaps;
            result.least += wraps ? 0 : gaps;
        }
        return result;
    }

private:
    static double gap(const Length& length, double whole)
    {
        return length.isFixed() ? length.of(std::max(0.0, whole)) : 0;
    }
    double mainMargin(const Box& box, bool isEnd) const
    {
        return box.margin[m_isRow ? (isEnd ? kRight : kLeft) : (isEnd ? kBottom : kTop)];
    }
    const Length& mainMarginLength(const Box& box, bool isEnd) const
    {
        return box.style->box.margin[m_isRow ? (isEnd ? kRight : kLeft) : (isEnd ? kBottom : kTop)];
    }
    bool isCrossAuto(const Box& box) const
    {
        return m_isRow ? box.style->box.height.isAuto() : box.style->box.width.isAuto();
    }
    std::string alignOf(const Box& box) const
    {
        const std::string& own = box.style->box.alignSelf;
        const std::string& align = own == "auto" ? m_style.alignItems : own;
        return align == "normal" ? "stretch" : align;
    }
    bool hasAutoCrossMargin(const Box& box) const
    {
        const Sides<Length>& margin = box.style->box.margin;
        return m_isRow ? margin[kTop].isAuto() || margin[kBottom].isAuto()
                       : margin[kLeft].isAuto() || margin[kRight].isAuto();
    }
    bool stretches(const Box& box) const
    {
        return alignOf(box) == "stretch" && isCrossAuto(box) && !hasAutoCrossMargin(box)
            && box.kind != BoxKind::Replaced;
    }

    Constraint constraintOf(const Item& item) const
    {
        Constraint constraint { m_width, m_height, {}, {}, true };
        if (!m_isRow && stretches(*item.box))
            constraint.fixedWidth = limitedWidth(*item.box, m_width - item.crossMargins, m_width);
        return constraint;
    }

    // §9.2: the flex base size and the hypothetical main size.
    void measure(Item& item)
    {
        Box& box = *item.box;
        const BoxStyle& style = box.style->box;
        resolveEdges(box, m_width);
        item.mainMargins = mainMargin(box, false) + mainMargin(box, true);
        item.crossMargins
            = m_isRow ? box.margin[kTop] + box.margin[kBottom] : box.margin[kLeft] + box.margin[kRight];
        const double whole = m_isRow ? m_width : m_height;
        const Length& size = m_isRow ? style.width : style.height;
        const Length& basis = style.flexBasis.isAuto() ? size : style.flexBasis;
        const std::optional<double> given = usedSize(box, basis, whole, m_isRow);
        double contentMost = 0;
        double contentLeast = 0;
        const auto measureContent = [&] {
            if (m_isRow) {
                const IntrinsicWidths widths = given ? contentWidths(box) : intrinsicWidths(box);
                resolveEdges(box, m_width);
                contentMost = widths.most;
                contentLeast = widths.least;
            } else {
                layoutBox(box, constraintOf(item));
                contentMost = contentLeast = box.height;
            }
        };
        const Length& minimum = m_isRow ? style.minWidth : style.minHeight;
        const bool needsContent = !given || (minimum.isAuto() && !style.clips());
        if (needsContent)
            measureContent();
        item.base = given.value_or(contentMost);
        item.most = HUGE_VAL;
        const Length& maximum = m_isRow ? style.maxWidth : style.maxHeight;
        if (const std::optional<double> most = usedSize(box, maximum, whole, m_isRow))
            item.most = *most;
        item.least = m_isRow ? box.frameWidth() : box.frameHeight();
        if (const std::optional<double> least = usedSize(box, minimum, whole, m_isRow)) {
            item.least = std::max(item.least, *least);
        } else if (!style.clips()) {
            // §4.5 automatic minimum size.
            double automatic = contentLeast;
            if (const std::optional<double> own = usedSize(box, size, whole, m_isRow))
                automatic = std::min(automatic, *own);
            item.least = std::max(item.least, std::min(automatic, item.most));
        }
        item.hypothetical = std::clamp(item.base, item.least, std::max(item.least, item.most));
    }

    double availableMain() const { return m_isRow ? m_width : m_height; }

    void breakIntoLines()
    {
        const double available = availableMain();
        const bool wraps = m_style.flexWrap != "nowrap" && available >= 0;
        double used = 0;
        for (Item& item : m_items) {
            const double size = item.hypothetical + item.mainMargins;
            if (m_lines.empty()
                || (wraps && !m_lines.back().empty() && used + m_mainGap + size > available)) {
                m_lines.emplace_back();
                used = 0;
            }
            used += size + (m_lines.back().empty() ? 0 : m_mainGap);
            m_lines.back().push_back(&item);
        }
    }

    double lineMain(const Items& line) const
    {
        double sum = line.empty() ? 0 : m_mainGap * static_cast<double>(line.size() - 1);
        for (const Item* const item : line)
            sum += item->hypothetical + item->mainMargins;
        return sum;
    }

    double mainSize() const
    {
        if (availableMain() >= 0)
            return availableMain();
        double main = 0;
        for (const Items& line : m_lines)
            main = std::max(main, lineMain(line));
        const double limited
            = limitedHeight(m_box, main + m_box.frameHeight(), m_box.constraint.height) - m_box.frameHeight();
        return limited;
    }

    // §9.7 resolving flexible lengths.
    void resolveFlexibleLengths(Items& line, double main)
    {
        const double gaps = m_mainGap * static_cast<double>(line.size() - 1);
        const bool grows = lineMain(line) < main;
        double initialFree = main - gaps;
        for (Item* const item : line) {
            const BoxStyle& style = item->box->style->box;
            const double factor = grows ? style.flexGrow : style.flexShrink;
            item->isFrozen = factor == 0 || (grows && item->base > item->hypothetical)
                || (!grows && item->base < item->hypothetical);
            item->main = item->isFrozen ? item->hypothetical : item->base;
            initialFree -= item->main + item->mainMargins;
        }
        for (;;) {
            double free = main - gaps;
            double factors = 0;
            double scaled = 0;
            bool isAnyLeft = false;
            for (const Item* const item : line) {
                free -= (item->isFrozen ? item->main : item->base) + item->mainMargins;
                if (item->isFrozen)
                    continue;
                isAnyLeft = true;
                const BoxStyle& style = item->box->style->box;
                factors += grows ? style.flexGrow : style.flexShrink;
                scaled += style.flexShrink * innerBase(*item);
            }
            if (!isAnyLeft)
                return;
            if (factors < 1 && std::fabs(initialFree * factors) < std::fabs(free))
                free = initialFree * factors;
            double violation = 0;
            for (Item* const item : line) {
                if (item->isFrozen)
                    continue;
                const BoxStyle& style = item->box->style->box;
                double target = item->base;
                if (grows && factors > 0)
                    target += free * style.flexGrow / factors;
                else if (!grows && scaled > 0)
                    target += free * style.flexShrink * innerBase(*item) / scaled;
                item->main = std::clamp(target, item->least, std::max(item->least, item->most));
                violation += item->main - target;
            }
            for (Item* const item : line) {
                if (item->isFrozen)
                    continue;
                const bool isAtLeast = item->main == item->least;
                const bool isAtMost = item->main == item->most;
                item->isFrozen = violation == 0 || std::fabs(violation) < 1e-9 || (violation > 0 && isAtLeast)
                    || (violation < 0 && isAtMost);
            }
        }
    }
    double innerBase(const Item& item) const
    {
        return item.base - (m_isRow ? item.box->frameWidth() : item.box->frameHeight());
    }

    void sizeCross(Item& item) const
    {
        Constraint constraint = constraintOf(item);
        item.main = layoutUnit(item.main);
        (m_isRow ? constraint.fixedWidth : constraint.fixedHeight) = item.main;
        layoutBox(*item.box, constraint);
        item.cross = m_isRow ? item.box->height : item.box->width;
    }

    bool standsOnBaseline(const Box& box) const
    {
        return m_isRow && (alignOf(box) == "baseline" || alignOf(box) == "first baseline");
    }
    // TEACHING: of an item with several lines it is the last one's.
    static double baselineOf(const Box& box) { return box.margin[kTop] + box.baseline.value_or(box.height); }

    // §9.4.8: items that stand on one baseline reach up and down from it.
    double crossSizeOf(const Items& line) const
    {
        double cross = 0;
        double up = 0;
        double down = 0;
        for (const Item* const item : line) {
            const double whole = item->cross + item->crossMargins;
            if (standsOnBaseline(*item->box)) {
                up = std::max(up, baselineOf(*item->box));
                down = std::max(down, whole - baselineOf(*item->box));
            } else {
                cross = std::max(cross, whole);
            }
        }
        return std::max(cross, up + down);
    }

    // §9.4: definite cross sizes, align-content, and items that stretch. Gives the content's cross size.
    double stretchLines(std::vector<double>& sizes)
    {
        const double available = m_isRow ? m_height : m_width;
        if (available >= 0 && m_style.flexWrap == "nowrap" && sizes.size() == 1)
            sizes[0] = available;
        double sum = sizes.empty() ? 0 : m_crossGap * static_cast<double>(sizes.size() - 1);
        for (const double size : sizes)
            sum += size;
        const bool isSingle = m_style.flexWrap == "nowrap";
        if (m_isRow && isSingle && available < 0 && sizes.size() == 1) {
            // A single line is as high as the container's limits make it.
            const double limited = limitedHeight(m_box, sum + m_box.frameHeight(), m_box.constraint.height)
                - m_box.frameHeight();
            sizes[0] = sum = limited;
        }
        const std::string& align = m_style.alignContent;
        if (available > sum && !isSingle && (align == "normal" || align == "stretch")) {
            for (double& size : sizes)
                size += (available - sum) / static_cast<double>(sizes.size());
        } else if (available > sum && !isSingle) {
            m_crossStart = align == "center"            ? (available - sum) / 2
                : align == "end" || align == "flex-end" ? available - sum
                                                        : 0;
        }
        return available >= 0 ? available : sum;
    }

    void placeLine(Items& line, double main, double crossAt, double crossSize)
    {
        double free = main - m_mainGap * static_cast<double>(line.size() - 1);
        int automatic = 0;
        for (const Item* const item : line) {
            free -= item->main + item->mainMargins;
            automatic += mainMarginLength(*item->box, false).isAuto() ? 1 : 0;
            automatic += mainMarginLength(*item->box, true).isAuto() ? 1 : 0;
        }
        const bool isReversed = m_style.flexDirection.ends_with("reverse");
        m_baseline = 0;
        for (const Item* const item : line) {
            if (standsOnBaseline(*item->box))
                m_baseline = std::max(m_baseline, baselineOf(*item->box));
        }
        double at = 0;
        double between = m_mainGap;
        double perMargin = 0;
        if (automatic > 0 && free > 0)
            perMargin = free / automatic;
        else
            justify(free, line.size(), isReversed, at, between);
        for (std::size_t i = 0; i < line.size(); ++i) {
            Item& item = *line[isReversed ? line.size() - 1 - i : i];
            if (mainMarginLength(*item.box, false).isAuto())
                at += perMargin;
            const double mainAt = at + mainMargin(*item.box, false);
            placeItem(item, mainAt, m_crossStart + crossAt, crossSize);
            at += item.main + item.mainMargins + between;
            if (mainMarginLength(*item.box, true).isAuto())
                at += perMargin;
        }
    }

    void justify(double free, std::size_t count, bool isReversed, double& at, double& between) const
    {
        const auto number = static_cast<double>(count);
        std::string how = m_style.justifyContent;
        if (how == "normal" || how == "start" || how == "left" || how == "stretch")
            how = "flex-start";
        if (how == "end" || how == "right")
            how = "flex-end";
        if (isReversed && (how == "flex-start" || how == "flex-end") && m_style.justifyContent != "end")
            how = how == "flex-start" ? "flex-end" : "flex-start";
        if (how == "flex-end")
            at = free;
        else if (how == "center")
            at = free / 2;
        else if (how == "space-between" && count > 1 && free > 0)
            between += free / (number - 1);
        else if (how == "space-around" && free > 0) {
            at = free / number / 2;
            between += free / number;
        } else if (how == "space-evenly" && free > 0) {
            at = free / (number + 1);
            between += free / (number + 1);
        } else if (how.starts_with("space-") && how != "space-between")
            at = free > 0 ? at : free / 2;
    }

    void placeItem(Item& item, double mainAt, double crossAt, double crossSize)
    {
        Box& box = *item.box;
        if (stretches(box)) {
            Constraint constraint = constraintOf(item);
            const double cross = crossSize - item.crossMargins;
            if (m_isRow) {
                constraint.fixedWidth = item.main;
                constraint.fixedHeight = limitedHeight(box, cross, m_height);
            } else {
                constraint.fixedHeight = item.main;
                constraint.fixedWidth = limitedWidth(box, cross, m_width);
            }
            layoutBox(box, constraint);
            item.cross = m_isRow ? box.height : box.width;
        }
        const double free = crossSize - item.cross - item.crossMargins;
        const std::string align = alignOf(box);
        double cross = crossAt + (m_isRow ? box.margin[kTop] : box.margin[kLeft]);
        const Sides<Length>& margin = box.style->box.margin;
        const bool isStartAuto = m_isRow ? margin[kTop].isAuto() : margin[kLeft].isAuto();
        const bool isEndAuto = m_isRow ? margin[kBottom].isAuto() : margin[kRight].isAuto();
        if ((isStartAuto || isEndAuto) && free > 0)
            cross += isStartAuto ? (isEndAuto ? free / 2 : free) : 0;
        else if (align == "center")
            cross += free / 2;
        else if (align == "flex-end" || align == "end")
            cross += free;
        else if (standsOnBaseline(box))
            cross += m_baseline - baselineOf(box);
        const double x = layoutUnit(m_isRow ? mainAt : cross);
        const double y = layoutUnit(m_isRow ? cross : mainAt);
        place(box, m_box.contentX() + x, m_box.contentY() + y, { m_width, m_height, {}, {}, false });
        if (!m_box.baseline && box.baseline)
            m_box.baseline = box.y + *box.baseline;
    }

    Box& m_box;
    const BoxStyle& m_style;
    bool m_isRow;
    double m_width;
    double m_height;
    double m_mainGap = 0;
    double m_crossGap = 0;
    double m_crossStart = 0;
    double m_baseline = 0; // of the line that is being placed
    std::vector<Item> m_items;
    std::vector<Items> m_lines;
};

} // namespace

double layoutFlex(Box& box, double width, double height)
{
    return FlexLayout(box, width, height).layOut();
}

IntrinsicWidths intrinsicOfFlex(Box& box)
{
    return FlexLayout(box, 0, -1).intrinsic();
}

} // namespace loopscope::layout
