// SPDX-License-Identifier: GPL-3.0-or-later
// Base64, as atob and btoa have it (Infra §7).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loopscope::encoding {

/// Infra §7 forgiving-base64 encode.
std::string base64(std::string_view bytes);
/// Infra §7 forgiving-base64 decode. None: failure.
std::optional<std::string> bytesOfBase64(std::string_view text);

} // namespace loopscope::encoding
