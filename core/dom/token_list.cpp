// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/token_list.h"

#include "core/dom/text_case.h"

#include <algorithm>

namespace loopscope::dom {

std::vector<std::string> orderedSet(std::string_view text)
{
    std::vector<std::string> set;
    for (std::string& word : splitOnWhitespace(text)) {
        if (std::find(set.begin(), set.end(), word) == set.end())
            set.push_back(std::move(word));
    }
    return set;
}

void updateTokens(Element& element, std::string_view attribute, const std::vector<std::string>& tokens)
{
    if (tokens.empty() && !element.hasAttribute(attribute))
        return;
    std::string text;
    for (const std::string& token : tokens)
        text.append(text.empty() ? "" : " ").append(token);
    element.setAttribute(attribute, text);
}

} // namespace loopscope::dom
