// SPDX-License-Identifier: GPL-3.0-or-later
// Element (DOM §4.9) for scripts.
#pragma once

#include "core/dom/element.h"

namespace loopscope {

/// The interface that HTML (or SVG) gives an element: "HTMLDivElement".
const char* interfaceNameOf(const dom::Element& element);

} // namespace loopscope
