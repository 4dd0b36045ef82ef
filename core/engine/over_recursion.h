// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the engine's "too much recursion" the class and the words that browsers' lessons know.
#pragma once

struct JSContext;

namespace loopscope {

/// Makes over-recursion a RangeError "Maximum call stack size exceeded". Before the first context of the
/// process. Returns false if the engine's message table cannot be changed; then arrangeOverRecursion() does
/// what it can.
bool rewordOverRecursion();

/// For the current realm: InternalError, which only over-recursion throws, is taken off the global. If its
/// message could not be reworded, it is made a kind of RangeError first.
bool arrangeOverRecursion(JSContext* context, bool reworded);

} // namespace loopscope
