// SPDX-License-Identifier: GPL-3.0-or-later
// The virtual network: what requests are answered with, and when. Nothing ever reaches a real one.
#pragma once

#include "core/loop/event_loop.h"
#include "core/program/program.h"
#include "core/url/url.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace loopscope {

class Page;

/// An address as far as the network looks at it.
struct RequestAddress
{
    std::string href; // absolute, without its fragment
    std::string path; // "/api/user"
    std::string target; // path and query, as requested: "/api/user?delay=20"
    bool isOwnOrigin = true;
};

/// `page`: the URL of the page that asks.
RequestAddress requestAddress(const url::Url& url, const url::Url& page);

struct NetworkReply
{
    bool failed = false; // the connection broke, or there was nobody
    bool timedOut = false; // of those that failed: of expire()
    int status = 200;
    std::string contentType; // empty: none
    std::string body;
};

/// Whether a request may be answered from the browser's cache, as a GET may unless it says otherwise.
enum class CacheUse : std::uint8_t
{
    Allowed,
    None
};

/// At most six requests are under way at a time (Chromium's limit for one server), and of those for one URL
/// one (its cache waits to see whether the answer can be shared); more wait for their turn.
class Network
{
public:
    using Replies = std::map<std::string, Response, std::less<>>;
    using Arrived = std::function<void(const NetworkReply&)>;

    Network(Page& page, Replies replies);
    Network(const Network&) = delete;
    Network& operator=(const Network&) = delete;

    /// Resolves what a program writes for a URL against the document's. None if it cannot be parsed.
    std::optional<RequestAddress> resolve(std::string_view url) const;

    /// Sends a request. Its card waits among the Web APIs; `arrived` runs in a task of the networking source.
    void send(CardId card, const RequestAddress& address, CacheUse cache, Arrived arrived);
    /// Does what send() does while script waits: nothing else runs, the clock alone goes on.
    NetworkReply sendAndWait(CardId card, const RequestAddress& address);
    /// A request that is not answered this long from now fails then.
    void expire(CardId card, VirtualTime delay);
    /// Does `steps` after a time, in a task of the networking source: what a card is that is neither a
    /// request nor a timer.
    void wait(CardId card, VirtualTime delay, std::function<void()> steps);
    /// Gives up a request, or what waits, whose task has not run; another is none.
    void cancel(CardId card);

private:
    struct Request
    {
        CardId card {};
        RequestAddress address;
        CacheUse cache = CacheUse::Allowed;
        Arrived arrived;
    };

    struct UnderWay
    {
        std::shared_ptr<Request> request;
        ParallelWork::Key reply;
    };

    bool mayBegin(const Request& request) const;
    std::optional<Request> takeOut(CardId card);
    void forgetDeadline(CardId card);
    NetworkReply replyFor(const Response& response, const RequestAddress& address) const;
    void begin(Request request);
    void end(const Request& request);
    Response answer(const RequestAddress& address) const;

    Page& m_page;
    Replies m_replies;
    std::deque<Request> m_waiting;
    std::vector<UnderWay> m_underWay;
    std::vector<std::string> m_lockedUrls; // of those under way that use the cache
    std::map<CardId, ParallelWork::Key> m_deadlines;
    std::map<CardId, ParallelWork::Key> m_delays; // of wait()
};

} // namespace loopscope
