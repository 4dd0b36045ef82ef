// SPDX-License-Identifier: GPL-3.0-or-later
// The page's rendering (HTML §8.1.7.3 update the rendering): its layout, who looks at it, and when it is
// brought up to date.
#pragma once

#include "core/dom/document.h"
#include "core/layout/page_layout.h"
#include "core/loop/rendering_steps.h"

#include <js/TypeDecls.h>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace loopscope {

class Animations;
class IntersectionObservers;
class Page;
class PagePainter;
class ResizeObservers;

class Rendering : public RenderingSteps
{
public:
    Rendering(Page& page, dom::Document& document);
    ~Rendering() override;
    Rendering(const Rendering&) = delete;
    Rendering& operator=(const Rendering&) = delete;

    bool define(JS::HandleObject global);
    /// From here on changes make steps and frames: the page as it was loaded is there.
    void programBegins();
    /// The page was loaded: its first picture.
    void pageLoaded();

    /// The layout, up to date. `reader`: the member that asks for it ("offsetWidth"); what it had to work out
    /// becomes a step.
    layout::PageLayout& upToDate(std::string_view reader);
    /// The same for styles alone.
    layout::PageLayout& upToDateStyles(std::string_view reader);
    /// As it was last worked out.
    layout::PageLayout& layout() { return m_layout; }

    /// A change of the tree, as it is made.
    void noteChange(dom::Node& node, DomChange change, std::string_view attribute = {});
    /// What a form control holds has changed.
    void noteControl(dom::Element& control);
    /// Another element has the focus, or is under the pointer.
    void noteState(dom::ElementState state);
    /// Something that is shown has changed: there will be a frame.
    void requestFrame();
    /// CSSOM View: an element, or the document, was scrolled: its events come with the next frame.
    void noteScroll(dom::Node& node);

    ResizeObservers& resizeObservers() { return *m_resizeObservers; }
    IntersectionObservers& intersectionObservers() { return *m_intersectionObservers; }
    Animations& animations() { return *m_animations; }
    /// Runs `steps` as a callback of the frame with a card of its own.
    void runAtFrame(CardId card, const std::function<void()>& steps);
    /// Fires an event so, if somebody may listen.
    void fireAtFrame(std::string_view type, JS::HandleObject target, std::int32_t flags);

    void beforeFrameCallbacks(VirtualTime frame) override;
    void afterFrameCallbacks(VirtualTime frame) override;

private:
    void runTheScrollSteps();
    void runTheFocusFixup();
    void updateStyleLayoutAndResizeObservers();
    void noteForcedLayout(std::string_view reader);

    Page& m_page;
    layout::PageLayout m_layout;
    std::unique_ptr<PagePainter> m_painter;
    std::unique_ptr<ResizeObservers> m_resizeObservers;
    std::unique_ptr<IntersectionObservers> m_intersectionObservers;
    std::unique_ptr<Animations> m_animations;
    bool m_programHasBegun = false;
    std::vector<dom::NodeRef> m_scrolled; // whose events are due
};

} // namespace loopscope
