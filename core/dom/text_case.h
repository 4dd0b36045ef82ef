// SPDX-License-Identifier: GPL-3.0-or-later
// Infra standard: ASCII case, ASCII whitespace.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope::dom {

constexpr bool isAsciiWhitespace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr char asciiUpper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}
inline std::string asciiLower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = asciiLower(c);
    return result;
}
inline std::string asciiUpper(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = asciiUpper(c);
    return result;
}
inline bool equalsIgnoringCase(std::string_view one, std::string_view other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
        [](char a, char b) { return asciiLower(a) == asciiLower(b); });
}
inline std::string_view stripped(std::string_view text)
{
    while (!text.empty() && isAsciiWhitespace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isAsciiWhitespace(text.back()))
        text.remove_suffix(1);
    return text;
}
/// Infra: split on ASCII whitespace.
inline std::vector<std::string> splitOnWhitespace(std::string_view text)
{
    std::vector<std::string> parts;
    std::string part;
    for (const char c : text) {
        if (!isAsciiWhitespace(c)) {
            part += c;
        } else if (!part.empty()) {
            parts.push_back(std::move(part));
            part.clear();
        }
    }
    if (!part.empty())
        parts.push_back(std::move(part));
    return parts;
}

} // namespace loopscope::dom
