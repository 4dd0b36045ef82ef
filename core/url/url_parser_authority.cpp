// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the basic URL parser from the authority to the path (URL §4.4).
#include "core/encoding/utf8.h"
#include "core/url/host.h"
#include "core/url/percent_encoding.h"
#include "core/url/url_parser.h"

#include <utility>

namespace loopscope::url {

UrlParser::Next UrlParser::authority(char32_t c)
{
    if (c == '@') {
        takeCredentials();
        return Next::Continue;
    }
    if (!endsAuthority(c)) {
        encoding::appendUtf8(m_buffer, c);
        return Next::Continue;
    }
    if (m_atSignSeen && m_buffer.empty())
        return Next::Failure;
    // Back to the first code point behind the last @.
    m_pointer -= encoding::fromUtf8(m_buffer).size();
    m_buffer.clear();
    return goBackTo(State::Host);
}

// Step 1: what stands before an @; earlier ones belong to it.
void UrlParser::takeCredentials()
{
    std::u32string text = m_atSignSeen ? U"%40" : U"";
    m_atSignSeen = true;
    text += encoding::fromUtf8(std::exchange(m_buffer, {}));
    for (const char32_t c : text) {
        if (c == ':' && !m_passwordTokenSeen)
            m_passwordTokenSeen = true;
        else
            appendPercentEncoded(
                m_passwordTokenSeen ? m_url.password : m_url.username, c, EncodeSet::Userinfo);
    }
}

bool UrlParser::takeHost()
{
    std::optional<std::string> host
        = parseHost(std::exchange(m_buffer, {}), m_url.isSpecial() ? HostKind::OfSpecial : HostKind::Opaque);
    if (!host)
        return false;
    m_url.host = std::move(host);
    return true;
}

UrlParser::Next UrlParser::host(char32_t c)
{
    if (m_override && m_url.scheme == "file")
        return goBackTo(State::FileHost);
    if (c == ':' && !m_insideBrackets) {
        if (m_buffer.empty() || m_override == State::Hostname || !takeHost())
            return Next::Failure;
        return goTo(State::Port);
    }
    if (endsAuthority(c)) {
        if (m_buffer.empty()
            && (m_url.isSpecial() || (m_override && (m_url.includesCredentials() || m_url.port))))
            return Next::Failure;
        if (!takeHost())
            return Next::Failure;
        return m_override ? Next::Return : goBackTo(State::PathStart);
    }
    if (c == '[')
        m_insideBrackets = true;
    else if (c == ']')
        m_insideBrackets = false;
    encoding::appendUtf8(m_buffer, c);
    return Next::Continue;
}

UrlParser::Next UrlParser::port(char32_t c)
{
    if (c >= '0' && c <= '9') {
        m_buffer += static_cast<char>(c);
        return Next::Continue;
    }
    if (!endsAuthority(c) && !m_override)
        return Next::Failure;
    if (!m_buffer.empty()) {
        constexpr unsigned kMost = 65535;
        unsigned number = 0;
        for (const char digit : m_buffer) {
            number = number * 10 + static_cast<unsigned>(digit - '0');
            if (number > kMost)
                return Next::Failure;
        }
        m_url.port = static_cast<std::uint16_t>(number);
        if (m_url.port == defaultPort(m_url.scheme))
            m_url.port.reset();
        m_buffer.clear();
    }
    return m_override ? Next::Return : goBackTo(State::PathStart);
}

bool UrlParser::startsWithADriveLetter() const
{
    const char32_t first = at(0);
    const char32_t third = at(2);
    if (first >= 0x80 || at(1) >= 0x80)
        return false;
    const char letter[] = { static_cast<char>(first), static_cast<char>(at(1)) };
    return isWindowsDriveLetter(std::string_view(letter, 2))
        && (third == kEnd || third == '/' || third == '\\' || third == '?' || third == '#');
}

UrlParser::Next UrlParser::file(char32_t c)
{
    m_url.scheme = "file";
    m_url.host = std::string();
    if (c == '/' || c == '\\')
        return goTo(State::FileSlash);
    if (m_base == nullptr || m_base->scheme != "file")
        return goBackTo(State::Path);
    m_url.host = m_base->host;
    m_url.path = m_base->path;
    m_url.query = m_base->query;
    if (c == '?')
        return beginQuery();
    if (c == '#')
        return beginFragment();
    if (c == kEnd)
        return Next::Continue;
    m_url.query.reset();
    if (startsWithADriveLetter())
        m_url.path.clear();
    else
        shortenPath();
    return goBackTo(State::Path);
}

UrlParser::Next UrlParser::fileSlash(char32_t c)
{
    if (c == '/' || c == '\\')
        return goTo(State::FileHost);
    if (m_base != nullptr && m_base->scheme == "file") {
        m_url.host = m_base->host;
        if (!startsWithADriveLetter() && !m_base->path.empty()
            && isNormalizedWindowsDriveLetter(m_base->path.front()))
            m_url.path.push_back(m_base->path.front());
    }
    return goBackTo(State::Path);
}

UrlParser::Next UrlParser::fileHost(char32_t c)
{
    if (c != kEnd && c != '/' && c != '\\' && c != '?' && c != '#') {
        encoding::appendUtf8(m_buffer, c);
        return Next::Continue;
    }
    // The buffer stays, and is the beginning of the path.
    if (!m_override && isWindowsDriveLetter(m_buffer))
        return goBackTo(State::Path);
    if (m_buffer.empty())
        m_url.host = std::string();
    else if (!takeHost())
        return Next::Failure;
    if (m_url.host == "localhost")
        m_url.host = std::string();
    return m_override ? Next::Return : goBackTo(State::PathStart);
}

} // namespace loopscope::url
