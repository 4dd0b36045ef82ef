// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's geometry, without a window.
#include "tests/core/trace/lesson.h"
#include "ui/timeline/timeline_layout.h"

#include <gtest/gtest.h>

namespace loopscope {

namespace {

constexpr QSizeF kSize(1000, 140);

struct Laid
{
    explicit Laid(const Trace& recording)
        : trace(recording)
    {
        model.read(trace);
    }
    TimelineLayout at(const TimelineScale& scale) const
    {
        return layOutTimeline(model, trace, scale, kSize, 1);
    }
    TimelineScale whole(TimelineAxis axis) const { return wholeScale(model, axis, 100, kSize.width()); }

    const Trace& trace;
    TimelineModel model;
};

/// Many microtasks, one after another, a microsecond each.
void writeMany(Trace& trace, std::uint32_t count)
{
    trace.addString("tick");
    for (std::uint32_t i = 1; i <= count; ++i)
        trace.addCard({ .kind = CardKind::MicrotaskCallback, .name = StringId { 1 } });
    for (std::uint32_t i = 1; i <= count; ++i) {
        const VirtualTime time = std::chrono::microseconds(i);
        for (const StepKind kind :
            { StepKind::MicrotaskQueued, StepKind::MicrotaskTaken, StepKind::FramePopped })
            trace.addStep({ .kind = kind, .time = time, .card = CardId { i } });
    }
}

} // namespace

TEST(TimelineScale, ZoomsAtAPlaceAndStaysInside)
{
    const TimelineScale all { TimelineAxis::Steps, 0, 100, 10, 200 };
    const TimelineScale half = zoomed(all, all.placeOf(75), 0.5, 5, 100);
    EXPECT_DOUBLE_EQ(half.span(), 50);
    EXPECT_NEAR(half.placeOf(75), all.placeOf(75), 1e-9);
    EXPECT_DOUBLE_EQ(zoomed(half, 10, 0.0001, 5, 100).span(), 5);
    EXPECT_EQ(zoomed(half, 60, 10, 5, 100), all);
    EXPECT_DOUBLE_EQ(panned(half, 1000, 100).to, 100);
    EXPECT_DOUBLE_EQ(panned(half, -1000, 100).from, 0);
    EXPECT_DOUBLE_EQ(half.valueAt(half.placeOf(61.5)), 61.5);
}

TEST(TimelineLayout, KeepsBarsInTheirLanes)
{
    Trace trace;
    const test::Lesson lesson(trace);
    const Laid laid(trace);
    for (const TimelineAxis axis : { TimelineAxis::Steps, TimelineAxis::Time }) {
        const TimelineLayout layout = laid.at(laid.whole(axis));
        EXPECT_FALSE(layout.bars.empty());
        for (const TimelineBar& bar : layout.bars) {
            const QRectF lane = layout.lanes[index(bar.lane)].rect;
            EXPECT_TRUE(lane.adjusted(-0.1, -0.1, 1.1, 0.1).contains(bar.rect));
        }
        for (std::size_t i = 1; i < layout.lanes.size(); ++i)
            EXPECT_GE(layout.lanes[i].rect.top(), layout.lanes[i - 1].rect.bottom());
        EXPECT_LE(layout.lanes.back().rect.bottom(), layout.marksTop);
        EXPECT_FALSE(layout.labels.empty());
    }
}

TEST(TimelineLayout, ShowsNoMoreThanThePixelsCan)
{
    Trace trace;
    writeMany(trace, 100'000);
    const Laid laid(trace);
    const TimelineLayout all = laid.at(laid.whole(TimelineAxis::Steps));
    EXPECT_LT(all.bars.size(), 4 * kSize.width());
    EXPECT_GT(all.bars.size(), kSize.width() / 2);
    std::size_t runs = 0;
    for (const TimelineBar& bar : all.bars)
        runs += bar.lane == Box::CallStack ? bar.spans : 0;
    EXPECT_EQ(runs, 100'000U) << "none is lost";
    TimelineScale near = laid.whole(TimelineAxis::Steps);
    near.from = 30'000;
    near.to = 30'030;
    const TimelineLayout few = laid.at(near);
    EXPECT_LT(few.bars.size(), 60U);
    for (const TimelineBar& bar : few.bars)
        EXPECT_EQ(bar.spans, 1U);
}

TEST(TimelineLayout, FindsTheMomentOfAValue)
{
    Trace trace;
    const test::Lesson lesson(trace);
    for (std::size_t moment = 0; moment <= trace.size(); ++moment) {
        EXPECT_EQ(momentAt(trace, TimelineAxis::Steps, valueOf(trace, TimelineAxis::Steps, moment)), moment);
        const double time = valueOf(trace, TimelineAxis::Time, moment);
        EXPECT_GE(momentAt(trace, TimelineAxis::Time, time), moment);
        EXPECT_EQ(valueOf(trace, TimelineAxis::Time, momentAt(trace, TimelineAxis::Time, time)), time);
    }
}

} // namespace loopscope
