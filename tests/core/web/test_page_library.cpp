// SPDX-License-Identifier: GPL-3.0-or-later
// Requests, bodies and streams in the trace: which cards they have, and that looking at them runs nothing.
#include "core/trace/stepper.h"
#include "tests/core/record/record_program.h"

#include <gmock/gmock.h>

namespace loopscope {
namespace {

using testing::Contains;
using testing::ElementsAre;

// The names of the cards of a kind.
std::vector<std::string> namesOf(const Trace& trace, CardKind kind)
{
    std::vector<std::string> names;
    for (std::uint32_t number = 1; number <= trace.cardCount(); ++number) {
        const CardId card { number };
        if (trace.card(card).kind == kind)
            names.emplace_back(trace.cardName(card));
    }
    return names;
}

std::size_t countOf(const Trace& trace, StepKind kind, CardKind card)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Step& step = trace.step(i);
        count += step.kind == kind && isSet(step.card) && trace.card(step.card).kind == card ? 1 : 0;
    }
    return count;
}

TEST(PageLibrary, ARequestOfAnXmlHttpRequestIsACard)
{
    const auto trace = test::record("const x = new XMLHttpRequest(); x.open('GET', '/api/user'); x.send();");
    EXPECT_THAT(namesOf(*trace, CardKind::XmlHttpRequest), ElementsAre("GET /api/user"));
    EXPECT_EQ(countOf(*trace, StepKind::WebApiStarted, CardKind::XmlHttpRequest), 1u);
    EXPECT_EQ(countOf(*trace, StepKind::TaskTaken, CardKind::XmlHttpRequest), 1u);
}

TEST(PageLibrary, AnAbortedRequestLeavesTheWebApis)
{
    const auto trace
        = test::record("const x = new XMLHttpRequest(); x.open('GET', '/api/user'); x.send(); x.abort();");
    EXPECT_EQ(countOf(*trace, StepKind::WebApiCancelled, CardKind::XmlHttpRequest), 1u);
    EXPECT_EQ(countOf(*trace, StepKind::TaskTaken, CardKind::XmlHttpRequest), 0u);
}

TEST(PageLibrary, ASynchronousRequestEndsWithoutATask)
{
    const auto trace = test::record(
        "const x = new XMLHttpRequest(); x.open('GET', '/api/user?delay=80', false); x.send();");
    EXPECT_EQ(countOf(*trace, StepKind::WebApiFinished, CardKind::XmlHttpRequest), 1u);
    EXPECT_EQ(countOf(*trace, StepKind::TaskQueued, CardKind::XmlHttpRequest), 0u);
}

TEST(PageLibrary, AChunkThatIsOnItsWayIsACard)
{
    const auto trace = test::record(
        "fetch('/api/user').then((r) => r.body.getReader().read()).then(() => console.log('read'));");
    EXPECT_EQ(namesOf(*trace, CardKind::BodyChunk).size(), 1u);
}

TEST(PageLibrary, BeaconsConnectionsAndSocketsAreCards)
{
    const auto trace = test::record("navigator.sendBeacon('/api/b'); new WebSocket('ws://127.0.0.1:9/');"
                                    "const s = new EventSource('/api/e'); s.onerror = () => s.close();");
    EXPECT_THAT(namesOf(*trace, CardKind::Beacon), ElementsAre("POST /api/b"));
    EXPECT_THAT(namesOf(*trace, CardKind::WebSocket), ElementsAre("WebSocket ws://127.0.0.1:9/"));
    EXPECT_THAT(namesOf(*trace, CardKind::EventSource), ElementsAre("GET /api/e"));
}

TEST(PageLibrary, AMethodIsAFrameAndTheScriptBehindItIsNone)
{
    const auto trace = test::record("const stream = new ReadableStream({ pull(c) { c.enqueue(1); } });\n"
                                    "stream.getReader().read();");
    EXPECT_THAT(namesOf(*trace, CardKind::NativeCall), Contains("c.enqueue(1)"));
    for (const std::string& name : namesOf(*trace, CardKind::Function))
        EXPECT_EQ(name, "pull");
}

TEST(PageLibrary, WhatTheProgramPutsOnPrototypesIsNotCalled)
{
    EXPECT_EQ(
        test::consoleOf(
            "for (const [object, name] of [[Promise.prototype, 'then'], [Array.prototype, 'push'],\n"
            "    [WeakMap.prototype, 'get'], [String.prototype, 'indexOf'], [Map.prototype, 'get']])\n"
            "  object[name] = () => { console.log('never'); };\n"
            "globalThis.Number = globalThis.Math = globalThis.TypeError = globalThis.Symbol = undefined;\n"
            "const x = new XMLHttpRequest();\n"
            "x.open('GET', '/api/a');\n"
            "x.onload = () => console.log(x.status);\n"
            "x.send();\n"
            "new Response('a', { headers: { b: 'c' } }).text();\n"
            "new ReadableStream().getReader().read();"),
        "200\n");
}

TEST(PageLibrary, LookingAtAResponseDoesNotReadItsBody)
{
    EXPECT_EQ(test::consoleOf("const r = new Response('a');\nconsole.log(r);\nconsole.log(r.bodyUsed);\n"
                              "r.text().then((t) => console.log(t));")
                  .substr(test::consoleOf("console.log(new Response('a'));").size()),
        "false\na\n");
}

TEST(PageLibrary, ItsFunctionsLookLikeThoseOfTheBrowser)
{
    EXPECT_EQ(test::consoleOf("console.log(String(fetch), String(Response), String(Headers.prototype.get));\n"
                              "try { new Response.prototype.text(); } catch (e) { console.log(e.name); }"),
        "function fetch() { [native code] } function Response() { [native code] } function get() { [native "
        "code] }\n"
        "TypeError\n");
}

} // namespace
} // namespace loopscope
