// SPDX-License-Identifier: GPL-3.0-or-later
// CSS transitions (CSS Transitions 1) on the frames' clock. SPEC-GAP: @keyframes animations, element.animate,
// document.getAnimations; transitions that are turned back before their end take the whole time again.
#pragma once

#include "core/layout/page_layout.h"
#include "core/trace/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace loopscope {

class Page;

class Animations : public layout::StyleAnimator
{
public:
    explicit Animations(Page& page)
        : m_page(page)
    {
    }

    /// From here on elements that were shown can change slowly.
    void begin() { m_hasBegun = true; }
    /// HTML §8.1.7.3 step 11: update animations and send events.
    void update(VirtualTime frame);
    /// The styles of a frame are worked out: what has just begun begins at its time.
    void startPending(VirtualTime frame);
    bool isAnyRunning() const;

    layout::Overrides animate(dom::Element& element, const layout::ComputedStyle* before,
        const layout::ComputedStyle& after, const layout::ComputedStyle& parent) override;

private:
    enum class Told : std::uint8_t
    {
        Nothing,
        Run,
        Start
    };
    struct Transition
    {
        dom::ElementRef element;
        std::string property;
        std::string from;
        std::string to;
        std::string easing;
        double duration = 0; // in ms
        double delay = 0;
        std::optional<VirtualTime> start;
        Told told = Told::Nothing;
        bool isEnded = false; // it stays until the element's style is worked out again
    };
    struct Event
    {
        dom::ElementRef element;
        std::string type;
        std::string property;
        double elapsed = 0; // in seconds
    };

    std::string valueOf(const Transition& transition) const;
    double sinceStart(const Transition& transition) const;
    void compare(dom::Element& element, const layout::ComputedStyle& before,
        const layout::ComputedStyle& after, const std::string& property, const layout::TextByName& timing,
        std::size_t index);
    void cancel(const Transition& transition);
    void send(const Event& event);

    Page& m_page;
    bool m_hasBegun = false;
    VirtualTime m_now {}; // of the last frame
    std::vector<Transition> m_transitions; // in the order in which they began
    std::vector<Event> m_events; // for the next frame
};

} // namespace loopscope
