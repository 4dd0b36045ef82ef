// SPDX-License-Identifier: GPL-3.0-or-later
// Adds to a realm what the language's library has got since the engine was made.
#pragma once

#include <js/TypeDecls.h>

#include <cstdint>
#include <string_view>

namespace loopscope {

/// What frames and functions of the added library say where they come from. observer.js knows it too.
inline constexpr char kLibraryUrl[] = "loopscope:library";

/// Whether a script's functions are compiled with it, or each when it is first called.
enum class Compilation : std::uint8_t
{
    Whole,
    Lazy
};

/// Runs a script of ours in the current realm, hidden from the debugger, from Error.stack and from
/// Function.prototype.toString.
[[nodiscard]] bool evaluateHidden(
    JSContext* context, std::string_view utf8, Compilation compilation, JS::MutableHandleValue value);

/// For the current realm, before it is watched.
[[nodiscard]] bool defineLibrary(JSContext* context);

} // namespace loopscope
