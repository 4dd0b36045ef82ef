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
    if ((element.isHtml("input") && name == "type") || (element.isHtml("details") && name == "open"))
        rebuildLater(element);
    if (element.isHtml("style"))
        m_sheetsAreOld = true;
    const bool countsItems = name == "start" || name == "reversed" || name == "value";
    if (countsItems && element.isHtml("ol"))
        rebuildLater(element);
    if (countsItems && element.isHtml("li") && element.parentElement() != nullptr)
        rebuildLater(*element.parentElement());
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
