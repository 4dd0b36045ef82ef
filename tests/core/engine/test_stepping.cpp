// SPDX-License-Identifier: GPL-3.0-or-later
// What is a step of a program, which range it has, what cards are called.
#include "tests/core/record/record_program.h"

#include <gmock/gmock.h>

namespace loopscope {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsSupersetOf;

std::vector<std::string> statementsOf(std::string_view program)
{
    const auto trace = test::record(program);
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < trace->size(); ++i) {
        if (trace->step(i).kind == StepKind::StatementReached)
            texts.emplace_back(trace->textAt(trace->step(i).position));
    }
    return texts;
}

std::vector<std::string> callsOf(std::string_view program)
{
    const auto trace = test::record(program);
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < trace->size(); ++i) {
        if (trace->step(i).kind == StepKind::CallReached)
            texts.emplace_back(trace->textAt(trace->step(i).position));
    }
    return texts;
}

TEST(Stepping, StatementsHaveTheirWholeRange)
{
    EXPECT_THAT(statementsOf("const a = 1, b = 2;\nlet c = a + b;\nc++;"),
        ElementsAre("a = 1", "b = 2", "let c = a + b", "c++;"));
    EXPECT_THAT(statementsOf("function f(x) {\n  return x\n    * 2;\n}\nf(1);"),
        ElementsAre("f(1);", "return x\n    * 2;"));
    EXPECT_THAT(statementsOf("for (let i = 0; i < 1; i++) { i; }"),
        ElementsAre("let i = 0", "i < 1", "i;", "i++", "i < 1"));
    EXPECT_THAT(
        statementsOf("if (1 > 2) {} else throw_(); function throw_() {}"), ElementsAre("1 > 2", "throw_();"));
    EXPECT_THAT(statementsOf("switch (2) { case 2: break; }"), ElementsAre("2", "break;"));
    EXPECT_THAT(statementsOf("const g = () => 5; g();"), ElementsAre("const g = () => 5", "g();", "5"));
}

TEST(Stepping, CallsInsideAStatementHaveTheirOwnRange)
{
    constexpr std::string_view kFunctions = "function f(x) { return x }\nconst o = { f };\n";
    const auto calls = [&](const char* statement) {
        return callsOf(std::string(kFunctions) + statement);
    };
    EXPECT_THAT(calls("f(f(1));"), ElementsAre("f(1)", "f(f(1))"));
    EXPECT_THAT(calls("o.f(1) + o['f'](2);"), ElementsAre("o.f(1)", "o['f'](2)"));
    EXPECT_THAT(
        calls("Promise.resolve().then(f).then(f);"), IsSupersetOf({ "Promise.resolve()", "then(f)" }));
    EXPECT_THAT(calls("f(new Map([[f(1), 2]]));"), IsSupersetOf({ "f(1)", "new Map([[f(1), 2]])" }));
    EXPECT_THAT(calls("o.f(1);"), testing::IsEmpty()) << "a statement that is one call needs no second step";
}

// CORRECTNESS 28.
TEST(Stepping, CountsCodePointsAndLineEnds)
{
    EXPECT_THAT(statementsOf("const 변수 = '🧪🧪'; 변수.length;\r\n\t변수;\r\n"),
        ElementsAre("const 변수 = '🧪🧪'", "변수.length;", "변수;"));
    EXPECT_THAT(callsOf("const 함수 = x => x; '🧪' + 함수('é🧪') + 함수(2);"),
        ElementsAre("함수('é🧪')", "함수(2)"));
}

TEST(Stepping, SyntaxBeyondTheTreesReaderStillStepsWell)
{
    const auto trace
        = test::record("class A { #p = 1; static { A.q = 2; } get p() { return this.#p ?? 0; } }\n"
                       "console.log(new A().p, A.q);");
    EXPECT_EQ(test::consoleOf(*trace), "1 2\n");
}

TEST(Stepping, SeesCodeThatIsMadeWhileRunning)
{
    const auto trace = test::record("eval('function inner() { return 1 } inner()');\n"
                                    "new Function('return 2')();\nsetTimeout('console.log(3)', 1);");
    EXPECT_EQ(test::consoleOf(*trace), "3\n");
    EXPECT_THAT(test::cardsOf(*trace, StepKind::FramePushed), Contains("inner"));
    ASSERT_EQ(trace->sourceCount(), 4u);
    EXPECT_EQ(trace->source(SourceId(1)).name, "program.js");
    EXPECT_EQ(trace->source(SourceId(2)).name, "eval");
}

TEST(Cards, AreCalledByTheirFunctionsNames)
{
    const auto trace = test::record("const inferred = () => {}; function declared() {}\n"
                                    "setTimeout(inferred, 1); setTimeout(declared, 2);\n"
                                    "setTimeout(() => { 'its own text' }, 3);\n"
                                    "setTimeout(declared.bind(null), 4);\n"
                                    "new Promise(done => setTimeout(done, 5));\n"
                                    "setTimeout(console.log, 6);");
    EXPECT_THAT(test::cardsOf(*trace, StepKind::WebApiStarted),
        ElementsAre("inferred", "declared", "() => { 'its own text' }", "declared", "done", "log"));
}

TEST(Cards, OfComputedMethodsAreCalledByTheirComputedNames)
{
    const auto trace = test::record(
        "const o = { *[Symbol.iterator]() { yield 1; }, ['a' + 1]() {}, get [`g${2}`]() {} };\n"
        "[...o]; o.a1(); o.g2; (() => 5)();");
    EXPECT_THAT(test::cardsOf(*trace, StepKind::FramePushed),
        ElementsAre("[Symbol.iterator]", "[Symbol.iterator]", "a1", "get g2", "() => 5"));
}

TEST(Cards, OfCallsOfWebApisAreCalledByTheCallsText)
{
    const auto trace = test::record(
        "console.log('a',\n  'b');\nconst say = console.log; say(1);\n[1].forEach(console.log);");
    EXPECT_THAT(
        test::cardsOf(*trace, StepKind::FramePushed), ElementsAre("console.log('a', 'b')", "log()", "log()"));
}

TEST(Cards, KeepTheirIdentityFromTheWebApisToTheStack)
{
    const auto trace = test::record("setTimeout(function later() {}, 5);");
    std::vector<StepKind> life;
    for (std::size_t i = 0; i < trace->size(); ++i) {
        if (trace->cardName(trace->step(i).card) == "later"
            && trace->step(i).kind != StepKind::StatementReached)
            life.push_back(trace->step(i).kind);
    }
    EXPECT_THAT(life,
        ElementsAre(
            StepKind::WebApiStarted, StepKind::TaskQueued, StepKind::TaskTaken, StepKind::FramePopped));
}

// CORRECTNESS 24.
TEST(Cards, OfAsyncFunctionsLeaveTheStackAtAwaitAndComeBackAtItsBottom)
{
    const auto trace
        = test::record("async function work() { await null; await new Promise(r => setTimeout(r, 5)); }\n"
                       "function caller() { work(); }\ncaller();");
    CardId card {};
    std::vector<std::size_t> depths;
    std::vector<std::size_t> suspended;
    State state;
    for (std::size_t i = 0; i < trace->size(); ++i) {
        const Step& step = trace->step(i);
        apply(state, step);
        if (step.kind == StepKind::FramePushed && trace->cardName(step.card) == "work")
            card = step.card;
        if (step.kind == StepKind::FunctionSuspended) {
            EXPECT_EQ(step.card, card);
            suspended.push_back(state.suspended.size());
        }
        if (step.kind == StepKind::FunctionResumed) {
            EXPECT_EQ(step.card, card);
            ASSERT_FALSE(state.callStack.empty());
            EXPECT_EQ(state.callStack.front().card, card);
            depths.push_back(state.callStack.size());
        }
        // A card is never in two places.
        for (const Frame& frame : state.callStack)
            ASSERT_EQ(std::count(state.microtasks.begin(), state.microtasks.end(), frame.card), 0);
    }
    EXPECT_THAT(depths, ElementsAre(1, 1));
    EXPECT_THAT(suspended, ElementsAre(1, 1));
}

TEST(Cards, OfPromiseJobsAreKnownWhenTheyAreQueued)
{
    const auto labels = [](const char* program) {
        const auto trace = test::record(program);
        std::vector<std::pair<CardKind, std::string>> found;
        for (std::size_t i = 0; i < trace->size(); ++i) {
            if (trace->step(i).kind == StepKind::MicrotaskQueued)
                found.emplace_back(
                    trace->card(trace->step(i).card).kind, trace->cardName(trace->step(i).card));
        }
        return found;
    };
    using Label = std::pair<CardKind, std::string>;
    EXPECT_THAT(labels("Promise.resolve().then(function first() {});"),
        ElementsAre(Label { CardKind::PromiseReaction, "first" }));
    EXPECT_THAT(labels("Promise.reject(1).catch(function caught() {});"),
        ElementsAre(Label { CardKind::PromiseReaction, "caught" }));
    EXPECT_THAT(labels("Promise.resolve().then(undefined, function never() {});"),
        ElementsAre(Label { CardKind::PassThroughReaction, "then" }));
    EXPECT_THAT(labels("Promise.resolve({ then(done) { done(); } });"),
        ElementsAre(Label { CardKind::ThenableJob, "then" }));
    EXPECT_THAT(labels("new Promise(r => r(Promise.resolve(1)));"),
        testing::Each(
            testing::Field(&Label::first, testing::AnyOf(CardKind::ThenableJob, CardKind::PromiseReaction))));
    EXPECT_THAT(
        labels("async function go() { await 1; } go();"), ElementsAre(Label { CardKind::Function, "go" }));
    EXPECT_THAT(labels("queueMicrotask(function micro() {});"),
        ElementsAre(Label { CardKind::MicrotaskCallback, "micro" }));
    EXPECT_THAT(labels("async function* numbers() { yield 1; } (async function all() { for await (const n of "
                       "numbers()) n; })();"),
        testing::Not(Contains(testing::Field(&Label::first, CardKind::PromiseJob))));
}

TEST(Cards, OfGeneratorsComeAndGoUnderOneIdentity)
{
    const auto trace = test::record("function* two() { yield 1; yield 2; } for (const n of two()) n;");
    std::set<CardId> cards;
    for (std::size_t i = 0; i < trace->size(); ++i) {
        if (trace->cardName(trace->step(i).card) == "two")
            cards.insert(trace->step(i).card);
    }
    EXPECT_EQ(cards.size(), 1u);
    EXPECT_EQ(test::cardsOf(*trace, StepKind::FramePushed).size(), 3u)
        << "the first entry only makes the generator";
}

TEST(Cards, OfAModuleIsTheScriptsAndWaitsAtItsAwaits)
{
    const auto trace = test::record("// @module\nawait null;\nawait new Promise((r) => setTimeout(r, 5));");
    EXPECT_THAT(test::cardsOf(*trace, StepKind::FunctionSuspended), ElementsAre("program.js", "program.js"));
    EXPECT_THAT(test::cardsOf(*trace, StepKind::FunctionResumed), ElementsAre("program.js", "program.js"));
}

TEST(Cards, OfTheAddedLibraryAreThoseOfTheCallbacksAlone)
{
    const auto trace = test::record("[1].values().map(function cb(x) { return x; }).toArray();\n"
                                    "Object.groupBy([1], function by() { return 'k'; });");
    EXPECT_THAT(test::cardsOf(*trace, StepKind::FramePushed), ElementsAre("cb", "by"));
}

// CORRECTNESS 26.
TEST(Watching, ChangesNothingThatAProgramCanSee)
{
    EXPECT_EQ(
        test::consoleOf("console.log(String(setTimeout));"), "function setTimeout() { [native code] }\n");
    EXPECT_EQ(test::consoleOf("function f() { /* kept */ }\nconsole.log(String(f));"),
        "function f() { /* kept */ }\n");
    EXPECT_EQ(
        test::consoleOf("console.log(typeof Debugger, typeof InternalError);"), "undefined undefined\n");
    EXPECT_EQ(
        test::consoleOf("const p = Promise.resolve(); console.log(Object.getOwnPropertyNames(p).length);"),
        "0\n");
}

} // namespace
} // namespace loopscope
