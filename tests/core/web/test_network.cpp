// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/network.h"

#include <gtest/gtest.h>

namespace loopscope {
namespace {

TEST(Network, TellsItsOwnServerFromOthers)
{
    const auto page = url::parse("http://127.0.0.1/");
    ASSERT_TRUE(page.has_value());
    const RequestAddress own = requestAddress(*url::parse("/api/x/../user?delay=20#part", &*page), *page);
    EXPECT_EQ(own.href, "http://127.0.0.1/api/user?delay=20");
    EXPECT_EQ(own.path, "/api/user");
    EXPECT_EQ(own.target, "/api/user?delay=20");
    EXPECT_TRUE(own.isOwnOrigin);

    const RequestAddress other = requestAddress(*url::parse("https://example.org/a?b"), *page);
    EXPECT_EQ(other.href, "https://example.org/a?b");
    EXPECT_FALSE(other.isOwnOrigin);
    EXPECT_FALSE(requestAddress(*url::parse("http://127.0.0.1:81/"), *page).isOwnOrigin);
    EXPECT_FALSE(requestAddress(*url::parse("data:,x"), *page).isOwnOrigin);
}

} // namespace
} // namespace loopscope
