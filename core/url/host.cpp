// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/url/host.h"

#include "core/encoding/utf8.h"
#include "core/url/percent_encoding.h"

#include <unicode/uidna.h>

#include <algorithm>
#include <memory>

namespace loopscope::url {

namespace {

bool isForbiddenHostCodePoint(unsigned char c)
{
    constexpr std::string_view kForbidden("\0\t\n\r #/:<>?@[\\]^|", 17);
    return kForbidden.find(static_cast<char>(c)) != std::string_view::npos;
}

bool isForbiddenDomainCodePoint(unsigned char c)
{
    return isForbiddenHostCodePoint(c) || c <= 0x1F || c == '%' || c == 0x7F;
}

char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return asciiLower(c); });
    return lower;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool hasPunycodeLabel(std::string_view lower)
{
    return lower.starts_with("xn--") || lower.find(".xn--") != std::string_view::npos;
}

// What the standard does not ask for: CheckHyphens and VerifyDnsLength are false.
constexpr std::uint32_t kNoErrors = UIDNA_ERROR_EMPTY_LABEL | UIDNA_ERROR_LABEL_TOO_LONG
    | UIDNA_ERROR_DOMAIN_NAME_TOO_LONG | UIDNA_ERROR_LEADING_HYPHEN | UIDNA_ERROR_TRAILING_HYPHEN
    | UIDNA_ERROR_HYPHEN_3_4;

// Unicode UTS #46 ToASCII.
std::optional<std::string> unicodeToAscii(std::string_view domain)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, decltype(&uidna_close)> converter(
        uidna_openUTS46(UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII, &error),
        uidna_close);
    if (U_FAILURE(error) != 0)
        return {};
    std::string ascii(domain.size() * 4 + 64, '\0');
    for (int attempt = 0; attempt < 2; ++attempt) {
        UIDNAInfo info = UIDNA_INFO_INITIALIZER;
        error = U_ZERO_ERROR;
        const std::int32_t length
            = uidna_nameToASCII_UTF8(converter.get(), domain.data(), static_cast<std::int32_t>(domain.size()),
                ascii.data(), static_cast<std::int32_t>(ascii.size()), &info, &error);
        const bool isTooShort = error == U_BUFFER_OVERFLOW_ERROR;
        ascii.resize(static_cast<std::size_t>(length));
        if (isTooShort)
            continue;
        if (U_FAILURE(error) != 0 || (info.errors & ~kNoErrors) != 0)
            return {};
        return ascii;
    }
    return {};
}

// URL §3.5 the opaque-host parser.
std::optional<std::string> parseOpaqueHost(std::string_view input)
{
    if (std::any_of(input.begin(), input.end(),
            [](char c) { return isForbiddenHostCodePoint(static_cast<unsigned char>(c)); }))
        return {};
    return percentEncoded(input, EncodeSet::C0Control);
}

} // namespace

std::optional<std::string> domainToAscii(std::string_view domain)
{
    std::string lower = asciiLower(domain);
    // Step 1: an ASCII domain without punycode goes as it is.
    if (isAscii(lower) && !hasPunycodeLabel(lower))
        return lower;
    return unicodeToAscii(domain);
}

std::optional<std::string> parseHost(std::string_view input, HostKind kind)
{
    // Step 1: an address in brackets.
    if (input.starts_with('[')) {
        if (!input.ends_with(']'))
            return {};
        return parseIpv6(input.substr(1, input.size() - 2));
    }
    // Step 2.
    if (kind == HostKind::Opaque)
        return parseOpaqueHost(input);
    // Steps 4-7.
    const std::optional<std::string> ascii = domainToAscii(encoding::wellFormedUtf8(percentDecoded(input)));
    if (!ascii || ascii->empty() || std::any_of(ascii->begin(), ascii->end(), [](char c) {
            return isForbiddenDomainCodePoint(static_cast<unsigned char>(c));
        }))
        return {};
    // Step 8.
    return endsInANumber(*ascii) ? parseIpv4(*ascii) : ascii;
}

} // namespace loopscope::url
