// SPDX-License-Identifier: GPL-3.0-or-later
// The boxes of a page's elements (CSS Display 3): made of their styles, and of what is in them.
#include "core/layout/page_layout.h"

#include "core/dom/character_data.h"
#include "core/dom/text_case.h"
#include "core/layout/box_layout.h"
#include "core/layout/list_marker.h"

#include <algorithm>

namespace loopscope::layout {

namespace {

bool changesBoxes(const ComputedStyle& styleBefore, const ComputedStyle& styleNow)
{
    const BoxStyle& before = styleBefore.box;
    const BoxStyle& now = styleNow.box;
    return hasMarkerInside(styleBefore) != hasMarkerInside(styleNow) || before.display != now.display
        || before.isOutOfFlow() != now.isOutOfFlow() || before.isPositioned() != now.isPositioned()
        || before.clips() != now.clips();
}

bool changesLayout(const ComputedStyle& before, const ComputedStyle& now)
{
    const InheritedStyle& one = before.inherited;
    const InheritedStyle& other = now.inherited;
    return !(before.box == now.box) || !(one.font == other.font) || one.textAlign != other.textAlign
        || one.whiteSpace != other.whiteSpace || one.textTransform != other.textTransform
        || one.lineHeight != other.lineHeight || one.letterSpacing != other.letterSpacing
        || before.isTransformed() != now.isTransformed()
        || (hasMarkerInside(now) && !(one.others == other.others));
}

std::shared_ptr<const ComputedStyle> anonymousStyle(const ComputedStyle& parent)
{
    auto style = std::make_shared<ComputedStyle>();
    style->inherited = parent.inherited;
    style->lengths = parent.lengths;
    style->box.display = Display::Block;
    return style;
}

// How wide a marker is depends on the items before it.
void measureMarkerAgain(Box& item)
{
    for (Box* box = &item; box != nullptr;) {
        box->isDirty = true;
        box->intrinsic.reset();
        Box* const first = box->children.empty() ? nullptr : box->children.front().get();
        box = first != nullptr && !first->node ? first : nullptr;
    }
}

void passStyleDown(Box& box, const StylePtr& style)
{
    for (const std::unique_ptr<Box>& child : box.children) {
        if (child->isText()) {
            child->style = style;
        } else if (!child->node) {
            child->style = anonymousStyle(*style);
            passStyleDown(*child, style);
        }
    }
}

} // namespace

void PageLayout::takeStyle(dom::Element& element, const StylePtr& before, const StylePtr& now)
{
    m_styles[&element] = now;
    ++m_generation;
    if (changesBoxes(*before, *now)) {
        m_toRemake.insert(&element);
        rebuildLater(element.parentElement() != nullptr ? *element.parentElement() : element);
        if (element.parentElement() == nullptr)
            m_allBoxesAreOld = true;
    }
    const auto box = m_boxes.find(&element);
    if (box == m_boxes.end()) {
        if (before->box.display == Display::Contents)
            rebuildLater(element);
        return;
    }
    box->second->style = now;
    passStyleDown(*box->second, now);
    if (changesLayout(*before, *now))
        markDirty(box->second);
}

void PageLayout::markDirty(Box* box)
{
    for (Box* each = box; each != nullptr; each = each->parent) {
        each->isDirty = true;
        each->intrinsic.reset();
    }
}

const Box* PageLayout::boxOf(const dom::Node& node) const
{
    const auto found = m_boxes.find(&node);
    return found == m_boxes.end() ? nullptr : found->second;
}

void PageLayout::rebuildLater(dom::Element& element)
{
    m_toRebuild.insert(&element);
}

// The nearest element whose box does not become another by what is in it.
dom::Element* PageLayout::rebuildRootOf(dom::Element* element)
{
    for (; element != nullptr; element = element->parentElement()) {
        const auto box = m_boxes.find(element);
        if (box == m_boxes.end()) {
            const auto style = m_styles.find(element);
            if (style != m_styles.end() && style->second->box.display == Display::None)
                return nullptr; // nothing of it is shown
            continue;
        }
        if (box->second->style->box.display != Display::Inline && !m_toRemake.contains(element))
            return element;
    }
    m_allBoxesAreOld = true;
    return nullptr;
}

void PageLayout::forget(Box& box)
{
    if (box.node) {
        const auto found = m_boxes.find(box.node.get());
        if (found != m_boxes.end() && found->second == &box)
            m_boxes.erase(found);
    }
    for (const std::unique_ptr<Box>& child : box.children)
        forget(*child);
}

// The boxes of elements that stand directly in a box, in inline and anonymous ones too, to be used again.
void PageLayout::spareBoxes(Box& box, Spare& spare)
{
    for (std::unique_ptr<Box>& child : box.children) {
        const dom::Element* const element = child->element();
        if (element == nullptr || child->isInline() || m_toRemake.contains(element)) {
            spareBoxes(*child, spare);
            forget(*child);
        } else {
            spare.emplace(element, std::move(child));
        }
    }
    std::erase(box.children, nullptr);
}

void PageLayout::rebuildBoxes()
{
    const auto pending = std::exchange(m_toRebuild, {});
    std::unordered_set<dom::Element*> roots;
    if (!m_allBoxesAreOld) {
        for (dom::Element* const element : pending) {
            if (dom::Element* const root = rebuildRootOf(element); root != nullptr)
                roots.insert(root);
        }
    }
    if (m_allBoxesAreOld || m_root == nullptr) {
        rebuildAll();
    } else {
        for (dom::Element* const element : roots) {
            const auto found = m_boxes.find(element);
            if (found == m_boxes.end())
                continue;
            Box& box = *found->second;
            if (box.kind == BoxKind::Replaced)
                continue;
            Spare spare;
            spareBoxes(box, spare);
            box.children.clear();
            buildChildren(box, *element, spare);
            for (const auto& [node, left] : spare)
                forget(*left);
            markDirty(&box);
            ++m_generation;
        }
    }
    m_toRemake.clear();
}

void PageLayout::rebuildAll()
{
    m_allBoxesAreOld = false;
    m_boxes.clear();
    m_root.reset();
    ++m_generation;
    dom::Element* const element = m_document.documentElement();
    const StylePtr style = element != nullptr ? styleFor(*element) : nullptr;
    if (style == nullptr || style->box.display == Display::None)
        return;
    Spare none;
    m_root = makeBox(*element, style, none);
    m_root->isFormattingRoot = true;
    m_root->isInlineLevel = false;
    if (m_root->isInline())
        m_root->kind = BoxKind::Block;
}

namespace {

// CSS Display 3, of a box by itself: margins inside do not collapse with its own.
bool makesFormattingContext(const Box& box)
{
    const BoxStyle& style = box.style->box;
    const TextByName& texts = box.style->paint.others;
    const auto outer = texts.find("display");
    const bool isFlowRoot = outer != texts.end() && outer->second == "flow-root";
    return isFlowRoot || box.kind == BoxKind::Replaced || box.kind == BoxKind::Flex
        || box.kind == BoxKind::Table || style.clips() || style.display == Display::InlineBlock
        || style.display == Display::TableCell || style.isOutOfFlow() || box.element()->isHtml("button")
        || box.element()->isHtml("fieldset");
}

} // namespace

std::unique_ptr<Box> PageLayout::makeText(dom::Node& node, const StylePtr& style) const
{
    auto box = std::make_unique<Box>();
    box->node = &node;
    box->style = style;
    box->kind = BoxKind::Text;
    box->isInlineLevel = true;
    return box;
}

std::unique_ptr<Box> PageLayout::makeBox(dom::Element& element, const StylePtr& style, Spare& spare)
{
    if (const auto used = spare.find(&element); used != spare.end()) {
        std::unique_ptr<Box> box = std::move(used->second);
        spare.erase(used);
        box->isFormattingRoot = makesFormattingContext(*box);
        return box;
    }
    auto box = std::make_unique<Box>();
    box->node = &element;
    box->style = style;
    m_boxes[&element] = box.get();
    const BoxStyle& boxStyle = style->box;
    const Display display = boxStyle.display;
    box->isInlineLevel
        = display == Display::Inline || display == Display::InlineBlock || display == Display::InlineFlex;
    if (element.isHtml("br")) {
        box->kind = BoxKind::Break;
        return box;
    }
    if (isReplaced(element)) {
        box->kind = BoxKind::Replaced;
        box->isFormattingRoot = makesFormattingContext(*box);
        return box;
    }
    box->kind = boxStyle.isFlex()      ? BoxKind::Flex
        : display == Display::Table    ? BoxKind::Table
        : display == Display::TableRow ? BoxKind::TableRow
        : display == Display::Inline   ? BoxKind::Inline
                                       : BoxKind::Block;
    box->isFormattingRoot = makesFormattingContext(*box);
    buildChildren(*box, element, spare);
    return box;
}

void PageLayout::appendBoxes(
    Box& parent, dom::Element& element, std::vector<std::unique_ptr<Box>>& list, Spare& spare)
{
    const StylePtr elementStyle = styleFor(element);
    // HTML §15.3.10: of details that are closed only the summary is shown; a rule hides the other elements.
    const bool hidesTexts = element.isHtml("details") && !element.hasAttribute("open");
    for (dom::Node* child = element.firstChild(); child != nullptr; child = child->nextSibling()) {
        if (child->isText() && hidesTexts)
            continue;
        if (child->isText()) {
            list.push_back(makeText(*child, elementStyle));
            m_boxes[child] = list.back().get();
            continue;
        }
        if (!child->isElement())
            continue;
        auto& inner = static_cast<dom::Element&>(*child);
        const StylePtr style = styleFor(inner);
        if (style->box.display == Display::None)
            continue;
        if (style->box.display == Display::Contents)
            appendBoxes(parent, inner, list, spare);
        else
            list.push_back(makeBox(inner, style, spare));
    }
}

namespace {

bool isBlank(const Box& box)
{
    return box.isText() && dom::stripped(static_cast<const dom::CharacterData&>(*box.node).data()).empty()
        && !box.style->inherited.whiteSpace.starts_with("pre");
}

bool isFlowBlock(const std::unique_ptr<Box>& box)
{
    return !box->isInlineLevel && !box->isOutOfFlow();
}

// CSS 2.2 §9.2.1.1 anonymous block boxes: around runs of what is inline, where there are blocks too.
void wrapRuns(Box& box, std::vector<std::unique_ptr<Box>>& list)
{
    std::vector<std::unique_ptr<Box>> run;
    const auto endRun = [&] {
        const bool isSomething
            = std::any_of(run.begin(), run.end(), [](const auto& each) { return !isBlank(*each); });
        if (isSomething) {
            auto anonymous = std::make_unique<Box>();
            anonymous->style = anonymousStyle(*box.style);
            anonymous->holdsLines = true;
            anonymous->parent = &box;
            anonymous->isFormattingRoot = box.kind == BoxKind::Flex;
            for (std::unique_ptr<Box>& each : run)
                each->parent = anonymous.get();
            anonymous->children = std::move(run);
            box.children.push_back(std::move(anonymous));
        }
        run.clear();
    };
    for (std::unique_ptr<Box>& each : list) {
        if (each->isInlineLevel && !each->isOutOfFlow()) {
            run.push_back(std::move(each));
            continue;
        }
        endRun();
        each->parent = &box;
        box.children.push_back(std::move(each));
    }
    endRun();
}

} // namespace

void PageLayout::buildChildren(Box& box, dom::Element& element, Spare& spare)
{
    std::vector<std::unique_ptr<Box>> list;
    if (hasMarkerInside(*box.style)) {
        auto marker = std::make_unique<Box>();
        marker->style = anonymousStyle(*box.style);
        marker->kind = BoxKind::Marker;
        marker->isInlineLevel = true;
        list.push_back(std::move(marker));
    }
    appendBoxes(box, element, list, spare);
    for (const std::unique_ptr<Box>& each : list) {
        if (!each->isText() && hasMarkerInside(*each->style))
            measureMarkerAgain(*each);
        // Flexbox §4: an item makes a formatting context of its own.
        each->isFormattingRoot = each->isFormattingRoot || box.kind == BoxKind::Flex;
    }
    const bool hasBlocks = std::any_of(list.begin(), list.end(), isFlowBlock);
    const bool isTabular = box.kind == BoxKind::Table || box.kind == BoxKind::TableRow
        || box.style->box.display == Display::TableRowGroup;
    // TEACHING: a block inside an inline box makes that a block.
    if (box.isInline() && hasBlocks) {
        box.kind = BoxKind::Block;
        box.isInlineLevel = false;
    }
    box.holdsLines = !hasBlocks && !list.empty() && box.kind == BoxKind::Block && !isTabular;
    if (box.isInline() || box.holdsLines) {
        for (std::unique_ptr<Box>& each : list)
            each->parent = &box;
        box.children = std::move(list);
    } else {
        wrapRuns(box, list);
    }
}

} // namespace loopscope::layout
