// SPDX-License-Identifier: GPL-3.0-or-later
// What a recording keeps of the values that a program prints.
#include "core/trace/value.h"
#include "tests/core/record/record_program.h"

#include <gmock/gmock.h>

namespace loopscope {
namespace {

/// The values of the program's last console line.
ValueGraph printedBy(std::string_view program)
{
    const auto trace = test::record(program);
    if (trace->consoleSteps().empty())
        return {};
    const Step& step = trace->step(trace->consoleSteps().back());
    return decodedValues(trace->text(StringId { step.b })).value_or(ValueGraph {});
}

const Member* memberOf(const ObjectValue& object, std::string_view key)
{
    for (const Member& member : object.members) {
        if (member.key.text == key)
            return &member;
    }
    return nullptr;
}

TEST(ValueSnapshot, KeepsNothingOfALineOfWords)
{
    EXPECT_EQ(printedBy("console.log('a', 'b')"), ValueGraph {});
    EXPECT_EQ(printedBy("console.log('%s!', 'b')"), ValueGraph {});
}

TEST(ValueSnapshot, TellsPrimitivesApart)
{
    const ValueGraph graph = printedBy("console.log('a', -0, true, null, undefined, 12n, Symbol('s'))");
    std::vector<ValueKind> kinds;
    for (const Value& value : graph.values) {
        if (value.text != " ")
            kinds.push_back(value.kind);
    }
    using enum ValueKind;
    // The words before a value and the space behind them are one piece.
    EXPECT_THAT(kinds, testing::ElementsAre(Words, Number, Boolean, Null, Undefined, BigInt, Symbol));
    EXPECT_EQ(graph.values[1].text, "-0");
    EXPECT_EQ(graph.values.back().text, "Symbol(s)");
}

TEST(ValueSnapshot, GoesIntoObjectsAndRoundInCircles)
{
    const ValueGraph graph
        = printedBy("const a = { name: '가', list: [1, , 3] }; a.self = a; console.log(a)");
    ASSERT_EQ(graph.values.size(), 1u);
    const ObjectValue& a = graph.objects[graph.values[0].object];
    EXPECT_EQ(a.kind, ObjectKind::Plain);
    EXPECT_EQ(a.name, "Object");
    EXPECT_EQ(memberOf(a, "name")->value, (Value { ValueKind::String, "가", 0 }));
    EXPECT_EQ(memberOf(a, "self")->value, graph.values[0]);
    const ObjectValue& list = graph.objects[memberOf(a, "list")->value.object];
    EXPECT_EQ(list.kind, ObjectKind::Array);
    EXPECT_EQ(list.size, 3u);
    EXPECT_NE(memberOf(list, "0"), nullptr);
    EXPECT_EQ(memberOf(list, "1"), nullptr) << "a hole is no member";
    EXPECT_EQ(memberOf(list, "2")->kind, MemberKind::Element);
}

TEST(ValueSnapshot, ShowsTheValueAsItWas)
{
    const auto trace = test::record("const a = { n: 1 }; console.log(a); a.n = 2; console.log(a)");
    const auto nAt = [&](std::size_t line) {
        const Step& step = trace->step(trace->consoleSteps()[line]);
        const auto graph = decodedValues(trace->text(StringId { step.b }));
        return memberOf(graph->objects[0], "n")->value.text;
    };
    EXPECT_EQ(nAt(0), "1");
    EXPECT_EQ(nAt(1), "2");
}

TEST(ValueSnapshot, RunsNoneOfTheProgramsCode)
{
    const ValueGraph graph = printedBy(R"(
        let calls = 0;
        const touch = () => { ++calls; return 1; };
        const proxy = new Proxy({ inside: 1 }, new Proxy({}, { get: touch }));
        Map.prototype.forEach = touch;
        Map.prototype[Symbol.iterator] = touch;
        console.group(); console.groupEnd();
        console.dir(Object.defineProperty(function f() {}, 'hidden', { get: touch }), proxy);
        const before = calls;
        console.log('%o', { get lazy() { return 1; } }, before);)");
    const ObjectValue& object = graph.objects[0];
    EXPECT_EQ(memberOf(object, "lazy")->value.kind, ValueKind::Accessor);
    EXPECT_EQ(graph.values.back().text, "0");
}

TEST(ValueSnapshot, RunsNoMethodsOfTheProgramsDatesAndRegExps)
{
    EXPECT_EQ(test::consoleOf(R"(
        class D extends Date { toString() { console.log('called'); return 'd'; } }
        class R extends RegExp { toString() { console.log('called'); return 'r'; } get source() { console.log('source'); } }
        console.log({ d: new D(0) }, Promise.resolve(new R('x')));)"),
        "{\"d\":1970-01-01T00:00:00.000Z} Promise\n");
    const ValueGraph graph = printedBy("console.log(/a+\\/b/gi, new Date(0))");
    EXPECT_EQ(graph.objects[0].text, "/a+\\/b/gi");
    EXPECT_EQ(graph.objects[1].text, "Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)");
}

TEST(ValueSnapshot, KnowsCollectionsPromisesAndErrors)
{
    const ValueGraph graph = printedBy(R"(
        class Cache extends Map {}
        const cache = new Cache([['k', { v: 1 }]]);
        const done = Promise.resolve(5);
        class AppError extends Error {}
        function fail() { return new AppError('boom', { cause: 7 }); }
        console.log(cache, new Set([1, 2]), done, new Promise(() => {}), fail(), /x/g, new Date(0), Object(5));)");
    std::map<ObjectKind, const ObjectValue*> byKind;
    for (const ObjectValue& object : graph.objects)
        byKind.emplace(object.kind, &object);
    EXPECT_EQ(byKind[ObjectKind::Map]->name, "Cache");
    EXPECT_EQ(byKind[ObjectKind::Map]->members[0].kind, MemberKind::Entry);
    EXPECT_EQ(byKind[ObjectKind::Map]->members[0].key.text, "k");
    EXPECT_EQ(byKind[ObjectKind::Set]->size, 2u);
    EXPECT_EQ(byKind[ObjectKind::Promise]->text, "fulfilled");
    EXPECT_EQ(memberOf(*byKind[ObjectKind::Promise], "[[PromiseResult]]")->value.text, "5");
    EXPECT_THAT(byKind[ObjectKind::Error]->text, testing::StartsWith("AppError: boom\n    at fail ("));
    EXPECT_EQ(memberOf(*byKind[ObjectKind::Error], "cause")->value.text, "7");
    EXPECT_EQ(byKind[ObjectKind::RegExp]->text, "/x/g");
    EXPECT_EQ(memberOf(*byKind[ObjectKind::Wrapper], "[[PrimitiveValue]]")->value.text, "5");
}

TEST(ValueSnapshot, ShowsPrivateFieldsAndTheProgramsPrototypes)
{
    const ValueGraph graph = printedBy("class A { #x = 1; y = 2; m() {} } console.log(new A())");
    const ObjectValue& a = graph.objects[0];
    EXPECT_EQ(a.name, "A");
    EXPECT_EQ(memberOf(a, "#x")->value.text, "1");
    const Value& prototype = memberOf(a, "[[Prototype]]")->value;
    ASSERT_EQ(prototype.kind, ValueKind::Object);
    EXPECT_EQ(memberOf(graph.objects[prototype.object], "m")->kind, MemberKind::Hidden);
}

TEST(ValueSnapshot, StaysSmallHoweverLargeTheValue)
{
    const auto trace = test::record(R"(
        const deep = {}; let at = deep;
        for (let i = 0; i < 300; ++i) at = at.next = { wide: Array.from({ length: 150 }, () => 'x'.repeat(500)) };
        console.log(deep);
        console.log(new Array(1e6).fill(0));)");
    for (const std::size_t index : trace->consoleSteps()) {
        const Step& step = trace->step(index);
        EXPECT_LT(trace->text(StringId { step.b }).size(), 1'000'000u);
        EXPECT_TRUE(decodedValues(trace->text(StringId { step.b })));
    }
    const auto last = decodedValues(trace->text(StringId { trace->step(trace->consoleSteps().back()).b }));
    EXPECT_EQ(last->objects[0].size, 1'000'000u);
    EXPECT_EQ(last->objects[0].omitted, 1'000'000u - 100);
}

TEST(ValueSnapshot, ReadsTheAttributesOfPlatformObjects)
{
    const ValueGraph graph = printedBy("console.log(new CustomEvent('news', { detail: 7 }))");
    const ObjectValue& event = graph.objects[0];
    EXPECT_EQ(event.name, "CustomEvent");
    EXPECT_EQ(memberOf(event, "isTrusted")->value.text, "false");
    EXPECT_EQ(memberOf(event, "type")->value.text, "news");
    EXPECT_EQ(memberOf(event, "detail")->value.text, "7");
}

TEST(ValueSnapshot, KeepsWhatWasThrown)
{
    const ValueGraph graph = printedBy("Promise.reject({ code: 404 })");
    ASSERT_EQ(graph.objects.size(), 1u);
    EXPECT_EQ(memberOf(graph.objects[0], "code")->value.text, "404");
}

TEST(ConsoleLine, KnowsItsGroupsAndForm)
{
    const auto trace
        = test::record("console.group('g'); console.table([1]); console.groupCollapsed('h');"
                       "console.warn('in'); console.groupEnd(); console.groupEnd(); console.log('out')");
    const auto step = [&](std::size_t line) -> const Step& {
        return trace->step(trace->consoleSteps()[line]);
    };
    EXPECT_EQ(consoleForm(step(0)), ConsoleForm::Group);
    EXPECT_EQ(consoleForm(step(1)), ConsoleForm::Table);
    EXPECT_EQ(groupDepth(step(1)), 1u);
    EXPECT_EQ(consoleForm(step(2)), ConsoleForm::CollapsedGroup);
    EXPECT_EQ(groupDepth(step(3)), 2u);
    EXPECT_EQ(consoleLevel(step(3)), ConsoleLevel::Warn);
    EXPECT_EQ(groupDepth(step(4)), 0u);
}

} // namespace
} // namespace loopscope
