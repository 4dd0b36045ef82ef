// SPDX-License-Identifier: GPL-3.0-or-later
// What is written down about a program's promises.
#include "core/trace/promise_table.h"
#include "core/trace/value.h"
#include "core/trace/wire.h"
#include "tests/core/record/record_program.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace loopscope {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string wordOf(PromiseStatus status)
{
    switch (status) {
    case PromiseStatus::Pending:
        return "pending";
    case PromiseStatus::LockedIn:
        return "locked in";
    case PromiseStatus::Fulfilled:
        return "fulfilled";
    case PromiseStatus::Rejected:
        return "rejected";
    }
    return {};
}

std::string wordOf(PromiseOperation operation)
{
    constexpr std::string_view kWords[] = { "call", "async function", "then", "catch", "finally", "all",
        "allSettled", "any", "race", "await", "resolve" };
    return std::string(kWords[static_cast<std::size_t>(operation)]);
}

std::string nameOf(const Trace& trace, const PromiseTable& table, PromiseId id)
{
    if (!table.has(id))
        return "-";
    const PromiseState& promise = table.state(id);
    return isSet(promise.name) ? std::string(trace.text(promise.name))
                               : std::string(trace.textAt(promise.position));
}

// "p: call, fulfilled 1; then f -> q"
std::vector<std::string> linesOf(const Trace& trace, std::size_t moment)
{
    PromiseTable table;
    table.moveTo(trace.promiseRecords(), moment);
    std::vector<std::string> lines;
    for (const PromiseId id : table.promises()) {
        const PromiseState& promise = table.state(id);
        std::string line
            = nameOf(trace, table, id) + ": " + wordOf(promise.origin) + ", " + wordOf(promise.status);
        if (promise.status == PromiseStatus::LockedIn)
            line += " to " + nameOf(trace, table, promise.lockedInto);
        if (const auto value = decodedValues(trace.text(promise.value)); value && !value->values.empty())
            line += " "
                + (value->values[0].kind == ValueKind::Object ? value->objects[0].name
                                                              : value->values[0].text);
        for (const PromiseReaction& reaction : promise.reactions) {
            line += "; " + wordOf(reaction.operation);
            if (isSet(reaction.handlers))
                line += " " + std::string(trace.text(reaction.handlers));
            if (isSet(reaction.derived))
                line += " -> " + nameOf(trace, table, reaction.derived);
            if (isSet(reaction.waiting))
                line += " " + std::string(trace.cardName(reaction.waiting));
            line += isSet(reaction.microtask) ? " queued" : "";
        }
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> linesOf(std::string_view program)
{
    const auto trace = test::record(program);
    return linesOf(*trace, trace->size());
}

TEST(PromiseWatch, TellsOfCallsAndTheirVariables)
{
    EXPECT_THAT(
        linesOf("const p = new Promise(function ex(r) { r(5); });\nPromise.reject('no').catch(() => 1);\n"
                "const never = new Promise(() => {});"),
        ElementsAre("p: call, fulfilled 5",
            "Promise.reject('no'): call, rejected no; catch () => 1 -> catch(() => 1) queued",
            "catch(() => 1): catch, fulfilled 1", "never: call, pending"));
}

TEST(PromiseWatch, TellsOfReactionsBeforeAndAfterTheyAreQueued)
{
    const auto trace = test::record("let go;\nconst p = new Promise(r => go = r);\n"
                                    "const q = p.then(function f(x) { return x + 1; }, function g() {});\n"
                                    "setTimeout(() => go(1), 5);");
    std::vector<std::string> before;
    for (std::size_t k = 0; k < trace->size(); ++k) {
        if (trace->step(k).kind == StepKind::ClockAdvanced) {
            before = linesOf(*trace, k + 1);
            break;
        }
    }
    EXPECT_THAT(before, ElementsAre("p: call, pending; then f, g -> q", "q: then, pending"));
    EXPECT_THAT(linesOf(*trace, trace->size()),
        ElementsAre("p: call, fulfilled 1; then f, g -> q queued", "q: then, fulfilled 2"));
}

TEST(PromiseWatch, TellsWhatAFunctionAwaits)
{
    EXPECT_THAT(linesOf("const p = new Promise(r => setTimeout(r, 1, 'late'));\nconst box = { p };\n"
                        "async function load() { await p; await box.p; await 7; return 8; }\n"
                        "const done = load();"),
        ElementsAre("p: call, fulfilled late; await load queued; await load queued",
            "done: async function, fulfilled 8"));
    EXPECT_THAT(linesOf("async function inner() { return 1; }\n"
                        "async function outer() { const v = await inner(); return v; }\nouter();"),
        ElementsAre("outer();: async function, fulfilled 1",
            "inner(): async function, fulfilled 1; await outer queued"));
}

TEST(PromiseWatch, TellsWhatLocksAPromiseIn)
{
    constexpr std::string_view kProgram = "let go;\nconst p = new Promise(r => go = r);\n"
                                          "const q = new Promise(r => r(p));\nsetTimeout(() => go(1), 5);";
    const auto trace = test::record(kProgram);
    std::vector<std::string> before;
    for (std::size_t k = 0; k < trace->size(); ++k) {
        if (trace->step(k).kind == StepKind::ClockAdvanced) {
            before = linesOf(*trace, k + 1);
            break;
        }
    }
    EXPECT_THAT(before, ElementsAre("p: call, pending; resolve -> q", "q: call, locked in to p"));
    EXPECT_THAT(linesOf(*trace, trace->size()),
        ElementsAre("p: call, fulfilled 1; resolve -> q queued", "q: call, fulfilled 1"));
}

TEST(PromiseWatch, KeepsTheEnginesOwnOut)
{
    EXPECT_THAT(
        linesOf(
            "const a = Promise.resolve(1), b = Promise.resolve(2);\nconst both = Promise.all([a, b, 3]);"),
        ElementsAre("a: call, fulfilled 1; all -> both queued", "b: call, fulfilled 2; all -> both queued",
            "both: all, fulfilled Array"));
    EXPECT_THAT(linesOf("const a = Promise.resolve(1);\nconst end = a.finally(function tidy() {});"),
        ElementsAre("a: call, fulfilled 1; finally tidy -> end queued", "end: finally, fulfilled 1"));
    EXPECT_THAT(linesOf("// @module\nawait 1;\n"), IsEmpty());
}

TEST(PromiseWatch, GoesThroughAPipe)
{
    constexpr std::string_view kProgram
        = "const p = Promise.resolve({ a: 1 }).then(x => x.a);\n(async () => { await p; throw 1; })();";
    WireEncoder encoder;
    {
        Recorder recorder({ { "program.js", std::string(kProgram) }, {} }, encoder);
        recorder.run();
    }
    Trace received;
    WireDecoder decoder(received);
    for (const char byte : encoder.buffer())
        ASSERT_TRUE(decoder.feed({ &byte, 1 }));
    const auto direct = test::record(kProgram);
    EXPECT_FALSE(direct->promiseRecords().empty());
    EXPECT_TRUE(std::ranges::equal(received.promiseRecords(), direct->promiseRecords()));
    EXPECT_EQ(linesOf(received, received.size()), linesOf(*direct, direct->size()));
}

// The names and texts of functions, and what a promise's own methods are, cannot tell that they are watched.
TEST(PromiseWatch, IsNotSeenByTheProgram)
{
    EXPECT_EQ(test::consoleOf(
                  "const t = Promise.prototype.then;\n"
                  "console.log(t.name, t.length, String(t), 'prototype' in t);\n"
                  "console.log(Promise.all.name, Promise.all.length, Promise.prototype.finally.length);\n"
                  "console.log(JSON.stringify(Object.getOwnPropertyDescriptor(Promise, 'race')));\n"
                  "class Mine extends Promise {}\n"
                  "console.log(new Mine(() => {}).then() instanceof Mine);"),
        "then 2 function then() { [native code] } false\nall 1 1\n"
        "{\"writable\":true,\"enumerable\":false,\"configurable\":true}\n"
        "true\n");
}

// A walk of the table forward and back comes to what it was, wherever it turns.
TEST(PromiseTable, GoesBackAsItWent)
{
    const auto trace = test::record(
        "const sleep = ms => new Promise(r => setTimeout(r, ms));\n"
        "async function work(n) { await sleep(n); if (n > 3) throw new Error('x' + n); return n; }\n"
        "Promise.allSettled([work(1), work(5), Promise.reject(0)]).then(x => x.length).finally(() => "
        "sleep(1));\n"
        "work(9); Promise.race([sleep(1), sleep(2)]).then(() => work(2)).catch(console.log);");
    std::vector<std::vector<std::string>> forward;
    for (std::size_t k = 0; k <= trace->size(); ++k)
        forward.push_back(linesOf(*trace, k));
    EXPECT_FALSE(forward.back().empty());
    PromiseTable walked;
    for (std::size_t k = 0; k <= trace->size(); ++k)
        walked.moveTo(trace->promiseRecords(), k);
    for (std::size_t k = trace->size() + 1; k-- > 0;) {
        walked.moveTo(trace->promiseRecords(), k);
        PromiseTable fresh;
        fresh.moveTo(trace->promiseRecords(), k);
        ASSERT_TRUE(std::ranges::equal(walked.promises(), fresh.promises())) << k;
        for (const PromiseId id : fresh.promises())
            ASSERT_EQ(walked.state(id), fresh.state(id)) << "moment " << k << ", promise " << number(id);
    }
    EXPECT_TRUE(walked.promises().empty());
}

} // namespace
} // namespace loopscope
