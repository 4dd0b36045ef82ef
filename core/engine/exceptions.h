// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions that nobody caught, in the words that browsers print.
#pragma once

#include "core/trace/position.h"

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <optional>
#include <string>

namespace loopscope {

/// A place in source text, as Position counts.
struct SourcePlace
{
    std::uint32_t line = 0; // from 1; 0: not known
    std::uint32_t column = 0;
};

struct UncaughtException
{
    std::string text; // "Error: boom", as after "Uncaught "
    SourcePlace place;
    bool isSyntaxErrorOfTheProgram = false;
};

/// Takes the pending exception. None if there is none: then the script was terminated.
std::optional<UncaughtException> takePendingException(JSContext* context);

/// Gives a syntax error of the engine, in whose realm this is, its message in the browser's words. Returns
/// whether it is one.
bool wordSyntaxError(JSContext* context, JS::HandleObject error);

/// A thrown or rejected value as "Uncaught " is followed by in a console. Runs no script of the program.
std::string describeThrown(JSContext* context, JS::HandleValue value);

} // namespace loopscope
