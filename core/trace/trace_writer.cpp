// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/trace_writer.h"

namespace loopscope {

StringId TraceWriter::intern(std::string_view text)
{
    const auto [entry, added] = m_strings.try_emplace(
        std::string(text), StringId(static_cast<std::uint32_t>(m_strings.size() + 1)));
    if (added)
        m_sink.addString(text);
    return entry->second;
}

SourceId TraceWriter::addSource(std::string_view name, std::string_view text)
{
    m_sources.emplace_back(text);
    m_sink.addSource(name, text);
    return SourceId(static_cast<std::uint32_t>(m_sources.size() - 1));
}

PositionId TraceWriter::intern(const Position& position)
{
    const auto [entry, added]
        = m_positionIds.try_emplace(position, PositionId(static_cast<std::uint32_t>(m_positions.size())));
    if (added) {
        m_positions.push_back(position);
        m_sink.addPosition(position);
    }
    return entry->second;
}

CardId TraceWriter::addCard(const Card& card)
{
    m_cards.push_back(card);
    m_sink.addCard(card);
    return CardId(static_cast<std::uint32_t>(m_cards.size() - 1));
}

void TraceWriter::write(Step step)
{
    step.time = m_time;
    ++m_stepCount;
    m_sink.addStep(step);
}

std::string_view TraceWriter::textAt(PositionId id) const
{
    const Position& where = position(id);
    return textOf(m_sources[number(where.source)], where);
}

std::size_t TraceWriter::PositionHash::operator()(const Position& position) const
{
    std::size_t hash = number(position.source);
    for (const std::uint32_t part :
        { position.startLine, position.startColumn, position.endLine, position.endColumn })
        hash = hash * 0x9E3779B97F4A7C15u + part;
    return hash;
}

} // namespace loopscope
