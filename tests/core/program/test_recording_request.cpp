// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/recording_request.h"

#include <gtest/gtest.h>

namespace loopscope {
namespace {

using namespace std::chrono_literals;

TEST(RecordingRequest, ComesAcrossWhole)
{
    RecordingRequest request;
    request.program = { "비동기 예제.js", "console.log('\xF0\x9F\xA7\xAA');\n\nf()\n" };
    request.options.limits = { 7, 8ms, 9ms, 10ms, 11, 12 };
    request.options.seed = UINT64_MAX;
    request.options.epochMs = -5;
    request.options.frameRate = 59.94;
    request.options.framePhaseMs = 0.1;
    request.options.statementCost = 1500ns;
    request.options.order = TaskOrder::Spec;
    const auto read = decodeRecordingRequest(encode(request));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->program.name, request.program.name);
    EXPECT_EQ(read->program.text, request.program.text);
    EXPECT_EQ(read->options, request.options);
}

TEST(RecordingRequest, IsRefusedWhenItIsNotWhole)
{
    RecordingRequest request;
    request.program = { "a.js", "f();" };
    const std::string bytes = encode(request);
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_FALSE(decodeRecordingRequest(bytes.substr(0, length)).has_value());
    EXPECT_FALSE(decodeRecordingRequest("GET / HTTP/1.1\n").has_value());
    EXPECT_FALSE(decodeRecordingRequest(bytes + "more").has_value());
}

} // namespace
} // namespace loopscope
