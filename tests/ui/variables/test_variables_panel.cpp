// SPDX-License-Identifier: GPL-3.0-or-later
// The variables of a frame at a moment, read from the real recorder.
#include "tests/ui/recorded.h"
#include "ui/console/console_view.h"
#include "ui/recording/inspection_process.h"
#include "ui/recording/recorder_process.h"
#include "ui/variables/variables_inspection.h"
#include "ui/variables/variables_model.h"
#include "ui/variables/variables_panel.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

namespace loopscope {
namespace {

using testing::ElementsAre;

const QString kCounter = QStringLiteral("function makeCounter() {\n"
                                        "  let count = 0;\n"
                                        "  return function next() {\n"
                                        "    count += 1;\n"
                                        "    return count;\n"
                                        "  };\n"
                                        "}\n"
                                        "const next = makeCounter();\n"
                                        "next(); next(); next();\n");

class VariablesTest : public testing::Test
{
protected:
    void record(const QString& program)
    {
        m_trace = test::recorded(QStringLiteral("program.js"), program);
        ASSERT_NE(m_trace, nullptr);
        m_inspection.setDelay(0);
        m_inspection.setTrace(m_trace, {});
        m_panel.resize(400, 500);
        m_panel.show();
    }

    // The nth moment at which a statement with this text has been reached.
    std::size_t momentOf(std::string_view statement, int nth = 1) const
    {
        for (std::size_t k = 0; k < m_trace->size(); ++k) {
            if (m_trace->step(k).kind == StepKind::StatementReached
                && m_trace->textAt(m_trace->step(k).position) == statement && --nth == 0)
                return k + 1;
        }
        ADD_FAILURE() << statement;
        return 0;
    }

    void goTo(std::size_t moment)
    {
        m_inspection.showMoment(m_trace->stateAt(moment), moment);
        waitForAnswer();
    }

    void waitForAnswer()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return m_panel.message() != VariablesPanel::Message::Waiting; }, 20'000));
    }

    QModelIndex row(const QString& beginning, const QModelIndex& above = {}) const
    {
        VariablesModel& model = m_panelRef.model();
        for (int i = 0; i < model.rowCount(above); ++i) {
            const QModelIndex index = model.index(i, 0, above);
            if (index.data().toString().startsWith(beginning))
                return index;
            if (const QModelIndex inside = row(beginning, index); inside.isValid())
                return inside;
        }
        return {};
    }

    QString text(const QString& beginning) const { return row(beginning).data().toString(); }
    bool isChanged(const QString& beginning) const
    {
        return row(beginning).data(VariablesModel::ChangedRole).toBool();
    }

    std::shared_ptr<const Trace> m_trace;
    VariablesPanel m_panel;
    VariablesPanel& m_panelRef = m_panel;
    QAbstractItemModelTester m_tester { &m_panel.model(),
        QAbstractItemModelTester::FailureReportingMode::Fatal };
    VariablesInspection m_inspection { m_panel, LOOPSCOPE_RECORDER };
};

TEST_F(VariablesTest, ReadAClosureForwardAndBack)
{
    record(kCounter);
    QStringList seen;
    for (const int call : { 1, 2, 3, 2, 1 }) {
        goTo(momentOf("count += 1;", call));
        seen.append(text(QStringLiteral("count: ")));
    }
    EXPECT_EQ(seen, QStringList({ "count: 0", "count: 1", "count: 2", "count: 1", "count: 0" }));
    EXPECT_TRUE(row(QStringLiteral("Closure of makeCounter")).isValid());
}

TEST_F(VariablesTest, LookIntoTheRecordingThatIsShown)
{
    const QString program = QStringLiteral("const at = performance.now();\nat;\n");
    Options options;
    options.statementCost = std::chrono::microseconds(500);
    record(program); // shows the panel
    RecorderProcess process(LOOPSCOPE_RECORDER);
    QSignalSpy finished(&process, &RecorderProcess::finished);
    process.recordOnce({ { "a.js", program.toStdString() }, options });
    ASSERT_TRUE(finished.wait(20'000));
    m_trace = process.trace();
    m_inspection.setTrace(m_trace, options);
    goTo(momentOf("at;"));
    EXPECT_EQ(text(QStringLiteral("at: ")), QStringLiteral("at: 0.5")) << "one statement has passed";
}

TEST_F(VariablesTest, MarkWhatHasChangedInTheSameFrame)
{
    record(QStringLiteral("let kept = 1;\nlet other = 1;\nother = 2;\nkept;\n"));
    goTo(momentOf("let other = 1"));
    EXPECT_EQ(text(QStringLiteral("other")), QStringLiteral("other: not yet initialized"));
    goTo(momentOf("other = 2;"));
    EXPECT_TRUE(isChanged(QStringLiteral("other: 1")));
    EXPECT_FALSE(isChanged(QStringLiteral("kept: 1")));
    goTo(momentOf("kept;"));
    EXPECT_TRUE(isChanged(QStringLiteral("other: 2")));
}

TEST_F(VariablesTest, ValuesUnfoldAndStayUnfolded)
{
    record(QStringLiteral("const box = { list: [1, { deep: 'x' }], get now() { throw 1; } };\n"
                          "box.list.push(3);\nbox;\n"));
    goTo(momentOf("box.list.push(3);"));
    const auto unfold = [this](const QString& beginning) {
        const QModelIndex index = row(beginning);
        ASSERT_TRUE(index.isValid()) << qPrintable(beginning);
        m_panel.view().setExpanded(index, true);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_panel.model().rowCount(row(beginning)) > 0; }, 20'000));
    };
    unfold(QStringLiteral("box: "));
    EXPECT_TRUE(row(QStringLiteral("now: ")).isValid()) << "its getter was not called";
    unfold(QStringLiteral("list: "));
    goTo(momentOf("box;"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return row(QStringLiteral("2: 3")).isValid(); }, 20'000));
    EXPECT_TRUE(isChanged(QStringLiteral("2: 3")));
    EXPECT_FALSE(isChanged(QStringLiteral("0: 1")));
}

TEST_F(VariablesTest, FollowTheChosenFrame)
{
    record(kCounter);
    goTo(momentOf("count += 1;", 2));
    ASSERT_EQ(m_panel.chooser().count(), 2);
    EXPECT_EQ(m_panel.chooser().currentIndex(), 0);
    const State state = m_trace->stateAt(momentOf("count += 1;", 2));
    EXPECT_TRUE(m_inspection.chooseFrame(state.callStack.front().card));
    waitForAnswer();
    EXPECT_EQ(m_panel.chooser().currentIndex(), 1);
    EXPECT_FALSE(row(QStringLiteral("count: ")).isValid());
    EXPECT_TRUE(row(QStringLiteral("makeCounter: ")).isValid());
    // With the keys, too.
    QTest::keyClick(&m_panel.chooser(), Qt::Key_Up);
    waitForAnswer();
    EXPECT_EQ(text(QStringLiteral("count: ")), QStringLiteral("count: 1"));
    EXPECT_FALSE(m_inspection.chooseFrame(CardId(999)));
}

TEST_F(VariablesTest, SayWhyThereIsNothing)
{
    record(kCounter);
    goTo(m_trace->size());
    EXPECT_EQ(m_panel.message(), VariablesPanel::Message::EmptyStack);
    VariablesPanel panel;
    VariablesInspection broken(panel, QStringLiteral("/nowhere/recorder"));
    broken.setDelay(0);
    broken.setTrace(m_trace, {});
    panel.show();
    broken.showMoment(m_trace->stateAt(momentOf("count += 1;")), momentOf("count += 1;"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel.message() == VariablesPanel::Message::Failed; }, 20'000));
}

TEST_F(VariablesTest, AMomentThatIsLeftIsNotLookedInto)
{
    record(kCounter);
    m_inspection.showMoment(m_trace->stateAt(momentOf("count += 1;", 1)), momentOf("count += 1;", 1));
    QTest::qWait(0);
    const qint64 first = m_inspection.process().processId();
    goTo(momentOf("count += 1;", 3));
    EXPECT_NE(m_inspection.process().processId(), first);
    EXPECT_EQ(text(QStringLiteral("count: ")), QStringLiteral("count: 2"));
    m_panel.hide();
    EXPECT_FALSE(m_inspection.process().isRunning()) << "a hidden panel costs nothing";
}

} // namespace
} // namespace loopscope
