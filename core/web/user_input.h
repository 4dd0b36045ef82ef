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
    void queueTask(const Input& input);
    void act(const Input& input);

    Page& m_page;
    PointerInput m_pointer;
    KeyInput m_keys;
};

} // namespace loopscope
