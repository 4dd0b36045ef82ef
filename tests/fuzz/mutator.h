// SPDX-License-Identifier: GPL-3.0-or-later
// Makes malformed text out of well-formed text, the same for one seed on every machine.
#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope {

class Mutator
{
public:
    /// `corpus`: what to begin with, never empty; `words`: what to put in.
    Mutator(std::vector<std::string> corpus, std::vector<std::string_view> words, std::uint32_t seed);

    /// A text of the corpus after up to eight changes, of at most a few KB.
    std::string next();

private:
    std::size_t below(std::size_t end);
    void change(std::string& text);

    std::vector<std::string> m_corpus;
    std::vector<std::string_view> m_words;
    std::minstd_rand m_random; // the standard fixes its numbers, unlike those of the distributions
};

} // namespace loopscope
