// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorded.h"
#include "ui/charts/queue_lengths.h"

#include <gtest/gtest.h>

namespace loopscope::test {
namespace {

std::size_t lengthAt(const QueueLengths& lengths, Box box, std::size_t moment)
{
    std::size_t length = 0;
    for (const LengthChange& change : lengths.of(box)) {
        if (change.moment <= moment)
            length = change.length;
    }
    return length;
}

TEST(QueueLengths, AreThoseOfEveryState)
{
    for (const RecordedProgram& program : recordedSamples()) {
        SCOPED_TRACE(qPrintable(program.name));
        QueueLengths lengths;
        lengths.read(*program.trace);
        for (std::size_t k = 0; k <= program.trace->size(); ++k) {
            const State state = program.trace->stateAt(k);
            ASSERT_EQ(lengthAt(lengths, Box::WebApis, k), state.webApis.size()) << k;
            ASSERT_EQ(lengthAt(lengths, Box::Microtasks, k), state.microtasks.size()) << k;
            ASSERT_EQ(lengthAt(lengths, Box::AnimationFrames, k), state.animationFrames.size()) << k;
            ASSERT_EQ(lengthAt(lengths, Box::Tasks, k), state.tasks.size()) << k;
        }
    }
}

TEST(QueueLengths, KnowTheGreatest)
{
    const auto trace = recorded("crowd.js",
        "for (let i = 0; i < 7; i++) queueMicrotask(() => {});\n"
        "setTimeout(() => {}, 5); setTimeout(() => {}, 5);\n");
    QueueLengths lengths;
    lengths.read(*trace);
    EXPECT_EQ(lengths.greatest(Box::Microtasks), 7U);
    EXPECT_EQ(lengths.greatest(Box::WebApis), 2U);
    EXPECT_EQ(lengths.greatest(Box::AnimationFrames), 0U);
    EXPECT_EQ(lengths.of(Box::Microtasks).back().length, 0U);
}

} // namespace
} // namespace loopscope::test
