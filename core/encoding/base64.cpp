// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoding/base64.h"

#include <algorithm>
#include <cstdint>

namespace loopscope::encoding {

namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

std::string base64(std::string_view bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = (group << 8) | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        for (std::size_t j = 0; j < 4; ++j)
            text += i + j <= bytes.size() ? kAlphabet[(group >> (18 - 6 * j)) & 0x3F] : '=';
    }
    return text;
}

std::optional<std::string> bytesOfBase64(std::string_view text)
{
    // Steps 1-3: no white space, and no padding where it is right.
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
        [](char c) { return std::string_view("\t\n\f\r ").find(c) == std::string_view::npos; });
    for (int i = 0; i < 2 && digits.size() % 4 == (i == 0 ? 0U : 3U) && digits.ends_with('='); ++i)
        digits.pop_back();
    if (digits.size() % 4 == 1)
        return {};
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char digit : digits) {
        const std::size_t value = kAlphabet.find(digit);
        if (value == std::string_view::npos)
            return {};
        bits = (bits << 6) | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> count) & 0xFF);
        }
    }
    return bytes;
}

} // namespace loopscope::encoding
