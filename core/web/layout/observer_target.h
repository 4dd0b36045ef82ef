// SPDX-License-Identifier: GPL-3.0-or-later
// What an observer of the layout is given to observe.
#pragma once

#include <js/CallArgs.h>

namespace loopscope {

namespace dom {
class Element;
}

/// The first argument. Null, with an exception pending in Chromium's words, if it is no element. `function`:
/// as in
/// "'observe' on 'ResizeObserver'".
dom::Element* targetArgument(JSContext* context, const JS::CallArgs& args, const char* function);

} // namespace loopscope
