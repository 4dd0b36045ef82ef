// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the window that dock, float and hide.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace loopscope {

/// In the order of the View menu and of their keys.
enum class Panel : std::uint8_t
{
    Code,
    Scene,
    Console,
    Timeline,
    Charts,
    Variables,
    Promises,
    Page
};

inline constexpr std::array kPanels { Panel::Code, Panel::Scene, Panel::Console, Panel::Timeline,
    Panel::Charts, Panel::Variables, Panel::Promises, Panel::Page };

constexpr std::size_t index(Panel panel)
{
    return static_cast<std::size_t>(panel);
}

} // namespace loopscope
