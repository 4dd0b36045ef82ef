// SPDX-License-Identifier: GPL-3.0-or-later
// ErrorEvent, PromiseRejectionEvent and reportError (HTML §8.1.4.6-8.1.4.7).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <cstdint>
#include <string_view>

namespace loopscope {

class Page;

/// What an error event says of an exception.
struct ErrorInformation
{
    std::string_view message; // "Uncaught Error: boom"
    std::uint32_t line = 0;
    std::uint32_t column = 0; // from 1
};

/// Fires an error event at the window. True: a listener prevented the default.
bool fireErrorEvent(Page& page, JS::HandleValue exception, const ErrorInformation& information);

/// Fires unhandledrejection (cancelable) or rejectionhandled at the window. True: the default was prevented.
bool firePromiseRejectionEvent(
    Page& page, std::string_view type, JS::HandleObject promise, JS::HandleValue reason);

bool defineErrorEvents(Page& page, JS::HandleObject global);

} // namespace loopscope
