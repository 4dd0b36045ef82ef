// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is a module: compiled, linked and evaluated. There is nothing that it could import.
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <string_view>

namespace loopscope {

/// Makes import() and import.meta work in the current realm, as far as they do without other modules.
void setModuleHooks(JSContext* context);

/// Evaluates a module in the current realm. `promise` is what settles when it has been evaluated, after its
/// top-level awaits; null and an exception if it does not compile or link.
bool evaluateModule(
    JSContext* context, std::string_view name, std::string_view utf8, JS::MutableHandleObject promise);

} // namespace loopscope
