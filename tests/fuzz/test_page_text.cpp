// SPDX-License-Identifier: GPL-3.0-or-later
// A short run over malformed texts; the target loopscope_fuzz goes on for as long as it is told.
#include "tests/fuzz/page_seeds.h"

#include <gtest/gtest.h>

namespace loopscope {

namespace {

TEST(MalformedText, IsTakenWithoutFault)
{
    for (PageFuzzer& fuzzer : pageFuzzers(1)) {
        for (int round = 0; round < 3000; ++round) {
            const std::string text = fuzzer.mutator.next();
            ASSERT_EQ(fuzzer.fault(text), "") << fuzzer.name << ", round " << round << ": " << text;
        }
    }
}

} // namespace

} // namespace loopscope
