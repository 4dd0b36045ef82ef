// SPDX-License-Identifier: GPL-3.0-or-later
// What a recording shows of posted messages: their cards, where they stand, and when they are tasks.
#include "tests/core/record/record_program.h"

#include <gmock/gmock.h>

namespace loopscope {
namespace {

using testing::ElementsAre;

constexpr const char* kChannel = "const { port1, port2 } = new MessageChannel();\n";

/// The kinds of the steps of a message's card, in order.
std::vector<StepKind> lifeOf(const Trace& trace, std::string_view message)
{
    std::vector<StepKind> kinds;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Step& step = trace.step(i);
        if (isSet(step.card) && trace.card(step.card).kind == CardKind::Message
            && trace.cardName(step.card) == message && step.kind != StepKind::FramePopped)
            kinds.push_back(step.kind);
    }
    return kinds;
}

TEST(Messages, StandInTheTaskQueueFromThePostOn)
{
    const auto trace = test::record(std::string(kChannel)
        + "port1.onmessage = () => console.log('got');\nport2.postMessage('hello');\nconsole.log('end');");
    std::size_t queued = 0;
    std::size_t end = 0;
    for (std::size_t i = 0; i < trace->size(); ++i) {
        const Step& step = trace->step(i);
        if (step.kind == StepKind::TaskQueued && trace->card(step.card).kind == CardKind::Message)
            queued = i;
        if (step.kind == StepKind::ConsoleMessage && end == 0)
            end = i;
    }
    ASSERT_GT(queued, 0u);
    EXPECT_LT(queued, end);
    const Step& step = trace->step(queued);
    EXPECT_EQ(static_cast<TaskSource>(step.detail), TaskSource::PostedMessage);
    EXPECT_EQ(trace->cardName(step.card), "message \"hello\"");
    EXPECT_EQ(trace->position(trace->card(step.card).scheduledAt).startLine, 3u);
    EXPECT_THAT(lifeOf(*trace, "message \"hello\""), ElementsAre(StepKind::TaskQueued, StepKind::TaskTaken));
    EXPECT_EQ(test::consoleOf(*trace), "end\ngot\n");
}

TEST(Messages, WaitInAPortThatIsBusyUntilAMessageIsDelivered)
{
    const std::string program = std::string(kChannel)
        + "port1.onmessage = e => console.log(e.data);\n"
          "port2.postMessage(1);\nport2.postMessage(2);\nsetTimeout(() => console.log('timer'), 0);";
    const auto trace = test::record(program);
    EXPECT_THAT(lifeOf(*trace, "message 1"), ElementsAre(StepKind::TaskQueued, StepKind::TaskTaken));
    EXPECT_THAT(lifeOf(*trace, "message 2"),
        ElementsAre(StepKind::WebApiStarted, StepKind::TaskQueued, StepKind::TaskTaken));
    bool isMarked = false;
    for (std::size_t i = 0; i < trace->size(); ++i)
        isMarked = isMarked || trace->step(i).mark == Mark::PortIsBusy;
    EXPECT_TRUE(isMarked);
    EXPECT_EQ(test::consoleOf(*trace), "1\ntimer\n2\n");
}

TEST(Messages, AreTasksAtOnceByTheSpecsOrder)
{
    Options options;
    options.order = TaskOrder::Spec;
    const auto trace = test::record(std::string(kChannel)
            + "port1.onmessage = e => console.log(e.data);\n"
              "port2.postMessage(1);\nport2.postMessage(2);\nsetTimeout(() => console.log('timer'), 0);",
        options);
    EXPECT_THAT(lifeOf(*trace, "message 2"), ElementsAre(StepKind::TaskQueued, StepKind::TaskTaken));
    EXPECT_EQ(test::consoleOf(*trace), "1\n2\ntimer\n");
}

TEST(Messages, StayInAPortThatIsNeverStarted)
{
    const auto trace = test::record(std::string(kChannel)
        + "port1.addEventListener('message', () => {});\nport2.postMessage({ id: 1, text: 'x' });");
    EXPECT_THAT(lifeOf(*trace, "message {id, text}"), ElementsAre(StepKind::WebApiStarted));
    EXPECT_EQ(trace->lastState().webApis.size(), 1u);
}

TEST(Messages, GoWhenTheirPortIsClosed)
{
    const auto trace = test::record(
        std::string(kChannel) + "port1.onmessage = () => {};\nport2.postMessage([1, 2]);\nport1.close();");
    EXPECT_THAT(
        lifeOf(*trace, "message Array(2)"), ElementsAre(StepKind::TaskQueued, StepKind::WebApiCancelled));
    EXPECT_TRUE(trace->lastState().tasks.empty());
}

TEST(Messages, AreOneCardForEachThatIsReached)
{
    const auto trace = test::record("const [a, b, c] = ['n', 'n', 'n'].map(n => new BroadcastChannel(n));\n"
                                    "a.postMessage(5); window.postMessage('w');");
    EXPECT_THAT(test::cardsOf(*trace, StepKind::TaskQueued),
        ElementsAre("program.js", "message 5", "message 5", "message \"w\""));
}

TEST(Dialogs, AreToldOfButNotPrinted)
{
    const auto trace = test::record("console.log(confirm('sure?'));");
    ASSERT_EQ(trace->consoleSteps().size(), 2u);
    const Step& dialog = trace->step(trace->consoleSteps()[0]);
    EXPECT_TRUE(isDialog(dialog));
    EXPECT_EQ(trace->text(StringId(dialog.a)), "confirm: sure? → false");
    EXPECT_FALSE(isDialog(trace->step(trace->consoleSteps()[1])));
}

TEST(PerformanceTimeline, TellsObserversInATask)
{
    const auto trace = test::record("new PerformanceObserver(() => console.log('told'))"
                                    ".observe({ type: 'mark' });\nperformance.mark('a');\n"
                                    "performance.mark('b');");
    EXPECT_THAT(test::cardsOf(*trace, StepKind::TaskTaken), ElementsAre("program.js", "performance entries"));
    EXPECT_EQ(test::consoleOf(*trace), "told\n");
}

TEST(FileReader, IsAtWorkUntilItsBytesAreRead)
{
    const auto trace = test::record("const reader = new FileReader();\n"
                                    "reader.onload = () => console.log(reader.result);\n"
                                    "reader.readAsText(new Blob(['abc']));");
    EXPECT_THAT(test::cardsOf(*trace, StepKind::TaskTaken),
        ElementsAre("program.js", "loadstart", "reader.readAsText(new Blob(['abc']))"));
    EXPECT_EQ(test::consoleOf(*trace), "abc\n");
}

} // namespace
} // namespace loopscope
