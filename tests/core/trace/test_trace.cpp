// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/trace.h"

#include "tests/core/trace/lesson.h"

#include <gmock/gmock.h>

namespace loopscope {
namespace {

TEST(Trace, KnowsItsTablesAndItsConsoleLines)
{
    Trace trace;
    const test::Lesson lesson(trace);
    EXPECT_EQ(trace.cardName(lesson.timeout), "later");
    EXPECT_EQ(trace.card(lesson.timeout).origin, lesson.script);
    ASSERT_EQ(trace.consoleSteps().size(), 1u);
    const Step& line = trace.step(trace.consoleSteps()[0]);
    EXPECT_EQ(trace.text(StringId(line.a)), "한 줄");
    EXPECT_TRUE(trace.ended());
    EXPECT_EQ(trace.lastState().turn, 3u);
}

TEST(Trace, GivesTheSameStateFromKeyframesAsByFolding)
{
    Trace trace;
    TraceWriter writer(trace);
    const StringId name = writer.intern("f");
    State folded;
    std::vector<State> states { folded };
    // A state that grows and shrinks over some thousand steps, so that many keyframes of many sizes are made.
    for (int i = 0; i < 6000; ++i) {
        const CardId card = writer.addCard({ CardKind::MicrotaskCallback, name, {}, {}, {} });
        writer.write(
            { .kind = i % 1000 < 600 ? StepKind::MicrotaskQueued : StepKind::FramePushed, .card = card });
        apply(folded, trace.step(trace.size() - 1));
        states.push_back(folded);
    }
    for (std::size_t moment = 0; moment < states.size(); moment += 7)
        ASSERT_EQ(trace.stateAt(moment), states[moment]) << "at moment " << moment;
}

TEST(TraceWriter, InternsWhatIsSaidTwice)
{
    Trace trace;
    TraceWriter writer(trace);
    EXPECT_EQ(writer.intern("again"), writer.intern("again"));
    EXPECT_NE(writer.intern("again"), writer.intern("other"));
    const SourceId source = writer.addSource("a.js", "let a;");
    const Position range { source, 1, 4, 1, 5 };
    EXPECT_EQ(writer.intern(range), writer.intern(range));
    EXPECT_EQ(trace.stringCount(), 2u);
    EXPECT_EQ(trace.positionCount(), 1u);
    EXPECT_EQ(trace.textAt(writer.intern(range)), "a");
}

struct RangeCase
{
    const char* text;
    Position range;
    const char* expected;
};

TEST(TextOf, CountsCodePointsAndEveryLineTerminator)
{
    const RangeCase cases[] = {
        { "let a = 1;", { {}, 1, 4, 1, 5 }, "a" },
        { "a\nbc\nd", { {}, 2, 0, 2, 2 }, "bc" },
        { "a\r\nbc\r\nd", { {}, 2, 0, 3, 1 }, "bc\r\nd" },
        { "a\rb", { {}, 2, 0, 2, 1 }, "b" },
        { "a\u2028b", { {}, 2, 0, 2, 1 }, "b" },
        { "let 변수 = '🧪x';", { {}, 1, 9, 1, 13 }, "'🧪x'" },
        { "\tf()", { {}, 1, 1, 1, 4 }, "f()" },
        { "f()", { {}, 1, 0, 9, 9 }, "f()" },
        { "f()", { {}, 4, 0, 4, 2 }, "" },
    };
    for (const RangeCase& each : cases)
        EXPECT_EQ(textOf(each.text, each.range), each.expected) << each.text;
}

} // namespace
} // namespace loopscope
