// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/file_text.h"

#include "core/engine/strings.h"

#include <js/String.h>
#include <jsapi.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace loopscope {

namespace {

enum class Encoding : std::uint8_t
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252
};

// Encoding Standard §4.2: the usual labels.
Encoding encodingOf(std::string_view label)
{
    std::string name;
    for (const char c : label) {
        if (std::isspace(static_cast<unsigned char>(c)) == 0)
            name.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
    }
    for (const std::string_view each : { "utf-16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2" }) {
        if (name == each)
            return Encoding::Utf16LittleEndian;
    }
    if (name == "utf-16be")
        return Encoding::Utf16BigEndian;
    for (const std::string_view each : { "windows-1252", "cp1252", "x-cp1252", "latin1", "l1", "iso-8859-1",
             "iso8859-1", "ascii", "us-ascii" }) {
        if (name == each)
            return Encoding::Windows1252;
    }
    return Encoding::Utf8;
}

// Encoding Standard, index windows-1252: 0x80 to 0x9F.
constexpr std::array<char16_t, 32> kWindows1252 { 0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D,
    0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178 };

std::u16string fromWindows1252(std::string_view bytes)
{
    constexpr unsigned kFirst = 0x80;
    std::u16string text;
    for (const char c : bytes) {
        const unsigned byte = static_cast<unsigned char>(c);
        const bool isOther = byte >= kFirst && byte < kFirst + kWindows1252.size();
        text.push_back(isOther ? kWindows1252.at(byte - kFirst) : static_cast<char16_t>(byte));
    }
    return text;
}

bool isHigh(char16_t unit)
{
    return (unit & 0xFC00) == 0xD800;
}

bool isLow(char16_t unit)
{
    return (unit & 0xFC00) == 0xDC00;
}

// Half a unit at the end is dropped, as Chromium does here.
std::u16string fromUtf16(std::string_view bytes, bool isBigEndian)
{
    constexpr char16_t kReplacement = 0xFFFD;
    std::u16string text;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        text.push_back(static_cast<char16_t>(isBigEndian ? first << 8 | second : second << 8 | first));
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isHigh(text[i]) && i + 1 < text.size() && isLow(text[i + 1]))
            ++i;
        else if (isHigh(text[i]) || isLow(text[i]))
            text[i] = kReplacement;
    }
    return text;
}

} // namespace

JSString* decodedText(JSContext* context, const std::string& bytes, std::string_view label)
{
    std::string_view rest = bytes;
    Encoding encoding = encodingOf(label);
    // Encoding Standard §6 decode: a byte order mark wins, and is no part of the text.
    constexpr struct
    {
        std::string_view mark;
        Encoding encoding;
    } kMarks[] = { { "\xEF\xBB\xBF", Encoding::Utf8 }, { "\xFE\xFF", Encoding::Utf16BigEndian },
        { "\xFF\xFE", Encoding::Utf16LittleEndian } };
    for (const auto& each : kMarks) {
        if (!rest.starts_with(each.mark))
            continue;
        encoding = each.encoding;
        rest.remove_prefix(each.mark.size());
        break;
    }
    if (encoding == Encoding::Utf8)
        return newString(context, rest);
    const std::u16string text = encoding == Encoding::Windows1252
        ? fromWindows1252(rest)
        : fromUtf16(rest, encoding == Encoding::Utf16BigEndian);
    return JS_NewUCStringCopyN(context, text.data(), text.size());
}

std::string dataUrl(std::string_view bytes, std::string_view type)
{
    static constexpr std::string_view kDigits
        = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr unsigned kSixBits = 0x3F;
    std::string url = "data:";
    url += type.empty() ? std::string_view("application/octet-stream") : type;
    url += ";base64,";
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        unsigned group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = group << 8 | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        for (std::size_t j = 0; j < 4; ++j)
            url.push_back(j > bytes.size() - i ? '=' : kDigits[group >> (18 - 6 * j) & kSixBits]);
    }
    return url;
}

} // namespace loopscope
