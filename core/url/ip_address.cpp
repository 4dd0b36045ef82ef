// SPDX-License-Identifier: GPL-3.0-or-later
// IPv4 and IPv6 addresses: their parsers and serializers (URL §3.5, §3.6).
#include "core/url/host.h"
#include "core/url/percent_encoding.h"

#include <algorithm>
#include <array>
#include <vector>

namespace loopscope::url {

namespace {

constexpr std::uint64_t kTooLarge = 0x1'0000'0000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::vector<std::string_view> splitAtDots(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t dot = text.find('.');
        parts.push_back(text.substr(0, dot));
        if (dot == std::string_view::npos)
            return parts;
        text.remove_prefix(dot + 1);
    }
}

// URL §3.5 the IPv4 number parser; what is over 32 bits stays at kTooLarge. None: failure.
std::optional<std::uint64_t> parseNumber(std::string_view text)
{
    if (text.empty())
        return {};
    int radix = 10;
    if (text.starts_with("0x") || text.starts_with("0X")) {
        text.remove_prefix(2);
        radix = 16;
    } else if (text.size() >= 2 && text.starts_with('0')) {
        text.remove_prefix(1);
        radix = 8;
    }
    std::uint64_t number = 0;
    for (const char c : text) {
        const int digit = hexDigit(static_cast<unsigned char>(c));
        if (digit < 0 || digit >= radix)
            return {};
        number = std::min(
            number * static_cast<std::uint64_t>(radix) + static_cast<std::uint64_t>(digit), kTooLarge);
    }
    return number;
}

using Pieces = std::array<std::uint16_t, 8>;

/// URL §3.5 the IPv6 parser.
class Ipv6Parser
{
public:
    explicit Ipv6Parser(std::string_view input)
        : m_input(input)
    {
    }

    std::optional<Pieces> parse()
    {
        // Step 5.
        if (at(0) == ':') {
            if (at(1) != ':')
                return {};
            m_at = 2;
            m_compress = ++m_index;
        }
        // Step 6.
        while (m_at < m_input.size()) {
            if (m_index == 8 || !parsePiece())
                return {};
        }
        return finish();
    }

private:
    char at(std::size_t offset) const
    {
        return m_at + offset < m_input.size() ? m_input[m_at + offset] : '\0';
    }

    // Sets m_at to the end where an IPv4 address has ended it all.
    bool parsePiece()
    {
        if (at(0) == ':') {
            if (m_compress >= 0)
                return false;
            ++m_at;
            m_compress = ++m_index;
            return true;
        }
        unsigned value = 0;
        std::size_t length = 0;
        while (length < 4 && hexDigit(static_cast<unsigned char>(at(0))) >= 0) {
            value = value * 16 + static_cast<unsigned>(hexDigit(static_cast<unsigned char>(at(0))));
            ++m_at;
            ++length;
        }
        if (at(0) == '.') {
            if (length == 0)
                return false;
            m_at -= length;
            return parseIpv4Part();
        }
        if (at(0) == ':') {
            ++m_at;
            if (m_at == m_input.size())
                return false;
        } else if (m_at < m_input.size()) {
            return false;
        }
        m_pieces[static_cast<std::size_t>(m_index++)] = static_cast<std::uint16_t>(value);
        return true;
    }

    bool parseIpv4Part()
    {
        if (m_index > 6)
            return false;
        int seen = 0;
        while (m_at < m_input.size()) {
            if (seen > 0) {
                if (at(0) != '.' || seen >= 4)
                    return false;
                ++m_at;
            }
            if (!isDigit(at(0)))
                return false;
            int value = -1;
            while (isDigit(at(0))) {
                const int digit = at(0) - '0';
                if (value == 0)
                    return false;
                value = value < 0 ? digit : value * 10 + digit;
                if (value > 255)
                    return false;
                ++m_at;
            }
            std::uint16_t& piece = m_pieces[static_cast<std::size_t>(m_index)];
            piece = static_cast<std::uint16_t>(piece * 0x100 + value);
            ++seen;
            if (seen == 2 || seen == 4)
                ++m_index;
        }
        return seen == 4;
    }

    // Steps 7-8: the compressed zeros.
    std::optional<Pieces> finish()
    {
        if (m_compress < 0)
            return m_index == 8 ? std::optional(m_pieces) : std::nullopt;
        int swaps = m_index - m_compress;
        m_index = 7;
        while (m_index != 0 && swaps > 0) {
            std::swap(m_pieces[static_cast<std::size_t>(m_index)],
                m_pieces[static_cast<std::size_t>(m_compress + swaps - 1)]);
            --m_index;
            --swaps;
        }
        return m_pieces;
    }

    std::string_view m_input;
    std::size_t m_at = 0;
    Pieces m_pieces {};
    int m_index = 0;
    int m_compress = -1;
};

// URL §3.6 the first longest run of zeros of two or more; its length is 0 if there is none.
std::pair<std::size_t, std::size_t> compressedRun(const Pieces& pieces)
{
    std::size_t longest = 1;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        std::size_t end = i;
        while (end < pieces.size() && pieces[end] == 0)
            ++end;
        if (end - i > longest) {
            longest = end - i;
            begin = i;
        }
        i = std::max(i, end);
    }
    return { begin, longest > 1 ? longest : 0 };
}

std::string hexadecimal(std::uint16_t piece)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4) {
        const unsigned digit = (piece >> shift) & 0xFU;
        if (digit != 0 || !text.empty() || shift == 0)
            text += kDigits[digit];
    }
    return text;
}

} // namespace

std::optional<std::string> parseIpv6(std::string_view input)
{
    const std::optional<Pieces> pieces = Ipv6Parser(input).parse();
    if (!pieces)
        return {};
    const auto [begin, length] = compressedRun(*pieces);
    std::string text = "[";
    for (std::size_t i = 0; i < pieces->size(); ++i) {
        if (length > 0 && i == begin) {
            text += i == 0 ? "::" : ":";
            i += length - 1;
            continue;
        }
        text += hexadecimal((*pieces)[i]);
        if (i != 7)
            text += ':';
    }
    return text + ']';
}

bool endsInANumber(std::string_view domain)
{
    std::vector<std::string_view> parts = splitAtDots(domain);
    if (parts.back().empty()) {
        if (parts.size() == 1)
            return false;
        parts.pop_back();
    }
    const std::string_view last = parts.back();
    return (!last.empty() && std::all_of(last.begin(), last.end(), isDigit)) || parseNumber(last).has_value();
}

std::optional<std::string> parseIpv4(std::string_view input)
{
    std::vector<std::string_view> parts = splitAtDots(input);
    if (parts.back().empty() && parts.size() > 1)
        parts.pop_back();
    if (parts.size() > 4)
        return {};
    std::uint64_t address = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::optional<std::uint64_t> number = parseNumber(parts[i]);
        const bool isLast = i + 1 == parts.size();
        // The last one fills what the others leave.
        const std::uint64_t limit = isLast ? std::uint64_t { 1 } << (8 * (5 - parts.size())) : 256;
        if (!number || *number >= limit)
            return {};
        address += isLast ? *number : *number << (8 * (3 - i));
    }
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8)
        text.append(text.empty() ? "" : ".").append(std::to_string((address >> shift) & 0xFF));
    return text;
}

} // namespace loopscope::url
