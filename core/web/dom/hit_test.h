// SPDX-License-Identifier: GPL-3.0-or-later
// Which element the pointer meets.
#pragma once

#include "core/dom/element.h"

namespace loopscope {

/// The innermost element at the centre of this one. SPEC-GAP: there is no layout yet: it is guessed from the
/// tree, where an element has but one child to be met.
dom::Element& elementAtCentre(dom::Element& element);

} // namespace loopscope
