// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the engine's messages the words, and its over-recursion the class, that browsers' lessons know.
#pragma once

struct JSContext;

namespace loopscope {

/// Rewrites the messages whose browser words need no more than the engine's own arguments. Before the first
/// context of the process. Returns whether over-recursion is now a RangeError "Maximum call stack size
/// exceeded"; if not, the engine's message table cannot be changed, and arrangeOverRecursion() does what it
/// can.
bool rewordMessages();

/// For the current realm: InternalError, which the program then never meets, is taken off the global. If
/// over-recursion could not be reworded, it is made a kind of RangeError first.
bool arrangeOverRecursion(JSContext* context, bool reworded);

} // namespace loopscope
