// SPDX-License-Identifier: GPL-3.0-or-later
// Live frames and objects, looked at while a program stands still.
#include "core/record/recorder.h"
#include "core/web/inspector.h"
#include "tests/core/record/record_program.h"

#include <gmock/gmock.h>

namespace loopscope {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string textOf(const ValueGraph& graph, const Value& value)
{
    return value.kind == ValueKind::Object  ? graph.objects[value.object].name
        : value.kind == ValueKind::Accessor ? "(accessor)"
                                            : value.text;
}

std::vector<std::string> linesOf(const InspectionAnswer& answer)
{
    constexpr std::string_view kKinds[]
        = { "return", "throw", "local", "block", "closure", "script", "with" };
    std::vector<std::string> lines;
    for (const Scope& scope : answer.scopes) {
        std::string line = std::string(kKinds[static_cast<std::size_t>(scope.kind)]) + " " + scope.name + ":";
        for (const Variable& variable : scope.variables)
            line += " " + variable.name + "="
                + (variable.isInitialized ? textOf(answer.graph, variable.value) : "(not yet)");
        lines.push_back(line);
    }
    return lines;
}

void inspect(std::string_view program, std::size_t moment, const std::function<void(Inspector&)>& look)
{
    Trace trace;
    RecordingRequest request { { "program.js", std::string(program) }, {}, moment };
    Recorder recorder(request, trace);
    bool isReached = false;
    recorder.setInspection([&](Inspector& inspector) {
        isReached = true;
        look(inspector);
    });
    recorder.run();
    EXPECT_TRUE(isReached);
}

// The first moment at which a statement with this text is reached, and the stack then, the top first.
struct Place
{
    std::size_t moment = 0;
    std::vector<CardId> stack;
};

Place placeOf(std::string_view program, std::string_view statement, int nth = 1)
{
    const auto trace = test::record(program);
    for (std::size_t k = 0; k < trace->size(); ++k) {
        if (trace->step(k).kind == StepKind::StatementReached
            && trace->textAt(trace->step(k).position) == statement && --nth == 0) {
            Place place { k + 1, {} };
            const State state = trace->stateAt(k + 1);
            for (auto frame = state.callStack.rbegin(); frame != state.callStack.rend(); ++frame)
                place.stack.push_back(frame->card);
            return place;
        }
    }
    ADD_FAILURE() << statement;
    return {};
}

std::vector<std::string> scopesAt(
    std::string_view program, std::string_view statement, std::size_t frame = 0, int nth = 1)
{
    const Place place = placeOf(program, statement, nth);
    std::vector<std::string> lines;
    inspect(program, place.moment,
        [&](Inspector& inspector) { lines = linesOf(inspector.answer({ .card = place.stack.at(frame) })); });
    return lines;
}

TEST(Inspection, TellsTheScopesOfAFrame)
{
    constexpr std::string_view kProgram
        = "const top = 1;\nvar old = 2;\n"
          "function outer(a) {\n  let kept = a * 2;\n"
          "  return function inner(b) {\n    for (let i = 7; i < 8; i++) {\n"
          "      const late = kept + i;\n      late;\n    }\n  };\n}\nouter(3)(4);";
    EXPECT_THAT(scopesAt(kProgram, "const late = kept + i"),
        ElementsAre("block : late=(not yet)", "block : i=7", "local inner: b=4 this=Window",
            "closure outer: kept=6", "script : top=1 old=2 outer=outer"));
    EXPECT_THAT(scopesAt(kProgram, "late;"), testing::Contains("block : late=13"));
    EXPECT_THAT(scopesAt(kProgram, "let kept = a * 2", 0),
        testing::Contains("local outer: kept=(not yet) a=3 this=Window"));
    EXPECT_THAT(scopesAt(kProgram, "let kept = a * 2", 1), ElementsAre("script : top=1 old=2 outer=outer"));
}

TEST(Inspection, TellsOfAsyncFunctionsAndGenerators)
{
    constexpr std::string_view kAsync
        = "async function load(n) { const got = await n; return got; }\nload(5);";
    EXPECT_THAT(scopesAt(kAsync, "return got;"), testing::Contains("local load: got=5 n=5 this=Window"));
    constexpr std::string_view kGenerator
        = "function* count(n) { let i = 0; while (i < n) { yield i; i++; } }\nconst all = [...count(3)];";
    EXPECT_THAT(scopesAt(kGenerator, "i++;", 0, 2), testing::Contains("local count: i=1 n=3 this=Window"));
}

TEST(Inspection, RunsNothingOfTheProgram)
{
    constexpr std::string_view kProgram
        = "let runs = 0;\n"
          "const tricky = { get value() { return ++runs; }, plain: 1 };\n"
          "const proxy = new Proxy({}, { get() { ++runs; }, ownKeys() { ++runs; return []; } });\n"
          "runs;";
    const Place place = placeOf(kProgram, "runs;");
    inspect(kProgram, place.moment, [&](Inspector& inspector) {
        const InspectionAnswer answer = inspector.answer({ .card = place.stack.at(0) });
        EXPECT_THAT(linesOf(answer), ElementsAre("script : runs=0 tricky=Object proxy=Proxy"));
        const std::uint32_t handle = answer.handles.at(answer.scopes[0].variables[1].value.object);
        const InspectionAnswer members
            = inspector.answer({ .kind = InspectionQuestion::Kind::Members, .handle = handle });
        ASSERT_TRUE(members.isFound);
        EXPECT_EQ(members.graph.objects[0].members.at(0).value.kind, ValueKind::Accessor);
        EXPECT_THAT(linesOf(inspector.answer({ .card = place.stack.at(0) })),
            ElementsAre("script : runs=0 tricky=Object proxy=Proxy"));
    });
}

TEST(Inspection, TellsARangeOfALongArray)
{
    constexpr std::string_view kProgram = "const long = Array.from({ length: 250 }, (_, i) => i);\nlong;";
    const Place place = placeOf(kProgram, "long;");
    inspect(kProgram, place.moment, [&](Inspector& inspector) {
        const InspectionAnswer answer = inspector.answer({ .card = place.stack.at(0) });
        const std::uint32_t handle = answer.handles.at(answer.scopes[0].variables[0].value.object);
        const InspectionAnswer part
            = inspector.answer({ .kind = InspectionQuestion::Kind::Members, .handle = handle, .first = 200 });
        const ObjectValue& array = part.graph.objects[0];
        EXPECT_EQ(array.members.at(0).value.text, "200");
        EXPECT_EQ(array.omitted, 0u);
    });
}

TEST(Inspection, TellsWhatAFunctionReturns)
{
    constexpr std::string_view kProgram = "function f() { return 42; }\nlet x = 1 + f();";
    const auto trace = test::record(kProgram);
    for (std::size_t k = 0; k < trace->size(); ++k) {
        if (trace->step(k).kind == StepKind::FramePopped && trace->cardName(trace->step(k).card) == "f") {
            inspect(kProgram, k + 1, [&](Inspector& inspector) {
                const CardId script = trace->stateAt(k + 1).callStack.at(0).card;
                EXPECT_THAT(linesOf(inspector.answer({ .card = script })),
                    ElementsAre("return f: =42", "script : x=(not yet) f=f"));
                EXPECT_FALSE(inspector.answer({ .card = trace->step(k).card }).isFound);
            });
            return;
        }
    }
    FAIL();
}

TEST(Inspection, AnswersGoThroughAPipe)
{
    InspectionAnswer answer;
    answer.isFound = true;
    answer.graph.objects.push_back(
        { .kind = ObjectKind::Plain, .name = "Object", .text = {}, .members = {} });
    answer.handles = { 7 };
    answer.scopes = { { ScopeKind::Local, "f",
        { { "a", true, { ValueKind::Object, {}, 0 } },
            { "b", false, { ValueKind::Undefined, "undefined", 0 } } } } };
    EXPECT_EQ(decodedAnswer(encoded(answer)), answer);
    const InspectionQuestion question { InspectionQuestion::Kind::Members, CardId(3), 4, 5 };
    EXPECT_EQ(decodedQuestion(encoded(question)), question);
    std::string bytes = framed("one") + framed("") + framed("three").substr(0, 3);
    EXPECT_EQ(takeMessage(bytes), "one");
    EXPECT_EQ(takeMessage(bytes), "");
    EXPECT_FALSE(takeMessage(bytes));
    const std::string whole = encoded(answer);
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(decodedAnswer(std::string_view(whole).substr(0, length))) << length;
}

} // namespace
} // namespace loopscope
