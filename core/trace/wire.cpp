// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/wire.h"

namespace loopscope {

namespace {

constexpr std::string_view kHeader = "LSTR\x01";

constexpr char kStringTag = 'T';
constexpr char kSourceTag = 'S';
constexpr char kPositionTag = 'P';
constexpr char kCardTag = 'C';
constexpr char kStepTag = 's';
constexpr char kPromiseTag = 'p';
constexpr char kPictureTag = 'L';

} // namespace

WireEncoder::WireEncoder()
    : m_buffer(kHeader)
{
}

void WireEncoder::addString(std::string_view text)
{
    m_buffer.push_back(kStringTag);
    putField(m_buffer, text);
}

void WireEncoder::addSource(std::string_view name, std::string_view text)
{
    m_buffer.push_back(kSourceTag);
    putField(m_buffer, name);
    putField(m_buffer, text);
}

void WireEncoder::addPosition(const Position& position)
{
    m_buffer.push_back(kPositionTag);
    putField(m_buffer, number(position.source));
    putField(m_buffer, position.startLine);
    putField(m_buffer, position.startColumn);
    putField(m_buffer, position.endLine);
    putField(m_buffer, position.endColumn);
}

void WireEncoder::addCard(const Card& card)
{
    m_buffer.push_back(kCardTag);
    putField(m_buffer, static_cast<std::uint64_t>(card.kind));
    putField(m_buffer, number(card.name));
    putField(m_buffer, number(card.position));
    putField(m_buffer, number(card.scheduledAt));
    putField(m_buffer, number(card.origin));
}

void WireEncoder::addStep(const Step& step)
{
    m_buffer.push_back(kStepTag);
    putField(m_buffer, static_cast<std::uint64_t>(step.kind));
    putField(m_buffer, static_cast<std::uint64_t>(step.mark));
    putField(m_buffer, step.detail);
    putField(m_buffer, number(step.position));
    putField(m_buffer, static_cast<std::uint64_t>((step.time - m_lastTime).count()));
    putField(m_buffer, number(step.card));
    putField(m_buffer, step.a);
    putField(m_buffer, step.b);
    m_lastTime = step.time;
}

void WireEncoder::addPromiseRecord(const PromiseRecord& record)
{
    m_buffer.push_back(kPromiseTag);
    putField(m_buffer, static_cast<std::uint64_t>(record.event));
    putField(m_buffer, static_cast<std::uint64_t>(record.operation));
    putField(m_buffer, record.moment);
    putField(m_buffer, number(record.promise));
    putField(m_buffer, number(record.other));
    putField(m_buffer, number(record.card));
    putField(m_buffer, number(record.position));
    putField(m_buffer, number(record.text));
}

void WireEncoder::addPicture(std::string_view bytes)
{
    m_buffer.push_back(kPictureTag);
    putField(m_buffer, bytes);
}

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
        FieldReader fields(rest);
        const FieldReader::Outcome outcome = decodeRecord(fields);
        if (outcome != FieldReader::Outcome::Whole) {
            m_failed = outcome == FieldReader::Outcome::Fault;
            break;
        }
        rest = fields.rest();
    }
    m_pending.erase(0, m_pending.size() - rest.size());
    return !m_failed;
}

FieldReader::Outcome WireDecoder::decodeRecord(FieldReader& fields)
{
    const char tag = fields.tag();
    if (!fields.isWhole())
        return fields.outcome();
    switch (tag) {
    case kStringTag: {
        const std::string_view text = fields.text();
        if (fields.isWhole()) {
            ++m_strings;
            m_sink.addString(text);
        }
        break;
    }
    case kSourceTag: {
        const std::string_view name = fields.text();
        const std::string_view text = fields.text();
        if (fields.isWhole()) {
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
        if (fields.isWhole()) {
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
        if (fields.isWhole()) {
            ++m_cards;
            m_sink.addCard(card);
        }
        break;
    }
    case kStepTag:
        if (!addStepFrom(fields))
            fields.fail(FieldReader::Outcome::Fault);
        break;
    case kPromiseTag:
        addPromiseRecordFrom(fields);
        break;
    case kPictureTag: {
        const std::string_view bytes = fields.text();
        if (fields.isWhole())
            m_sink.addPicture(bytes);
        break;
    }
    default:
        fields.fail(FieldReader::Outcome::Fault);
    }
    return fields.outcome();
}

bool WireDecoder::addStepFrom(FieldReader& fields)
{
    Step step;
    step.kind = static_cast<StepKind>(fields.number(kStepKindCount - 1));
    step.mark = static_cast<Mark>(fields.number(static_cast<std::uint32_t>(Mark::FrameBeforeTasks)));
    step.detail = static_cast<std::uint16_t>(fields.number(UINT16_MAX));
    step.position = PositionId(fields.number(m_positions));
    const auto since = static_cast<std::int64_t>(
        fields.value(static_cast<std::uint64_t>((VirtualTime::max() - m_lastTime).count())));
    step.card = CardId(fields.number(m_cards));
    step.a = fields.number();
    step.b = fields.number();
    if (!fields.isWhole())
        return true;
    if (isConsoleLine(step.kind) && (step.a > m_strings || step.b > m_strings))
        return false;
    m_lastTime += VirtualTime(since);
    step.time = m_lastTime;
    m_sink.addStep(step);
    return true;
}

void WireDecoder::addPromiseRecordFrom(FieldReader& fields)
{
    PromiseRecord record;
    record.event = static_cast<PromiseEvent>(fields.number(kPromiseEventCount - 1));
    record.operation = static_cast<PromiseOperation>(fields.number(kPromiseOperationCount - 1));
    record.moment = fields.number();
    // Each is made before anything else is said of it, in the order of their numbers.
    const bool isNew = record.event == PromiseEvent::Created;
    record.promise = PromiseId(fields.number(m_promises + (isNew ? 1 : 0)));
    record.other = PromiseId(fields.number(m_promises));
    record.card = CardId(fields.number(m_cards));
    record.position = PositionId(fields.number(m_positions));
    record.text = StringId(fields.number(m_strings));
    if (!fields.isWhole())
        return;
    if (number(record.promise) == 0 || (isNew && number(record.promise) != m_promises + 1)) {
        fields.fail(FieldReader::Outcome::Fault);
        return;
    }
    if (isNew)
        ++m_promises;
    m_sink.addPromiseRecord(record);
}

} // namespace loopscope
