// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutator.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr std::size_t kLongest = 4096; // bytes

} // namespace

Mutator::Mutator(std::vector<std::string> corpus, std::vector<std::string_view> words, std::uint32_t seed)
    : m_corpus(std::move(corpus))
    , m_words(std::move(words))
    , m_random(seed)
{
}

std::size_t Mutator::below(std::size_t end)
{
    return end == 0 ? 0 : m_random() % end;
}

std::string Mutator::next()
{
    std::string text = m_corpus[below(m_corpus.size())];
    for (std::size_t left = below(9); left > 0; --left)
        change(text);
    text.resize(std::min(text.size(), kLongest));
    return text;
}

void Mutator::change(std::string& text)
{
    const std::size_t at = below(text.size() + 1);
    const std::size_t length = std::min(below(16), text.size() - at);
    switch (below(6)) {
    case 0:
        text.erase(at, length);
        break;
    case 1:
        text.insert(at, text.substr(at, length));
        break;
    case 2:
        text.insert(at, m_words[below(m_words.size())]);
        break;
    case 3:
        text.insert(at, 1, static_cast<char>(below(256)));
        break;
    case 4: // a piece of another text
    {
        const std::string& other = m_corpus[below(m_corpus.size())];
        text.insert(at, other.substr(below(other.size() + 1), below(64)));
    } break;
    default:
        text.resize(at);
    }
}

} // namespace loopscope
