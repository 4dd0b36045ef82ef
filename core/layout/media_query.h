// SPDX-License-Identifier: GPL-3.0-or-later
// Media queries (Media Queries 4) for the one viewport that a recording has.
#pragma once

#include <string>
#include <string_view>

namespace loopscope::layout {

/// The page is shown in a window of this size, in pixels, for its whole life.
struct Viewport
{
    double width = 800;
    double height = 600;
};

bool matchesMedia(std::string_view query, const Viewport& viewport);
/// A query as Chromium writes it back: lower case, single spaces; "not all" for what it does not understand.
std::string mediaText(std::string_view query);

} // namespace loopscope::layout
