// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/layout/animations.h"

#include "core/layout/css_number.h"
#include "core/layout/easing.h"
#include "core/layout/interpolation.h"
#include "core/layout/properties.h"
#include "core/layout/shorthands.h"
#include "core/web/event_dispatch.h"
#include "core/web/layout/rendering.h"
#include "core/web/layout/transition_event.h"
#include "core/web/page.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr double kMillisecondsPerSecond = 1000;

// An item of a list that is shorter than the list of properties is used again.
std::string itemOf(const layout::TextByName& styles, const char* name, const char* missing, std::size_t index)
{
    const auto found = styles.find(name);
    if (found == styles.end())
        return missing;
    const std::vector<std::string> items = layout::splitAt(found->second, ',');
    return items[index % items.size()];
}

bool isOfTransitions(std::string_view property)
{
    return property.starts_with("transition-") || property.starts_with("animation-");
}

} // namespace

bool Animations::isAnyRunning() const
{
    return std::any_of(
        m_transitions.begin(), m_transitions.end(), [](const Transition& each) { return !each.isEnded; });
}

double Animations::sinceStart(const Transition& transition) const
{
    return transition.start ? milliseconds(m_now - *transition.start) - transition.delay : -transition.delay;
}

std::string Animations::valueOf(const Transition& transition) const
{
    const double progress
        = transition.duration > 0 ? std::clamp(sinceStart(transition) / transition.duration, 0.0, 1.0) : 1;
    return layout::interpolated(transition.from, transition.to, layout::eased(transition.easing, progress))
        .value_or(transition.to);
}

void Animations::cancel(const Transition& transition)
{
    if (transition.told != Told::Nothing)
        m_events.push_back({ transition.element, "transitioncancel", transition.property,
            std::max(0.0, sinceStart(transition)) / kMillisecondsPerSecond });
    m_page.dom().rendering().requestFrame();
}

// CSS Transitions §3 starting of transitions.
void Animations::compare(dom::Element& element, const layout::ComputedStyle& before,
    const layout::ComputedStyle& after, const std::string& property, const layout::TextByName& timing,
    std::size_t index)
{
    const std::string now = layout::propertyText(after, property);
    const std::string was = layout::propertyText(before, property);
    const auto running = std::find_if(m_transitions.begin(), m_transitions.end(),
        [&](const Transition& each) { return each.element.get() == &element && each.property == property; });
    if (running != m_transitions.end()) {
        if (running->to == now)
            return;
        if (!running->isEnded)
            cancel(*running);
        m_transitions.erase(running);
    }
    if (was == now || !layout::interpolated(was, now, 0.5))
        return;
    const double duration
        = layout::toNumber(itemOf(timing, "transition-duration", "0s", index)) * kMillisecondsPerSecond;
    const double delay
        = layout::toNumber(itemOf(timing, "transition-delay", "0s", index)) * kMillisecondsPerSecond;
    if (std::max(0.0, duration) + delay <= 0)
        return;
    m_transitions.push_back({ &element, property, was, now,
        itemOf(timing, "transition-timing-function", "ease", index), duration, delay, {}, Told::Nothing });
    m_page.dom().rendering().requestFrame();
}

layout::Overrides Animations::animate(dom::Element& element, const layout::ComputedStyle* before,
    const layout::ComputedStyle& after, const layout::ComputedStyle& /*parent*/)
{
    if (!m_hasBegun)
        return {};
    const bool isShown = before != nullptr && before->box.display != layout::Display::None
        && after.box.display != layout::Display::None;
    const auto duration = after.paint.others.find("transition-duration");
    const bool hasTransitions = duration != after.paint.others.end();
    if (m_transitions.empty() && (!hasTransitions || !isShown))
        return {};
    if (!isShown) {
        std::erase_if(m_transitions, [&](const Transition& each) {
            const bool isOfElement = each.element.get() == &element;
            if (isOfElement && !each.isEnded)
                cancel(each);
            return isOfElement;
        });
        return {};
    }
    if (hasTransitions) {
        const auto named = after.paint.others.find("transition-property");
        const std::vector<std::string> names
            = layout::splitAt(named == after.paint.others.end() ? "all" : named->second, ',');
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (names[i] == "all") {
                for (const layout::Property& each : layout::properties()) {
                    if (!isOfTransitions(each.name))
                        compare(element, *before, after, std::string(each.name), after.paint.others, i);
                }
                continue;
            }
            std::vector<std::string> longhands = layout::longhandsOf(names[i]);
            if (longhands.empty())
                longhands.push_back(names[i]);
            for (const std::string& each : longhands)
                compare(element, *before, after, each, after.paint.others, i);
        }
    }
    std::erase_if(m_transitions,
        [&](const Transition& each) { return each.isEnded && each.element.get() == &element; });
    layout::Overrides overrides;
    for (const Transition& each : m_transitions) {
        if (each.element.get() == &element)
            overrides.emplace_back(each.property, valueOf(each));
    }
    return overrides;
}

void Animations::send(const Event& event)
{
    JSContext* const context = m_page.engine().context();
    JS::RootedObject target(context, m_page.dom().wrap(*event.element));
    if (!target || !isListenedTo(m_page, target, event.type, kBubbles))
        return;
    TraceWriter& writer = m_page.writer();
    const CardId card = writer.addCard({ CardKind::FrameEvent, writer.intern(event.type), {}, {}, {} });
    m_page.engine().stack().markAsNative(card);
    m_page.dom().rendering().runAtFrame(
        card, [&] { fireTransitionEvent(m_page, event.type, target, event.property, event.elapsed); });
}

void Animations::update(VirtualTime frame)
{
    m_now = frame;
    std::vector<Event> events = std::exchange(m_events, {});
    layout::PageLayout& layout = m_page.dom().rendering().layout();
    std::vector<Transition> left;
    for (Transition& each : m_transitions) {
        if (each.isEnded) {
            left.push_back(std::move(each));
            continue;
        }
        const double since = sinceStart(each);
        const double atBegin = each.delay < 0 ? std::min(-each.delay, each.duration) : 0;
        const auto tell = [&](const char* type, double elapsed) {
            events.push_back({ each.element, type, each.property, elapsed / kMillisecondsPerSecond });
        };
        if (!each.element->isConnected()) {
            if (each.told != Told::Nothing)
                tell("transitioncancel", std::max(0.0, since));
            continue;
        }
        if (each.told == Told::Nothing) {
            tell("transitionrun", atBegin);
            each.told = Told::Run;
        }
        if (each.told == Told::Run && since >= 0) {
            tell("transitionstart", atBegin);
            each.told = Told::Start;
        }
        layout.invalidateStyle(*each.element);
        each.isEnded = since >= each.duration;
        if (each.isEnded)
            tell("transitionend", each.duration);
        left.push_back(std::move(each));
    }
    m_transitions = std::move(left);
    for (const Event& event : events)
        send(event);
}

void Animations::startPending(VirtualTime frame)
{
    m_now = frame;
    for (Transition& each : m_transitions) {
        if (!each.start)
            each.start = frame;
    }
}

} // namespace loopscope
