// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/url/url_setters.h"

#include "core/url/percent_encoding.h"
#include "core/url/url_parser.h"

namespace loopscope::url {

namespace {

using State = UrlParser::State;

// On failure the URL stays as it was.
void parseInto(Url& url, std::string_view value, State state)
{
    Url changed = url;
    if (UrlParser(value, nullptr, changed, state).run())
        url = std::move(changed);
}

// Not so for a port or a host before it: what was parsed until the failure stays.
void parsePartsInto(Url& url, std::string_view value, State state)
{
    static_cast<void>(UrlParser(value, nullptr, url, state).run());
}

std::string prefixed(char sign, const std::optional<std::string>& text)
{
    return text && !text->empty() ? std::string(1, sign).append(*text) : std::string();
}

} // namespace

std::string protocolOf(const Url& url)
{
    return url.scheme + ':';
}

std::string hostOf(const Url& url)
{
    return url.host.value_or("") + (url.port ? std::string(":").append(std::to_string(*url.port)) : "");
}

std::string hostnameOf(const Url& url)
{
    return url.host.value_or("");
}

std::string portOf(const Url& url)
{
    return url.port ? std::to_string(*url.port) : std::string();
}

std::string searchOf(const Url& url)
{
    return prefixed('?', url.query);
}

std::string hashOf(const Url& url)
{
    return prefixed('#', url.fragment);
}

void setProtocol(Url& url, std::string_view value)
{
    parseInto(url, std::string(value).append(":"), State::SchemeStart);
}

void setUsername(Url& url, std::string_view value)
{
    if (!url.cannotHaveCredentialsOrPort())
        url.username = percentEncoded(value, EncodeSet::Userinfo);
}

void setPassword(Url& url, std::string_view value)
{
    if (!url.cannotHaveCredentialsOrPort())
        url.password = percentEncoded(value, EncodeSet::Userinfo);
}

void setHost(Url& url, std::string_view value)
{
    if (!url.hasOpaquePath)
        parsePartsInto(url, value, State::Host);
}

void setHostname(Url& url, std::string_view value)
{
    if (!url.hasOpaquePath)
        parseInto(url, value, State::Hostname);
}

void setPort(Url& url, std::string_view value)
{
    if (url.cannotHaveCredentialsOrPort())
        return;
    if (value.empty())
        url.port.reset();
    else
        parseInto(url, value, State::Port);
}

void setPathname(Url& url, std::string_view value)
{
    if (url.hasOpaquePath)
        return;
    url.path.clear();
    parsePartsInto(url, value, State::PathStart);
}

void setSearch(Url& url, std::string_view value)
{
    url.query.reset();
    if (value.empty())
        return;
    value.remove_prefix(value.starts_with('?') ? 1 : 0);
    url.query = std::string();
    parsePartsInto(url, value, State::Query);
}

void setHash(Url& url, std::string_view value)
{
    url.fragment.reset();
    if (value.empty())
        return;
    value.remove_prefix(value.starts_with('#') ? 1 : 0);
    url.fragment = std::string();
    parsePartsInto(url, value, State::Fragment);
}

} // namespace loopscope::url
