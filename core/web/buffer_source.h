// SPDX-License-Identifier: GPL-3.0-or-later
// Web IDL BufferSource: the bytes of an ArrayBuffer or of a view of one.
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <optional>
#include <string>

namespace loopscope {

/// A copy of the bytes. None: the value is no BufferSource.
std::optional<std::string> bytesOfBufferSource(JS::HandleValue value);
/// A new Uint8Array of its own buffer. Null, with an exception pending, if memory is short.
JSObject* makeUint8Array(JSContext* context, const std::string& bytes);

} // namespace loopscope
