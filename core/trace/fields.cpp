// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/fields.h"

namespace loopscope {

namespace {

constexpr std::uint64_t kLongestText = std::uint64_t { 1 } << 30;

} // namespace

void putField(std::string& buffer, std::uint64_t value)
{
    while (value >= 0x80) {
        buffer.push_back(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    buffer.push_back(static_cast<char>(value));
}

void putField(std::string& buffer, std::string_view text)
{
    putField(buffer, text.size());
    buffer.append(text);
}

char FieldReader::tag()
{
    if (m_rest.empty())
        return fail(Outcome::NeedsMore);
    const char tag = m_rest.front();
    m_rest.remove_prefix(1);
    return tag;
}

std::uint64_t FieldReader::value(std::uint64_t greatest)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (m_outcome != Outcome::Whole)
            return 0;
        if (m_rest.empty())
            return static_cast<std::uint64_t>(fail(Outcome::NeedsMore));
        const unsigned char byte = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        value |= std::uint64_t { byte & 0x7Fu } << shift;
        if (byte < 0x80) {
            if (value > greatest)
                return static_cast<std::uint64_t>(fail(Outcome::Fault));
            return value;
        }
    }
    return static_cast<std::uint64_t>(fail(Outcome::Fault));
}

std::uint32_t FieldReader::number(std::uint32_t greatest)
{
    return static_cast<std::uint32_t>(value(greatest));
}

std::string_view FieldReader::text()
{
    const std::uint64_t length = value(kLongestText);
    if (m_outcome == Outcome::Whole && length > m_rest.size())
        fail(Outcome::NeedsMore);
    if (m_outcome != Outcome::Whole)
        return {};
    const std::string_view text = m_rest.substr(0, length);
    m_rest.remove_prefix(length);
    return text;
}

char FieldReader::fail(Outcome outcome)
{
    if (m_outcome == Outcome::Whole)
        m_outcome = outcome;
    return 0;
}

} // namespace loopscope
