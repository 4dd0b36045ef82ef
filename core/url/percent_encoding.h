// SPDX-License-Identifier: GPL-3.0-or-later
// Percent-encoded bytes (URL §1.3).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace loopscope::url {

/// The percent-encode sets, each by its name in the standard.
enum class EncodeSet : std::uint8_t
{
    C0Control,
    Fragment,
    Query,
    SpecialQuery,
    Path,
    Userinfo,
    Component,
    FormUrlencoded
};

/// Whether a code point is in a set.
bool isIn(EncodeSet set, char32_t codePoint);
/// URL §1.3 UTF-8 percent-encode a code point, at the end of a text.
void appendPercentEncoded(std::string& text, char32_t codePoint, EncodeSet set);
/// URL §1.3 UTF-8 percent-encode a string.
std::string percentEncoded(std::string_view utf8, EncodeSet set);
/// URL §1.3 percent-decode: bytes, which need not be UTF-8.
std::string percentDecoded(std::string_view text);

/// The value of a hexadecimal digit; -1: it is none.
int hexDigit(char32_t c);

} // namespace loopscope::url
