// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and texts as bytes: little-endian base-128 varints; texts as length and bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace loopscope {

void putField(std::string& buffer, std::uint64_t value);
void putField(std::string& buffer, std::string_view text);

/// Reads fields from the front of bytes. Once a field is not there, or not right, every further one is 0.
class FieldReader
{
public:
    enum class Outcome : std::uint8_t
    {
        Whole,
        NeedsMore, // the bytes ended within a field
        Fault
    };

    explicit FieldReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    char tag();
    /// A number of at most `greatest`.
    std::uint64_t value(std::uint64_t greatest);
    std::uint32_t number(std::uint32_t greatest = UINT32_MAX);
    /// Valid as long as the bytes are.
    std::string_view text();

    /// Notes that what was read makes no sense. Always 0, for the caller to return.
    char fail(Outcome outcome);

    Outcome outcome() const { return m_outcome; }
    bool isWhole() const { return m_outcome == Outcome::Whole; }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
    Outcome m_outcome = Outcome::Whole;
};

} // namespace loopscope
