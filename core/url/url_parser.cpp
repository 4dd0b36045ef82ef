// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/url/url_parser.h"

#include "core/encoding/utf8.h"
#include "core/url/host.h"

#include <utility>

namespace loopscope::url {

namespace {

bool isAlpha(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char32_t c)
{
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

bool isC0ControlOrSpace(char32_t c)
{
    return c <= 0x20;
}

// §4.4 steps 1-3 without the tabs and newlines inside.
std::u32string prepared(std::string_view input, bool isTrimmed)
{
    const std::u32string whole = encoding::fromUtf8(input);
    std::size_t begin = 0;
    std::size_t end = whole.size();
    while (isTrimmed && begin < end && isC0ControlOrSpace(whole[begin]))
        ++begin;
    while (isTrimmed && end > begin && isC0ControlOrSpace(whole[end - 1]))
        --end;
    std::u32string text;
    for (std::size_t i = begin; i < end; ++i) {
        if (whole[i] != '\t' && whole[i] != '\n' && whole[i] != '\r')
            text += whole[i];
    }
    return text;
}

} // namespace

bool isWindowsDriveLetter(std::string_view text)
{
    return text.size() == 2 && isAlpha(static_cast<unsigned char>(text[0]))
        && (text[1] == ':' || text[1] == '|');
}

bool isNormalizedWindowsDriveLetter(std::string_view text)
{
    return isWindowsDriveLetter(text) && text[1] == ':';
}

std::optional<Url> parse(std::string_view input, const Url* base)
{
    Url url;
    if (!UrlParser(input, base, url).run())
        return {};
    return url;
}

UrlParser::UrlParser(std::string_view input, const Url* base, Url& url, std::optional<State> stateOverride)
    : m_input(prepared(input, !stateOverride))
    , m_base(base)
    , m_url(url)
    , m_override(stateOverride)
    , m_state(stateOverride.value_or(State::SchemeStart))
{
}

bool UrlParser::run()
{
    for (;;) {
        m_isAgain = false;
        const char32_t c = at(0);
        const Next next = step(c);
        if (next != Next::Continue)
            return next == Next::Return;
        if (m_isAgain)
            continue;
        if (c == kEnd)
            return true;
        ++m_pointer;
    }
}

UrlParser::Next UrlParser::step(char32_t c)
{
    switch (m_state) {
    case State::SchemeStart:
        return schemeStart(c);
    case State::Scheme:
        return scheme(c);
    case State::NoScheme:
        return noScheme(c);
    case State::SpecialRelativeOrAuthority:
        return specialRelativeOrAuthority(c);
    case State::PathOrAuthority:
        return pathOrAuthority(c);
    case State::Relative:
        return relative(c);
    case State::RelativeSlash:
        return relativeSlash(c);
    case State::SpecialAuthoritySlashes:
        return specialAuthoritySlashes(c);
    case State::SpecialAuthorityIgnoreSlashes:
        return specialAuthorityIgnoreSlashes(c);
    case State::Authority:
        return authority(c);
    case State::Host:
    case State::Hostname:
        return host(c);
    case State::Port:
        return port(c);
    case State::File:
        return file(c);
    case State::FileSlash:
        return fileSlash(c);
    case State::FileHost:
        return fileHost(c);
    case State::PathStart:
        return pathStart(c);
    case State::Path:
        return path(c);
    case State::OpaquePath:
        return opaquePath(c);
    case State::Query:
        return query(c);
    case State::Fragment:
        return fragment(c);
    }
    return Next::Failure;
}

char32_t UrlParser::at(std::size_t offset) const
{
    return m_pointer + offset < m_input.size() ? m_input[m_pointer + offset] : kEnd;
}

UrlParser::Next UrlParser::goBackTo(State state)
{
    m_isAgain = true;
    return goTo(state);
}

UrlParser::Next UrlParser::goTo(State state)
{
    m_state = state;
    return Next::Continue;
}

UrlParser::Next UrlParser::beginQuery()
{
    m_url.query = std::string();
    return goTo(State::Query);
}

UrlParser::Next UrlParser::beginFragment()
{
    m_url.fragment = std::string();
    return goTo(State::Fragment);
}

UrlParser::Next UrlParser::schemeStart(char32_t c)
{
    if (isAlpha(c)) {
        m_buffer += lower(c);
        return goTo(State::Scheme);
    }
    return m_override ? Next::Failure : goBackTo(State::NoScheme);
}

UrlParser::Next UrlParser::scheme(char32_t c)
{
    if (isAlpha(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.') {
        m_buffer += lower(c);
        return Next::Continue;
    }
    if (c == ':')
        return m_override ? overrideScheme() : endScheme();
    if (m_override)
        return Next::Failure;
    // Step 3: start over, from the first code point.
    m_buffer.clear();
    m_pointer = 0;
    return goBackTo(State::NoScheme);
}

// Steps 2.1 and 2.3, of a setter.
UrlParser::Next UrlParser::overrideScheme()
{
    if (m_url.isSpecial() != isSpecialScheme(m_buffer)
        || ((m_url.includesCredentials() || m_url.port) && m_buffer == "file")
        || (m_url.scheme == "file" && m_url.host && m_url.host->empty()))
        return Next::Return;
    m_url.scheme = std::exchange(m_buffer, {});
    if (m_url.port == defaultPort(m_url.scheme))
        m_url.port.reset();
    return Next::Return;
}

UrlParser::Next UrlParser::endScheme()
{
    m_url.scheme = std::exchange(m_buffer, {});
    if (m_url.scheme == "file")
        return goTo(State::File);
    if (m_url.isSpecial()) {
        const bool isAsBase = m_base != nullptr && m_base->scheme == m_url.scheme;
        return goTo(isAsBase ? State::SpecialRelativeOrAuthority : State::SpecialAuthoritySlashes);
    }
    if (at(1) == '/') {
        ++m_pointer;
        return goTo(State::PathOrAuthority);
    }
    m_url.path = { std::string() };
    m_url.hasOpaquePath = true;
    return goTo(State::OpaquePath);
}

UrlParser::Next UrlParser::noScheme(char32_t c)
{
    if (m_base == nullptr || (m_base->hasOpaquePath && c != '#'))
        return Next::Failure;
    if (m_base->hasOpaquePath) {
        m_url.scheme = m_base->scheme;
        m_url.path = m_base->path;
        m_url.hasOpaquePath = true;
        m_url.query = m_base->query;
        return beginFragment();
    }
    return goBackTo(m_base->scheme == "file" ? State::File : State::Relative);
}

UrlParser::Next UrlParser::specialRelativeOrAuthority(char32_t c)
{
    if (c != '/' || at(1) != '/')
        return goBackTo(State::Relative);
    ++m_pointer;
    return goTo(State::SpecialAuthorityIgnoreSlashes);
}

UrlParser::Next UrlParser::pathOrAuthority(char32_t c)
{
    return c == '/' ? goTo(State::Authority) : goBackTo(State::Path);
}

UrlParser::Next UrlParser::relative(char32_t c)
{
    m_url.scheme = m_base->scheme;
    if (isSlash(c))
        return goTo(State::RelativeSlash);
    m_url.username = m_base->username;
    m_url.password = m_base->password;
    m_url.host = m_base->host;
    m_url.port = m_base->port;
    m_url.path = m_base->path;
    m_url.query = m_base->query;
    if (c == '?')
        return beginQuery();
    if (c == '#')
        return beginFragment();
    if (c == kEnd)
        return Next::Continue;
    m_url.query.reset();
    shortenPath();
    return goBackTo(State::Path);
}

UrlParser::Next UrlParser::relativeSlash(char32_t c)
{
    if (m_url.isSpecial() && (c == '/' || c == '\\'))
        return goTo(State::SpecialAuthorityIgnoreSlashes);
    if (c == '/')
        return goTo(State::Authority);
    m_url.username = m_base->username;
    m_url.password = m_base->password;
    m_url.host = m_base->host;
    m_url.port = m_base->port;
    return goBackTo(State::Path);
}

UrlParser::Next UrlParser::specialAuthoritySlashes(char32_t c)
{
    if (c != '/' || at(1) != '/')
        return goBackTo(State::SpecialAuthorityIgnoreSlashes);
    ++m_pointer;
    return goTo(State::SpecialAuthorityIgnoreSlashes);
}

UrlParser::Next UrlParser::specialAuthorityIgnoreSlashes(char32_t c)
{
    return c == '/' || c == '\\' ? Next::Continue : goBackTo(State::Authority);
}

} // namespace loopscope::url
