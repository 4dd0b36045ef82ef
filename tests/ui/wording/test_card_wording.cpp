// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/card_wording.h"

#include "core/trace/trace_writer.h"
#include "ui/wording/time_wording.h"

#include <gtest/gtest.h>

namespace loopscope::test {
namespace {

using namespace std::chrono_literals;

class CardWords : public testing::Test
{
protected:
    CardId card(CardKind kind, std::string_view name)
    {
        return writer.addCard({ kind, writer.intern(name), {}, {}, {} });
    }
    std::string title(CardKind kind, std::string_view name)
    {
        return cardTitle(trace, card(kind, name)).toStdString();
    }
    std::string frame(CardKind kind, std::uint32_t line, FramePlace place)
    {
        const Position position { source, line, 0, line, 1 };
        const Frame frame { card(kind, "x"), line == 0 ? PositionId {} : writer.intern(position) };
        return frameSubtitle(trace, frame, place).toStdString();
    }
    std::string api(CardKind kind, VirtualTime now, VirtualTime due)
    {
        return apiSubtitle(trace, { card(kind, "x"), 100ms, due }, now).toStdString();
    }
    Trace trace;
    TraceWriter writer { trace };
    SourceId source = writer.addSource("a.js", "x");
};

TEST_F(CardWords, TitleAFunctionAsACall)
{
    EXPECT_EQ(title(CardKind::Timeout, "later"), "later()");
    EXPECT_EQ(title(CardKind::Function, "view.draw"), "view.draw()");
    EXPECT_EQ(title(CardKind::Function, "#secret"), "#secret()");
    EXPECT_EQ(title(CardKind::PromiseReaction, "비동기작업"), "비동기작업()");
    EXPECT_EQ(title(CardKind::MicrotaskCallback, "𝒻"), "𝒻()");
}

TEST_F(CardWords, TitleOtherThingsAsTheyAre)
{
    EXPECT_EQ(title(CardKind::NativeCall, "console.log(\"one\")"), "console.log(\"one\")");
    EXPECT_EQ(title(CardKind::Fetch, "GET /api/user"), "GET /api/user");
    EXPECT_EQ(title(CardKind::Script, "lesson.js"), "lesson.js");
    EXPECT_EQ(title(CardKind::Function, "() => step(1)"), "() => step(1)");
}

TEST_F(CardWords, TitleIsOneLineOfBoundedLength)
{
    EXPECT_EQ(title(CardKind::NativeCall, "f(\n    1,\n\t2)"), "f( 1, 2)");
    EXPECT_EQ(cardTitle(trace, card(CardKind::NativeCall, std::string(100'000, 'a'))).size(), 300);
    EXPECT_FALSE(title(CardKind::Function, "").empty());
}

TEST_F(CardWords, FrameSaysItsLineAndTheBottomOneItsNature)
{
    EXPECT_EQ(
        frame(CardKind::PromiseReaction, 13, FramePlace::Bottom), "line 13 · microtask, promise reaction");
    EXPECT_EQ(frame(CardKind::Script, 4, FramePlace::Bottom), "line 4 · script");
    EXPECT_EQ(frame(CardKind::Function, 7, FramePlace::Inner), "line 7");
    EXPECT_EQ(frame(CardKind::Function, 7, FramePlace::Bottom), "line 7 · microtask, goes on after await");
    EXPECT_EQ(frame(CardKind::NativeCall, 13, FramePlace::Inner), "native · line 13");
    EXPECT_EQ(frame(CardKind::Timeout, 0, FramePlace::Bottom), "timer task");
    EXPECT_EQ(frame(CardKind::Function, 0, FramePlace::Inner), "");
}

TEST_F(CardWords, ApiSaysHowMuchOfItsTimeHasPassed)
{
    EXPECT_EQ(api(CardKind::Fetch, 100ms, 300ms), "fetch · 0 of 200 ms");
    EXPECT_EQ(api(CardKind::Timeout, 149'900us, 300ms), "timer · 49 of 200 ms");
    EXPECT_EQ(api(CardKind::Interval, 900ms, 300ms), "interval · 200 of 200 ms");
    EXPECT_EQ(api(CardKind::Timeout, 100'500us, 101ms), "timer · 0.5 of 1 ms");
    EXPECT_EQ(api(CardKind::Fetch, 150ms, kNeverDue), "fetch · pending");
}

TEST_F(CardWords, EveryKindHasANature)
{
    for (int kind = 0; kind <= static_cast<int>(kLastCardKind); ++kind)
        EXPECT_FALSE(cardNature(static_cast<CardKind>(kind)).isEmpty()) << kind;
}

TEST(TimeWords, HaveAsManyDecimalsAsHelp)
{
    EXPECT_EQ(wordTime(0ns), "0 ms");
    EXPECT_EQ(wordTime(3us), "0.003 ms");
    EXPECT_EQ(wordTime(20us), "0.02 ms");
    EXPECT_EQ(wordTime(1'250us), "1.25 ms");
    EXPECT_EQ(wordTime(16'666'666ns), "16.7 ms");
    EXPECT_EQ(wordTime(100ms), "100 ms");
    EXPECT_EQ(wordTime(12'345ms), "12,345 ms");
}

} // namespace
} // namespace loopscope::test
