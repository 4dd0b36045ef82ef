// SPDX-License-Identifier: GPL-3.0-or-later
// A document's styles and boxes, kept up to date with its tree.
#pragma once

#include "core/dom/document.h"
#include "core/dom/tree_observer.h"
#include "core/layout/box.h"
#include "core/layout/media_query.h"
#include "core/layout/style_resolver.h"

#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace loopscope::layout {

/// Who runs transitions and animations.
class StyleAnimator
{
public:
    virtual ~StyleAnimator() = default;
    /// An element's style was worked out anew: what stands above it. `before`: what was shown; null: nothing.
    virtual Overrides animate(dom::Element& element, const ComputedStyle* before, const ComputedStyle& after,
        const ComputedStyle& parent)
        = 0;
};

struct Point
{
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

/// Notes what changes in the tree, and works styles and boxes out anew only when they are asked for.
class PageLayout final : public dom::TreeObserver
{
public:
    PageLayout(dom::Document& document, const Viewport& viewport);
    ~PageLayout() override;
    PageLayout(const PageLayout&) = delete;
    PageLayout& operator=(const PageLayout&) = delete;

    const Viewport& viewport() const { return m_viewport; }
    const RuleSet& rules() const { return m_resolver.rules(); }
    void setAnimator(StyleAnimator* animator) { m_animator = animator; }

    /// Whether anything has changed since the last update.
    bool isDirty() const;
    /// HTML: update style and layout.
    void update();
    /// Styles alone.
    void updateStyles();
    /// Grows with every update that changed something.
    std::uint64_t generation() const { return m_generation; }

    /// The element's style is to be worked out anew.
    void invalidateStyle(dom::Element& element);
    /// As of the last update; of an element that is not shown it is worked out now. Null: it is not in the
    /// page.
    StylePtr styleOf(dom::Element& element);
    /// Null: it has no box, or one that is not there yet.
    const Box* boxOf(const dom::Node& node) const;
    const Box* root() const { return m_root.get(); }

    /// How far an element's contents are scrolled; the page's own for its scrolling element.
    Point scrollOffset(const dom::Element& element) const;
    Point pageScroll() const { return m_pageScroll; }
    /// Clamped to what there is to scroll. True: it changed.
    bool scrollTo(const dom::Element& element, Point offset);
    bool scrollPageTo(Point offset);
    /// Relative to the padding box: how large what is inside is, at least the box itself.
    Rect scrollableOverflow(const Box& box) const;
    Rect scrollableOverflowOfPage() const;

    /// From what is relative to the border box of `container` to the viewport; null: of the page.
    Matrix toViewport(const Box* container) const;
    /// The border boxes of an element's pieces in the viewport: one for a block, one a line for the inline.
    std::vector<Rect> rectsOf(const dom::Element& element) const;
    Rect boundingRectOf(const dom::Element& element) const;
    /// Where a border box stands in the page, transforms and scrolling left out.
    Point pagePositionOf(const Box& box) const;
    /// The transform of a box about its own corner.
    Matrix transformOf(const Box& box) const;

    void nodeInserted(dom::Node& node) override;
    void nodeRemoved(dom::Node& node, dom::Node& parent) override;
    void childrenChanged(dom::Node& parent) override;
    void textChanged(dom::CharacterData& node) override;
    void attributeChanged(dom::Element& element, std::string_view name,
        const std::optional<std::string>& before, const std::optional<std::string>& now) override;
    void controlChanged(dom::Element& control) override;
    void stateChanged(dom::ElementState state) override;

private:
    enum class Restyle : std::uint8_t
    {
        Itself,
        Subtree
    };
    using Spare = std::unordered_map<const dom::Node*, std::unique_ptr<Box>>;

    bool isMine(dom::Node& node) const;
    void noteStyleSheets(dom::Node& node);
    void restyleLater(dom::Element& element, Restyle how);
    void restyle(dom::Element& element, Restyle how);
    StylePtr resolve(dom::Element& element, const ComputedStyle* before);
    StylePtr styleFor(dom::Element& element);
    void takeStyle(dom::Element& element, const StylePtr& before, const StylePtr& now);

    void rebuildLater(dom::Element& element);
    void rebuildBoxes();
    dom::Element* rebuildRootOf(dom::Element* element);
    void buildChildren(Box& box, dom::Element& element, Spare& spare);
    void appendBoxes(
        Box& parent, dom::Element& element, std::vector<std::unique_ptr<Box>>& list, Spare& spare);
    std::unique_ptr<Box> makeBox(dom::Element& element, const StylePtr& style, Spare& spare);
    std::unique_ptr<Box> makeText(dom::Node& node, const StylePtr& style) const;
    void spareBoxes(Box& box, Spare& spare);
    void forget(Box& box);
    void rebuildAll();

    static void markDirty(Box* box);
    void layOut();
    void layOutOfFlow(Box& box);
    const Box* containingBlockOf(const Box& box) const;
    void extendOverflow(const Box& box, const Matrix& matrix, Rect& extent, bool isTop) const;
    void clampScrolling();

    dom::Document& m_document;
    Viewport m_viewport;
    StyleResolver m_resolver;
    StyleAnimator* m_animator = nullptr;
    std::unordered_map<const dom::Element*, StylePtr> m_styles;
    std::unordered_map<dom::Element*, Restyle> m_toRestyle;
    std::unordered_set<dom::Element*> m_toRebuild;
    std::unordered_set<const dom::Element*> m_toRemake; // whose own box is not to be used again
    std::unordered_map<const dom::Node*, Box*> m_boxes;
    std::unique_ptr<Box> m_root;
    std::unordered_map<const dom::Element*, Point> m_scroll;
    Point m_pageScroll;
    std::uint64_t m_generation = 0;
    bool m_sheetsAreOld = true;
    bool m_allStylesAreOld = true;
    bool m_statesAreOld = false; // those that rules look at
    bool m_allBoxesAreOld = true;
    std::vector<Box*> m_outOfFlow; // in tree order
};

} // namespace loopscope::layout
