// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/frame_history.h"

#include <gmock/gmock.h>

namespace loopscope {

namespace {

using namespace std::chrono_literals;

Step stepAt(StepKind kind, VirtualTime time)
{
    return { .kind = kind, .time = time };
}

class Frames : public testing::Test
{
protected:
    void SetUp() override
    {
        m_trace.addStep(stepAt(StepKind::TaskTaken, 0ms));
        m_trace.addStep(stepAt(StepKind::RenderingUpdated, 17ms));
        m_trace.addStep(stepAt(StepKind::FrameDropped, 33ms));
        m_trace.addStep(stepAt(StepKind::FrameDropped, 50ms));
        m_history.setTrace(&m_trace);
    }

    Trace m_trace;
    FrameHistory m_history;
};

} // namespace

TEST_F(Frames, AreThoseUpToTheMoment)
{
    EXPECT_TRUE(m_history.upTo(1).empty());
    EXPECT_THAT(m_history.upTo(2), testing::ElementsAre(FrameTick { 2, 17ms, false }));
    EXPECT_EQ(m_history.upTo(4).size(), 3U);
    m_trace.addStep(stepAt(StepKind::RenderingUpdated, 67ms));
    m_history.grow();
    EXPECT_EQ(m_history.upTo(99).size(), 4U);
}

TEST_F(Frames, AreSummedUp)
{
    EXPECT_EQ(summaryOf(m_history.upTo(1), 5ms, 500ms), (FrameSummary { 0, 0, {} }));
    EXPECT_EQ(summaryOf(m_history.upTo(4), 60ms, 500ms), (FrameSummary { 1, 2, 43ms }));
    EXPECT_EQ(summaryOf(m_history.upTo(4), 60ms, 20ms), (FrameSummary { 0, 1, 43ms }));
}

} // namespace loopscope
