// SPDX-License-Identifier: GPL-3.0-or-later
// Text between the engine and the rest: UTF-8 outside.
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <string>
#include <string_view>

namespace loopscope {

/// Lone surrogates become U+FFFD. Empty if memory is short.
std::string toUtf8(JSContext* context, JS::HandleString text);
/// ECMA ToString, then UTF-8. An exception may be pending afterwards; then the text is empty.
std::string toUtf8(JSContext* context, JS::HandleValue value);
/// Null, with an exception pending, if memory is short. Bytes that are not UTF-8 become U+FFFD.
JSString* newString(JSContext* context, std::string_view utf8);
} // namespace loopscope
