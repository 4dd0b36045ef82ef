// SPDX-License-Identifier: GPL-3.0-or-later
// The user's inputs of a program's directives, at their moments of virtual time.
#pragma once

#include "core/program/program.h"

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <string_view>
#include <vector>

namespace loopscope {

class Page;

/// SPEC-GAP: clicks only; keys and text need elements that take them.
class UserInput
{
public:
    explicit UserInput(Page& page);
    UserInput(const UserInput&) = delete;
    UserInput& operator=(const UserInput&) = delete;

    void schedule(const std::vector<Input>& inputs);

private:
    void queueTask(const Input& input);
    void click(JS::HandleObject target);
    void moveTo(JS::HandleObject target);
    void moveFocus(JS::HandleObject target);
    void fire(std::string_view type, JS::HandleObject target, int button, int buttons, int detail,
        std::int32_t flags);

    Page& m_page;
    JS::PersistentRootedObject m_hovered; // or null
    JS::PersistentRootedObject m_focused; // or null
};

} // namespace loopscope
