// SPDX-License-Identifier: GPL-3.0-or-later
// The binary form in which a recorder streams its records to the window.
//
// A stream is the four letters LSTR, a version byte, then records: a tag byte and, as little-endian base-128
// varints, the record's fields (fields.h; a step's time as the difference from the step before). Where a
// stream is cut, every whole record before the cut counts.
#pragma once

#include "core/trace/fields.h"
#include "core/trace/trace_sink.h"

#include <cstdint>
#include <string>

namespace loopscope {

/// Turns records into bytes. The caller takes them from buffer() and clears it.
class WireEncoder final : public TraceSink
{
public:
    WireEncoder();

    void addString(std::string_view text) override;
    void addSource(std::string_view name, std::string_view text) override;
    void addPosition(const Position& position) override;
    void addCard(const Card& card) override;
    void addStep(const Step& step) override;
    void addPromiseRecord(const PromiseRecord& record) override;
    void addPicture(std::string_view bytes) override;

    std::string& buffer() { return m_buffer; }

private:
    std::string m_buffer;
    VirtualTime m_lastTime {};
};

/// Turns bytes, in pieces of any size, back into records. What it hands on is checked: ids name records that
/// came before, enumerators exist, time does not go back. After a fault it hands on nothing more.
class WireDecoder
{
public:
    explicit WireDecoder(TraceSink& sink)
        : m_sink(sink)
    {
    }

    /// Takes the next bytes. Returns false once the stream has shown itself not to be one.
    bool feed(std::string_view bytes);
    bool failed() const { return m_failed; }

private:
    FieldReader::Outcome decodeRecord(FieldReader& fields);
    bool addStepFrom(FieldReader& fields);
    void addPromiseRecordFrom(FieldReader& fields);

    TraceSink& m_sink;
    std::string m_pending;
    bool m_hasHeader = false;
    bool m_failed = false;
    std::uint32_t m_strings = 0;
    std::uint32_t m_sources = 0;
    std::uint32_t m_positions = 0;
    std::uint32_t m_cards = 0;
    std::uint32_t m_promises = 0;
    VirtualTime m_lastTime {};
};

} // namespace loopscope
