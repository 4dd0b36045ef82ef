// SPDX-License-Identifier: GPL-3.0-or-later
// The user's inputs of a program's directives, at their moments of virtual time.
#pragma once

#include "core/program/program.h"
#include "core/web/dom/key_input.h"
#include "core/web/dom/pointer_input.h"

#include <vector>

namespace loopscope {

class Page;

class UserInput
{
public:
    explicit UserInput(Page& page)
        : m_page(page)
        , m_pointer(page)
        , m_keys(page)
    {
    }
    UserInput(const UserInput&) = delete;
    UserInput& operator=(const UserInput&) = delete;

    void schedule(const std::vector<Input>& inputs);

private:
    std::optional<layout::Point> placeOf(const std::string& selector) const;
    void queueTask(const Input& input, std::optional<layout::Point> at);
    void act(const Input& input, std::optional<layout::Point> at);
    void clickOn(dom::Element& element, std::optional<layout::Point> measured);

    Page& m_page;
    PointerInput m_pointer;
    KeyInput m_keys;
};

} // namespace loopscope
