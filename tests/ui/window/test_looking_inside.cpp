// SPDX-License-Identifier: GPL-3.0-or-later
// Variables, promises and the timeline in the real window, with programs that are really recorded: what the
// user sees at a moment, and that looking changes neither the moment nor the trace.
#include "ui/promises/promises_panel.h"
#include "ui/scene/scene_view.h"
#include "ui/timeline/timeline_view.h"
#include "ui/variables/variables_model.h"
#include "ui/variables/variables_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_area.h"
#include "ui/window/recorder_trace_source.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace loopscope {

namespace {

constexpr int kPatienceMs = 30'000;

const QString kCounter = QStringLiteral("function makeCounter() {\n"
                                        "  let count = 0;\n"
                                        "  return function next() {\n"
                                        "    count += 1;\n"
                                        "    return count;\n"
                                        "  };\n"
                                        "}\n"
                                        "const next = makeCounter();\n"
                                        "next(); next(); next();\n");
const QString kPromises
    = QStringLiteral("const loaded = new Promise(resolve => setTimeout(resolve, 10, 'data'));\n"
                     "const shown = loaded.then(function show(text) { return text.length; });\n");
const QString kThreeTimers = QStringLiteral("setTimeout(function first() {}, 100);\n"
                                            "setTimeout(function second() {}, 200);\n"
                                            "setTimeout(function third() {}, 300);\n");
const QString kLongLoop = QStringLiteral("let sum = 0;\n"
                                         "for (let i = 0; i < 70000; i++) {\n"
                                         "  sum += i;\n"
                                         "}\n");

class LookingInside : public testing::Test
{
protected:
    LookingInside()
    {
        m_settings.setValue("look/language", "en");
        m_window = std::make_unique<MainWindow>(m_source, m_translations, m_settings);
        m_window->resize(1440, 900);
        m_window->show();
    }

    void open(const QString& program)
    {
        m_window->document().openText(QStringLiteral("program.js"), program);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                return m_window->session().isInStep() && !m_window->session().isRecording()
                    && trace().ended();
            },
            kPatienceMs));
    }
    void show(Panel panel)
    {
        m_window->findChild<PanelArea*>()->bringToFront(panel);
        QCoreApplication::processEvents();
    }

    const Trace& trace() const { return *m_window->session().trace(); }
    Player& player() { return m_window->player(); }
    VariablesPanel& variables() { return *m_window->findChild<VariablesPanel*>(); }
    PromisesPanel& promises() { return *m_window->findChild<PromisesPanel*>(); }

    // The moments at which a statement with this text has been reached.
    std::vector<std::size_t> momentsOf(std::string_view statement) const
    {
        std::vector<std::size_t> moments;
        for (std::size_t k = 0; k < trace().size(); ++k) {
            if (trace().step(k).kind == StepKind::StatementReached
                && trace().textAt(trace().step(k).position) == statement)
                moments.push_back(k + 1);
        }
        return moments;
    }
    std::size_t momentAfter(StepKind kind) const
    {
        for (std::size_t k = 0; k < trace().size(); ++k) {
            if (trace().step(k).kind == kind)
                return k + 1;
        }
        ADD_FAILURE() << "no such step";
        return 0;
    }

    /// Goes there and reads the variable whose name is first in its row; "" where there is none.
    QString readAt(std::size_t moment, const QString& variable)
    {
        player().seek(moment);
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return variables().message() != VariablesPanel::Message::Waiting; }, kPatienceMs));
        return rowBeginningWith(variable + QStringLiteral(": "), {});
    }
    QString rowBeginningWith(const QString& beginning, const QModelIndex& above)
    {
        const VariablesModel& model = variables().model();
        for (int row = 0; row < model.rowCount(above); ++row) {
            const QModelIndex index = model.index(row, 0, above);
            const QString text = index.data().toString();
            const QString inside = text.startsWith(beginning) ? text : rowBeginningWith(beginning, index);
            if (!inside.isEmpty())
                return inside;
        }
        return {};
    }
    QString reactionsOf(const QString& promise)
    {
        const PromiseModel& model = promises().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, PromiseModel::Name).data().toString() == promise)
                return model.index(row, PromiseModel::State).data().toString() + QStringLiteral(" | ")
                    + model.index(row, PromiseModel::Reactions).data().toString();
        }
        return QStringLiteral("(none)");
    }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
    RecorderTraceSource m_source { LOOPSCOPE_RECORDER };
    std::unique_ptr<MainWindow> m_window;
};

/// What looking must leave alone: the recording, its every step, and where the user is in it.
class Undisturbed
{
public:
    explicit Undisturbed(MainWindow& window)
        : m_window(window)
        , m_trace(window.session().trace())
        , m_steps(stepsOf(*m_trace))
        , m_moment(window.player().moment())
        , m_state(window.player().state())
    {
    }
    void verify()
    {
        EXPECT_EQ(m_window.session().trace(), m_trace) << "the same recording";
        EXPECT_EQ(m_window.player().sharedTrace(), m_trace);
        EXPECT_FALSE(m_window.session().isRecording());
        EXPECT_TRUE(stepsOf(*m_trace) == m_steps);
        EXPECT_EQ(m_window.player().moment(), m_moment);
        EXPECT_TRUE(m_window.player().state() == m_state);
    }

private:
    static std::vector<Step> stepsOf(const Trace& trace)
    {
        std::vector<Step> steps;
        for (std::size_t k = 0; k < trace.size(); ++k)
            steps.push_back(trace.step(k));
        return steps;
    }

    MainWindow& m_window;
    std::shared_ptr<const Trace> m_trace;
    std::vector<Step> m_steps;
    std::size_t m_moment;
    State m_state;
};

} // namespace

TEST_F(LookingInside, ReadsAVariableOfAClosureAtThreeStepsAndBack)
{
    open(kCounter);
    show(Panel::Variables);
    const std::vector<std::size_t> calls = momentsOf("count += 1;");
    ASSERT_EQ(calls.size(), 3U);
    QStringList seen;
    for (const std::size_t call : { 0, 1, 2, 1, 0 })
        seen.append(readAt(calls[call], QStringLiteral("count")));
    EXPECT_EQ(seen, QStringList({ "count: 0", "count: 1", "count: 2", "count: 1", "count: 0" }));
    // With the keys: one statement on, and back again.
    m_window->findChild<SceneView*>()->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(readAt(player().moment(), QStringLiteral("count")), QStringLiteral("count: 1"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(player().moment(), calls[0]);
    EXPECT_EQ(readAt(player().moment(), QStringLiteral("count")), QStringLiteral("count: 0"));
}

TEST_F(LookingInside, FindsAReactionBeforeAndAfterItsPromiseIsSettled)
{
    open(kPromises);
    show(Panel::Promises);
    const std::size_t pending = momentAfter(StepKind::ClockAdvanced);
    const std::size_t settled = momentAfter(StepKind::MicrotaskQueued);
    ASSERT_LT(pending, settled);
    for (int round = 0; round < 2; ++round) {
        player().seek(pending);
        EXPECT_EQ(reactionsOf("loaded"), QStringLiteral("pending | then show → shown"));
        EXPECT_EQ(reactionsOf("shown"), QStringLiteral("pending | "));
        player().seek(settled);
        EXPECT_EQ(reactionsOf("loaded"), QStringLiteral("fulfilled: 'data' | then show → shown (queued)"));
        player().toEnd();
        EXPECT_EQ(reactionsOf("shown"), QStringLiteral("fulfilled: 4 | "));
    }
}

TEST_F(LookingInside, GoesToAMomentOfTheRecordingByAClickOnTheTimeline)
{
    open(kThreeTimers);
    show(Panel::Timeline);
    auto& timeline = *m_window->findChild<TimelineView*>();
    for (const TimelineAxis axis : { TimelineAxis::Steps, TimelineAxis::Time }) {
        timeline.setAxis(axis);
        player().toStart();
        const std::vector<TimelineBar>& bars = timeline.layoutOfBars().bars;
        const auto bar = std::find_if(bars.begin(), bars.end(), [this](const TimelineBar& each) {
            return each.kind == BarKind::Run && trace().cardName(each.span.card).starts_with("second");
        });
        ASSERT_NE(bar, bars.end());
        QTest::mouseClick(&timeline, Qt::LeftButton, {}, bar->rect.center().toPoint());
        const State& state = player().state();
        EXPECT_GE(state.time, std::chrono::milliseconds(200));
        EXPECT_LT(state.time, std::chrono::milliseconds(201));
        ASSERT_FALSE(state.callStack.empty()) << static_cast<int>(axis);
        EXPECT_EQ(trace().cardName(state.callStack.back().card), "second");
    }
}

TEST_F(LookingInside, ReadsVariablesFarIntoARecordingAndDisturbsNothing)
{
    open(kLongLoop);
    show(Panel::Variables);
    const std::vector<std::size_t> moments = momentsOf("sum += i;");
    for (const std::size_t step : { 1'000U, 100'000U, 1'000U }) {
        const auto place = std::lower_bound(moments.begin(), moments.end(), std::size_t { step });
        ASSERT_NE(place, moments.end());
        const auto i = static_cast<qulonglong>(place - moments.begin());
        player().seek(*place);
        Undisturbed window(*m_window);
        EXPECT_EQ(readAt(*place, QStringLiteral("i")), QStringLiteral("i: %1").arg(i));
        EXPECT_EQ(rowBeginningWith(QStringLiteral("sum: "), {}),
            QStringLiteral("sum: %1").arg(i == 0 ? 0 : i * (i - 1) / 2));
        window.verify();
    }
}

TEST_F(LookingInside, LooksIntoAnotherFrameWithoutMovingTheUser)
{
    open(kCounter);
    show(Panel::Variables);
    const std::size_t moment = momentsOf("count += 1;")[1];
    player().seek(moment);
    Undisturbed window(*m_window);
    // Another frame, its values unfolded, the promises in front, and the variables again.
    variables().chooser().setCurrentIndex(1);
    emit variables().chooser().activated(1);
    EXPECT_TRUE(readAt(moment, QStringLiteral("count")).isEmpty());
    EXPECT_FALSE(rowBeginningWith(QStringLiteral("makeCounter: "), {}).isEmpty());
    window.verify();
    show(Panel::Promises);
    window.verify();
    show(Panel::Variables);
    EXPECT_FALSE(readAt(moment, QStringLiteral("makeCounter")).isEmpty());
    window.verify();
}

} // namespace loopscope
