// SPDX-License-Identifier: GPL-3.0-or-later
// Random walks over real recordings: however one moves and whatever one interrupts, the picture is the one
// that a view shows which has never moved at all.
#include "tests/ui/recorded.h"
#include "ui/scene/scene_stage.h"
#include "ui/scene/scene_view.h"

#include <gtest/gtest.h>
#include <QAbstractAnimation>

#include <random>

namespace loopscope::test {
namespace {

constexpr int kPrograms = 20;
constexpr unsigned kWalksEach = 5;
constexpr int kMovesEach = 40;

const RecordedProgram& program(int index)
{
    static const std::vector<RecordedProgram> all = [] {
        std::vector<RecordedProgram> programs = recordedSamples();
        for (RecordedProgram& other : recordedConformance(kPrograms - static_cast<int>(programs.size())))
            programs.push_back(std::move(other));
        return programs;
    }();
    return all.at(static_cast<std::size_t>(index));
}

class Walk
{
public:
    Walk(const RecordedProgram& walked, unsigned seed, MotionStyle style)
        : m_trace(walked.trace)
        , m_random(seed)
    {
        view.resize(1010, 626);
        view.show();
        view.setMotionStyle(style);
        view.setTrace(m_trace);
        show(view, 0, Motion::Instant);
    }

    void move()
    {
        const std::size_t size = m_trace->size();
        switch (m_random() % 6) {
        case 0:
            m_moment = m_random() % (size + 1);
            break;
        case 1:
        case 2:
            m_moment -= std::min<std::size_t>(m_moment, 1 + m_random() % 4);
            break;
        default:
            m_moment = std::min<std::size_t>(size, m_moment + 1 + m_random() % 4);
        }
        const unsigned motion = m_random() % 8;
        show(view, m_moment, motion == 0 ? Motion::Instant : motion < 3 ? Motion::Led : Motion::Animated);
        if (!view.isAnimating())
            return;
        view.animation().pause();
        view.animation().setCurrentTime(static_cast<int>(m_random() % 400));
        if (m_random() % 8 == 0)
            view.resize(view.size() == QSize(1010, 626) ? QSize(900, 560) : QSize(1010, 626));
    }

    QImage picture()
    {
        view.finishAnimation();
        return view.viewport()->grab().toImage();
    }
    QImage freshPicture()
    {
        SceneView fresh;
        fresh.resize(view.size());
        fresh.show();
        fresh.setTrace(m_trace);
        show(fresh, m_moment, Motion::Instant);
        return fresh.viewport()->grab().toImage();
    }
    std::size_t moment() const { return m_moment; }

    SceneView view;

private:
    void show(SceneView& on, std::size_t moment, Motion motion)
    {
        const State state = m_trace->stateAt(moment);
        on.showMoment(state, moment, sentenceFor(*m_trace, state, moment), motion);
    }

    std::shared_ptr<const Trace> m_trace;
    std::mt19937 m_random;
    std::size_t m_moment = 0;
};

class SceneWalks : public testing::TestWithParam<int>
{
};

TEST_P(SceneWalks, EndWithThePictureOfAFreshScene)
{
    const RecordedProgram& walked = program(GetParam());
    ASSERT_TRUE(walked.trace);
    for (unsigned seed = 0; seed < kWalksEach; ++seed) {
        Walk walk(walked, 100 * static_cast<unsigned>(GetParam()) + seed,
            seed == 4 ? MotionStyle::Reduced : MotionStyle::Full);
        for (int i = 0; i < kMovesEach; ++i)
            walk.move();
        ASSERT_EQ(walk.picture(), walk.freshPicture())
            << qPrintable(walked.name) << " at moment " << walk.moment() << ", seed " << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(Programs, SceneWalks, testing::Range(0, kPrograms));

TEST(ReducedMotion, MovesNoCard)
{
    const RecordedProgram& walked = program(2);
    SceneView view;
    view.resize(1010, 626);
    view.show();
    view.setMotionStyle(MotionStyle::Reduced);
    view.setTrace(walked.trace);
    int animated = 0;
    for (std::size_t moment = 0; moment <= walked.trace->size(); ++moment) {
        const State state = walked.trace->stateAt(moment);
        const SceneLayout before = view.layout();
        view.showMoment(state, moment, sentenceFor(*walked.trace, state, moment), Motion::Animated);
        if (!view.isAnimating())
            continue;
        ++animated;
        view.animation().pause();
        view.animation().setCurrentTime(60);
        for (const SceneLayout* layout : { &before, &view.layout() }) {
            for (const CardPlacement& card : layout->cards) {
                const CardPlacement* now = view.layout().find(card.card);
                const QRectF shown = view.cardRect(card.card);
                const QRectF wanted = view.viewportTransform().mapRect((now ? *now : card).rect);
                EXPECT_TRUE(shown == wanted || (!now && shown.isNull())) << "at moment " << moment;
            }
        }
    }
    EXPECT_GT(animated, 10);
}

/// Two moments far apart, between which a timer's card goes from the Web APIs to its queue.
struct FarApart
{
    std::shared_ptr<const Trace> trace;
    CardId timer {};
    std::size_t before = 0;
    std::size_t after = 0;
};

FarApart farApart()
{
    FarApart found;
    found.trace = recorded("far.js",
        "setTimeout(function soon() { for (let i = 0; i < 300; ++i) { i += 0; } }, 10);\n"
        "setTimeout(function later() {}, 50);\n");
    const Trace& trace = *found.trace;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        if (trace.step(i).kind == StepKind::WebApiStarted) {
            found.before = i + 1;
            found.timer = trace.step(i).card;
        }
        if (trace.step(i).kind == StepKind::TaskQueued && trace.step(i).card == found.timer)
            found.after = i + 1;
    }
    return found;
}

class Led : public testing::Test
{
protected:
    Led()
    {
        view.resize(1010, 626);
        view.show();
        view.setTrace(far.trace);
        show(view, far.before, Motion::Instant);
    }
    void show(SceneView& on, std::size_t moment, Motion motion)
    {
        const State state = far.trace->stateAt(moment);
        on.showMoment(state, moment, sentenceFor(*far.trace, state, moment), motion);
    }
    void stopAt(int time)
    {
        ASSERT_TRUE(view.isAnimating());
        view.animation().pause();
        view.animation().setCurrentTime(time);
    }

    const FarApart far = farApart();
    SceneView view;
};

TEST_F(Led, ACardFliesHoweverManyStepsLieBetween)
{
    ASSERT_GT(far.after - far.before, kFarthestMoments);
    const QRectF from = view.cardRect(far.timer);
    show(view, far.after, Motion::Led);
    stopAt(130);
    const QRectF between = view.cardRect(far.timer);
    view.finishAnimation();
    const QRectF to = view.cardRect(far.timer);
    EXPECT_NE(from, to);
    EXPECT_LT(std::min(from.center().x(), to.center().x()), between.center().x());
    EXPECT_GT(std::max(from.center().x(), to.center().x()), between.center().x());

    SceneView fresh;
    fresh.resize(view.size());
    fresh.show();
    fresh.setTrace(far.trace);
    show(fresh, far.after, Motion::Instant);
    EXPECT_EQ(view.viewport()->grab().toImage(), fresh.viewport()->grab().toImage());

    show(view, far.before, Motion::Led);
    EXPECT_TRUE(view.isAnimating()) << "and back";
    view.finishAnimation();
    EXPECT_EQ(view.cardRect(far.timer), from);
}

TEST_F(Led, AWalkAsFarIsStillAtOnce)
{
    show(view, far.after, Motion::Animated);
    EXPECT_FALSE(view.isAnimating());
}

TEST_F(Led, WithReducedMotionNoCardMoves)
{
    view.setMotionStyle(MotionStyle::Reduced);
    show(view, far.after, Motion::Led);
    stopAt(60);
    const QRectF between = view.cardRect(far.timer);
    view.finishAnimation();
    EXPECT_EQ(view.cardRect(far.timer), between);
}

} // namespace
} // namespace loopscope::test
