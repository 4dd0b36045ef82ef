// SPDX-License-Identifier: GPL-3.0-or-later
// Colours (CSS Color 4), as far as pages use them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace loopscope::layout {

struct Color
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    float alpha = 1;

    friend bool operator==(const Color&, const Color&) = default;
};
constexpr Color kTransparent { 0, 0, 0, 0 };

/// A name, #hex, rgb() or hsl(). None: it is no colour. `current`: what currentcolor stands for.
std::optional<Color> parseColor(std::string_view text, const Color& current);
/// CSSOM: "rgb(1, 2, 3)" or "rgba(1, 2, 3, 0.5)".
std::string colorText(const Color& color);
/// RGBA, a byte each; the form of recorded pictures.
std::uint32_t packed(const Color& color);

} // namespace loopscope::layout
