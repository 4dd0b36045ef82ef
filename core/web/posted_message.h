// SPDX-License-Identifier: GPL-3.0-or-later
// What all posted messages have in common, whoever they are for: their card.
#pragma once

#include "core/trace/ids.h"

#include <js/RootingAPI.h>
#include <js/Value.h>

namespace loopscope {

class Page;

/// The card of a message that is being posted by the call on top of the stack. It is named after what the
/// message says, as far as that can be told in a few words.
CardId makeMessageCard(Page& page, JS::HandleValue data);

} // namespace loopscope
