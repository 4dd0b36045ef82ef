// SPDX-License-Identifier: GPL-3.0-or-later
// Where promises stand in the picture of their chains.
#include "ui/promises/promise_graph_layout.h"

#include <gmock/gmock.h>

namespace loopscope {
namespace {

/// Promises by number, with what follows from them.
class Chains
{
public:
    void create(std::uint32_t id, PromiseOperation origin = PromiseOperation::Call, CardId card = {})
    {
        m_records.push_back({ .event = PromiseEvent::Created,
            .operation = origin,
            .moment = 1,
            .promise = PromiseId(id),
            .card = card });
    }
    void follow(std::uint32_t from, std::uint32_t to, PromiseOperation operation = PromiseOperation::Then)
    {
        m_records.push_back({ .event = PromiseEvent::ReactionAdded,
            .operation = operation,
            .moment = 1,
            .promise = PromiseId(from),
            .other = PromiseId(to) });
    }
    void await(std::uint32_t from, CardId card)
    {
        m_records.push_back({ .event = PromiseEvent::ReactionAdded,
            .operation = PromiseOperation::Await,
            .moment = 1,
            .promise = PromiseId(from),
            .card = card });
    }
    PromiseGraphLayout layOut(std::size_t most = 200) const
    {
        PromiseTable table;
        table.moveTo(m_records, 1);
        return layOutPromises(table, most);
    }

private:
    std::vector<PromiseRecord> m_records;
};

std::vector<std::pair<int, int>> placesOf(const PromiseGraphLayout& layout)
{
    std::vector<std::pair<int, int>> places;
    for (const PlacedPromise& node : layout.nodes)
        places.emplace_back(node.column, node.row);
    return places;
}

using testing::ElementsAre;
using testing::Pair;

TEST(PromiseGraphLayout, KeepsAChainInItsRow)
{
    Chains chains;
    for (std::uint32_t id = 1; id <= 4; ++id)
        chains.create(id);
    chains.follow(1, 2);
    chains.follow(2, 3);
    EXPECT_THAT(placesOf(chains.layOut()), ElementsAre(Pair(0, 0), Pair(1, 0), Pair(2, 0), Pair(0, 1)));
}

TEST(PromiseGraphLayout, BranchesGoBelow)
{
    Chains chains;
    for (std::uint32_t id = 1; id <= 4; ++id)
        chains.create(id);
    chains.follow(1, 2);
    chains.follow(1, 3);
    chains.follow(3, 4);
    EXPECT_THAT(placesOf(chains.layOut()), ElementsAre(Pair(0, 0), Pair(1, 0), Pair(1, 1), Pair(2, 1)));
}

TEST(PromiseGraphLayout, WhatWaitsForManyStandsRightOfAll)
{
    Chains chains;
    for (std::uint32_t id = 1; id <= 4; ++id)
        chains.create(id);
    chains.follow(1, 2);
    chains.follow(2, 4, PromiseOperation::All);
    chains.follow(3, 4, PromiseOperation::All);
    const PromiseGraphLayout layout = chains.layOut();
    EXPECT_THAT(placesOf(layout), ElementsAre(Pair(0, 0), Pair(1, 0), Pair(0, 1), Pair(2, 0)));
    EXPECT_EQ(layout.columns, 3);
    EXPECT_EQ(layout.rows, 2);
}

TEST(PromiseGraphLayout, LeadsFromWhatIsAwaitedToTheFunctionsPromise)
{
    Chains chains;
    chains.create(1);
    chains.create(2, PromiseOperation::AsyncFunction, CardId(9));
    chains.await(1, CardId(9));
    const PromiseGraphLayout layout = chains.layOut();
    EXPECT_THAT(
        layout.edges, ElementsAre(PromiseEdge { PromiseId(1), PromiseId(2), PromiseOperation::Await }));
    EXPECT_THAT(placesOf(layout), ElementsAre(Pair(0, 0), Pair(1, 0)));
}

TEST(PromiseGraphLayout, NoTwoStandInOnePlaceWhateverTheProgramDoes)
{
    std::uint32_t seed = 7;
    const auto random = [&](std::uint32_t below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 8) % below;
    };
    for (int round = 0; round < 200; ++round) {
        Chains chains;
        const std::uint32_t count = 1 + random(30);
        for (std::uint32_t id = 1; id <= count; ++id)
            chains.create(id);
        for (std::uint32_t edge = random(2 * count); edge > 0; --edge)
            chains.follow(1 + random(count), 1 + random(count)); // circles, too
        const PromiseGraphLayout layout = chains.layOut(20);
        EXPECT_EQ(layout.nodes.size() + layout.omitted, count);
        std::vector<std::pair<int, int>> places = placesOf(layout);
        std::sort(places.begin(), places.end());
        EXPECT_EQ(std::adjacent_find(places.begin(), places.end()), places.end());
        for (const PlacedPromise& node : layout.nodes) {
            EXPECT_GE(node.row, 0);
            EXPECT_LT(node.row, layout.rows);
            EXPECT_LT(node.column, layout.columns);
        }
    }
}

} // namespace
} // namespace loopscope
