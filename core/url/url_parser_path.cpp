// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the basic URL parser from the path to the end (URL §4.4).
#include "core/url/percent_encoding.h"
#include "core/url/url_parser.h"

#include <algorithm>
#include <utility>

namespace loopscope::url {

namespace {

// Dots may be written as %2e.
std::string withPlainDots(std::string_view segment)
{
    std::string text;
    for (std::size_t i = 0; i < segment.size(); ++i) {
        const bool isEscaped
            = segment.substr(i, 2) == "%2" && i + 2 < segment.size() && (segment[i + 2] | 0x20) == 'e';
        text += isEscaped ? '.' : segment[i];
        i += isEscaped ? 2 : 0;
    }
    return text;
}

} // namespace

// URL §4.1 shorten a url's path.
void UrlParser::shortenPath()
{
    const bool isDrive = m_url.scheme == "file" && m_url.path.size() == 1
        && isNormalizedWindowsDriveLetter(m_url.path.front());
    if (!isDrive && !m_url.path.empty())
        m_url.path.pop_back();
}

UrlParser::Next UrlParser::pathStart(char32_t c)
{
    if (m_url.isSpecial())
        return c == '/' || c == '\\' ? goTo(State::Path) : goBackTo(State::Path);
    if (!m_override && c == '?')
        return beginQuery();
    if (!m_override && c == '#')
        return beginFragment();
    if (c != kEnd)
        return c == '/' ? goTo(State::Path) : goBackTo(State::Path);
    if (m_override && !m_url.host)
        m_url.path.emplace_back();
    return Next::Continue;
}

UrlParser::Next UrlParser::path(char32_t c)
{
    const bool endsPath = !m_override && (c == '?' || c == '#');
    if (c != kEnd && !isSlash(c) && !endsPath) {
        appendPercentEncoded(m_buffer, c, EncodeSet::Path);
        return Next::Continue;
    }
    endSegment(isSlash(c));
    if (c == '?')
        return beginQuery();
    return c == '#' ? beginFragment() : Next::Continue;
}

// Steps 1.2-1.5.
void UrlParser::endSegment(bool isAtSlash)
{
    std::string segment = std::exchange(m_buffer, {});
    const std::string plain = withPlainDots(segment);
    if (plain == "..") {
        shortenPath();
        if (!isAtSlash)
            m_url.path.emplace_back();
    } else if (plain == ".") {
        if (!isAtSlash)
            m_url.path.emplace_back();
    } else {
        if (m_url.scheme == "file" && m_url.path.empty() && isWindowsDriveLetter(segment))
            segment[1] = ':';
        m_url.path.push_back(std::move(segment));
    }
}

UrlParser::Next UrlParser::opaquePath(char32_t c)
{
    if (c == '?')
        return beginQuery();
    if (c == '#')
        return beginFragment();
    // A space before the query or the fragment would be lost when those are taken away.
    if (c == ' ' && (at(1) == '?' || at(1) == '#'))
        m_url.path.front() += "%20";
    else if (c != kEnd)
        appendPercentEncoded(m_url.path.front(), c, EncodeSet::C0Control);
    return Next::Continue;
}

UrlParser::Next UrlParser::query(char32_t c)
{
    if (c == kEnd)
        return Next::Continue;
    if (c == '#' && !m_override)
        return beginFragment();
    appendPercentEncoded(*m_url.query, c, m_url.isSpecial() ? EncodeSet::SpecialQuery : EncodeSet::Query);
    return Next::Continue;
}

UrlParser::Next UrlParser::fragment(char32_t c)
{
    if (c != kEnd)
        appendPercentEncoded(*m_url.fragment, c, EncodeSet::Fragment);
    return Next::Continue;
}

} // namespace loopscope::url
