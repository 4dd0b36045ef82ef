// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/media_query.h"

#include "core/dom/text_case.h"
#include "core/layout/css_length.h"
#include "core/layout/css_number.h"

#include <optional>

namespace loopscope::layout {

namespace {

double pixels(std::string_view value)
{
    const std::optional<Length> length = parseLength(value, {});
    return length ? length->px : 0;
}

bool compares(double actual, std::string_view sign, double wanted)
{
    if (sign == "<")
        return actual < wanted;
    if (sign == "<=")
        return actual <= wanted;
    if (sign == ">")
        return actual > wanted;
    if (sign == ">=")
        return actual >= wanted;
    return actual == wanted;
}

// (width >= 600px), (400px < width).
std::optional<bool> matchesRange(std::string_view feature, const Viewport& viewport)
{
    const std::size_t at = feature.find_first_of("<>=");
    if (at == std::string_view::npos)
        return {};
    const std::size_t length = at + 1 < feature.size() && feature[at + 1] == '=' ? 2 : 1;
    const std::string_view left = dom::stripped(feature.substr(0, at));
    const std::string_view right = dom::stripped(feature.substr(at + length));
    const bool isNameFirst = left == "width" || left == "height";
    const std::string_view name = isNameFirst ? left : right;
    const double actual = name == "width" ? viewport.width : viewport.height;
    const std::string_view sign = feature.substr(at, length);
    if (isNameFirst)
        return compares(actual, sign, pixels(right));
    return sign[0] == '<' ? compares(actual, length == 2 ? ">=" : ">", pixels(left))
                          : compares(actual, length == 2 ? "<=" : "<", pixels(left));
}

bool matchesFeature(std::string_view feature, const Viewport& viewport)
{
    if (const std::optional<bool> range = matchesRange(feature, viewport))
        return *range;
    const std::size_t colon = feature.find(':');
    const std::string_view name = dom::stripped(feature.substr(0, colon));
    const std::string_view value
        = colon == std::string_view::npos ? std::string_view() : dom::stripped(feature.substr(colon + 1));
    if (name == "min-width")
        return viewport.width >= pixels(value);
    if (name == "max-width")
        return viewport.width <= pixels(value);
    if (name == "width")
        return value.empty() || viewport.width == pixels(value);
    if (name == "min-height")
        return viewport.height >= pixels(value);
    if (name == "max-height")
        return viewport.height <= pixels(value);
    if (name == "height")
        return value.empty() || viewport.height == pixels(value);
    if (name == "orientation")
        return value == (viewport.width > viewport.height ? "landscape" : "portrait");
    if (name == "prefers-reduced-motion" || name == "prefers-contrast"
        || name == "prefers-reduced-transparency")
        return value == "no-preference";
    if (name == "prefers-color-scheme")
        return value.empty() || value == "light";
    if (name == "hover" || name == "any-hover")
        return value.empty() || value == "hover";
    if (name == "pointer" || name == "any-pointer")
        return value.empty() || value == "fine";
    if (name == "color")
        return true;
    return false;
}

bool matchesOne(std::string_view query, const Viewport& viewport)
{
    bool isNegated = false;
    bool matches = true;
    for (const std::string& word : wordsOf(query)) {
        if (word == "not")
            isNegated = true;
        else if (word.starts_with('('))
            matches = matches && matchesFeature(std::string_view(word).substr(1, word.size() - 2), viewport);
        else if (word != "only" && word != "and" && word != "all" && word != "screen")
            matches = false;
    }
    return matches != isNegated;
}

} // namespace

bool matchesMedia(std::string_view query, const Viewport& viewport)
{
    const std::string text = dom::asciiLower(dom::stripped(query));
    if (text.empty())
        return true;
    for (const std::string& one : splitAt(text, ',')) {
        if (matchesOne(one, viewport))
            return true;
    }
    return false;
}

std::string mediaText(std::string_view query)
{
    std::string text;
    const std::string lower = dom::asciiLower(query);
    for (const std::string& one : splitAt(lower, ',')) {
        std::string words;
        for (std::string word : wordsOf(one)) {
            const std::size_t colon = word.find(':');
            if (colon != std::string::npos && word.starts_with('('))
                word = std::string("(")
                           .append(dom::stripped(std::string_view(word).substr(1, colon - 1)))
                           .append(": ")
                           .append(dom::stripped(
                               std::string_view(word).substr(colon + 1, word.size() - colon - 2)))
                           .append(")");
            words.append(words.empty() ? "" : " ").append(word);
        }
        text.append(text.empty() ? "" : ", ").append(words);
    }
    return text;
}

} // namespace loopscope::layout
