// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/value.h"

#include <gtest/gtest.h>

namespace loopscope {
namespace {

ValueGraph circle()
{
    ValueGraph graph;
    graph.values = { { ValueKind::Words, "에코 ", 0 }, { ValueKind::Object, {}, 0 } };
    graph.objects.resize(2);
    graph.objects[0]
        = { .kind = ObjectKind::Map, .name = "Map", .text = {}, .size = 300, .omitted = 200, .members = {} };
    graph.objects[0].members
        = { { MemberKind::Entry, { ValueKind::BigInt, "7n", 0 }, { ValueKind::Object, {}, 1 } } };
    graph.objects[1].members = { { MemberKind::Internal, { ValueKind::String, "[[Prototype]]", 0 },
        { ValueKind::Object, {}, 0 } } };
    return graph;
}

TEST(Value, ComesBackFromItsBytes)
{
    EXPECT_EQ(decodedValues(encoded(circle())), circle());
    EXPECT_EQ(decodedValues(encoded({})), ValueGraph {});
}

TEST(Value, RefusesBytesThatAreNoGraph)
{
    const std::string bytes = encoded(circle());
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_FALSE(decodedValues(bytes.substr(0, length))) << length;
    EXPECT_FALSE(decodedValues(bytes + 'x'));
    // Whatever a byte becomes, what is decoded has no index that leads nowhere.
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (const int change : { 1, 0x7F, 0x80, 0xFF }) {
            std::string broken = bytes;
            broken[i] = static_cast<char>(broken[i] ^ change);
            const auto graph = decodedValues(broken);
            if (!graph)
                continue;
            const auto isGood = [&](const Value& value) {
                return value.kind != ValueKind::Object || value.object < graph->objects.size();
            };
            for (const Value& value : graph->values)
                EXPECT_TRUE(isGood(value));
            for (const ObjectValue& object : graph->objects) {
                for (const Member& member : object.members)
                    EXPECT_TRUE(isGood(member.key) && isGood(member.value));
            }
        }
    }
}

} // namespace
} // namespace loopscope
