// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a recording's records: interns what is said twice, gives out ids, stamps the time.
#pragma once

#include "core/trace/trace_sink.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace loopscope {

/// The recording side of a trace. Keeps the sources' texts, so that a range can be quoted, but no steps. One
/// thread.
class TraceWriter
{
public:
    explicit TraceWriter(TraceSink& sink)
        : m_sink(sink)
    {
        m_sources.emplace_back();
        m_positions.emplace_back();
        m_cards.emplace_back();
    }

    StringId intern(std::string_view text);
    SourceId addSource(std::string_view name, std::string_view text);
    PositionId intern(const Position& position);
    CardId addCard(const Card& card);
    /// The step's time is the writer's present time.
    void write(Step step);
    void write(const PromiseRecord& record) { m_sink.addPromiseRecord(record); }
    /// The first moment that knows of what happens now: that of the next step.
    std::uint32_t nextMoment() const { return static_cast<std::uint32_t>(m_stepCount + 1); }

    /// The page's next picture (page_picture.h).
    void addPicture(std::string_view bytes) { m_sink.addPicture(bytes); }

    void setTime(VirtualTime time) { m_time = time; }
    std::size_t stepCount() const { return m_stepCount; }
    const Position& position(PositionId id) const { return m_positions[number(id)]; }
    const Card& card(CardId id) const { return m_cards[number(id)]; }
    std::string_view textAt(PositionId id) const;

private:
    struct PositionHash
    {
        std::size_t operator()(const Position& position) const;
    };

    TraceSink& m_sink;
    std::unordered_map<std::string, StringId> m_strings;
    std::unordered_map<Position, PositionId, PositionHash> m_positionIds;
    std::vector<Position> m_positions;
    std::vector<std::string> m_sources;
    std::vector<Card> m_cards;
    std::size_t m_stepCount = 0;
    VirtualTime m_time {};
};

} // namespace loopscope
