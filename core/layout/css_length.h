// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths and percentages (CSS Values 4), calc() among them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace loopscope::layout {

/// Pixels plus a share of something that is known only when it is laid out, or a keyword.
struct Length
{
    enum class Kind : std::uint8_t
    {
        Fixed,
        Auto, // also: none, normal, content
        MinContent,
        MaxContent,
        FitContent
    };
    Kind kind = Kind::Fixed;
    double px = 0;
    double percent = 0;
    bool isPercentage = false; // as it was written: 0% is not 0px

    bool isFixed() const { return kind == Kind::Fixed; }
    bool isAuto() const { return kind == Kind::Auto; }
    bool hasPercent() const { return isFixed() && percent != 0; }
    /// In layout units.
    double of(double whole) const;

    friend bool operator==(const Length&, const Length&) = default;
};
constexpr Length kAuto { Length::Kind::Auto, 0, 0, false };

/// What relative units are relative to, in pixels.
struct LengthContext
{
    double fontSize = 16;
    double rootFontSize = 16;
    double viewportWidth = 0;
    double viewportHeight = 0;
};

/// None: it is no length. A number without a unit counts only if it is 0.
std::optional<Length> parseLength(std::string_view text, const LengthContext& context);
/// "10px", "50%", "calc(50% + 10px)"; `automatic` for the keyword.
std::string lengthText(const Length& length, std::string_view automatic = "auto");

} // namespace loopscope::layout
