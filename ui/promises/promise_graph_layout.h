// SPDX-License-Identifier: GPL-3.0-or-later
// Where promises stand in the picture of their chains: pure geometry, in columns and rows.
#pragma once

#include "core/trace/promise_table.h"

#include <vector>

namespace loopscope {

struct PromiseEdge
{
    PromiseId from {}; // is settled first
    PromiseId to {};
    PromiseOperation operation {};

    friend bool operator==(const PromiseEdge&, const PromiseEdge&) = default;
};

struct PlacedPromise
{
    PromiseId promise {};
    int column = 0; // right of everything that it follows from
    int row = 0;

    friend bool operator==(const PlacedPromise&, const PlacedPromise&) = default;
};

struct PromiseGraphLayout
{
    std::vector<PlacedPromise> nodes; // in the order of their creation
    std::vector<PromiseEdge> edges;
    int columns = 0;
    int rows = 0;
    std::size_t omitted = 0; // older promises that there was no room for

    friend bool operator==(const PromiseGraphLayout&, const PromiseGraphLayout&) = default;
};

/// The newest promises, at most so many. A chain stays in its row; what branches off goes into a free row
/// below. A promise never stands left of one that it follows from, unless they follow from each other.
PromiseGraphLayout layOutPromises(const PromiseTable& table, std::size_t most = 200);

} // namespace loopscope
