// SPDX-License-Identifier: GPL-3.0-or-later
// Random bits that are the same in every recording of a program: of the program's seed, but not those of
// Math.random().
#pragma once

#include <cstdint>
#include <string>

namespace loopscope {

class SeededRandom
{
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_state(seed ^ 0x6C6F6F7073636F70ULL)
    {
    }

    /// SplitMix64.
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }

    /// RFC 9562 §5.4, a UUID of version 4.
    std::string uuid()
    {
        constexpr char kDigits[] = "0123456789abcdef";
        const std::uint64_t high = (next() & ~0xF000ULL) | 0x4000ULL;
        const std::uint64_t low = (next() & ~(0xC0ULL << 56)) | (0x80ULL << 56);
        std::string text;
        for (const std::uint64_t half : { high, low }) {
            for (int shift = 60; shift >= 0; shift -= 4)
                text += kDigits[(half >> shift) & 0xF];
        }
        for (const std::size_t dash : { 8, 13, 18, 23 })
            text.insert(dash, 1, '-');
        return text;
    }

private:
    std::uint64_t m_state;
};

} // namespace loopscope
