// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/url/form_urlencoded.h"

#include "core/encoding/utf8.h"
#include "core/url/percent_encoding.h"

#include <algorithm>

namespace loopscope::url {

namespace {

std::string decoded(std::string_view text)
{
    std::string spaced(text);
    std::replace(spaced.begin(), spaced.end(), '+', ' ');
    return encoding::wellFormedUtf8(percentDecoded(spaced));
}

void appendEncoded(std::string& result, std::string_view text)
{
    for (const char32_t each : encoding::fromUtf8(text)) {
        if (each == ' ')
            result += '+';
        else
            appendPercentEncoded(result, each, EncodeSet::FormUrlencoded);
    }
}

} // namespace

Pairs parseFormUrlencoded(std::string_view text)
{
    Pairs pairs;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('&'), text.size());
        const std::string_view pair = text.substr(0, end);
        const std::size_t equals = std::min(pair.find('='), pair.size());
        if (!pair.empty())
            pairs.emplace_back(
                decoded(pair.substr(0, equals)), decoded(pair.substr(std::min(equals + 1, pair.size()))));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pairs;
}

std::string formUrlencoded(const Pairs& pairs)
{
    std::string text;
    for (const auto& [name, value] : pairs) {
        text += text.empty() ? "" : "&";
        appendEncoded(text, name);
        text += '=';
        appendEncoded(text, value);
    }
    return text;
}

} // namespace loopscope::url
