// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/trace.h"

#include <algorithm>

namespace loopscope {

namespace {

// A keyframe costs a copy of the state, so a large state gets fewer of them: memory stays in proportion to
// the steps, and a fold stays about as long as the copy.
constexpr std::size_t kStepsBetweenKeyframes = 512;
constexpr std::size_t kStepsPerCard = 4;

std::size_t sizeOf(const State& state)
{
    return sizeof(State) + state.cardCount() * sizeof(PendingApi);
}

} // namespace

Trace::Trace()
{
    m_strings.emplace_back();
    m_sources.emplace_back();
    m_positions.emplace_back();
    m_cards.emplace_back();
    m_keyframes.push_back({ 0, {} });
}

void Trace::addString(std::string_view text)
{
    m_textBytes += text.size() + sizeof(std::string);
    m_strings.emplace_back(text);
}

void Trace::addSource(std::string_view name, std::string_view text)
{
    m_textBytes += name.size() + text.size() + sizeof(Source);
    m_sources.push_back({ std::string(name), std::string(text) });
}

void Trace::addPosition(const Position& position)
{
    m_positions.push_back(position);
}

void Trace::addCard(const Card& card)
{
    m_cards.push_back(card);
}

void Trace::addStep(const Step& step)
{
    if (isConsoleLine(step.kind))
        m_consoleSteps.push_back(static_cast<std::uint32_t>(m_steps.size()));
    m_steps.push_back(step);
    apply(m_last, step);
    const std::size_t since = m_steps.size() - m_keyframes.back().moment;
    if (since >= kStepsBetweenKeyframes && since >= m_last.cardCount() * kStepsPerCard) {
        m_keyframes.push_back({ m_steps.size(), m_last });
        m_keyframeBytes += sizeOf(m_last);
    }
}

// One that comes late goes before those of later moments, of which there are few.
void Trace::addPromiseRecord(const PromiseRecord& record)
{
    auto place = m_promiseRecords.end();
    while (place != m_promiseRecords.begin() && std::prev(place)->moment > record.moment)
        --place;
    m_promiseRecords.insert(place, record);
}

// The page as it was loaded is there at the beginning; any other with the step that ends its frame.
void Trace::addPicture(std::string_view bytes)
{
    m_pictures.push_back({ m_steps.empty() ? 0 : m_steps.size() + 1, std::string(bytes) });
    m_textBytes += bytes.size() + sizeof(RecordedPicture);
}

std::string_view Trace::textAt(PositionId id) const
{
    const Position& where = position(id);
    return textOf(source(where.source).text, where);
}

State Trace::stateAt(std::size_t moment) const
{
    moment = std::min(moment, m_steps.size());
    if (moment == m_steps.size())
        return m_last;
    const auto after = std::upper_bound(m_keyframes.begin(), m_keyframes.end(), moment,
        [](std::size_t wanted, const Keyframe& keyframe) { return wanted < keyframe.moment; });
    const Keyframe& keyframe = *std::prev(after);
    State state = keyframe.state;
    for (std::size_t i = keyframe.moment; i < moment; ++i)
        apply(state, m_steps[i]);
    return state;
}

std::size_t Trace::bytes() const
{
    return m_steps.size() * sizeof(Step) + m_positions.size() * sizeof(Position)
        + m_cards.size() * sizeof(Card) + m_consoleSteps.size() * sizeof(std::uint32_t)
        + m_promiseRecords.size() * sizeof(PromiseRecord) + m_textBytes + m_keyframeBytes;
}

std::string_view textOf(std::string_view sourceText, const Position& range)
{
    std::uint32_t line = 1;
    std::uint32_t column = 0;
    std::size_t begin = std::string_view::npos;
    std::size_t at = 0;
    const auto isAt = [&](std::uint32_t wantedLine, std::uint32_t wantedColumn) {
        return line > wantedLine || (line == wantedLine && column >= wantedColumn);
    };
    while (at < sourceText.size()) {
        if (begin == std::string_view::npos && isAt(range.startLine, range.startColumn))
            begin = at;
        if (isAt(range.endLine, range.endColumn))
            break;
        // ECMA §12.3 Line Terminators: LF, CR, CR LF as one, and U+2028 and U+2029 (E2 80 A8 and E2 80 A9).
        const unsigned char lead = static_cast<unsigned char>(sourceText[at]);
        const std::string_view rest = sourceText.substr(at);
        std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        const bool isBreak
            = lead == '\n' || lead == '\r' || rest.starts_with("\u2028") || rest.starts_with("\u2029");
        if (rest.starts_with("\r\n"))
            length = 2;
        at = std::min(at + length, sourceText.size());
        if (isBreak) {
            ++line;
            column = 0;
        } else {
            ++column;
        }
    }
    if (begin == std::string_view::npos)
        return {};
    return sourceText.substr(begin, at - begin);
}

} // namespace loopscope
