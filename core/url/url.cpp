// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/url/url.h"

#include <algorithm>

namespace loopscope::url {

namespace {

constexpr struct
{
    std::string_view scheme;
    std::uint16_t port; // 0: none
} kSpecialSchemes[]
    = { { "ftp", 21 }, { "file", 0 }, { "http", 80 }, { "https", 443 }, { "ws", 80 }, { "wss", 443 } };

} // namespace

bool isSpecialScheme(std::string_view scheme)
{
    return std::any_of(std::begin(kSpecialSchemes), std::end(kSpecialSchemes),
        [scheme](const auto& each) { return each.scheme == scheme; });
}

std::optional<std::uint16_t> defaultPort(std::string_view scheme)
{
    for (const auto& each : kSpecialSchemes) {
        if (each.scheme == scheme && each.port != 0)
            return each.port;
    }
    return {};
}

bool Url::isSpecial() const
{
    return isSpecialScheme(scheme);
}

std::string serializedPath(const Url& url)
{
    if (url.hasOpaquePath)
        return url.path.empty() ? std::string() : url.path.front();
    std::string text;
    for (const std::string& segment : url.path)
        text.append("/").append(segment);
    return text;
}

std::string serialized(const Url& url, Fragment fragment)
{
    std::string text = url.scheme + ':';
    if (url.host) {
        text += "//";
        if (url.includesCredentials()) {
            text += url.username;
            if (!url.password.empty())
                text.append(":").append(url.password);
            text += '@';
        }
        text += *url.host;
        if (url.port)
            text.append(":").append(std::to_string(*url.port));
    } else if (!url.hasOpaquePath && url.path.size() > 1 && url.path.front().empty()) {
        text += "/."; // so that the path does not become a host when it is parsed again
    }
    text += serializedPath(url);
    if (url.query)
        text.append("?").append(*url.query);
    if (url.fragment && fragment == Fragment::Included)
        text.append("#").append(*url.fragment);
    return text;
}

std::string serializedOrigin(const Url& url)
{
    if (url.scheme == "blob") {
        const std::optional<Url> inner = parse(serializedPath(url));
        const bool isOfAPage = inner && (inner->scheme == "http" || inner->scheme == "https");
        return isOfAPage ? serializedOrigin(*inner) : "null";
    }
    // The standard leaves it open; Chromium says so.
    if (url.scheme == "file")
        return "file://";
    if (!url.isSpecial())
        return "null";
    std::string text = url.scheme + "://" + url.host.value_or("");
    if (url.port)
        text.append(":").append(std::to_string(*url.port));
    return text;
}

} // namespace loopscope::url
