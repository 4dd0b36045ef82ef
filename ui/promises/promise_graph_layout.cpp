// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/promise_graph_layout.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace loopscope {

namespace {

class Layouter
{
public:
    Layouter(const PromiseTable& table, std::size_t most)
        : m_table(table)
    {
        const std::span<const PromiseId> all = table.promises();
        m_layout.omitted = all.size() > most ? all.size() - most : 0;
        for (const PromiseId id : all.subspan(m_layout.omitted)) {
            m_index[id] = m_layout.nodes.size();
            m_layout.nodes.push_back({ id, 0, -1 });
        }
    }

    PromiseGraphLayout layOut()
    {
        collectEdges();
        findColumns();
        for (std::size_t node = 0; node < m_layout.nodes.size(); ++node)
            placeChain(node);
        for (const PlacedPromise& node : m_layout.nodes) {
            m_layout.columns = std::max(m_layout.columns, node.column + 1);
            m_layout.rows = std::max(m_layout.rows, node.row + 1);
        }
        return std::move(m_layout);
    }

private:
    void collectEdges()
    {
        // The functions that await, by the promise that they will settle.
        std::unordered_map<CardId, PromiseId> functions;
        for (const PlacedPromise& node : m_layout.nodes) {
            const PromiseState& promise = m_table.state(node.promise);
            if (promise.origin == PromiseOperation::AsyncFunction)
                functions[promise.createdBy] = node.promise;
        }
        m_followers.resize(m_layout.nodes.size());
        m_precursors.resize(m_layout.nodes.size());
        for (const PlacedPromise& node : m_layout.nodes) {
            const PromiseState& promise = m_table.state(node.promise);
            for (const PromiseReaction& reaction : promise.reactions) {
                const auto function = functions.find(reaction.waiting);
                const PromiseId to = function == functions.end() ? reaction.derived : function->second;
                addEdge({ node.promise, to, reaction.operation });
            }
            // Until its job has run there is no reaction yet.
            if (isSet(promise.lockedInto))
                addEdge({ promise.lockedInto, node.promise, PromiseOperation::Resolve });
        }
    }

    void addEdge(const PromiseEdge& edge)
    {
        const auto from = m_index.find(edge.from);
        const auto to = m_index.find(edge.to);
        if (from == m_index.end() || to == m_index.end() || from == to
            || std::find(m_layout.edges.begin(), m_layout.edges.end(), edge) != m_layout.edges.end())
            return;
        m_layout.edges.push_back(edge);
        m_followers[from->second].push_back(to->second);
        m_precursors[to->second].push_back(from->second);
    }

    // The longest way from a beginning; a circle (which a program can make) is cut where it closes.
    void findColumns()
    {
        std::vector<std::uint8_t> isDone(m_layout.nodes.size());
        for (std::size_t start = 0; start < m_layout.nodes.size(); ++start) {
            std::vector<std::size_t> path { start };
            std::unordered_set<std::size_t> isOnPath { start };
            while (!path.empty()) {
                const std::size_t node = path.back();
                std::size_t next = node;
                for (const std::size_t before : m_precursors[node]) {
                    if (!isDone[before] && !isOnPath.contains(before))
                        next = before;
                }
                if (next != node) {
                    path.push_back(next);
                    isOnPath.insert(next);
                    continue;
                }
                for (const std::size_t before : m_precursors[node]) {
                    if (isDone[before])
                        m_layout.nodes[node].column
                            = std::max(m_layout.nodes[node].column, m_layout.nodes[before].column + 1);
                }
                isDone[node] = 1;
                isOnPath.erase(node);
                path.pop_back();
            }
        }
    }

    // A row is free for a node if nothing stands in it from the node's column on.
    void placeChain(std::size_t node)
    {
        if (m_layout.nodes[node].row >= 0)
            return;
        int row = 0;
        for (const std::size_t before : m_precursors[node])
            row = std::max(row, m_layout.nodes[before].row);
        while (row < static_cast<int>(m_ends.size())
            && m_ends[static_cast<std::size_t>(row)] > m_layout.nodes[node].column)
            ++row;
        for (std::size_t at = node;;) {
            if (row >= static_cast<int>(m_ends.size()))
                m_ends.resize(static_cast<std::size_t>(row) + 1);
            m_layout.nodes[at].row = row;
            m_ends[static_cast<std::size_t>(row)] = m_layout.nodes[at].column + 1;
            const auto next = std::find_if(m_followers[at].begin(), m_followers[at].end(),
                [this](std::size_t follower) { return m_layout.nodes[follower].row < 0; });
            if (next == m_followers[at].end() || m_layout.nodes[*next].column <= m_layout.nodes[at].column)
                return;
            at = *next;
        }
    }

    const PromiseTable& m_table;
    PromiseGraphLayout m_layout;
    std::unordered_map<PromiseId, std::size_t> m_index;
    std::vector<std::vector<std::size_t>> m_followers;
    std::vector<std::vector<std::size_t>> m_precursors;
    std::vector<int> m_ends; // of rows: the first free column
};

} // namespace

PromiseGraphLayout layOutPromises(const PromiseTable& table, std::size_t most)
{
    return Layouter(table, most).layOut();
}

} // namespace loopscope
