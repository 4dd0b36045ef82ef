// SPDX-License-Identifier: GPL-3.0-or-later
// What a page gives a program: its global's APIs, on one event loop and one engine.
#pragma once

#include "core/engine/script_engine.h"
#include "core/loop/event_loop.h"
#include "core/loop/timers.h"
#include "core/program/program.h"
#include "core/url/url.h"
#include "core/web/blob_urls.h"
#include "core/web/broadcast_channel.h"
#include "core/web/console.h"
#include "core/web/cookie_jar.h"
#include "core/web/dom/dom.h"
#include "core/web/error_events.h"
#include "core/web/interfaces.h"
#include "core/web/network.h"
#include "core/web/scheduler.h"
#include "core/web/seeded_random.h"
#include "core/web/session_history.h"
#include "core/web/unhandled_rejections.h"
#include "core/web/user_input.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace loopscope {

class PerformanceTimeline;

/// One page for one recording. Natives find it by of(context).
class Page
{
public:
    struct Settings
    {
        Directives directives;
        double epochMs = 0; // performance.timeOrigin
        std::uint64_t seed = 1; // of random bits
    };

    /// Defines the web APIs on the engine's global.
    Page(ScriptEngine& engine, EventLoop& loop, Settings settings);
    ~Page();
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;

    static Page& of(JSContext* context);

    /// Queues the task that runs the program (HTML: the script element's execution). Row 20: a task like
    /// others.
    void queueProgram(const Program& program);

    /// Calls a function of the program from the loop. What it throws is reported.
    void call(JS::HandleObject function, JS::HandleValue self, const JS::HandleValueArray& arguments);
    /// Calls a function of the program on behalf of an event: what it throws is reported, and where no script
    /// is running around it a microtask checkpoint follows (HTML §8.1.4.4 clean up after running script).
    void callBack(JS::HandleObject function, JS::HandleValue self, const JS::HandleValueArray& arguments,
        JS::MutableHandleValue result);
    /// Calls a function of the program from the loop. False: an exception is pending, for the caller to deal
    /// with.
    bool callForItsResult(JS::HandleValue function, JS::MutableHandleValue result);
    /// Reads a property for an event; false: what its getter threw has been reported.
    bool readProperty(JS::HandleObject object, const char* name, JS::MutableHandleValue value);
    /// Compiles and runs a text from the loop, as a string timer does. What it throws is reported.
    void evaluate(std::string_view utf8);
    /// HTML §8.1.4.6 report an exception: the pending one, if the script was not just terminated.
    void reportPendingException();
    /// The same for a value that a script hands over (reportError).
    void reportException(JS::HandleValue exception);
    /// An error that no exception is behind: an error event at the window, and no line in the console.
    void reportMessage(std::string_view message);
    /// `thrown`: of recordObject().
    void reportError(std::string_view text, ErrorSource source, PositionId position, StringId thrown);

    ScriptEngine& engine() { return m_engine; }
    EventLoop& loop() { return m_loop; }
    Timers& timers() { return m_timers; }
    Console& console() { return m_console; }
    Network& network() { return m_network; }
    Dom& dom() { return m_dom; }
    Scheduler& scheduler() { return m_scheduler; }
    BlobUrls& blobUrls() { return m_blobUrls; }
    SessionHistory& history() { return m_history; }
    CookieJar& cookies() { return m_cookies; }
    SeededRandom& random() { return m_random; }
    /// The document's URL, which history and fragments change.
    url::Url& url() { return m_url; }
    PerformanceTimeline& performanceTimeline() { return *m_performanceTimeline; }
    BroadcastChannels& broadcastChannels() { return m_broadcastChannels; }
    TraceWriter& writer() { return m_engine.writer(); }
    /// HTML: window.name, a string whatever is assigned to it.
    std::string& windowName() { return m_windowName; }
    /// Milliseconds since 1970, by the virtual clock. Not a read that a program makes.
    double wallClockMs() const;
    double epochMs() const { return m_settings.epochMs; }

    Interfaces& interfaces() { return m_interfaces; }
    /// HTML: window.event while a listener runs.
    JS::Value currentEvent() const { return m_currentEvent; }
    /// Sets it, and gives back what it was.
    JS::Value exchangeCurrentEvent(const JS::Value& event);

    /// The getter that all events share as isTrusted.
    JS::PersistentRootedObject& isTrustedGetter() { return m_isTrustedGetter; }

    /// What the call of a web API that is being made is called on its card: the call's own text, or name()
    /// where the API is not called by that name there.
    std::string callLabel(std::string_view name);

private:
    void runModule(const Program& program);
    class RunningScript;
    struct ErrorLine
    {
        std::string text;
        ErrorSource source = ErrorSource::Exception;
        PositionId position {};
        StringId thrown {};
    };
    void report(JS::HandleValue exception, const ErrorInformation& information, const ErrorLine& line);
    void cleanUpAfterRunningScript();

    ScriptEngine& m_engine;
    EventLoop& m_loop;
    Settings m_settings;
    Interfaces m_interfaces;
    JS::PersistentRooted<JS::Value> m_currentEvent;
    JS::PersistentRootedObject m_isTrustedGetter;
    bool m_inErrorReportingMode = false;
    std::vector<ErrorLine> m_errorsOfErrorListeners;
    int m_scriptDepth = 0; // how many entries of script from outside are on the stack
    url::Url m_url;
    SessionHistory m_history;
    CookieJar m_cookies;
    SeededRandom m_random;
    BlobUrls m_blobUrls;
    Timers m_timers;
    Console m_console;
    Network m_network;
    Scheduler m_scheduler;
    BroadcastChannels m_broadcastChannels;
    std::unique_ptr<PerformanceTimeline> m_performanceTimeline;
    Dom m_dom;
    UserInput m_userInput;
    UnhandledRejections m_unhandledRejections;
    SourceId m_programSource {};
    std::string m_windowName;
    std::unordered_map<PositionId, std::string> m_callTexts;
};

} // namespace loopscope
