// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts (URL §3): domains, IPv4 and IPv6 addresses, opaque hosts, in their serialized form.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace loopscope::url {

enum class HostKind : std::uint8_t
{
    OfSpecial, // a domain or an address
    Opaque // or an address in brackets
};

/// URL §3.5 the host parser, and §3.6 the serializer of what it gives. None: failure.
std::optional<std::string> parseHost(std::string_view input, HostKind kind);

/// URL §3.3 domain to ASCII, not strict.
std::optional<std::string> domainToAscii(std::string_view domain);
/// URL §3.5 the IPv6 parser, and its serializer, with brackets. None: failure.
std::optional<std::string> parseIpv6(std::string_view input);
/// URL §3.5 the ends-in-a-number checker.
bool endsInANumber(std::string_view domain);
/// URL §3.5 the IPv4 parser, and its serializer. None: failure.
std::optional<std::string> parseIpv4(std::string_view input);

} // namespace loopscope::url
