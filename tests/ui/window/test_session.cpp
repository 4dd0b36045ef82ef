// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/fake_trace_source.h"
#include "ui/window/recorder_trace_source.h"
#include "ui/window/session.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>

namespace loopscope {

namespace {

using test::FakeTraceSource;

class SessionTest : public testing::Test
{
protected:
    SessionTest() { m_session.setDebounce(0); }

    /// Lets the pause after an edit pass.
    void typeOut(const QString& text)
    {
        const std::size_t before = m_source.requests.size();
        m_session.edit(text);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_source.requests.size() > before; }));
    }

    FakeTraceSource m_source;
    Session m_session { m_source };
    QSignalSpy m_changed { &m_session, &Session::traceChanged };
};

} // namespace

TEST_F(SessionTest, RecordsWhatIsOpenedAtOnce)
{
    m_session.open("a.js", "a();");
    ASSERT_EQ(m_source.requests.size(), 1U);
    EXPECT_EQ(m_source.requests[0].program.name, "a.js");
    EXPECT_EQ(m_source.requests[0].program.text, "a();");
    EXPECT_TRUE(m_session.isRecording());
    m_source.writeLesson();
    m_source.finish();
    EXPECT_FALSE(m_session.isRecording());
    ASSERT_EQ(m_changed.size(), 1);
    EXPECT_EQ(m_changed[0][0].value<Session::Opening>(), Session::Opening::NewProgram);
    EXPECT_EQ(m_session.trace(), m_source.trace());
    EXPECT_TRUE(m_session.isInStep());
}

TEST_F(SessionTest, RecordsOnceForManyEdits)
{
    m_session.open("a.js", "a");
    m_session.edit("ab");
    m_session.edit("abc");
    EXPECT_EQ(m_source.requests.size(), 1U);
    typeOut("abcd");
    ASSERT_EQ(m_source.requests.size(), 2U);
    EXPECT_EQ(m_source.requests[1].program.text, "abcd");
}

TEST_F(SessionTest, SaysThatTheProgramIsTheSameAfterAnEdit)
{
    m_session.open("a.js", "a");
    m_source.writeLesson();
    m_source.finish();
    typeOut("b");
    EXPECT_FALSE(m_session.isInStep());
    m_source.writeLesson();
    m_source.finish();
    ASSERT_EQ(m_changed.size(), 2);
    EXPECT_EQ(m_changed[1][0].value<Session::Opening>(), Session::Opening::SameProgram);
    EXPECT_TRUE(m_session.isInStep());
}

TEST_F(SessionTest, KeepsTheLastPictureOfAProgramThatDoesNotParse)
{
    m_session.open("a.js", "a");
    m_source.writeLesson();
    m_source.finish();
    const std::shared_ptr<const Trace> good = m_session.trace();
    typeOut("a(");
    m_source.writeSyntaxError("SyntaxError: expected )", 1);
    m_source.finish();
    EXPECT_EQ(m_session.trace(), good);
    EXPECT_TRUE(m_session.isStale());
    EXPECT_FALSE(m_session.isInStep());
    ASSERT_TRUE(m_session.programError().has_value());
    EXPECT_EQ(m_session.programError()->message, "SyntaxError: expected )");
    EXPECT_EQ(m_session.programError()->range.startLine, 1U);
    EXPECT_EQ(m_changed.size(), 1);

    typeOut("a()");
    m_source.writeLesson();
    m_source.finish();
    EXPECT_FALSE(m_session.isStale());
    EXPECT_FALSE(m_session.programError().has_value());
    EXPECT_EQ(m_changed.size(), 2);
}

TEST_F(SessionTest, ShowsAnErrorOfARunningProgramAsItsTrace)
{
    m_session.open("a.js", "a");
    m_source.writeLesson();
    m_source.writeSyntaxError("Uncaught SyntaxError: of an eval", 1);
    m_source.finish();
    EXPECT_FALSE(m_session.isStale());
    EXPECT_FALSE(m_session.programError().has_value());
    EXPECT_EQ(m_session.trace(), m_source.trace());
}

TEST_F(SessionTest, ShowsALongRecordingWhileItIsMade)
{
    m_session.open("a.js", "a");
    m_source.writeLesson();
    emit m_source.grown();
    EXPECT_EQ(m_changed.size(), 0) << "a short one is shown once, whole";
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_changed.size() == 1; }));
    EXPECT_TRUE(m_session.isRecordingLong());
    EXPECT_EQ(m_session.recordedSteps(), m_source.trace()->size());
    QSignalSpy grown(&m_session, &Session::traceGrown);
    m_source.writeLesson();
    emit m_source.grown();
    EXPECT_EQ(grown.size(), 1);
    m_source.finish();
    EXPECT_EQ(grown.size(), 2);
    EXPECT_EQ(m_changed.size(), 1);
}

TEST_F(SessionTest, KeepsTheLastPictureWhereNothingCouldBeRecorded)
{
    m_session.open("a.js", "a");
    m_source.writeLesson();
    m_source.finish();
    const std::shared_ptr<const Trace> good = m_session.trace();
    typeOut("b");
    m_source.writeLimit(Limit::RecorderMissing, 0);
    m_source.finish();
    EXPECT_EQ(m_session.trace(), good);
    EXPECT_TRUE(m_session.isStale());
    ASSERT_NE(m_session.limit(), nullptr);
    EXPECT_FALSE(m_session.canRaiseLimit());
}

TEST_F(SessionTest, RaisesTheLimitThatWasReached)
{
    m_session.open("a.js", "a");
    m_source.writeLesson();
    m_source.writeLimit(Limit::Steps, 1'000'000);
    m_source.finish();
    EXPECT_TRUE(m_session.canRaiseLimit());
    m_session.raiseLimit();
    ASSERT_EQ(m_source.requests.size(), 2U);
    EXPECT_EQ(m_source.requests[1].options.limits.steps, 10 * m_source.requests[0].options.limits.steps);
    EXPECT_EQ(m_session.limit(), nullptr) << "not while it is being recorded again";
    m_session.open("b.js", "b");
    EXPECT_EQ(m_source.requests[2].options, Options {}) << "another program has the usual limits";
}

TEST_F(SessionTest, CancelsOnlyWhatIsUnderWay)
{
    m_session.cancel();
    EXPECT_EQ(m_source.cancels, 0);
    m_session.open("a.js", "a");
    m_session.cancel();
    EXPECT_EQ(m_source.cancels, 1);
}

TEST_F(SessionTest, RecordsAgainWithOtherOptions)
{
    m_session.open("a.js", "a();");
    m_source.writeLesson();
    m_source.finish();
    Options options;
    options.frameRate = 30;
    m_session.setOptions(options);
    m_session.setOptions(options);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_source.requests.size() == 2; }));
    EXPECT_EQ(m_source.requests[1].options, options);
    EXPECT_EQ(m_session.options(), Options()) << "of the trace that is still shown";
    EXPECT_TRUE(m_session.isInStep());
    m_source.writeLesson();
    m_source.finish();
    EXPECT_EQ(m_session.options(), options);
    EXPECT_EQ(m_changed.back()[0].value<Session::Opening>(), Session::Opening::OtherOptions);
    typeOut("b();");
    m_source.writeLesson();
    m_source.finish();
    EXPECT_EQ(m_source.requests[2].options, options);
    EXPECT_EQ(m_changed.back()[0].value<Session::Opening>(), Session::Opening::SameProgram);
    m_session.open("c.js", "c();");
    EXPECT_EQ(m_source.requests.back().options, options) << "of every program";
}

TEST_F(SessionTest, KeepsTheOptionsOfAPictureThatIsStale)
{
    m_session.open("a.js", "a();");
    m_source.writeLesson();
    m_source.finish();
    Options options;
    options.statementCost = std::chrono::microseconds(5);
    m_session.edit("a(;");
    m_session.setOptions(options);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_source.requests.size() == 2; }));
    m_source.writeSyntaxError("SyntaxError", 1);
    m_source.finish();
    EXPECT_TRUE(m_session.isStale());
    EXPECT_EQ(m_session.options(), Options()) << "an inspection of it records as it was recorded";
}

TEST(SessionOfARecorder, ShowsOtherFramesAndClocksAtOnce)
{
    RecorderTraceSource source { LOOPSCOPE_RECORDER };
    Session session(source);
    session.setDebounce(0);
    const QSignalSpy changed(&session, &Session::traceChanged);
    const auto timeOf = [&session](StepKind kind, int which = 1) {
        const Trace& trace = *session.trace();
        for (std::size_t i = 0; i < trace.size(); ++i) {
            if (trace.step(i).kind == kind && --which == 0)
                return trace.step(i).time;
        }
        return VirtualTime { -1 };
    };
    session.open("a.js", "requestAnimationFrame(() => {});\nsetTimeout(() => {}, 500);");
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.size() == 1 && !session.isRecording(); }, 20'000));
    EXPECT_EQ(timeOf(StepKind::RenderingOpportunity).count() / 1'000, 16'666);
    Options options;
    options.frameRate = 10;
    options.framePhaseMs = 20;
    options.statementCost = std::chrono::microseconds(250);
    session.setOptions(options);
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.size() == 2 && !session.isRecording(); }, 20'000));
    // Frames fall at phase + n / rate, from n = 1 on.
    EXPECT_EQ(timeOf(StepKind::RenderingOpportunity), std::chrono::milliseconds(120));
    EXPECT_EQ(timeOf(StepKind::StatementReached, 2), options.statementCost);
}

} // namespace loopscope
