// SPDX-License-Identifier: GPL-3.0-or-later
// The longhand properties: initial values, inheritance, and how each goes into a computed style and back.
#pragma once

#include "core/layout/computed_style.h"

#include <span>
#include <string_view>

namespace loopscope::layout {

struct Property
{
    std::string_view name;
    std::string_view initial;
    bool isInherited = false;
    /// Takes a value that is not a CSS-wide keyword; false: it is not valid, and changes nothing. Null: it is
    /// kept as text.
    bool (*apply)(ComputedStyle& style, std::string_view value, const ComputedStyle& parent) = nullptr;
    std::string (*text)(const ComputedStyle& style) = nullptr;
};

/// By name, in the order in which Chromium lists them.
std::span<const Property> properties();
/// Null: it is no longhand that is known.
const Property* findProperty(std::string_view name);

/// A declaration of a longhand, or of a custom property, CSS-wide keywords included.
void applyProperty(
    ComputedStyle& style, std::string_view name, std::string_view value, const ComputedStyle& parent);
/// The computed value as text; "" for what is not known.
std::string propertyText(const ComputedStyle& style, std::string_view name);

} // namespace loopscope::layout
