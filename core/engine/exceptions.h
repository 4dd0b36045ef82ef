// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions that nobody caught, in the words that browsers print.
#pragma once

#include "core/trace/position.h"

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <optional>
#include <string>
#include <string_view>

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

/// Throws a TypeError with this message. Always false.
bool throwTypeError(JSContext* context, const std::string& message);
/// The same of a RangeError.
bool throwRangeError(JSContext* context, const std::string& message);

/// Takes the pending exception. None if there is none: then the script was terminated.
std::optional<UncaughtException> takePendingException(JSContext* context);

/// The name of an object's class as its data properties tell it.
std::string constructorName(JSContext* context, JS::HandleObject object, std::string otherwise);
/// Whether Error.prototype is among its prototypes, as far as none of them is a proxy.
bool inheritsFromError(JSContext* context, JS::HandleObject object);
/// Whether it is a function that enters none of the program's code.
bool isNativeFunction(JSContext* context, JS::HandleValue value);
/// An error's message; empty if it has none that can be read without running script.
std::string messageOf(JSContext* context, JS::HandleObject error);
/// Gives an error another message, as its constructor would have. No exception may be pending.
void setMessage(JSContext* context, JS::HandleObject error, std::string_view message);

/// Gives a syntax error of the engine, in whose realm this is, its message in the browser's words. Returns
/// whether it is one.
bool wordSyntaxError(JSContext* context, JS::HandleObject error);

/// A thrown or rejected value as "Uncaught " is followed by in a console. Runs no script of the program.
std::string describeThrown(JSContext* context, JS::HandleValue value);

} // namespace loopscope
