// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoding/utf8.h"

namespace loopscope::encoding {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// What a lead byte asks for: how many bytes follow, and the bounds of the first of them.
struct Lead
{
    int following = 0; // -1: no lead byte
    unsigned char lower = 0x80;
    unsigned char upper = 0xBF;
    char32_t bits = 0;
};

Lead leadOf(unsigned char byte)
{
    if (byte < 0x80)
        return { 0, 0, 0, byte };
    if (byte >= 0xC2 && byte <= 0xDF)
        return { 1, 0x80, 0xBF, byte & 0x1FU };
    if (byte >= 0xE0 && byte <= 0xEF) {
        const unsigned char lower = byte == 0xE0 ? 0xA0 : 0x80;
        const unsigned char upper = byte == 0xED ? 0x9F : 0xBF;
        return { 2, lower, upper, byte & 0xFU };
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        const unsigned char lower = byte == 0xF0 ? 0x90 : 0x80;
        const unsigned char upper = byte == 0xF4 ? 0x8F : 0xBF;
        return { 3, lower, upper, byte & 0x7U };
    }
    return { -1, 0, 0, 0 };
}

} // namespace

void appendUtf8(std::string& text, char32_t codePoint)
{
    const auto add = [&text](char32_t byte) {
        text += static_cast<char>(byte);
    };
    if (codePoint < 0x80) {
        add(codePoint);
    } else if (codePoint < 0x800) {
        add(0xC0 | (codePoint >> 6));
        add(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        add(0xE0 | (codePoint >> 12));
        add(0x80 | ((codePoint >> 6) & 0x3F));
        add(0x80 | (codePoint & 0x3F));
    } else {
        add(0xF0 | (codePoint >> 18));
        add(0x80 | ((codePoint >> 12) & 0x3F));
        add(0x80 | ((codePoint >> 6) & 0x3F));
        add(0x80 | (codePoint & 0x3F));
    }
}

std::string toUtf8(std::u32string_view codePoints)
{
    std::string text;
    text.reserve(codePoints.size());
    for (const char32_t each : codePoints)
        appendUtf8(text, each);
    return text;
}

std::u32string fromUtf8(std::string_view bytes)
{
    std::u32string text;
    text.reserve(bytes.size());
    std::size_t at = 0;
    while (at < bytes.size()) {
        Lead lead = leadOf(static_cast<unsigned char>(bytes[at++]));
        while (lead.following > 0 && at < bytes.size()) {
            const auto byte = static_cast<unsigned char>(bytes[at]);
            if (byte < lead.lower || byte > lead.upper)
                break;
            lead = { lead.following - 1, 0x80, 0xBF, (lead.bits << 6) | (byte & 0x3FU) };
            ++at;
        }
        text += lead.following == 0 ? lead.bits : kReplacement;
    }
    return text;
}

std::string wellFormedUtf8(std::string_view bytes)
{
    return toUtf8(fromUtf8(bytes));
}

} // namespace loopscope::encoding
