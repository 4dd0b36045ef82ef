// SPDX-License-Identifier: GPL-3.0-or-later
// The properties of fonts and of the lines that they make: from a declaration into a computed style, and as
// text. False: the value is not valid.
#pragma once

#include "core/layout/computed_style.h"

#include <string>
#include <string_view>

namespace loopscope::layout {

bool applyFontSize(ComputedStyle& style, std::string_view value, const ComputedStyle& parent);
bool applyFontWeight(ComputedStyle& style, std::string_view value, const ComputedStyle& parent);
bool applyFontFamily(ComputedStyle& style, std::string_view value, const ComputedStyle& parent);
bool applyLineHeight(ComputedStyle& style, std::string_view value, const ComputedStyle& parent);
bool applyLetterSpacing(ComputedStyle& style, std::string_view value, const ComputedStyle& parent);

std::string fontSizeOf(const ComputedStyle& style);
std::string fontWeightOf(const ComputedStyle& style);
std::string lineHeightOf(const ComputedStyle& style);
std::string letterSpacingOf(const ComputedStyle& style);

} // namespace loopscope::layout
