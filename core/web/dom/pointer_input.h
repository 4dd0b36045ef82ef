// SPDX-License-Identifier: GPL-3.0-or-later
// The user's mouse (UI Events §3.4, Pointer Events §4).
#pragma once

#include "core/dom/element.h"
#include "core/layout/page_layout.h"

#include <string_view>
#include <vector>

namespace loopscope {

class Page;

class PointerInput
{
public:
    explicit PointerInput(Page& page)
        : m_page(page)
    {
    }
    PointerInput(const PointerInput&) = delete;
    PointerInput& operator=(const PointerInput&) = delete;

    /// Move, press and release over an element.
    void click(dom::Element& target, layout::Point at);

private:
    enum class Press : std::uint8_t
    {
        Taken,
        Prevented
    };

    void moveTo(dom::Element& target);
    Press press(dom::Element& target);
    void release(dom::Element& target);
    bool fire(std::string_view type, dom::Element& target, int button, int buttons, int detail,
        std::int32_t flags, dom::Element* related = nullptr);

    Page& m_page;
    layout::Point m_at; // in the viewport
    dom::ElementRef m_hovered; // or null
};

} // namespace loopscope
