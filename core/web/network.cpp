// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/network.h"

#include "core/engine/strings.h"
#include "core/web/page.h"

#include <js/JSON.h>

#include <algorithm>
#include <cctype>
#include <memory>

namespace loopscope {

namespace {

using Milliseconds = std::chrono::milliseconds;

constexpr std::size_t kMostAtATime = 6;
constexpr Milliseconds kDefaultDelay { 50 };
constexpr Milliseconds kLongestDelay { 10'000 };
// How long it takes to learn that there is nothing: the way to the server and back.
constexpr Milliseconds kRoundTrip { 1 };
constexpr std::string_view kOrigin = "http://127.0.0.1";

// As a server that chooses the content type by it would find out.
bool isJson(Page& page, std::string_view text)
{
    JSContext* const context = page.engine().context();
    JSAutoRealm realm(context, page.engine().global());
    JS::RootedString string(context, newString(context, text));
    JS::RootedValue ignored(context);
    const bool parses = string && JS_ParseJSON(context, string, &ignored);
    JS_ClearPendingException(context);
    return parses;
}

// The value of a query's parameter; empty if there is none.
std::string_view parameter(std::string_view target, std::string_view name)
{
    const std::size_t question = target.find('?');
    std::string_view rest
        = question == std::string_view::npos ? std::string_view() : target.substr(question + 1);
    while (!rest.empty()) {
        const std::size_t end = rest.find('&');
        const std::string_view pair = rest.substr(0, end);
        const std::size_t equals = pair.find('=');
        if (pair.substr(0, equals) == name)
            return equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return {};
}

Milliseconds readDelay(std::string_view digits)
{
    constexpr std::size_t kMostDigits = 9;
    const bool isNumber = !digits.empty()
        && std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    if (!isNumber)
        return kDefaultDelay;
    return digits.size() > kMostDigits
        ? kLongestDelay
        : std::min(Milliseconds(std::stol(std::string(digits))), kLongestDelay);
}

std::string jsonQuoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

} // namespace

Network::Network(Page& page, Replies replies)
    : m_page(page)
    , m_replies(std::move(replies))
{
}

std::optional<RequestAddress> Network::resolve(std::string_view url)
{
    url = url.substr(0, url.find('#'));
    RequestAddress address;
    std::string target;
    const std::size_t scheme = url.find("://");
    const bool hasScheme = scheme != std::string_view::npos && scheme > 0
        && std::all_of(url.begin(), url.begin() + static_cast<std::ptrdiff_t>(scheme),
            [](unsigned char c) { return std::isalnum(c) != 0; });
    const bool hasHost = hasScheme || url.starts_with("//");
    std::string origin(kOrigin);
    if (hasHost) {
        const std::size_t hostBegin = hasScheme ? scheme + 3 : 2;
        const std::size_t hostEnd = std::min(url.find_first_of("/?", hostBegin), url.size());
        origin
            = hasScheme ? std::string(url.substr(0, hostEnd)) : "http:" + std::string(url.substr(0, hostEnd));
        // URL standard, forbidden host code points, as far as an address of six numbers is not meant.
        const std::string_view host = url.substr(hostBegin, hostEnd - hostBegin);
        if (host.empty() || host.find_first_of(" \t\n<>^|%\\") != std::string_view::npos
            || host.starts_with('[') != (host.find(']') != std::string_view::npos))
            return {};
        address.isOwnOrigin = origin == kOrigin;
        target = url.substr(hostEnd);
    } else {
        target = url;
    }
    if (!target.starts_with('/'))
        target.insert(target.begin(), '/');
    address.path = target.substr(0, target.find('?'));
    address.href = origin + target;
    address.target = std::move(target);
    return address;
}

// The answers are those of the pages that the expected outputs were recorded in.
Response Network::answer(const RequestAddress& address) const
{
    if (!address.isOwnOrigin)
        return { 0, {}, kRoundTrip };
    if (const auto rule = m_replies.find(address.path); rule != m_replies.end())
        return { rule->second.status, rule->second.body, std::min(rule->second.delay, kLongestDelay) };
    if (!address.path.starts_with("/api/"))
        return { 404, {}, kRoundTrip };
    const Milliseconds delay = readDelay(parameter(address.target, "delay"));
    if (address.path == "/api/fail")
        return { 0, {}, delay };
    const bool isThere = address.path != "/api/missing";
    return { isThere ? 200 : 404,
        "{\"url\":" + jsonQuoted(address.target) + ",\"ok\":" + (isThere ? "true" : "false") + "}", delay };
}

void Network::send(CardId card, const RequestAddress& address, CacheUse cache, Arrived arrived)
{
    Request request { card, address, cache, std::move(arrived) };
    if (mayBegin(request)) {
        begin(std::move(request));
        return;
    }
    m_page.loop().observer().webApiStarted(card, kNeverDue);
    m_waiting.push_back(std::move(request));
}

bool Network::mayBegin(const Request& request) const
{
    const bool isLocked = request.cache == CacheUse::Allowed
        && std::find(m_lockedUrls.begin(), m_lockedUrls.end(), request.address.href) != m_lockedUrls.end();
    return m_underWay.size() < kMostAtATime && !isLocked;
}

void Network::begin(Request request)
{
    m_underWay.push_back(request.card);
    if (request.cache == CacheUse::Allowed)
        m_lockedUrls.push_back(request.address.href);
    const Response response = answer(request.address);
    const VirtualTime due = m_page.loop().now() + response.delay;
    m_page.loop().observer().webApiStarted(request.card, due);
    auto shared = std::make_shared<Request>(std::move(request));
    m_page.loop().startInParallel(due, [this, shared, response] {
        NetworkReply reply { response.status == 0, response.status, {}, response.body };
        const bool isDefault404 = response.status == 404 && !shared->address.path.starts_with("/api/")
            && m_replies.find(shared->address.path) == m_replies.end();
        if (!isDefault404)
            reply.contentType = isJson(m_page, response.body) ? "application/json" : "text/plain";
        m_page.loop().queueATask({ TaskSource::Networking, shared->card, [shared, reply] {
                                      shared->arrived(reply);
                                  } });
        end(*shared);
    });
}

void Network::end(const Request& ended)
{
    m_underWay.erase(std::find(m_underWay.begin(), m_underWay.end(), ended.card));
    if (ended.cache == CacheUse::Allowed)
        m_lockedUrls.erase(std::find(m_lockedUrls.begin(), m_lockedUrls.end(), ended.address.href));
    const auto next = std::find_if(
        m_waiting.begin(), m_waiting.end(), [this](const Request& request) { return mayBegin(request); });
    if (next == m_waiting.end())
        return;
    Request request = std::move(*next);
    m_waiting.erase(next);
    begin(std::move(request));
}

} // namespace loopscope
