// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/page_layout.h"

#include "core/dom/character_data.h"
#include "core/dom/text_case.h"
#include "core/layout/box_layout.h"

#include <algorithm>

namespace loopscope::layout {

PageLayout::PageLayout(dom::Document& document, const Viewport& viewport)
    : m_document(document)
    , m_viewport(viewport)
    , m_resolver(viewport)
{
    document.addObserver(*this);
}

PageLayout::~PageLayout()
{
    m_document.removeObserver(*this);
}

bool PageLayout::isMine(dom::Node& node) const
{
    return &node.root() == &m_document;
}

bool PageLayout::isDirty() const
{
    return m_sheetsAreOld || m_allStylesAreOld || m_statesAreOld || m_allBoxesAreOld || !m_toRestyle.empty()
        || !m_toRebuild.empty() || (m_root != nullptr && m_root->isDirty);
}

// What the tree tells

void PageLayout::noteStyleSheets(dom::Node& node)
{
    for (dom::Node* each = &node; each != nullptr; each = each->next(node)) {
        if (each->isElement() && static_cast<dom::Element*>(each)->isHtml("style"))
            m_sheetsAreOld = true;
    }
    for (dom::Node* each = node.parent(); each != nullptr; each = each->parent()) {
        if (each->isElement() && static_cast<dom::Element*>(each)->isHtml("style"))
            m_sheetsAreOld = true;
    }
}

void PageLayout::nodeInserted(dom::Node& node)
{
    if (isMine(node))
        noteStyleSheets(node);
}

void PageLayout::nodeRemoved(dom::Node& node, dom::Node& parent)
{
    if (!isMine(parent))
        return;
    for (dom::Node* each = &node; each != nullptr; each = each->next(node)) {
        if (!each->isElement())
            continue;
        auto* const element = static_cast<dom::Element*>(each);
        m_sheetsAreOld = m_sheetsAreOld || element->isHtml("style");
        m_styles.erase(element);
        m_toRestyle.erase(element);
        m_toRebuild.erase(element);
        m_scroll.erase(element);
        m_toRemake.insert(element);
    }
}

void PageLayout::childrenChanged(dom::Node& parent)
{
    if (!isMine(parent))
        return;
    if (!parent.isElement()) {
        m_allBoxesAreOld = true;
        return;
    }
    auto& element = static_cast<dom::Element&>(parent);
    noteStyleSheets(parent);
    if (rules().looksAround())
        restyleLater(element, Restyle::Subtree);
    rebuildLater(element);
}

void PageLayout::textChanged(dom::CharacterData& node)
{
    if (!isMine(node) || node.parentElement() == nullptr)
        return;
    noteStyleSheets(node);
    const auto box = m_boxes.find(&node);
    if (box != m_boxes.end() && !dom::stripped(node.data()).empty())
        markDirty(box->second);
    else
        rebuildLater(*node.parentElement());
}

void PageLayout::attributeChanged(dom::Element& element, std::string_view name,
    const std::optional<std::string>& /*before*/, const std::optional<std::string>& /*now*/)
{
    if (!isMine(element))
        return;
    if (name == "style") {
        restyleLater(element, Restyle::Itself);
    } else if (rules().looksAt(name)) {
        dom::Element* const around = rules().looksAround() && element.parentElement() != nullptr
            ? element.parentElement()
            : &element;
        restyleLater(*around, Restyle::Subtree);
    }
    const auto box = m_boxes.find(&element);
    if (box != m_boxes.end() && box->second->kind == BoxKind::Replaced)
        markDirty(box->second); // of its size
    if (element.isHtml("input") && name == "type")
        rebuildLater(element);
    if (element.isHtml("style"))
        m_sheetsAreOld = true;
}

void PageLayout::controlChanged(dom::Element& /*control*/)
{
    m_statesAreOld = m_statesAreOld || rules().looksAtState();
}

void PageLayout::stateChanged(dom::ElementState /*state*/)
{
    m_statesAreOld = m_statesAreOld || rules().looksAtState();
}

// Styles

void PageLayout::restyleLater(dom::Element& element, Restyle how)
{
    Restyle& noted = m_toRestyle.try_emplace(&element, how).first->second;
    noted = std::max(noted, how);
}

void PageLayout::invalidateStyle(dom::Element& element)
{
    if (isMine(element))
        restyleLater(element, Restyle::Itself);
}

StylePtr PageLayout::resolve(dom::Element& element, const ComputedStyle* before)
{
    dom::Element* const parent = element.parentElement();
    const StylePtr parentStyle = parent != nullptr ? styleFor(*parent) : nullptr;
    StylePtr style = m_resolver.resolve(element, parentStyle.get());
    if (m_animator == nullptr)
        return style;
    const ComputedStyle& above = parentStyle ? *parentStyle : m_resolver.initialStyle();
    const Overrides overrides = m_animator->animate(element, before, *style, above);
    if (overrides.empty())
        return style;
    auto animated = std::make_shared<ComputedStyle>(*style);
    StyleResolver::applyOver(*animated, overrides, above);
    return animated;
}

StylePtr PageLayout::styleFor(dom::Element& element)
{
    if (const auto found = m_styles.find(&element); found != m_styles.end())
        return found->second;
    StylePtr style = resolve(element, nullptr);
    m_styles[&element] = style;
    return style;
}

StylePtr PageLayout::styleOf(dom::Element& element)
{
    return isMine(element) ? styleFor(element) : nullptr;
}

void PageLayout::updateStyles()
{
    if (m_sheetsAreOld) {
        m_resolver.collectSheets(m_document);
        m_sheetsAreOld = false;
        m_allStylesAreOld = true;
    }
    dom::Element* const root = m_document.documentElement();
    if (root == nullptr)
        return;
    if (m_allStylesAreOld || rules().looksAtState()) {
        m_allStylesAreOld = false;
        m_statesAreOld = false;
        m_toRestyle.clear();
        restyleLater(*root, Restyle::Subtree);
    }
    const auto pending = std::exchange(m_toRestyle, {});
    for (const auto& [element, how] : pending)
        restyle(*element, how);
}

void PageLayout::restyle(dom::Element& element, Restyle how)
{
    const auto known = m_styles.find(&element);
    bool goesDown = how == Restyle::Subtree;
    if (known != m_styles.end()) {
        const StylePtr before = known->second;
        const StylePtr now = resolve(element, before.get());
        goesDown
            = goesDown || !(before->inherited == now->inherited) || before->box.isFlex() != now->box.isFlex();
        if (!(*before == *now))
            takeStyle(element, before, now);
    }
    if (!goesDown)
        return;
    for (dom::Element* child = element.firstElementChild(); child != nullptr;
         child = child->nextElementSibling()) {
        if (m_styles.contains(child))
            restyle(*child, how);
    }
}

namespace {

bool changesBoxes(const BoxStyle& before, const BoxStyle& now)
{
    return before.display != now.display || before.isOutOfFlow() != now.isOutOfFlow()
        || before.isPositioned() != now.isPositioned() || before.clips() != now.clips();
}

bool changesLayout(const ComputedStyle& before, const ComputedStyle& now)
{
    const InheritedStyle& one = before.inherited;
    const InheritedStyle& other = now.inherited;
    return !(before.box == now.box) || !(one.font == other.font) || one.textAlign != other.textAlign
        || one.whiteSpace != other.whiteSpace || one.textTransform != other.textTransform
        || one.lineHeight != other.lineHeight || one.letterSpacing != other.letterSpacing
        || before.isTransformed() != now.isTransformed();
}

std::shared_ptr<const ComputedStyle> anonymousStyle(const ComputedStyle& parent)
{
    auto style = std::make_shared<ComputedStyle>();
    style->inherited = parent.inherited;
    style->lengths = parent.lengths;
    style->box.display = Display::Block;
    return style;
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
    if (changesBoxes(before->box, now->box)) {
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

// Boxes

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
        box->isFormattingRoot = true;
        return box;
    }
    box->kind = boxStyle.isFlex()      ? BoxKind::Flex
        : display == Display::Table    ? BoxKind::Table
        : display == Display::TableRow ? BoxKind::TableRow
        : display == Display::Inline   ? BoxKind::Inline
                                       : BoxKind::Block;
    const auto outer = style->paint.others.find("display");
    const bool isFlowRoot = outer != style->paint.others.end() && outer->second == "flow-root";
    box->isFormattingRoot = isFlowRoot || box->kind == BoxKind::Flex || box->kind == BoxKind::Table
        || boxStyle.clips() || display == Display::InlineBlock || display == Display::TableCell
        || boxStyle.isOutOfFlow() || element.isHtml("button") || element.isHtml("fieldset");
    buildChildren(*box, element, spare);
    return box;
}

void PageLayout::appendBoxes(
    Box& parent, dom::Element& element, std::vector<std::unique_ptr<Box>>& list, Spare& spare)
{
    const StylePtr elementStyle = styleFor(element);
    for (dom::Node* child = element.firstChild(); child != nullptr; child = child->nextSibling()) {
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
    appendBoxes(box, element, list, spare);
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

// Layout

void PageLayout::update()
{
    updateStyles();
    if (m_allBoxesAreOld || !m_toRebuild.empty() || m_root == nullptr)
        rebuildBoxes();
    if (m_root != nullptr && m_root->isDirty) {
        layOut();
        clampScrolling();
        ++m_generation;
    }
}

namespace {

void collectOutOfFlow(Box& box, std::vector<Box*>& found)
{
    for (const std::unique_ptr<Box>& child : box.children) {
        if (child->isOutOfFlow())
            found.push_back(child.get());
        if (!child->children.empty())
            collectOutOfFlow(*child, found);
    }
}

} // namespace

void PageLayout::layOut()
{
    const Constraint constraint { m_viewport.width, m_viewport.height, {}, {}, false };
    layoutBox(*m_root, constraint);
    m_root->container = nullptr;
    place(*m_root, m_root->margin[kLeft], m_root->margin[kTop], constraint);
    m_outOfFlow.clear();
    collectOutOfFlow(*m_root, m_outOfFlow);
    for (Box* const box : m_outOfFlow)
        layOutOfFlow(*box);
}

const Box* PageLayout::containingBlockOf(const Box& box) const
{
    if (box.style->box.position == PositionScheme::Fixed)
        return nullptr;
    for (const Box* each = box.parent; each != nullptr; each = each->parent) {
        const bool holds = each->node && !each->isText()
            && (each->style->box.isPositioned() || each->style->isTransformed());
        if (holds && !each->isInline())
            return each;
        if (holds) // TEACHING: an inline box holds what is in it by the block around it.
            return each->container;
    }
    return nullptr;
}

void PageLayout::layOutOfFlow(Box& box)
{
    const Box* const parent = box.parent->isInline() ? box.parent->container : box.parent;
    const Box* const block = containingBlockOf(box);
    const Rect within
        = block != nullptr ? block->paddingBox() : Rect { 0, 0, m_viewport.width, m_viewport.height };
    const Point from = pagePositionOf(*parent);
    const Point to = block != nullptr ? pagePositionOf(*block) : Point {};
    box.container = block;
    layoutOutOfFlow(box, within, from.x - to.x + box.staticX, from.y - to.y + box.staticY);
}

Point PageLayout::pagePositionOf(const Box& box) const
{
    Point point;
    for (const Box* each = &box; each != nullptr; each = each->container) {
        point.x += each->x;
        point.y += each->y;
    }
    return point;
}

} // namespace loopscope::layout
