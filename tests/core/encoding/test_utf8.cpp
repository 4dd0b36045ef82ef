// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoding/utf8.h"

#include <gtest/gtest.h>

namespace loopscope::encoding {
namespace {

TEST(Utf8, IsMadeWellFormed)
{
    EXPECT_EQ(wellFormedUtf8("\xF0\x9F\x98\x80 \xE2\x82"), "😀 \uFFFD");
    EXPECT_EQ(fromUtf8("\xED\xA0\x80").size(), 3U); // a surrogate: each byte by itself
    EXPECT_EQ(fromUtf8("\xF0\x80").size(), 2U);
    EXPECT_EQ(fromUtf8("\xE1\x80\xE1\x80\x80"), U"\uFFFD\u1000");
}

} // namespace
} // namespace loopscope::encoding
