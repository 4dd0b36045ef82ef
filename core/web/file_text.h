// SPDX-License-Identifier: GPL-3.0-or-later
// What a FileReader makes of bytes (File API §6.4 packaging data).
#pragma once

#include <js/TypeDecls.h>

#include <string>
#include <string_view>

namespace loopscope {

/// Text by the encoding of this label, or as its byte order mark says; UTF-8 if the label is none, or of
/// an encoding that core/encoding does not model.
JSString* decodedText(JSContext* context, const std::string& bytes, std::string_view label);
/// "data:text/plain;base64,…".
std::string dataUrl(std::string_view bytes, std::string_view type);

} // namespace loopscope
