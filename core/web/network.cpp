// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/network.h"

#include "core/engine/strings.h"
#include "core/web/document_url.h"
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

RequestAddress requestAddress(const url::Url& url, const url::Url& page)
{
    RequestAddress address;
    address.href = url::serialized(url, url::Fragment::Excluded);
    address.path = url::serializedPath(url);
    address.target = address.path + (url.query ? std::string("?").append(*url.query) : std::string());
    const std::string origin = url::serializedOrigin(url);
    address.isOwnOrigin = origin != "null" && origin == url::serializedOrigin(page);
    return address;
}

std::optional<RequestAddress> Network::resolve(std::string_view url) const
{
    const std::optional<url::Url> parsed = parseUrl(m_page, url);
    if (!parsed)
        return {};
    return requestAddress(*parsed, m_page.url());
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

NetworkReply Network::sendAndWait(CardId card, const RequestAddress& address)
{
    const Response response = answer(address);
    LoopObserver& observer = m_page.loop().observer();
    observer.webApiStarted(card, m_page.loop().now() + response.delay);
    m_page.loop().spend(response.delay);
    m_page.writer().write({ .kind = StepKind::WebApiFinished, .card = card });
    return replyFor(response, address);
}

void Network::expire(CardId card, VirtualTime delay)
{
    forgetDeadline(card);
    const VirtualTime due = m_page.loop().now() + delay;
    m_deadlines[card] = m_page.loop().startInParallel(due, [this, card] {
        m_deadlines.erase(card);
        std::optional<Request> request = takeOut(card);
        if (!request)
            return;
        m_page.loop().queueATask(
            { TaskSource::Networking, card, [arrived = std::move(request->arrived)] {
                 arrived({ .failed = true, .timedOut = true, .contentType = {}, .body = {} });
             } });
    });
}

void Network::forgetDeadline(CardId card)
{
    const auto deadline = m_deadlines.find(card);
    if (deadline == m_deadlines.end())
        return;
    m_page.loop().cancelInParallel(deadline->second);
    m_deadlines.erase(deadline);
}

void Network::wait(CardId card, VirtualTime delay, std::function<void()> steps)
{
    EventLoop& loop = m_page.loop();
    loop.observer().webApiStarted(card, loop.now() + delay);
    if (delay == VirtualTime {}) {
        loop.queueATask({ TaskSource::Networking, card, std::move(steps) });
        return;
    }
    m_delays[card] = loop.startInParallel(loop.now() + delay, [this, card, steps = std::move(steps)] {
        m_delays.erase(card);
        m_page.loop().queueATask({ TaskSource::Networking, card, steps });
    });
}

// Takes a request that has no reply yet off its way.
std::optional<Network::Request> Network::takeOut(CardId card)
{
    const auto waiting = std::find_if(
        m_waiting.begin(), m_waiting.end(), [card](const Request& request) { return request.card == card; });
    if (waiting != m_waiting.end()) {
        Request request = std::move(*waiting);
        m_waiting.erase(waiting);
        return request;
    }
    const auto underWay = std::find_if(m_underWay.begin(), m_underWay.end(),
        [card](const UnderWay& each) { return each.request->card == card; });
    if (underWay == m_underWay.end())
        return {};
    m_page.loop().cancelInParallel(underWay->reply);
    const std::shared_ptr<Request> request = underWay->request;
    end(*request);
    return *request;
}

void Network::cancel(CardId card)
{
    forgetDeadline(card);
    const auto delay = m_delays.find(card);
    if (delay != m_delays.end()) {
        m_page.loop().cancelInParallel(delay->second);
        m_delays.erase(delay);
    } else if (!takeOut(card) && !m_page.loop().removeTask(card)) { // its reply may be in the Task Queue
        return;
    }
    m_page.loop().observer().webApiCancelled(card);
}

NetworkReply Network::replyFor(const Response& response, const RequestAddress& address) const
{
    NetworkReply reply {
        .failed = response.status == 0, .status = response.status, .contentType = {}, .body = response.body
    };
    const bool isDefault404 = response.status == 404 && !address.path.starts_with("/api/")
        && m_replies.find(address.path) == m_replies.end();
    if (!isDefault404)
        reply.contentType = isJson(m_page, response.body) ? "application/json" : "text/plain";
    return reply;
}

bool Network::mayBegin(const Request& request) const
{
    const bool isLocked = request.cache == CacheUse::Allowed
        && std::find(m_lockedUrls.begin(), m_lockedUrls.end(), request.address.href) != m_lockedUrls.end();
    return m_underWay.size() < kMostAtATime && !isLocked;
}

void Network::begin(Request request)
{
    if (request.cache == CacheUse::Allowed)
        m_lockedUrls.push_back(request.address.href);
    const Response response = answer(request.address);
    const VirtualTime due = m_page.loop().now() + response.delay;
    m_page.loop().observer().webApiStarted(request.card, due);
    auto shared = std::make_shared<Request>(std::move(request));
    const ParallelWork::Key key = m_page.loop().startInParallel(due, [this, shared, response] {
        forgetDeadline(shared->card);
        const NetworkReply reply = replyFor(response, shared->address);
        m_page.loop().queueATask({ TaskSource::Networking, shared->card, [shared, reply] {
                                      shared->arrived(reply);
                                  } });
        end(*shared);
    });
    m_underWay.push_back({ shared, key });
}

void Network::end(const Request& ended)
{
    std::erase_if(
        m_underWay, [&ended](const UnderWay& underWay) { return underWay.request->card == ended.card; });
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
