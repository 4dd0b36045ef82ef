// SPDX-License-Identifier: GPL-3.0-or-later
// A whole recording: append-only steps and tables, with the state after any of them at hand.
#pragma once

#include "core/trace/state.h"
#include "core/trace/trace_sink.h"

#include <deque>
#include <span>
#include <string>
#include <vector>

namespace loopscope {

/// What was painted (page_picture.h), and the first moment that shows it.
struct RecordedPicture
{
    std::size_t moment = 0;
    std::string bytes;
};

/// Grows while a recording streams in and never changes what it holds: references to its strings, sources and
/// cards stay good. Not for several threads.
class Trace final : public TraceSink
{
public:
    Trace();

    void addString(std::string_view text) override;
    void addSource(std::string_view name, std::string_view text) override;
    void addPosition(const Position& position) override;
    void addCard(const Card& card) override;
    void addStep(const Step& step) override;
    void addPromiseRecord(const PromiseRecord& record) override;
    void addPicture(std::string_view bytes) override;

    /// Number of steps. A *moment* of the trace is a number from 0 (nothing has happened) to size().
    std::size_t size() const { return m_steps.size(); }
    bool empty() const { return m_steps.empty(); }
    const Step& step(std::size_t index) const { return m_steps[index]; }

    /// Row 0 of each table is an empty one, so that "none" can be asked for.
    std::string_view text(StringId id) const { return m_strings[number(id)]; }
    const Source& source(SourceId id) const { return m_sources[number(id)]; }
    const Position& position(PositionId id) const { return m_positions[number(id)]; }
    const Card& card(CardId id) const { return m_cards[number(id)]; }
    std::string_view cardName(CardId id) const { return text(card(id).name); }
    std::string_view textAt(PositionId id) const;

    std::size_t stringCount() const { return m_strings.size() - 1; }
    std::size_t sourceCount() const { return m_sources.size() - 1; }
    std::size_t positionCount() const { return m_positions.size() - 1; }
    std::size_t cardCount() const { return m_cards.size() - 1; }

    /// Indices of the steps that are console lines, in order: State::consoleLines counts into it.
    std::span<const std::uint32_t> consoleSteps() const { return m_consoleSteps; }

    /// What happened to promises, by moment: for a PromiseTable.
    std::span<const PromiseRecord> promiseRecords() const { return m_promiseRecords; }
    /// In order. PagePictures makes pages of them.
    std::span<const RecordedPicture> pictures() const { return m_pictures; }

    /// The state at a moment. Costs a copy of a keyframe and a fold over at most some hundred steps, or as
    /// many as the state has cards.
    State stateAt(std::size_t moment) const;
    const State& lastState() const { return m_last; }

    /// Whether the recording has come to its end, of itself or at a limit.
    bool ended() const { return !m_steps.empty() && endsRecording(m_steps.back().kind); }

    /// Memory that steps, tables and keyframes take, in bytes; an estimate.
    std::size_t bytes() const;

private:
    struct Keyframe
    {
        std::size_t moment;
        State state;
    };

    std::vector<Step> m_steps;
    std::deque<std::string> m_strings;
    std::deque<Source> m_sources;
    std::vector<Position> m_positions;
    std::deque<Card> m_cards;
    std::vector<std::uint32_t> m_consoleSteps;
    std::vector<PromiseRecord> m_promiseRecords;
    std::vector<RecordedPicture> m_pictures;
    std::vector<Keyframe> m_keyframes;
    State m_last;
    std::size_t m_keyframeBytes = 0;
    std::size_t m_textBytes = 0;
};

} // namespace loopscope
