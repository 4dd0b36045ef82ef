// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorded.h"
#include "ui/lesson/step_anchors.h"

namespace loopscope {

namespace {

const QString kProgram = QStringLiteral("setTimeout(function later() { console.log('b'); }, 10);\n"
                                        "for (let i = 0; i < 3; i++)\n  console.log('한글', i);\n");

std::vector<StepAnchor> anchorsOf(const Trace& trace)
{
    std::vector<StepAnchor> anchors;
    for (std::size_t moment = 0; moment <= trace.size(); ++moment)
        anchors.push_back(anchorOf(trace, moment));
    return anchors;
}

} // namespace

TEST(StepAnchors, LeadBackToEachMoment)
{
    const auto trace = test::recorded("a.js", kProgram);
    ASSERT_TRUE(trace);
    const auto moments = momentsOf(*trace, anchorsOf(*trace));
    for (std::size_t moment = 0; moment <= trace->size(); ++moment)
        EXPECT_EQ(moments[moment], (AnchoredMoment { moment, AnchorState::Holds })) << moment;
}

TEST(StepAnchors, FollowTheirStepWhereCodeIsAddedAbove)
{
    const auto before = test::recorded("a.js", kProgram);
    const auto after = test::recorded("a.js", "const one = 1;\nconst two = 2;\n" + kProgram);
    ASSERT_TRUE(before && after);
    int moved = 0;
    for (std::size_t moment = 1; moment <= before->size(); ++moment) {
        const Step& step = before->step(moment - 1);
        if (step.kind != StepKind::ConsoleMessage && step.kind != StepKind::WebApiStarted)
            continue;
        const AnchoredMoment at = momentsOf(*after, { anchorOf(*before, moment) }).front();
        const Step& found = after->step(at.moment - 1);
        EXPECT_EQ(found.kind, step.kind);
        EXPECT_EQ(after->cardName(found.card), before->cardName(step.card));
        if (step.kind == StepKind::ConsoleMessage) {
            EXPECT_EQ(after->text(StringId(found.a)), before->text(StringId(step.a)));
        }
        moved += at.state == AnchorState::Moved ? 1 : 0;
    }
    EXPECT_EQ(moved, 5);
}

TEST(StepAnchors, SayWhatDoesNotHappenAnyMore)
{
    const auto before = test::recorded("a.js", kProgram);
    const auto after = test::recorded("a.js", "console.log('other');\n");
    ASSERT_TRUE(before && after);
    for (std::size_t moment = 1; moment <= before->size(); ++moment) {
        if (before->step(moment - 1).kind == StepKind::WebApiStarted) {
            EXPECT_EQ(momentsOf(*after, { anchorOf(*before, moment) }).front().state, AnchorState::Lost);
        }
    }
    StepAnchor bare;
    bare.moment = 3;
    EXPECT_EQ(momentsOf(*after, { bare }).front(), (AnchoredMoment { 3, AnchorState::Holds }));
    bare.moment = 30'000;
    EXPECT_EQ(momentsOf(*after, { bare }).front().state, AnchorState::Lost);
}

} // namespace loopscope
