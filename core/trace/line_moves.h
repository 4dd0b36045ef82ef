// SPDX-License-Identifier: GPL-3.0-or-later
// From line to line of the program, as debuggers go: over calls, into them, out of them, both ways in time.
#pragma once

#include "core/trace/trace.h"

namespace loopscope {

enum class LineMove : std::uint8_t
{
    Into, // the next line that runs, in whatever function
    Over, // the next line of the present function
    Out // on in the caller of the present function
};

/// Whether a line begins to run with this step: it must be a statement or a call that is on another line than
/// the place where its frame stood before, or not to the right of that (a loop on one line), or the first of
/// its frame. Costs a walk over some steps, or a fold where the frame stood there long before.
bool beginsLine(const Trace& trace, std::size_t index);

/// The moment of the next line; the end if there is none.
///
/// The present function is the topmost frame that is no native call. *Over* goes to the next line that begins
/// in it, whatever it calls. At an `await` it goes to the first statement of the same function after it is
/// resumed, however much runs meanwhile, as Chrome's debugger does. When the function returns (or yields, or
/// is never resumed), it goes on in its caller, with the rest of the line that called if that makes another
/// call, otherwise with the caller's next line; at the bottom of the stack, with the next line of any
/// callback. *Out* goes there at once; an async function is left at its next `await`. Where no function runs,
/// all three go to the next line.
///
/// Costs a fold and a scan over the steps between; over an `await`, up to all that are left.
std::size_t nextLine(const Trace& trace, std::size_t moment, LineMove move);

/// The same backwards in time: *Over* goes to the line of the present function before this one, from the
/// first line of a resumed function to its last one before the `await`; from the first line of all to the
/// place in the caller that called it; where nothing called it, to the last line of the callback before.
/// *Out* goes to the caller at once. In the middle of a line its own beginning is the line before. The start
/// if there is none.
std::size_t previousLine(const Trace& trace, std::size_t moment, LineMove move);

} // namespace loopscope
