// SPDX-License-Identifier: GPL-3.0-or-later
// A URL record (URL §4.1), its parser and its serializers. https://url.spec.whatwg.org/
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope::url {

/// All texts are UTF-8, percent-encoded where they have to be. SPEC-GAP: a blob URL's entry.
struct Url
{
    std::string scheme;
    std::string username;
    std::string password;
    std::optional<std::string> host; // serialized; empty: the empty host
    std::optional<std::uint16_t> port;
    std::vector<std::string> path; // of one text if it is opaque
    bool hasOpaquePath = false;
    std::optional<std::string> query;
    std::optional<std::string> fragment;

    bool isSpecial() const;
    bool includesCredentials() const { return !username.empty() || !password.empty(); }
    bool cannotHaveCredentialsOrPort() const { return !host || host->empty() || scheme == "file"; }
};

/// URL §4.4 the basic URL parser. None: failure.
std::optional<Url> parse(std::string_view input, const Url* base = nullptr);

enum class Fragment : std::uint8_t
{
    Included,
    Excluded
};

/// URL §4.5 the URL serializer.
std::string serialized(const Url& url, Fragment fragment = Fragment::Included);
/// URL §4.5 the URL path serializer.
std::string serializedPath(const Url& url);
/// URL §4.7 the origin, as HTML serializes it: "null" if it is opaque.
std::string serializedOrigin(const Url& url);

bool isSpecialScheme(std::string_view scheme);
std::optional<std::uint16_t> defaultPort(std::string_view scheme);

} // namespace loopscope::url
