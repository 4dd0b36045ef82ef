// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/cookie_jar.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdlib>
#include <limits>

namespace loopscope {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(
        result.begin(), result.end(), result.begin(), [](unsigned char c) { return std::tolower(c); });
    return result;
}

// RFC 6265bis §5.1.1: a date of loose form, by its tokens. None: it cannot be read.
std::optional<double> parseDate(std::string_view text)
{
    constexpr std::string_view kMonths = "janfebmaraprmayjunjulaugsepoctnovdec";
    int day = -1;
    int month = -1;
    int year = -1;
    int seconds = -1;
    std::string token;
    const auto take = [&] {
        int hour = 0;
        int minute = 0;
        int second = 0;
        const std::size_t at = token.size() >= 3 ? kMonths.find(token.substr(0, 3)) : std::string_view::npos;
        if (seconds < 0 && std::sscanf(token.c_str(), "%2d:%2d:%2d", &hour, &minute, &second) == 3)
            seconds = hour * 3600 + minute * 60 + second;
        else if (day < 0 && !token.empty() && token.size() <= 2
            && std::isdigit(static_cast<unsigned char>(token[0])))
            day = std::atoi(token.c_str());
        else if (month < 0 && at != std::string_view::npos && at % 3 == 0)
            month = static_cast<int>(at / 3) + 1;
        else if (year < 0 && token.size() >= 2 && token.size() <= 4
            && std::isdigit(static_cast<unsigned char>(token[0])))
            year = std::atoi(token.c_str());
        token.clear();
    };
    for (const char c : lower(text)) {
        if (std::isalnum(static_cast<unsigned char>(c)) || c == ':')
            token += c;
        else
            take();
    }
    take();
    if (year >= 0 && year < 100)
        year += year < 70 ? 2000 : 1900;
    const std::chrono::year_month_day date { std::chrono::year(year),
        std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day)) };
    if (day < 0 || month < 0 || year < 1601 || seconds < 0 || !date.ok())
        return {};
    return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count()) * 86'400'000.0
        + seconds * 1000.0;
}

bool matches(std::string_view path, std::string_view cookiePath)
{
    return path == cookiePath
        || (path.starts_with(cookiePath) && (cookiePath.ends_with('/') || path[cookiePath.size()] == '/'));
}

} // namespace

// §5.6 the Set-Cookie header, and §5.7 the storage model, as far as one host has them.
void CookieJar::set(std::string_view text, std::string_view host, double nowMs)
{
    const std::size_t pairEnd = std::min(text.find(';'), text.size());
    const std::string_view pair = text.substr(0, pairEnd);
    const std::size_t equals = pair.find('=');
    Cookie cookie;
    if (equals != std::string_view::npos)
        cookie.name = trimmed(pair.substr(0, equals));
    cookie.value = trimmed(equals == std::string_view::npos ? pair : pair.substr(equals + 1));
    if (cookie.name.empty() && cookie.value.empty())
        return;
    bool hasMaxAge = false;
    bool isSecure = false;
    bool isForAllSites = false;
    for (std::string_view rest = text.substr(pairEnd); !rest.empty();) {
        rest.remove_prefix(1);
        const std::size_t end = std::min(rest.find(';'), rest.size());
        const std::string_view attribute = rest.substr(0, end);
        rest.remove_prefix(end);
        const std::size_t at = std::min(attribute.find('='), attribute.size());
        const std::string name = lower(trimmed(attribute.substr(0, at)));
        const std::string value(trimmed(attribute.substr(std::min(at + 1, attribute.size()))));
        if (name == "httponly" || (name == "domain" && !value.empty() && lower(value) != host))
            return;
        if (name == "path" && value.starts_with('/'))
            cookie.path = value;
        isSecure = isSecure || name == "secure";
        isForAllSites = isForAllSites || (name == "samesite" && lower(value) == "none");
        const bool isNumber = !value.empty() && value.find_first_not_of("-0123456789") == std::string::npos;
        if (name == "max-age" && isNumber) {
            hasMaxAge = true;
            const double seconds = std::atof(value.c_str());
            cookie.expiresMs
                = seconds <= 0 ? -std::numeric_limits<double>::infinity() : nowMs + seconds * 1000;
        } else if (name == "expires" && !hasMaxAge) {
            cookie.expiresMs = parseDate(value);
        }
    }
    if (isForAllSites && !isSecure)
        return;
    const auto same = std::find_if(m_cookies.begin(), m_cookies.end(),
        [&](const Cookie& each) { return each.name == cookie.name && each.path == cookie.path; });
    // As Chromium has it, one that gets another value is a new one.
    const bool isAsBefore = same != m_cookies.end() && same->value == cookie.value;
    if (isAsBefore)
        same->expiresMs = cookie.expiresMs;
    else if (same != m_cookies.end())
        m_cookies.erase(same);
    if (!isAsBefore)
        m_cookies.push_back(std::move(cookie));
    std::erase_if(
        m_cookies, [nowMs](const Cookie& each) { return each.expiresMs && *each.expiresMs <= nowMs; });
}

std::string CookieJar::get(std::string_view path, double nowMs) const
{
    std::vector<const Cookie*> shown;
    for (const Cookie& each : m_cookies) {
        if (matches(path, each.path) && (!each.expiresMs || *each.expiresMs > nowMs))
            shown.push_back(&each);
    }
    std::stable_sort(shown.begin(), shown.end(),
        [](const Cookie* left, const Cookie* right) { return left->path.size() > right->path.size(); });
    std::string text;
    for (const Cookie* each : shown) {
        text += text.empty() ? "" : "; ";
        text += each->name.empty() ? each->value : each->name + '=' + each->value;
    }
    return text;
}

} // namespace loopscope
