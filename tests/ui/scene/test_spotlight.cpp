// SPDX-License-Identifier: GPL-3.0-or-later
// Which boxes are lit while which cards move.
#include "ui/scene/spotlight.h"

#include <gtest/gtest.h>

namespace loopscope {
namespace {

SceneLayout layoutOfTwoBoxes()
{
    SceneLayout layout;
    layout.size = { 400, 200 };
    layout.boxes[index(Box::CallStack)].rect = { 0, 0, 180, 200 };
    layout.boxes[index(Box::Microtasks)].rect = { 200, 0, 200, 200 };
    return layout;
}

CardTrack track(Box box, QRectF from, QRectF to, double arc, double opacityBefore = 1)
{
    CardTrack track;
    track.look.box = box;
    track.from = { from, opacityBefore };
    track.to = { to };
    track.arc = arc;
    track.duration = 260;
    return track;
}

const QRectF kInStack(20, 20, 100, 40);
const QRectF kInQueue(220, 20, 100, 40);
const QRectF kBehind(330, 20, 60, 40);

TEST(Spotlight, LightsTheBoxThatACardFliesTo)
{
    const SceneLayout layout = layoutOfTwoBoxes();
    const std::vector tracks { track(Box::CallStack, kInQueue, kInStack, 30),
        track(Box::Microtasks, kBehind, kInQueue, 0) };
    EXPECT_EQ(litBy(tracks, layout), std::vector { layout.box(Box::CallStack).rect });
}

TEST(Spotlight, LightsWhereACardFliesBackTo)
{
    const SceneLayout layout = layoutOfTwoBoxes();
    CardTrack leaving = track(Box::Microtasks, kInQueue, kInStack, 30);
    leaving.to.opacity = 0;
    EXPECT_EQ(litBy({ leaving }, layout), std::vector { layout.box(Box::CallStack).rect });
}

TEST(Spotlight, LightsWhereAFrameComesAndGoes)
{
    const SceneLayout layout = layoutOfTwoBoxes();
    const std::vector tracks { track(Box::CallStack, kInStack.translated(0, -16), kInStack, 0, 0) };
    EXPECT_EQ(litBy(tracks, layout), std::vector { layout.box(Box::CallStack).rect });
}

TEST(Spotlight, LightsNothingForWhatOnlyClosesUpOrLightsUp)
{
    const SceneLayout layout = layoutOfTwoBoxes();
    EXPECT_TRUE(litBy({ track(Box::Microtasks, kBehind, kInQueue, 0) }, layout).empty());
    EXPECT_TRUE(litBy({ track(Box::CallStack, kInStack, kInStack, 0) }, layout).empty());
    EXPECT_TRUE(litBy({}, layout).empty());
}

TEST(Spotlight, LightsNoBoxThatIsNotShown)
{
    SceneLayout layout = layoutOfTwoBoxes();
    layout.boxes[index(Box::CallStack)].rect = {};
    EXPECT_TRUE(litBy({ track(Box::CallStack, kInQueue, kInStack, 30) }, layout).empty());
}

TEST(Spotlight, GoesOnFromTheStrengthThatItHas)
{
    const Theme theme = loopscope::theme(ThemeName::Light);
    Spotlight light(theme);
    EXPECT_EQ(light.strength(), 0);
    light.turnTo({ kInStack }, { 400, 200 }, 1);
    const int whole = light.animation().duration();
    light.animation().setCurrentTime(whole / 2);
    EXPECT_NEAR(light.strength(), 0.5, 0.05);
    light.turnTo({ kInQueue }, { 400, 200 }, 1);
    EXPECT_NEAR(light.strength(), 0.5, 0.05) << "no flicker between two motions";
    EXPECT_NEAR(light.animation().duration(), whole / 2, 5);
    light.turnTo({}, { 400, 200 }, 1);
    EXPECT_EQ(light.animation().endValue(), 0.0);
    light.goOut();
    EXPECT_EQ(light.strength(), 0);
}

} // namespace
} // namespace loopscope
