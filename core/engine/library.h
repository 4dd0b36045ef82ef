// SPDX-License-Identifier: GPL-3.0-or-later
// Adds to a realm what the language's library has got since the engine was made.
#pragma once

#include <js/TypeDecls.h>

namespace loopscope {

/// What frames and functions of the added library say where they come from. observer.js knows it too.
inline constexpr char kLibraryUrl[] = "loopscope:library";

/// For the current realm, before it is watched.
[[nodiscard]] bool defineLibrary(JSContext* context);

} // namespace loopscope
