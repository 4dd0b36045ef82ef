// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/wire.h"

#include "core/trace/trace.h"
#include "tests/core/trace/lesson.h"

#include <gmock/gmock.h>

namespace loopscope {
namespace {

std::string encodedLesson()
{
    WireEncoder encoder;
    const test::Lesson lesson(encoder);
    return encoder.buffer();
}

void expectEqual(const Trace& got, const Trace& expected)
{
    ASSERT_EQ(got.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        ASSERT_EQ(got.step(i), expected.step(i)) << "step " << i;
    ASSERT_EQ(got.cardCount(), expected.cardCount());
    for (std::uint32_t i = 1; i <= expected.cardCount(); ++i)
        EXPECT_EQ(got.card(CardId(i)), expected.card(CardId(i)));
    ASSERT_EQ(got.positionCount(), expected.positionCount());
    for (std::uint32_t i = 1; i <= expected.positionCount(); ++i)
        EXPECT_EQ(got.position(PositionId(i)), expected.position(PositionId(i)));
    ASSERT_EQ(got.stringCount(), expected.stringCount());
    for (std::uint32_t i = 1; i <= expected.stringCount(); ++i)
        EXPECT_EQ(got.text(StringId(i)), expected.text(StringId(i)));
    ASSERT_EQ(got.sourceCount(), expected.sourceCount());
    EXPECT_EQ(got.source(SourceId(1)).text, expected.source(SourceId(1)).text);
}

TEST(Wire, BringsARecordingAcrossWhole)
{
    Trace expected;
    const test::Lesson lesson(expected);
    Trace got;
    WireDecoder decoder(got);
    EXPECT_TRUE(decoder.feed(encodedLesson()));
    expectEqual(got, expected);
}

TEST(Wire, TakesPiecesOfAnySize)
{
    Trace expected;
    const test::Lesson lesson(expected);
    const std::string bytes = encodedLesson();
    for (const std::size_t piece : { 1u, 2u, 3u, 7u, 64u }) {
        Trace got;
        WireDecoder decoder(got);
        for (std::size_t at = 0; at < bytes.size(); at += piece)
            ASSERT_TRUE(decoder.feed(std::string_view(bytes).substr(at, piece)));
        expectEqual(got, expected);
    }
}

TEST(Wire, KeepsEveryWholeRecordOfACutStream)
{
    const std::string bytes = encodedLesson();
    std::size_t stepsBefore = 0;
    for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
        Trace got;
        WireDecoder decoder(got);
        ASSERT_TRUE(decoder.feed(std::string_view(bytes).substr(0, cut))) << "cut at " << cut;
        ASSERT_GE(got.size(), stepsBefore);
        stepsBefore = got.size();
    }
    Trace whole;
    const test::Lesson lesson(whole);
    EXPECT_EQ(stepsBefore, whole.size());
}

TEST(Wire, RefusesWhatIsNotAStream)
{
    Trace trace;
    WireDecoder decoder(trace);
    EXPECT_FALSE(decoder.feed("Segmentation fault"));
    EXPECT_TRUE(decoder.failed());
    EXPECT_TRUE(trace.empty());
}

TEST(Wire, RefusesAReferenceToWhatHasNotCome)
{
    WireEncoder encoder;
    encoder.addStep({ .kind = StepKind::FramePushed, .card = CardId(1) });
    Trace trace;
    WireDecoder decoder(trace);
    EXPECT_FALSE(decoder.feed(encoder.buffer()));
    EXPECT_TRUE(trace.empty());
}

TEST(Wire, SurvivesEveryDamagedByte)
{
    const std::string bytes = encodedLesson();
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (const unsigned char damage : { 0x00, 0x7F, 0x80, 0xFF }) {
            std::string damaged = bytes;
            damaged[at] = static_cast<char>(damage);
            Trace trace;
            WireDecoder decoder(trace);
            static_cast<void>(decoder.feed(damaged)); // whatever it says, what it handed on can be shown:
            for (std::size_t moment = 0; moment <= trace.size(); ++moment)
                static_cast<void>(trace.stateAt(moment));
            for (const std::uint32_t line : trace.consoleSteps())
                static_cast<void>(trace.text(StringId(trace.step(line).a)));
        }
    }
}

} // namespace
} // namespace loopscope
