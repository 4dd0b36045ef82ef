// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/network.h"

#include <gtest/gtest.h>

namespace loopscope {
namespace {

TEST(Network, ResolvesAgainstThePage)
{
    const auto own = Network::resolve("/api/user?delay=20#part");
    ASSERT_TRUE(own.has_value());
    EXPECT_EQ(own->path, "/api/user");
    EXPECT_EQ(own->target, "/api/user?delay=20");
    EXPECT_TRUE(own->isOwnOrigin);

    const auto other = Network::resolve("https://example.org/a?b");
    ASSERT_TRUE(other.has_value());
    EXPECT_EQ(other->href, "https://example.org/a?b");
    EXPECT_FALSE(other->isOwnOrigin);

    EXPECT_EQ(Network::resolve("data.json")->path, "/data.json");
    EXPECT_FALSE(Network::resolve("http://[").has_value());
    EXPECT_FALSE(Network::resolve("http://").has_value());
}

} // namespace
} // namespace loopscope
