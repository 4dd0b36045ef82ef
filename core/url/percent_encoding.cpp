// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/url/percent_encoding.h"

#include "core/encoding/utf8.h"

namespace loopscope::url {

namespace {

bool isOneOf(std::string_view characters, char32_t c)
{
    return c < 0x80 && characters.find(static_cast<char>(c)) != std::string_view::npos;
}

bool isAsciiAlphanumeric(char32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

int hexDigit(char32_t c)
{
    if (c >= '0' && c <= '9')
        return static_cast<int>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<int>(c - 'a') + 10;
    if (c >= 'A' && c <= 'F')
        return static_cast<int>(c - 'A') + 10;
    return -1;
}

bool isIn(EncodeSet set, char32_t c)
{
    if (c <= 0x1F || c > 0x7E)
        return true;
    switch (set) {
    case EncodeSet::C0Control:
        return false;
    case EncodeSet::Fragment:
        return isOneOf(" \"<>`", c);
    case EncodeSet::Query:
        return isOneOf(" \"#<>", c);
    case EncodeSet::SpecialQuery:
        return isOneOf(" \"#<>'", c);
    case EncodeSet::Path:
        return isOneOf(" \"#<>?^`{}", c);
    case EncodeSet::Userinfo:
        return isOneOf(" \"#<>?^`{}/:;=@[\\]|", c);
    case EncodeSet::Component:
        return isOneOf(" \"#<>?^`{}/:;=@[\\]|$%&+,", c);
    case EncodeSet::FormUrlencoded:
        return !isAsciiAlphanumeric(c) && !isOneOf("*-._", c);
    }
    return false;
}

void appendPercentEncoded(std::string& text, char32_t codePoint, EncodeSet set)
{
    if (!isIn(set, codePoint)) {
        text += static_cast<char>(codePoint);
        return;
    }
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string bytes;
    encoding::appendUtf8(bytes, codePoint);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += '%';
        text += kDigits[value >> 4];
        text += kDigits[value & 0xF];
    }
}

std::string percentEncoded(std::string_view utf8, EncodeSet set)
{
    std::string text;
    for (const char32_t each : encoding::fromUtf8(utf8))
        appendPercentEncoded(text, each, set);
    return text;
}

std::string percentDecoded(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '%' && i + 2 < text.size()
            && hexDigit(static_cast<unsigned char>(text[i + 1])) >= 0
            && hexDigit(static_cast<unsigned char>(text[i + 2])) >= 0;
        if (!isEscape) {
            bytes += text[i];
            continue;
        }
        bytes += static_cast<char>(hexDigit(static_cast<unsigned char>(text[i + 1])) * 16
            + hexDigit(static_cast<unsigned char>(text[i + 2])));
        i += 2;
    }
    return bytes;
}

} // namespace loopscope::url
