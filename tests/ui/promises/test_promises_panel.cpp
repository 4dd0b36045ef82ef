// SPDX-License-Identifier: GPL-3.0-or-later
// The promises of a moment, in the table and in the picture.
#include "tests/ui/recorded.h"
#include "ui/promises/promise_graph.h"
#include "ui/promises/promises_panel.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace loopscope {
namespace {

const QString kProgram
    = QStringLiteral("const loaded = new Promise(resolve => setTimeout(resolve, 10, 'data'));\n"
                     "const shown = loaded.then(function show(text) { return text.length; });\n"
                     "async function wait() { return await shown; }\n"
                     "wait();\n");

class PromisesPanelTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_trace = test::recorded(QStringLiteral("program.js"), kProgram);
        ASSERT_NE(m_trace, nullptr);
        m_panel.resize(700, 500);
        m_panel.show();
        m_panel.setTrace(m_trace);
    }

    void goTo(std::size_t moment) { m_panel.showMoment(m_trace->stateAt(moment), moment); }

    std::size_t momentAfter(StepKind kind) const
    {
        for (std::size_t k = 0; k < m_trace->size(); ++k) {
            if (m_trace->step(k).kind == kind)
                return k + 1;
        }
        return 0;
    }

    QString cell(const QString& promise, int column) const
    {
        const PromiseModel& model = *m_model;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == promise)
                return model.index(row, column).data().toString();
        }
        return QStringLiteral("(none)");
    }

    PromiseId idOf(const QString& promise) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data().toString() == promise)
                return PromiseId { m_model->index(row, 0).data(PromiseModel::PromiseRole).toUInt() };
        }
        return {};
    }

    std::shared_ptr<const Trace> m_trace;
    PromisesPanel m_panel;
    PromiseModel* m_model = &m_panel.model();
    QAbstractItemModelTester m_tester { m_model, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(PromisesPanelTest, ShowsAReactionBeforeAndAfterThePromiseIsSettledAndGoesBack)
{
    const std::size_t waiting = momentAfter(StepKind::ClockAdvanced);
    for (const bool isFirst : { true, false }) {
        goTo(waiting);
        EXPECT_EQ(cell("loaded", PromiseModel::State), QStringLiteral("pending")) << isFirst;
        EXPECT_EQ(cell("loaded", PromiseModel::Reactions), QStringLiteral("then show → shown"));
        EXPECT_EQ(cell("shown", PromiseModel::Reactions), QStringLiteral("await wait"));
        goTo(m_trace->size());
        EXPECT_EQ(cell("loaded", PromiseModel::State), QStringLiteral("fulfilled: 'data'"));
        EXPECT_EQ(cell("loaded", PromiseModel::Reactions), QStringLiteral("then show → shown (queued)"));
        EXPECT_EQ(cell("shown", PromiseModel::State), QStringLiteral("fulfilled: 4"));
        EXPECT_EQ(cell("wait()", PromiseModel::State), QStringLiteral("fulfilled: 4"));
    }
    goTo(0);
    EXPECT_EQ(m_model->rowCount(), 0);
    EXPECT_TRUE(m_panel.graph().layout().nodes.empty());
}

TEST_F(PromisesPanelTest, DrawsTheChainAndLightsUpWhatRuns)
{
    goTo(m_trace->size());
    const PromiseGraphLayout& layout = m_panel.graph().layout();
    ASSERT_EQ(layout.nodes.size(), 3u);
    EXPECT_EQ(layout.columns, 3);
    EXPECT_EQ(layout.rows, 1);
    EXPECT_TRUE(m_model->lit().empty());
    for (std::size_t k = 0; k < m_trace->size(); ++k) {
        if (m_trace->step(k).kind == StepKind::MicrotaskTaken
            && m_trace->cardName(m_trace->step(k).card) == "show") {
            goTo(k + 1);
            EXPECT_TRUE(m_model->isLit(idOf("shown")));
            EXPECT_FALSE(m_model->isLit(idOf("loaded")));
            return;
        }
    }
    FAIL();
}

TEST_F(PromisesPanelTest, GoesToWhereAPromiseIsCreatedAndSettled)
{
    goTo(momentAfter(StepKind::ClockAdvanced));
    QSignalSpy wanted(&m_panel, &PromisesPanel::momentWanted);
    PromiseGraph& graph = m_panel.graph();
    const QPoint point = graph.rectOf(idOf("shown")).center().toPoint();
    QTest::mouseClick(graph.viewport(), Qt::LeftButton, Qt::NoModifier, point);
    ASSERT_EQ(wanted.count(), 1);
    const auto created = static_cast<std::size_t>(wanted.takeFirst()[0].toULongLong());
    EXPECT_EQ(m_panel.table().currentIndex().data().toString(), QStringLiteral("shown"));
    const std::unique_ptr<QMenu> menu(m_panel.menuFor(idOf("shown")));
    menu->actions()[1]->trigger();
    const auto settled = static_cast<std::size_t>(wanted.takeFirst()[0].toULongLong());
    EXPECT_LT(created, settled);
    goTo(created);
    EXPECT_EQ(cell("shown", PromiseModel::State), QStringLiteral("pending"));
    goTo(created - 1);
    EXPECT_EQ(cell("shown", PromiseModel::State), QStringLiteral("(none)"));
    goTo(settled - 1);
    EXPECT_EQ(cell("shown", PromiseModel::State), QStringLiteral("pending"));
    goTo(settled);
    EXPECT_EQ(cell("shown", PromiseModel::State), QStringLiteral("fulfilled: 4"));
}

TEST_F(PromisesPanelTest, IsWalkedWithTheKeys)
{
    goTo(m_trace->size());
    PromiseGraph& graph = m_panel.graph();
    for (const Qt::Key key : { Qt::Key_Right, Qt::Key_Right })
        QTest::keyClick(&graph, key);
    EXPECT_EQ(graph.selected(), idOf("shown"));
    QSignalSpy wanted(&m_panel, &PromisesPanel::momentWanted);
    QTest::keyClick(&graph, Qt::Key_Return);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(PromisesPanelTest, ShowsOneOfItsPartsWhereItIsTooLowForBoth)
{
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_panel.graph().isVisible());
    EXPECT_TRUE(m_panel.table().isVisible());
    m_panel.resize(430, 150);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_panel.graph().isVisible());
    EXPECT_FALSE(m_panel.table().isVisible());
    const auto choices = m_panel.findChildren<QToolButton*>("choice");
    ASSERT_EQ(choices.size(), 2);
    QTest::mouseClick(choices[1], Qt::LeftButton);
    EXPECT_FALSE(m_panel.graph().isVisible());
    EXPECT_TRUE(m_panel.table().isVisible());
    m_panel.resize(700, 500);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_panel.graph().isVisible());
    EXPECT_TRUE(m_panel.table().isVisible());
}

} // namespace
} // namespace loopscope
