// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/layout/rendering.h"

#include "core/dom/focus_order.h"
#include "core/web/dom/focus.h"
#include "core/web/event_dispatch.h"
#include "core/web/layout/animations.h"
#include "core/web/layout/dom_rect.h"
#include "core/web/layout/intersection_observers.h"
#include "core/web/layout/layout_interfaces.h"
#include "core/web/layout/page_painter.h"
#include "core/web/layout/resize_observers.h"
#include "core/web/layout/transition_event.h"
#include "core/web/page.h"

#include <algorithm>

namespace loopscope {

namespace {

// The page that the expected outputs were recorded in.
constexpr layout::Viewport kViewport { 800, 600 };

// "div#list", "li.done", "p".
std::string nameOf(const dom::Node& node)
{
    const dom::Element* const element
        = node.isElement() ? static_cast<const dom::Element*>(&node) : node.parentElement();
    if (element == nullptr)
        return "document";
    std::string name = element->localName();
    if (!element->id().empty())
        return name + '#' + element->id();
    const std::vector<std::string> classes = element->classes();
    return classes.empty() ? name : name + '.' + classes.front();
}

} // namespace

Rendering::Rendering(Page& page, dom::Document& document)
    : m_page(page)
    , m_layout(document, kViewport)
    , m_painter(std::make_unique<PagePainter>(page))
    , m_resizeObservers(std::make_unique<ResizeObservers>(page))
    , m_intersectionObservers(std::make_unique<IntersectionObservers>(page))
    , m_animations(std::make_unique<Animations>(page))
{
    m_layout.setAnimator(m_animations.get());
    page.loop().setRenderingSteps(this);
}

Rendering::~Rendering()
{
    m_page.loop().setRenderingSteps(nullptr);
}

bool Rendering::define(JS::HandleObject global)
{
    return defineDomRect(m_page, global) && includeElementGeometry(m_page) && includeDocumentGeometry(m_page)
        && defineWindowGeometry(m_page, global) && defineMediaQueryList(m_page, global)
        && defineComputedStyle(m_page, global) && m_resizeObservers->define(global)
        && m_intersectionObservers->define(global) && defineTransitionEvent(m_page, global);
}

// TEACHING: the page that the program stands in is painted once before it runs, so that there is something to
// see from the beginning. A browser may or may not come to that.
void Rendering::pageLoaded()
{
    m_layout.update();
    m_painter->paint(m_layout);
}

void Rendering::programBegins()
{
    m_programHasBegun = true;
    m_animations->begin();
}

void Rendering::noteForcedLayout(std::string_view reader)
{
    if (!m_programHasBegun || m_page.engine().stack().empty())
        return;
    m_page.writer().write({ .kind = StepKind::LayoutForced,
        .position = m_page.engine().stack().position(),
        .card = m_page.engine().stack().top(),
        .a = number(m_page.writer().intern(reader)) });
}

layout::PageLayout& Rendering::upToDate(std::string_view reader)
{
    const std::uint64_t before = m_layout.generation();
    if (m_layout.isDirty()) {
        m_layout.update();
        if (m_layout.generation() != before)
            noteForcedLayout(reader);
    }
    return m_layout;
}

layout::PageLayout& Rendering::upToDateStyles(std::string_view reader)
{
    const std::uint64_t before = m_layout.generation();
    m_layout.updateStyles();
    if (m_layout.generation() != before)
        noteForcedLayout(reader);
    return m_layout;
}

void Rendering::noteChange(dom::Node& node, DomChange change, std::string_view attribute)
{
    if (change == DomChange::Children || attribute == "id")
        m_painter->treeChanged();
    if (!m_programHasBegun || &node.root() != &m_page.dom().document())
        return;
    TraceWriter& writer = m_page.writer();
    writer.write({ .kind = StepKind::DomChanged,
        .detail = static_cast<std::uint16_t>(change),
        .position = m_page.engine().stack().position(),
        .card = m_page.engine().stack().top(),
        .a = number(writer.intern(nameOf(node))),
        .b = attribute.empty() ? 0 : number(writer.intern(attribute)) });
    requestFrame();
}

void Rendering::noteControl(dom::Element& control)
{
    if (&control.root() == &m_page.dom().document())
        requestFrame();
}

// The focus is painted by itself; what is under the pointer only where a rule looks at it.
void Rendering::noteState(dom::ElementState state)
{
    if (state == dom::ElementState::Focused || m_layout.rules().looksAtState())
        requestFrame();
}

void Rendering::requestFrame()
{
    if (m_programHasBegun)
        m_page.loop().requestRendering();
}

void Rendering::noteScroll(dom::Node& node)
{
    const dom::NodeRef scrolled = &node;
    if (std::find(m_scrolled.begin(), m_scrolled.end(), scrolled) == m_scrolled.end())
        m_scrolled.push_back(scrolled);
    requestFrame();
}

void Rendering::runAtFrame(CardId card, const std::function<void()>& steps)
{
    m_page.loop().runRenderingCallback(card, steps);
}

// No step of a trace is spent on events that nobody listens to.
void Rendering::fireAtFrame(std::string_view type, JS::HandleObject target, std::int32_t flags)
{
    if (!isListenedTo(m_page, target, type, flags))
        return;
    TraceWriter& writer = m_page.writer();
    const CardId card = writer.addCard({ CardKind::FrameEvent, writer.intern(type), {}, {}, {} });
    m_page.engine().stack().markAsNative(card);
    runAtFrame(card, [&] { fireAnEvent(m_page, type, target, flags); });
}

// CSSOM View §13.1 run the scroll steps.
void Rendering::runTheScrollSteps()
{
    JSContext* const context = m_page.engine().context();
    for (const dom::NodeRef& node : std::exchange(m_scrolled, {})) {
        JS::RootedObject target(context, m_page.dom().wrap(*node));
        if (!target)
            return;
        fireAtFrame("scroll", target, node->isDocument() ? kBubbles : 0);
        fireAtFrame("scrollend", target, node->isDocument() ? kBubbles : 0);
    }
}

void Rendering::beforeFrameCallbacks(VirtualTime frame)
{
    JSAutoRealm realm(m_page.engine().context(), m_page.engine().global());
    // Steps 5-7: the viewport keeps its size. Step 8: run the scroll steps.
    runTheScrollSteps();
    // Step 11: update animations and send events. Steps 9, 10, 12, 13: media queries never change, and there
    // is no fullscreen and no canvas.
    m_animations->update(frame);
}

// Step 16, the loop: recalculate styles and update layout, and tell resize observers, deeper each time.
void Rendering::updateStyleLayoutAndResizeObservers()
{
    std::size_t depth = 0;
    m_layout.update();
    while (m_resizeObservers->gatherActiveObservations(depth)) {
        depth = m_resizeObservers->broadcastActiveObservations();
        if (!m_page.engine().host().goesOn())
            return;
        m_layout.update();
    }
    if (m_resizeObservers->hasSkippedObservations()) {
        m_resizeObservers->deliverResizeLoopError();
        requestFrame();
    }
}

// Step 17: what has the focus and is not shown any more loses it.
void Rendering::runTheFocusFixup()
{
    dom::Document& document = m_page.dom().document();
    dom::Element* const focused = document.focused();
    if (focused != nullptr && (m_layout.boxOf(*focused) == nullptr || !dom::isFocusable(*focused))) {
        const dom::ElementRef lost = focused;
        document.setFocused(nullptr);
        JS::RootedObject target(m_page.engine().context(), m_page.dom().wrap(*focused));
        const bool isHeard = target
            && (isListenedTo(m_page, target, "blur", 0)
                || isListenedTo(m_page, target, "focusout", kBubbles));
        if (!isHeard)
            return;
        TraceWriter& writer = m_page.writer();
        const CardId card = writer.addCard({ CardKind::FrameEvent, writer.intern("blur"), {}, {}, {} });
        m_page.engine().stack().markAsNative(card);
        runAtFrame(card, [&] { fireFocusLost(m_page, *lost); });
    }
}

void Rendering::afterFrameCallbacks(VirtualTime frame)
{
    JSAutoRealm realm(m_page.engine().context(), m_page.engine().global());
    updateStyleLayoutAndResizeObservers();
    if (!m_page.engine().host().goesOn())
        return;
    runTheFocusFixup();
    m_animations->startPending(frame);
    if (m_animations->isAnyRunning())
        requestFrame();
    // Step 20: run the update intersection observations steps.
    m_intersectionObservers->update(frame);
    // Step 22: the page is painted.
    m_painter->paint(m_layout);
}

} // namespace loopscope
