// SPDX-License-Identifier: GPL-3.0-or-later
// Mutations that cannot be made, in Chromium's words.
#pragma once

#include "core/dom/mutation.h"
#include "core/web/dom/member.h"

namespace loopscope {

/// Throws the DOMException for a refusal; false. True if there is none. `node`: what was to be inserted or
/// removed.
bool throwRefusal(JSContext* context, dom::Refusal refusal, const char* function, const dom::Node& node,
    const dom::Node& parent);

template <typename Self>
bool done(const Call<Self>& call, dom::Refusal refusal, const char* function, const dom::Node& node)
{
    return refusal == dom::Refusal::None || throwRefusal(call.context, refusal, function, node, call.self);
}

} // namespace loopscope
