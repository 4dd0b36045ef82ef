// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/spec_section.h"

#include <array>

namespace loopscope {

namespace {

struct Row
{
    const char* title;
    const char* url;
};

constexpr const char* kNothing = "";

// In the order of the enumeration.
constexpr std::array<Row, kSpecSectionCount> kRows { {
    { kNothing, kNothing },
    { "HTML §8.1.7.3", "https://html.spec.whatwg.org/multipage/webappapis.html#event-loop-processing-model" },
    { "HTML §8.1.7.2", "https://html.spec.whatwg.org/multipage/webappapis.html#queuing-tasks" },
    { "HTML §8.1.7.4", "https://html.spec.whatwg.org/multipage/webappapis.html#generic-task-sources" },
    { "HTML §8.1.4.4", "https://html.spec.whatwg.org/multipage/webappapis.html#calling-scripts" },
    { "HTML §8.1.4.3", "https://html.spec.whatwg.org/multipage/webappapis.html#creating-scripts" },
    { "HTML §8.1.4.6", "https://html.spec.whatwg.org/multipage/webappapis.html#runtime-script-errors" },
    { "HTML §8.1.4.7",
        "https://html.spec.whatwg.org/multipage/webappapis.html#unhandled-promise-rejections" },
    { "HTML, Timers", "https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timers" },
    { "HTML, Microtask queuing",
        "https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#microtask-queuing" },
    { "HTML, Animation frames",
        "https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#animation-frames" },
    { "Fetch, fetch()", "https://fetch.spec.whatwg.org/#fetch-method" },
    { "Console, Printer", "https://console.spec.whatwg.org/#printer" },
    { "ECMA-262 §9.4", "https://tc39.es/ecma262/#sec-execution-contexts" },
    { "ECMA-262 §27.2.2.1", "https://tc39.es/ecma262/#sec-newpromisereactionjob" },
    { "ECMA-262 §27.2.2.2", "https://tc39.es/ecma262/#sec-newpromiseresolvethenablejob" },
    { "ECMA-262 §27.7.5.3", "https://tc39.es/ecma262/#await" },
    { "ECMA-262, Yield", "https://tc39.es/ecma262/#sec-yield" },
    { "HTML, Web messaging", "https://html.spec.whatwg.org/multipage/web-messaging.html#web-messaging" },
    { "Performance Timeline",
        "https://w3c.github.io/performance-timeline/#queue-the-performanceobserver-task" },
    { "File API, FileReader", "https://w3c.github.io/FileAPI/#APIASynch" },
    { "XMLHttpRequest, send()", "https://xhr.spec.whatwg.org/#the-send()-method" },
    { "Beacon, sendBeacon()", "https://w3c.github.io/beacon/#sendbeacon-method" },
    { "HTML, Server-sent events",
        "https://html.spec.whatwg.org/multipage/server-sent-events.html#server-sent-events" },
    { "WebSockets, WebSocket", "https://websockets.spec.whatwg.org/#the-websocket-interface" },
} };

const Row& row(SpecSection section)
{
    return kRows.at(static_cast<std::size_t>(section));
}

} // namespace

QString titleOf(SpecSection section)
{
    return QString::fromUtf8(row(section).title);
}

QUrl urlOf(SpecSection section)
{
    return QUrl(QString::fromUtf8(row(section).url));
}

} // namespace loopscope
