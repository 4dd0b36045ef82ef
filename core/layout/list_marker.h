// SPDX-License-Identifier: GPL-3.0-or-later
// The markers of list items (CSS Lists 3): bullets and numbers, to the left of their first lines or in them.
#pragma once

#include "core/layout/box.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace loopscope::layout {

struct ListMarker
{
    enum class Shape : std::uint8_t
    {
        Disc,
        Circle,
        Square,
        Text
    };
    Shape shape = Shape::Disc;
    std::string text; // "3."
    Rect rect; // relative to the item's border box, as large as Chromium makes it
};

/// Whether a list item begins with a box for its marker, which takes room in the line.
bool hasMarkerInside(const ComputedStyle& style);

/// Markers outside take no room and move nothing: they are only painted. Good for one layout.
/// SPEC-GAP: images, counters of other names.
class ListMarkers
{
public:
    /// None: the box is no list item, or shows no marker.
    std::optional<ListMarker> markerOf(const Box& box);
    /// The room that a marker box takes in its line.
    double advanceOf(const Box& marker);

private:
    std::string textOf(const Box& item, std::string_view type);
    int ordinalOf(const Box& item);

    std::unordered_map<const Box*, int> m_ordinals;
};

/// The representation of a list item's number ("iv", "aa"); what a style has no letters for is decimal.
std::string counterText(int number, std::string_view style);

} // namespace loopscope::layout
