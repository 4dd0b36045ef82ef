// SPDX-License-Identifier: GPL-3.0-or-later
// The spans of real recordings: what ran, what waited, and beside what.
#include "tests/ui/recorded.h"
#include "ui/timeline/timeline_model.h"

#include <gtest/gtest.h>

namespace loopscope::test {
namespace {

std::vector<TimelineSpan> requests(const TimelineModel& model, const Trace& trace)
{
    std::vector<TimelineSpan> spans;
    for (const TimelineRow& row : model.rows(Box::WebApis)) {
        for (const TimelineSpan& span : row.waits) {
            if (trace.card(span.card).kind == CardKind::Fetch)
                spans.push_back(span);
        }
    }
    std::sort(spans.begin(), spans.end(),
        [](const TimelineSpan& one, const TimelineSpan& other) { return one.begin < other.begin; });
    return spans;
}

RecordedProgram sample(const char* beginning)
{
    for (RecordedProgram& program : recordedSamples()) {
        if (program.name.startsWith(QLatin1String(beginning)))
            return program;
    }
    ADD_FAILURE() << beginning;
    return {};
}

void expectApart(const std::vector<TimelineSpan>& spans)
{
    for (std::size_t i = 1; i < spans.size(); ++i) {
        EXPECT_LE(spans[i - 1].end, spans[i].begin);
        EXPECT_LE(spans[i - 1].endTime, spans[i].beginTime);
    }
}

} // namespace

TEST(TimelineModel, HasRequestsOneAfterAnother)
{
    const RecordedProgram program = sample("07");
    TimelineModel model;
    model.read(*program.trace);
    const std::vector<TimelineSpan> spans = requests(model, *program.trace);
    ASSERT_EQ(spans.size(), 3U);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        EXPECT_NEAR(milliseconds(spans[i].endTime - spans[i].beginTime), 200, 1);
        if (i > 0) {
            EXPECT_GE(spans[i].beginTime, spans[i - 1].endTime);
        }
    }
    EXPECT_EQ(model.rows(Box::WebApis).size(), 1U) << "never two at a time";
}

TEST(TimelineModel, HasRequestsBesideOneAnother)
{
    const RecordedProgram program = sample("08");
    TimelineModel model;
    model.read(*program.trace);
    const std::vector<TimelineSpan> spans = requests(model, *program.trace);
    ASSERT_EQ(spans.size(), 3U);
    EXPECT_LT(spans[2].beginTime, spans[0].endTime);
    EXPECT_EQ(model.rows(Box::WebApis).size(), 3U) << "a row each";
}

TEST(TimelineModel, HasABarForEachEntryOfScript)
{
    const RecordedProgram program = sample("03");
    const Trace& trace = *program.trace;
    TimelineModel model;
    model.read(trace);
    std::size_t callbacks = 0;
    for (std::size_t i = 0; i < trace.size(); ++i)
        callbacks += beginsCallback(trace.step(i).kind) ? 1 : 0;
    const std::vector<TimelineSpan>& runs = model.rows(Box::CallStack)[0].runs;
    ASSERT_EQ(runs.size(), callbacks);
    for (const TimelineSpan& run : runs) {
        EXPECT_TRUE(trace.stateAt(run.begin - 1).callStack.empty());
        EXPECT_FALSE(trace.stateAt(run.begin).callStack.empty());
        EXPECT_FALSE(trace.stateAt(run.end - 1).callStack.empty());
        EXPECT_TRUE(trace.stateAt(run.end).callStack.empty());
    }
}

TEST(TimelineModel, NeverOverlapsInARow)
{
    std::vector<RecordedProgram> programs = recordedConformance(40);
    programs.push_back(crowdedProgram());
    for (const RecordedProgram& program : programs) {
        SCOPED_TRACE(qPrintable(program.name));
        TimelineModel model;
        model.read(*program.trace);
        for (const Box lane : kBoxes) {
            ASSERT_LE(model.rows(lane).size(), TimelineModel::kMostRows);
            for (const TimelineRow& row : model.rows(lane)) {
                expectApart(row.waits);
                expectApart(row.runs);
            }
        }
    }
}

TEST(TimelineModel, WaitsExactlyWhileABoxHoldsSomething)
{
    const RecordedProgram program = crowdedProgram();
    const Trace& trace = *program.trace;
    TimelineModel model;
    model.read(trace);
    State state;
    for (std::size_t moment = 1; moment <= trace.size(); ++moment) {
        apply(state, trace.step(moment - 1));
        const auto holds = [&](Box lane) {
            for (const TimelineRow& row : model.rows(lane)) {
                for (const TimelineSpan& span : row.waits) {
                    if (span.begin <= moment && moment < span.end)
                        return true;
                }
            }
            return false;
        };
        if (moment % 37 != 0)
            continue;
        EXPECT_EQ(holds(Box::WebApis), !state.webApis.empty()) << moment;
        EXPECT_EQ(holds(Box::Microtasks), !state.microtasks.empty()) << moment;
        EXPECT_EQ(holds(Box::Tasks), !state.tasks.empty()) << moment;
        EXPECT_EQ(holds(Box::AnimationFrames), !state.animationFrames.empty()) << moment;
    }
}

TEST(TimelineModel, IsTheSameWhetherItStreamsInOrNot)
{
    const RecordedProgram program = crowdedProgram();
    const Trace& whole = *program.trace;
    TimelineModel atOnce;
    atOnce.read(whole);
    TimelineModel streamed;
    Trace growing;
    for (std::uint32_t i = 1; i <= whole.stringCount(); ++i)
        growing.addString(whole.text(StringId { i }));
    for (std::uint32_t i = 1; i <= whole.cardCount(); ++i)
        growing.addCard(whole.card(CardId { i }));
    for (std::size_t i = 0; i < whole.size(); ++i) {
        growing.addStep(whole.step(i));
        if (i % 13 == 0)
            streamed.read(growing);
    }
    streamed.read(growing);
    EXPECT_EQ(streamed.spanCount(), atOnce.spanCount());
    for (const Box lane : kBoxes) {
        ASSERT_EQ(streamed.rows(lane).size(), atOnce.rows(lane).size());
        for (std::size_t row = 0; row < atOnce.rows(lane).size(); ++row) {
            EXPECT_EQ(streamed.rows(lane)[row].waits, atOnce.rows(lane)[row].waits);
            EXPECT_EQ(streamed.rows(lane)[row].runs, atOnce.rows(lane)[row].runs);
        }
    }
}

// W3C Long Tasks: the task lasts until its microtasks are done.
TEST(TimelineModel, CountsMicrotasksToTheirTask)
{
    const QString text
        = "function block() { const end = performance.now() + 30; while (performance.now() < end); }\n"
          "setTimeout(function first() { block(); Promise.resolve().then(block); }, 0);\n"
          "setTimeout(function second() { block(); }, 200);\n";
    const auto trace = recorded("together.js", text);
    TimelineModel model;
    model.read(*trace);
    ASSERT_EQ(model.longTasks().size(), 1U);
    const TimelineSpan& task = model.longTasks()[0];
    EXPECT_NEAR(milliseconds(task.endTime - task.beginTime), 60, 2);
    const std::vector<TimelineSpan>& runs = model.rows(Box::CallStack)[0].runs;
    ASSERT_EQ(runs.size(), 4U); // the script, first, its reaction, second
    EXPECT_EQ(model.longTaskOf(runs[0]), nullptr);
    EXPECT_EQ(model.longTaskOf(runs[1]), &task);
    EXPECT_EQ(model.longTaskOf(runs[2]), &task);
    EXPECT_EQ(model.longTaskOf(runs[3]), nullptr);
}

TEST(TimelineModel, MarksLongTasksAndDroppedFrames)
{
    const QString text = "setTimeout(function slow() {\n  const end = performance.now() + 80;\n"
                         "  while (performance.now() < end);\n}, 0);\nrequestAnimationFrame(() => {});\n";
    const auto trace = recorded("slow.js", text);
    TimelineModel model;
    model.read(*trace);
    int longTasks = 0;
    for (const TimelineSpan& run : model.rows(Box::CallStack)[0].runs)
        longTasks += model.longTaskOf(run) != nullptr ? 1 : 0;
    EXPECT_EQ(longTasks, 1);
    EXPECT_EQ(model.longTasks().size(), 1U);
    std::size_t dropped = 0;
    for (std::size_t i = 0; i < trace->size(); ++i)
        dropped += trace->step(i).kind == StepKind::FrameDropped ? 1 : 0;
    EXPECT_GT(dropped, 0U);
    EXPECT_EQ(model.droppedFrames().size(), dropped);
}

} // namespace loopscope::test
