// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/state.h"

#include <gmock/gmock.h>

namespace loopscope {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr CardId kA { 1 };
constexpr CardId kB { 2 };
constexpr CardId kC { 3 };

State after(std::initializer_list<Step> steps)
{
    State state;
    for (const Step& step : steps)
        apply(state, step);
    return state;
}

Step started(CardId card, VirtualTime due)
{
    Step step { .kind = StepKind::WebApiStarted, .card = card };
    setWideValue(step, static_cast<std::uint64_t>(due.count()));
    return step;
}

TEST(State, ATimerLeavesTheWebApisWhenItsTaskIsQueued)
{
    const State waiting = after({ started(kA, 5ms) });
    ASSERT_EQ(waiting.webApis.size(), 1u);
    EXPECT_EQ(waiting.webApis[0].due, 5ms);

    const State queued = after({ started(kA, 5ms), { .kind = StepKind::TaskQueued, .card = kA } });
    EXPECT_THAT(queued.webApis, IsEmpty());
    EXPECT_THAT(queued.tasks, ElementsAre(kA));
}

TEST(State, AnIntervalStaysAmongTheWebApisAndGetsItsNextDueTime)
{
    const State state
        = after({ started(kA, 5ms), { .kind = StepKind::TaskQueued, .card = kB }, started(kA, 10ms) });
    ASSERT_EQ(state.webApis.size(), 1u);
    EXPECT_EQ(state.webApis[0].due, 10ms);
    EXPECT_THAT(state.tasks, ElementsAre(kB));
}

TEST(State, ATaskTakesThePlaceThatItsStepNames)
{
    const State state = after({
        { .kind = StepKind::TaskQueued, .card = kA, .a = 0 },
        { .kind = StepKind::TaskQueued, .card = kB, .a = 1 },
        { .kind = StepKind::TaskQueued, .card = kC, .a = 1 },
    });
    EXPECT_THAT(state.tasks, ElementsAre(kA, kC, kB));
}

TEST(State, ATakenTaskIsTheBottomFrameOfANewTurn)
{
    const State state = after({
        { .kind = StepKind::TaskQueued, .card = kA },
        { .kind = StepKind::TaskTaken, .card = kA },
    });
    EXPECT_THAT(state.tasks, IsEmpty());
    EXPECT_THAT(state.callStack, ElementsAre(Frame { kA, {} }));
    EXPECT_EQ(state.turn, 1u);
    EXPECT_EQ(state.phase, Phase::Task);
}

TEST(State, ASuspendedAsyncFunctionIsInNoBoxAndComesBackByAMicrotask)
{
    State state = after(
        { { .kind = StepKind::FramePushed, .card = kA }, { .kind = StepKind::FramePushed, .card = kB },
            { .kind = StepKind::FunctionSuspended,
                .detail = static_cast<std::uint16_t>(Suspension::Await),
                .card = kB } });
    EXPECT_THAT(state.callStack, ElementsAre(Frame { kA, {} }));
    EXPECT_THAT(state.suspended, ElementsAre(kB));

    apply(state, { .kind = StepKind::FramePopped, .card = kA });
    apply(state, { .kind = StepKind::MicrotaskQueued, .card = kB });
    EXPECT_THAT(state.suspended, IsEmpty());
    EXPECT_THAT(state.microtasks, ElementsAre(kB));

    apply(state, { .kind = StepKind::MicrotaskTaken, .card = kB });
    EXPECT_THAT(state.microtasks, IsEmpty());
    EXPECT_THAT(state.callStack, ElementsAre(Frame { kB, {} }));
}

TEST(State, ACheckpointInsideAFrameGivesThePhaseBack)
{
    State state = after(
        { { .kind = StepKind::RenderingOpportunity }, { .kind = StepKind::MicrotaskCheckpointEntered } });
    EXPECT_EQ(state.phase, Phase::Microtasks);
    apply(state, { .kind = StepKind::MicrotaskCheckpointLeft });
    EXPECT_EQ(state.phase, Phase::Rendering);
}

TEST(State, CancellingRemovesFromTheWebApisAndFromTheTaskQueue)
{
    EXPECT_THAT(
        after({ started(kA, 5ms), { .kind = StepKind::WebApiCancelled, .card = kA } }).webApis, IsEmpty());
    EXPECT_THAT(after({ { .kind = StepKind::TaskQueued, .card = kA },
                          { .kind = StepKind::WebApiCancelled, .card = kA } })
                    .tasks,
        IsEmpty());
    EXPECT_THAT(after({ { .kind = StepKind::AnimationFrameCallbackQueued, .card = kA },
                          { .kind = StepKind::AnimationFrameCallbackQueued, .card = kB },
                          { .kind = StepKind::AnimationFrameCallbackCancelled, .card = kA } })
                    .animationFrames,
        ElementsAre(kB));
}

TEST(State, AStepAboutACardThatIsNotThereChangesOnlyTheTime)
{
    State state = after({ { .kind = StepKind::FramePushed, .card = kA } });
    const State before = state;
    for (const StepKind kind : { StepKind::FramePopped, StepKind::WebApiFinished, StepKind::WebApiCancelled,
             StepKind::AnimationFrameCallbackCancelled }) {
        apply(state, { .kind = kind, .card = kC });
        EXPECT_EQ(state, before);
    }
}

} // namespace
} // namespace loopscope
