// SPDX-License-Identifier: GPL-3.0-or-later
// The user's keys (UI Events §3.7, §3.6, Input Events) and what they do by themselves.
#pragma once

#include "core/dom/element.h"

#include <string>
#include <string_view>

namespace loopscope {

class Page;

/// SPEC-GAP: what arrow keys do in number fields, sliders, selects and groups of radio buttons; the caret,
/// which is always at the end; text that is edited outside form controls.
class KeyInput
{
public:
    explicit KeyInput(Page& page)
        : m_page(page)
    {
    }
    KeyInput(const KeyInput&) = delete;
    KeyInput& operator=(const KeyInput&) = delete;

    /// "a", "Enter", "Shift+Tab": pressed and released.
    void press(const std::string& keys);
    /// A text as key presses, one a character. What is not ASCII comes as text alone.
    void type(const std::string& text);

private:
    void down(const std::string& key);
    void up(const std::string& key);
    void insertText(const std::string& text);
    void edit(const std::string& inputType, const std::string* data, const std::string& text);
    void enter(dom::Element& target);
    void commit(dom::Element& field);
    void moveByTab();
    dom::Element* target();
    bool fireKey(std::string_view type, const std::string& key);
    bool fireInput(
        std::string_view type, dom::Element& target, const std::string& inputType, const std::string* data);

    Page& m_page;
    std::int32_t m_modifiers = 0; // that are held
    bool m_isSpacePressed = false; // on what it clicks when it is released
};

} // namespace loopscope
