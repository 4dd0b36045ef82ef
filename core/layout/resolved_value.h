// SPDX-License-Identifier: GPL-3.0-or-later
// What getComputedStyle says (CSSOM §9 resolved values): used values where there is a box.
#pragma once

#include "core/layout/page_layout.h"

#include <string>
#include <string_view>

namespace loopscope::layout {

/// "" for a property that is not known. The layout is up to date.
std::string resolvedValue(
    const PageLayout& layout, dom::Element& element, const ComputedStyle& style, std::string_view property);
/// Whether a property's value depends on where things are.
bool needsLayout(std::string_view property);

} // namespace loopscope::layout
