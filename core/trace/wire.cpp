// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/wire.h"

namespace loopscope {

namespace {

constexpr std::string_view kHeader = "LSTR\x01";
constexpr std::uint64_t kLongestText = std::uint64_t { 1 } << 30;

constexpr char kStringTag = 'T';
constexpr char kSourceTag = 'S';
constexpr char kPositionTag = 'P';
constexpr char kCardTag = 'C';
constexpr char kStepTag = 's';

} // namespace

WireEncoder::WireEncoder()
    : m_buffer(kHeader)
{
}

void WireEncoder::addString(std::string_view text)
{
    m_buffer.push_back(kStringTag);
    put(text);
}

void WireEncoder::addSource(std::string_view name, std::string_view text)
{
    m_buffer.push_back(kSourceTag);
    put(name);
    put(text);
}

void WireEncoder::addPosition(const Position& position)
{
    m_buffer.push_back(kPositionTag);
    put(number(position.source));
    put(position.startLine);
    put(position.startColumn);
    put(position.endLine);
    put(position.endColumn);
}

void WireEncoder::addCard(const Card& card)
{
    m_buffer.push_back(kCardTag);
    put(static_cast<std::uint64_t>(card.kind));
    put(number(card.name));
    put(number(card.position));
    put(number(card.scheduledAt));
    put(number(card.origin));
}

void WireEncoder::addStep(const Step& step)
{
    m_buffer.push_back(kStepTag);
    put(static_cast<std::uint64_t>(step.kind));
    put(static_cast<std::uint64_t>(step.mark));
    put(step.detail);
    put(number(step.position));
    put(static_cast<std::uint64_t>((step.time - m_lastTime).count()));
    put(number(step.card));
    put(step.a);
    put(step.b);
    m_lastTime = step.time;
}

void WireEncoder::put(std::uint64_t value)
{
    while (value >= 0x80) {
        m_buffer.push_back(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    m_buffer.push_back(static_cast<char>(value));
}

void WireEncoder::put(std::string_view text)
{
    put(text.size());
    m_buffer.append(text);
}

/// Reads fields from the front of the pending bytes. Once a field is not there, or not right, every further
/// one is 0.
class WireDecoder::Fields
{
public:
    explicit Fields(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    char tag()
    {
        if (m_rest.empty())
            return fail(Outcome::NeedsMore);
        const char tag = m_rest.front();
        m_rest.remove_prefix(1);
        return tag;
    }

    /// A number of at most `greatest`.
    std::uint64_t value(std::uint64_t greatest)
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_outcome != Outcome::Record)
                return 0;
            if (m_rest.empty())
                return static_cast<std::uint64_t>(fail(Outcome::NeedsMore));
            const unsigned char byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= std::uint64_t { byte & 0x7Fu } << shift;
            if (byte < 0x80) {
                if (value > greatest)
                    fail(Outcome::Fault);
                return value;
            }
        }
        return static_cast<std::uint64_t>(fail(Outcome::Fault));
    }

    std::uint32_t number(std::uint32_t greatest = UINT32_MAX)
    {
        return static_cast<std::uint32_t>(value(greatest));
    }

    std::string_view text()
    {
        const std::uint64_t length = value(kLongestText);
        if (m_outcome == Outcome::Record && length > m_rest.size())
            fail(Outcome::NeedsMore);
        if (m_outcome != Outcome::Record)
            return {};
        const std::string_view text = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return text;
    }

    char fail(Outcome outcome)
    {
        if (m_outcome == Outcome::Record)
            m_outcome = outcome;
        return 0;
    }

    Outcome outcome() const { return m_outcome; }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
    Outcome m_outcome = Outcome::Record;
};

bool WireDecoder::feed(std::string_view bytes)
{
    if (m_failed)
        return false;
    m_pending.append(bytes);
    std::string_view rest = m_pending;
    if (!m_hasHeader) {
        const std::string_view begin = rest.substr(0, kHeader.size());
        m_failed = !kHeader.starts_with(begin);
        if (m_failed || begin.size() < kHeader.size())
            return !m_failed;
        rest.remove_prefix(kHeader.size());
        m_hasHeader = true;
    }
    for (;;) {
        Fields fields(rest);
        const Outcome outcome = decodeRecord(fields);
        if (outcome != Outcome::Record) {
            m_failed = outcome == Outcome::Fault;
            break;
        }
        rest = fields.rest();
    }
    m_pending.erase(0, m_pending.size() - rest.size());
    return !m_failed;
}

WireDecoder::Outcome WireDecoder::decodeRecord(Fields& fields)
{
    const char tag = fields.tag();
    if (fields.outcome() != Outcome::Record)
        return fields.outcome();
    switch (tag) {
    case kStringTag: {
        const std::string_view text = fields.text();
        if (fields.outcome() == Outcome::Record) {
            ++m_strings;
            m_sink.addString(text);
        }
        break;
    }
    case kSourceTag: {
        const std::string_view name = fields.text();
        const std::string_view text = fields.text();
        if (fields.outcome() == Outcome::Record) {
            ++m_sources;
            m_sink.addSource(name, text);
        }
        break;
    }
    case kPositionTag: {
        Position position;
        position.source = SourceId(fields.number(m_sources));
        position.startLine = fields.number();
        position.startColumn = fields.number();
        position.endLine = fields.number();
        position.endColumn = fields.number();
        if (fields.outcome() == Outcome::Record) {
            ++m_positions;
            m_sink.addPosition(position);
        }
        break;
    }
    case kCardTag: {
        Card card;
        card.kind = static_cast<CardKind>(fields.number(static_cast<std::uint32_t>(kLastCardKind)));
        card.name = StringId(fields.number(m_strings));
        card.position = PositionId(fields.number(m_positions));
        card.scheduledAt = PositionId(fields.number(m_positions));
        card.origin = CardId(fields.number(m_cards));
        if (fields.outcome() == Outcome::Record) {
            ++m_cards;
            m_sink.addCard(card);
        }
        break;
    }
    case kStepTag:
        if (!addStepFrom(fields))
            fields.fail(Outcome::Fault);
        break;
    default:
        fields.fail(Outcome::Fault);
    }
    return fields.outcome();
}

bool WireDecoder::addStepFrom(Fields& fields)
{
    Step step;
    step.kind = static_cast<StepKind>(fields.number(kStepKindCount - 1));
    step.mark = static_cast<Mark>(fields.number(static_cast<std::uint32_t>(Mark::TimerBeforeFrame)));
    step.detail = static_cast<std::uint16_t>(fields.number(UINT16_MAX));
    step.position = PositionId(fields.number(m_positions));
    const auto since = static_cast<std::int64_t>(
        fields.value(static_cast<std::uint64_t>((VirtualTime::max() - m_lastTime).count())));
    step.card = CardId(fields.number(m_cards));
    step.a = fields.number();
    step.b = fields.number();
    if (fields.outcome() != Outcome::Record)
        return true;
    if (isConsoleLine(step.kind) && step.a > m_strings)
        return false;
    m_lastTime += VirtualTime(since);
    step.time = m_lastTime;
    m_sink.addStep(step);
    return true;
}

} // namespace loopscope
