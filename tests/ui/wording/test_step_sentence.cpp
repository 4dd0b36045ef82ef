// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/trace/lesson.h"
#include "ui/wording/language.h"
#include "ui/wording/spec_section.h"
#include "ui/wording/step_sentence.h"

#include <gmock/gmock.h>
#include <QCoreApplication>

namespace loopscope {

namespace {

using testing::HasSubstr;

/// A trace that ends with one step of any kind about any card.
class OneStep
{
public:
    OneStep(StepKind kind, CardKind cardKind, std::uint16_t detail, const std::string& line = "b <c> & d;",
        std::string_view name = "x<y>")
        : m_writer(m_trace)
    {
        const SourceId source = m_writer.addSource("one.js", "a();\n" + line + "\n");
        const PositionId position
            = m_writer.intern(Position { source, 2, 0, 2, static_cast<std::uint32_t>(line.size()) - 1 });
        const CardId script = m_writer.addCard({ CardKind::Script, m_writer.intern("one.js") });
        m_writer.write({ .kind = StepKind::TaskTaken, .card = script });
        const CardId card = m_writer.addCard({ cardKind, m_writer.intern(name) });
        Step step { .kind = kind, .detail = detail, .position = position, .card = card };
        step.a = number(m_writer.intern("a <tag> & %1"));
        m_writer.write(step);
    }

    StepSentence sentence(SentenceDetail detail = SentenceDetail::FirstCourse) const
    {
        return sentenceFor(m_trace, m_trace.lastState(), m_trace.size(), detail);
    }

private:
    Trace m_trace;
    TraceWriter m_writer;
};

/// How many values a kind's detail may have.
std::uint16_t detailsOf(StepKind kind)
{
    switch (kind) {
    case StepKind::TaskQueued:
    case StepKind::TaskTaken:
    case StepKind::ConsoleMessage:
        return 5;
    case StepKind::FramePopped:
    case StepKind::ErrorReported:
        return 3;
    case StepKind::FunctionSuspended:
        return 2;
    case StepKind::LimitReached:
        return static_cast<std::uint16_t>(Limit::RecorderMissing) + 1;
    default:
        return 1;
    }
}

class StepSentenceIn : public testing::TestWithParam<Language>
{
protected:
    StepSentenceIn()
        : m_translations(*QCoreApplication::instance())
    {
        m_translations.speak(GetParam());
    }

private:
    Translations m_translations;
};

std::string plain(const QString& text)
{
    return text.toStdString();
}

} // namespace

TEST_P(StepSentenceIn, SaysSomethingAboutEveryKindOfStepAndCard)
{
    for (int kind = 0; kind < kStepKindCount; ++kind) {
        for (int card = 0; card <= static_cast<int>(kLastCardKind); ++card) {
            const auto stepKind = static_cast<StepKind>(kind);
            for (std::uint16_t detail = 0; detail < detailsOf(stepKind); ++detail) {
                const StepSentence said = OneStep(stepKind, static_cast<CardKind>(card), detail).sentence();
                SCOPED_TRACE(testing::Message() << name(stepKind) << ", card " << card << ", detail "
                                                << detail << ": " << plain(said.text));
                EXPECT_FALSE(said.text.isEmpty());
                EXPECT_EQ(said.specSection.isEmpty(), said.specUrl.isEmpty());
                EXPECT_FALSE(said.text.contains("<y>")) << "the program's own text must be escaped";
                EXPECT_FALSE(said.text.contains("<tag>")) << "the program's own text must be escaped";
                const bool mayQuote = stepKind == StepKind::ConsoleMessage
                    || stepKind == StepKind::ErrorReported || stepKind == StepKind::DomChanged
                    || stepKind == StepKind::LayoutForced;
                EXPECT_TRUE(mayQuote || !said.text.contains('%')) << "a place was left empty";
                EXPECT_FALSE(said.text.contains("  "));
            }
        }
    }
}

TEST_P(StepSentenceIn, HasNoFullStopAfterAnEllipsis)
{
    const std::string statement
        = "const answers = await Promise.all([first(), second(), third(), fourth()]);";
    int elided = 0;
    for (int kind = 0; kind < kStepKindCount; ++kind) {
        for (int card = 0; card <= static_cast<int>(kLastCardKind); ++card) {
            const auto stepKind = static_cast<StepKind>(kind);
            for (std::uint16_t detail = 0; detail < detailsOf(stepKind); ++detail) {
                const OneStep step(
                    stepKind, static_cast<CardKind>(card), detail, statement, "then(" + statement + ")");
                for (const SentenceDetail words :
                    { SentenceDetail::FirstCourse, SentenceDetail::SpecTerms }) {
                    const QString text = step.sentence(words).text;
                    EXPECT_FALSE(text.contains("….") || text.contains("…</b>.")) << plain(text);
                    elided += text.endsWith("…</b>") ? 1 : 0;
                }
            }
        }
    }
    EXPECT_GT(elided, 0);
}

TEST_P(StepSentenceIn, InvitesAtTheBeginning)
{
    Trace trace;
    const test::Lesson lesson(trace);
    EXPECT_THAT(plain(sentenceFor(trace, State {}, 0).text), HasSubstr("<b>Space</b>"));
}

TEST_P(StepSentenceIn, AddsASentenceForAMark)
{
    Trace trace;
    test::Lesson lesson(trace);
    const auto textWith = [&](Mark mark) {
        lesson.writer().write({ .kind = StepKind::TaskQueued, .mark = mark, .card = lesson.timeout });
        return sentenceFor(trace, trace.lastState(), trace.size()).text;
    };
    const QString bare = textWith(Mark::None);
    EXPECT_TRUE(textWith(Mark::AheadOfDelayedTimers).startsWith(bare + ' '));
    EXPECT_TRUE(textWith(Mark::TimerBeforeFrame).startsWith(bare + ' '));
    EXPECT_NE(textWith(Mark::AheadOfDelayedTimers), textWith(Mark::TimerBeforeFrame));
    EXPECT_TRUE(textWith(Mark::PortIsBusy).startsWith(bare + ' '));
}

INSTANTIATE_TEST_SUITE_P(Languages, StepSentenceIn, testing::Values(Language::English, Language::Korean),
    [](const auto& instance) { return instance.param == Language::Korean ? "Korean" : "English"; });

TEST(StepSentence, TellsHowAMessageIsPosted)
{
    Trace trace;
    test::Lesson lesson(trace);
    TraceWriter& writer = lesson.writer();
    const CardId card = writer.addCard({ CardKind::Message, writer.intern("message \"hi\""), {}, {}, {} });
    const auto said = [&](StepKind kind, Mark mark) {
        Step step { .kind = kind, .mark = mark, .card = card };
        if (kind == StepKind::TaskQueued)
            step.detail = static_cast<std::uint16_t>(TaskSource::PostedMessage);
        else
            setWideValue(step, static_cast<std::uint64_t>(kNeverDue.count()));
        writer.write(step);
        return sentenceFor(trace, trace.lastState(), trace.size());
    };
    EXPECT_EQ(plain(said(StepKind::WebApiStarted, Mark::None).text),
        "The <b>message &quot;hi&quot;</b> has been posted, but its port has not been started: the port "
        "keeps "
        "it.");
    const StepSentence queued = said(StepKind::TaskQueued, Mark::None);
    EXPECT_EQ(plain(queued.text),
        "The task that delivers the <b>message &quot;hi&quot;</b> enters the Task Queue; whoever posted it "
        "does not wait.");
    EXPECT_EQ(plain(queued.specSection), "HTML, Web messaging");
}

TEST(StepSentence, TellsWhyMicrotasksComeBeforeATimerThatIsDue)
{
    Trace trace;
    test::Lesson lesson(trace);
    TraceWriter& writer = lesson.writer();
    writer.write({ .kind = StepKind::TaskQueued, .card = lesson.timeout });
    writer.write({ .kind = StepKind::MicrotaskQueued, .card = lesson.microtask });
    writer.write({ .kind = StepKind::MicrotaskCheckpointEntered });
    const StepSentence said = sentenceFor(trace, trace.lastState(), trace.size());
    EXPECT_EQ(plain(said.text),
        "The Call Stack is empty, so the Microtask Queue is drained before the timer <b>later()</b>, which "
        "is "
        "already due.");
    EXPECT_EQ(plain(said.specSection), "HTML §8.1.7.3");
}

TEST(StepSentence, KeepsLongCodeShort)
{
    Trace trace;
    TraceWriter writer(trace);
    const std::string_view program = "setTimeout(function () {\n  one();\n}, 0);\n";
    const SourceId source = writer.addSource("long.js", program);
    const PositionId where = writer.intern(Position { source, 1, 0, 3, 6 });
    const CardId script = writer.addCard({ CardKind::Script, writer.intern("long.js") });
    const CardId call = writer.addCard({ CardKind::NativeCall, writer.intern(program) });
    writer.write({ .kind = StepKind::TaskTaken, .card = script });
    writer.write({ .kind = StepKind::ScriptStarted, .card = script });
    writer.write({ .kind = StepKind::StatementReached, .position = where, .card = script });
    const auto text = [&] {
        return plain(sentenceFor(trace, trace.lastState(), trace.size()).text);
    };
    EXPECT_EQ(text(), "Line 1 of <b>long.js</b> comes next: <b>setTimeout(function () { …</b>");
    writer.write({ .kind = StepKind::FramePushed, .position = where, .card = call });
    EXPECT_THAT(text(), HasSubstr("<b>setTimeout(…)</b>"));
}

TEST(StepSentence, SaysAtACallbacksFirstStatementWhyItRuns)
{
    Trace trace;
    TraceWriter writer(trace);
    const SourceId source = writer.addSource("a.js", "a();\nb();\n");
    const CardId card = writer.addCard({ CardKind::MicrotaskCallback, writer.intern("soon") });
    writer.write({ .kind = StepKind::MicrotaskCheckpointEntered });
    writer.write({ .kind = StepKind::MicrotaskTaken, .card = card });
    const auto textAt = [&](std::uint32_t line) {
        const PositionId where = writer.intern(Position { source, line, 0, line, 4 });
        writer.write({ .kind = StepKind::StatementReached, .position = where, .card = card });
        return plain(sentenceFor(trace, trace.lastState(), trace.size()).text);
    };
    EXPECT_THAT(textAt(1), HasSubstr("It came from the Microtask Queue"));
    EXPECT_EQ(textAt(2), "Line 2 of <b>soon()</b> comes next: <b>b()</b>.");
}

TEST(StepSentence, CountsInThePlural)
{
    Translations translations(*QCoreApplication::instance());
    const auto frames = [](std::uint32_t count) {
        Trace trace;
        test::Lesson lesson(trace);
        lesson.writer().write({ .kind = StepKind::RenderingOpportunity, .a = count });
        return plain(sentenceFor(trace, trace.lastState(), trace.size()).text);
    };
    EXPECT_THAT(frames(1), HasSubstr("1 animation frame callback runs"));
    EXPECT_THAT(frames(3), HasSubstr("3 animation frame callbacks run"));
}

TEST(LimitMessage, NamesTheOptionThatRaisesIt)
{
    const auto message = [](Limit limit, std::uint64_t value) {
        Step step { .kind = StepKind::LimitReached, .detail = static_cast<std::uint16_t>(limit) };
        setWideValue(step, value);
        return plain(limitMessage(step));
    };
    EXPECT_THAT(message(Limit::Steps, 1'000'000), HasSubstr("--max-steps"));
    EXPECT_THAT(message(Limit::Clock, 600'000), HasSubstr("--max-time"));
    EXPECT_THAT(message(Limit::WallTime, 60'000), HasSubstr("60 s"));
    EXPECT_THAT(message(Limit::WallTime, 60'000), HasSubstr("--max-wall"));
    EXPECT_THAT(message(Limit::Memory, 512), HasSubstr("--max-memory"));
    EXPECT_THAT(message(Limit::RecorderDied, 11), HasSubstr("signal 11"));
    EXPECT_THAT(message(Limit::RecorderDied, 256 + 3), HasSubstr("exit code 3"));
}

TEST(SpecSection, HasATitleAndAnAddressInEveryRowButTheFirst)
{
    EXPECT_TRUE(titleOf(SpecSection::None).isEmpty());
    for (int number = 1; number < kSpecSectionCount; ++number) {
        const auto section = static_cast<SpecSection>(number);
        EXPECT_FALSE(titleOf(section).isEmpty()) << number;
        EXPECT_TRUE(urlOf(section).isValid()) << number;
        EXPECT_EQ(urlOf(section).scheme(), "https") << number;
        EXPECT_FALSE(urlOf(section).fragment().isEmpty()) << number;
    }
}

} // namespace loopscope
