// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/shorthands.h"

#include "core/dom/text_case.h"
#include "core/layout/css_color.h"
#include "core/layout/css_length.h"
#include "core/layout/css_number.h"

#include <algorithm>

namespace loopscope::layout {

namespace {

using Longhands = std::vector<LonghandValue>;
using Words = std::vector<std::string>;

constexpr std::string_view kSides[] = { "top", "right", "bottom", "left" };

bool isCssWide(std::string_view value)
{
    return value == "inherit" || value == "initial" || value == "unset" || value == "revert"
        || value == "revert-layer";
}
bool isColor(const std::string& word)
{
    return parseColor(word, {}).has_value();
}
bool isTime(std::string_view word)
{
    const std::size_t length = numberLength(word);
    return length > 0 && (word.substr(length) == "s" || word.substr(length) == "ms");
}
bool isLength(const std::string& word)
{
    const std::optional<Length> length = parseLength(word, {});
    return length && length->isFixed();
}
bool isNumber(std::string_view word)
{
    return !word.empty() && numberLength(word) == word.size();
}
bool isBorderStyle(std::string_view word)
{
    constexpr std::string_view kStyles[]
        = { "none", "hidden", "solid", "dashed", "dotted", "double", "groove", "ridge", "inset", "outset" };
    return std::find(std::begin(kStyles), std::end(kStyles), word) != std::end(kStyles);
}
bool isBorderWidth(const std::string& word)
{
    return word == "thin" || word == "medium" || word == "thick" || isLength(word);
}

// One value is for all sides, two for each direction, of three the second is left and right.
const std::string& ofSide(const Words& words, std::size_t side)
{
    constexpr std::size_t kPlaces[4][4] = { { 0, 0, 0, 0 }, { 0, 1, 0, 1 }, { 0, 1, 2, 1 }, { 0, 1, 2, 3 } };
    return words[kPlaces[std::min<std::size_t>(words.size(), 4) - 1][side]];
}

std::string sideName(std::string_view name, std::size_t side)
{
    if (name == "inset")
        return std::string(kSides[side]);
    if (name == "margin" || name == "padding")
        return std::string(name).append("-").append(kSides[side]);
    if (name == "border-radius") {
        constexpr std::string_view kCorners[] = { "top-left", "top-right", "bottom-right", "bottom-left" };
        return std::string("border-").append(kCorners[side]).append("-radius");
    }
    return std::string("border-").append(kSides[side]).append(name.substr(6)); // border-width and its like
}
bool hasFourSides(std::string_view name)
{
    return name == "margin" || name == "padding" || name == "inset" || name == "border-width"
        || name == "border-style" || name == "border-color" || name == "border-radius";
}

Longhands ofBorder(std::string_view name, const Words& words)
{
    std::string width = "medium";
    std::string style = "none";
    std::string color = "currentcolor";
    for (const std::string& word : words) {
        if (isBorderStyle(word))
            style = word;
        else if (isBorderWidth(word))
            width = word;
        else if (isColor(word) || word.find("var(") != std::string::npos)
            color = word;
        else
            return {};
    }
    if (name == "outline")
        return { { "outline-width", width == "medium" ? "3px" : width }, { "outline-style", style },
            { "outline-color", color } };
    Longhands result;
    for (const std::string_view side : kSides) {
        if (name != "border" && name.substr(7) != side)
            continue;
        const std::string begin = std::string("border-").append(side);
        result.insert(result.end(),
            { { begin + "-width", width }, { begin + "-style", style }, { begin + "-color", color } });
    }
    return result;
}

Longhands ofBackground(const std::string& value)
{
    std::string color = "rgba(0, 0, 0, 0)";
    std::string image = "none";
    for (const std::string& word : wordsOf(value)) {
        if (isColor(word))
            color = word;
        else if (word.find("gradient(") != std::string::npos || word.starts_with("url("))
            image = value.find(',') != std::string::npos && word.starts_with("url(") ? value : word;
    }
    return { { "background-image", image }, { "background-color", color } };
}

Longhands ofFlex(const Words& words)
{
    std::string grow = "0";
    std::string shrink = "1";
    std::string basis = "auto";
    if (words.size() == 1 && words[0] == "none")
        return { { "flex-grow", "0" }, { "flex-shrink", "0" }, { "flex-basis", "auto" } };
    if (words.size() == 1 && words[0] == "auto")
        grow = "1";
    int numbers = 0;
    bool hasBasis = words.size() == 1 && words[0] == "auto";
    for (const std::string& word : words) {
        if (isNumber(word) && numbers < 2) {
            (numbers++ == 0 ? grow : shrink) = word;
        } else {
            basis = word;
            hasBasis = true;
        }
    }
    if (hasBasis && numbers == 0)
        grow = "1";
    if (!hasBasis)
        basis = "0%";
    if (words.size() == 1 && words[0] == "initial")
        return { { "flex-grow", "0" }, { "flex-shrink", "1" }, { "flex-basis", "auto" } };
    return { { "flex-grow", grow }, { "flex-shrink", shrink }, { "flex-basis", basis } };
}

Longhands ofFont(const std::string& value)
{
    Words words = wordsOf(value);
    Longhands result { { "font-style", "normal" }, { "font-weight", "400" } };
    std::size_t at = 0;
    for (; at < words.size(); ++at) {
        const std::string& word = words[at];
        if (word == "italic" || word == "oblique")
            result[0].second = word;
        else if (word == "bold" || word == "bolder" || word == "lighter" || isNumber(word))
            result[1].second = word;
        else if (word != "normal" && word != "small-caps")
            break;
    }
    if (at + 1 >= words.size())
        return {};
    const Words sizes = splitAt(words[at], '/');
    result.emplace_back("font-size", sizes[0]);
    result.emplace_back("line-height", sizes.size() > 1 ? sizes[1] : std::string("normal"));
    std::string family;
    for (++at; at < words.size(); ++at)
        family.append(family.empty() ? "" : " ").append(words[at]);
    result.emplace_back("font-family", family);
    return result;
}

void addToList(std::string& list, std::string_view item)
{
    list.append(list.empty() ? "" : ", ").append(item);
}

Longhands ofTransition(const std::string& value)
{
    std::string property;
    std::string duration;
    std::string timing;
    std::string delay;
    for (const std::string& one : splitAt(value, ',')) {
        std::string parts[] = { "all", "0s", "ease", "0s" };
        int times = 0;
        for (const std::string& word : wordsOf(one)) {
            if (isTime(word))
                parts[times++ == 0 ? 1 : 3] = word;
            else if (word.starts_with("ease") || word == "linear" || word.starts_with("step")
                || word.find('(') != std::string::npos)
                parts[2] = word;
            else
                parts[0] = word;
        }
        addToList(property, parts[0]);
        addToList(duration, parts[1]);
        addToList(timing, parts[2]);
        addToList(delay, parts[3]);
    }
    return { { "transition-property", property }, { "transition-duration", duration },
        { "transition-timing-function", timing }, { "transition-delay", delay } };
}

Longhands ofAnimation(const std::string& value)
{
    constexpr std::string_view kNames[] = { "animation-name", "animation-duration",
        "animation-timing-function", "animation-delay", "animation-iteration-count", "animation-direction",
        "animation-fill-mode", "animation-play-state" };
    std::string lists[8];
    for (const std::string& one : splitAt(value, ',')) {
        std::string parts[] = { "none", "0s", "ease", "0s", "1", "normal", "none", "running" };
        int times = 0;
        for (const std::string& word : wordsOf(one)) {
            const bool isTiming = word.starts_with("ease") || word == "linear" || word.starts_with("step")
                || word.starts_with("cubic-bezier");
            const std::size_t part = isTime(word)      ? (times++ == 0 ? 1U : 3U)
                : isTiming                             ? 2U
                : word == "infinite" || isNumber(word) ? 4U
                : word == "normal" || word == "reverse" || word.starts_with("alternate")        ? 5U
                : word == "forwards" || word == "backwards" || word == "both" || word == "none" ? 6U
                : word == "running" || word == "paused"                                         ? 7U
                                                                                                : 0U;
            parts[part] = word;
        }
        for (std::size_t i = 0; i < 8; ++i)
            addToList(lists[i], parts[i]);
    }
    Longhands result;
    for (std::size_t i = 0; i < 8; ++i)
        result.emplace_back(kNames[i], lists[i]);
    return result;
}

Longhands ofWords(std::string_view name, const std::string& value, const Words& words)
{
    if (name == "overflow")
        return { { "overflow-x", words[0] }, { "overflow-y", words.back() } };
    if (name == "gap")
        return { { "row-gap", words[0] }, { "column-gap", words.back() } };
    if (name == "place-items")
        return { { "align-items", words[0] }, { "justify-items", words.back() } };
    if (name == "place-content")
        return { { "align-content", words[0] }, { "justify-content", words.back() } };
    if (name == "place-self")
        return { { "align-self", words[0] }, { "justify-self", words.back() } };
    if (name == "flex-flow") {
        Longhands result { { "flex-direction", "row" }, { "flex-wrap", "nowrap" } };
        for (const std::string& word : words)
            result[word.find("wrap") != std::string::npos ? 1 : 0].second = word;
        return result;
    }
    if (name == "list-style") {
        Longhands result { { "list-style-type", "disc" }, { "list-style-position", "outside" } };
        for (const std::string& word : words)
            result[word == "inside" || word == "outside" ? 1 : 0].second = word;
        return result;
    }
    if (name == "text-decoration") {
        Longhands result { { "text-decoration-line", "none" }, { "text-decoration-style", "solid" },
            { "text-decoration-color", "currentcolor" } };
        for (const std::string& word : words)
            result[isColor(word)                            ? 2
                    : word == "wavy" || isBorderStyle(word) ? (word == "none" ? 0 : 1)
                                                            : 0]
                .second
                = word;
        return result;
    }
    return { { std::string(name), value } };
}

} // namespace

std::vector<LonghandValue> expandShorthand(std::string_view name, std::string_view given)
{
    const std::string value(dom::stripped(given));
    if (name.starts_with("--"))
        return { { std::string(name), value } };
    if (value.empty())
        return {};
    if (isCssWide(value)) {
        Longhands result;
        for (const std::string& longhand : longhandsOf(name))
            result.emplace_back(longhand, value);
        if (result.empty())
            result.emplace_back(std::string(name), value);
        return result;
    }
    const Words words = wordsOf(value);
    if (hasFourSides(name)) {
        Longhands result;
        for (std::size_t side = 0; side < 4; ++side)
            result.emplace_back(sideName(name, side), ofSide(words, side));
        return result;
    }
    if (name == "border" || name == "border-top" || name == "border-right" || name == "border-bottom"
        || name == "border-left" || name == "outline")
        return ofBorder(name, words);
    if (name == "background")
        return ofBackground(value);
    if (name == "flex")
        return ofFlex(words);
    if (name == "font")
        return ofFont(value);
    if (name == "transition")
        return ofTransition(value);
    if (name == "animation")
        return ofAnimation(value);
    if (name == "margin-inline" || name == "padding-inline")
        return { { std::string(name.substr(0, name.find('-'))) + "-left", words[0] },
            { std::string(name.substr(0, name.find('-'))) + "-right", words.back() } };
    if (name == "margin-block" || name == "padding-block")
        return { { std::string(name.substr(0, name.find('-'))) + "-top", words[0] },
            { std::string(name.substr(0, name.find('-'))) + "-bottom", words.back() } };
    return ofWords(name, value, words);
}

std::vector<std::string> longhandsOf(std::string_view name)
{
    if (hasFourSides(name)) {
        Words result;
        for (std::size_t side = 0; side < 4; ++side)
            result.push_back(sideName(name, side));
        return result;
    }
    constexpr std::pair<std::string_view, std::string_view> kExamples[]
        = { { "border", "1px" }, { "border-top", "1px" }, { "border-right", "1px" },
              { "border-bottom", "1px" }, { "border-left", "1px" }, { "outline", "1px" },
              { "background", "red" }, { "flex", "1" }, { "font", "1px x" }, { "transition", "all" },
              { "animation", "none" }, { "overflow", "hidden" }, { "gap", "1px" }, { "flex-flow", "row" },
              { "list-style", "disc" }, { "text-decoration", "none" }, { "place-items", "start" },
              { "place-content", "start" }, { "place-self", "start" }, { "margin-inline", "1px" },
              { "margin-block", "1px" }, { "padding-inline", "1px" }, { "padding-block", "1px" } };
    for (const auto& [shorthand, example] : kExamples) {
        if (shorthand != name)
            continue;
        Words result;
        for (const auto& [longhand, value] : expandShorthand(name, example))
            result.push_back(longhand);
        return result;
    }
    return {};
}

std::string shorthandText(std::string_view name, const std::vector<std::string>& values)
{
    if (hasFourSides(name)) {
        Words shown = values;
        if (shown[3] == shown[1])
            shown.pop_back();
        if (shown.size() == 3 && shown[2] == shown[0])
            shown.pop_back();
        if (shown.size() == 2 && shown[1] == shown[0])
            shown.pop_back();
        std::string text;
        for (const std::string& value : shown)
            text.append(text.empty() ? "" : " ").append(value);
        return text;
    }
    if (name.starts_with("border") && values.size() >= 3) {
        for (std::size_t i = 3; i < values.size(); ++i) {
            if (values[i] != values[i - 3])
                return {};
        }
        return values[0] + ' ' + values[1] + ' ' + values[2];
    }
    if (name == "overflow" || name == "gap" || name.starts_with("margin-") || name.starts_with("padding-"))
        return values[0] == values[1] ? values[0] : values[0] + ' ' + values[1];
    if (name == "text-decoration")
        return values[0];
    std::string text;
    for (const std::string& value : values)
        text.append(text.empty() ? "" : " ").append(value);
    return text;
}

} // namespace loopscope::layout
