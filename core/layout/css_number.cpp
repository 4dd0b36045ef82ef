// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/css_number.h"

#include "core/dom/text_case.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace loopscope::layout {

std::size_t numberLength(std::string_view text)
{
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    bool hasDigit = false;
    bool hasPoint = false;
    for (; at < text.size(); ++at) {
        if (text[at] >= '0' && text[at] <= '9')
            hasDigit = true;
        else if (text[at] == '.' && !hasPoint)
            hasPoint = true;
        else
            break;
    }
    if (!hasDigit)
        return 0;
    // An exponent, but not the unit em.
    if (at + 1 < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        std::size_t digits = at + 1;
        if (text[digits] == '-' || text[digits] == '+')
            ++digits;
        const std::size_t first = digits;
        while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
            ++digits;
        if (digits > first)
            at = digits;
    }
    return at;
}

double toNumber(std::string_view text)
{
    return std::strtod(std::string(text).c_str(), nullptr);
}

std::string numberText(double number)
{
    if (number == 0 || std::isnan(number))
        return "0";
    char buffer[64];
    const double size = std::fabs(number);
    if (size >= 1e6 || size < 1e-4)
        std::snprintf(buffer, sizeof buffer, size >= 1e6 ? "%.0f" : "%.6g", number);
    else
        std::snprintf(buffer, sizeof buffer, "%.6g", number);
    return buffer;
}

std::vector<std::string> splitAt(std::string_view value, char separator)
{
    std::vector<std::string> parts;
    std::string part;
    int depth = 0;
    char quote = '\0';
    const auto take = [&] {
        parts.emplace_back(dom::stripped(part));
        part.clear();
    };
    for (const char c : value) {
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '(')
            ++depth;
        else if (c == ')')
            --depth;
        else if (depth == 0 && (c == separator || (separator == ' ' && dom::isAsciiWhitespace(c)))) {
            take();
            continue;
        }
        part += c;
    }
    take();
    return parts;
}

std::vector<std::string> wordsOf(std::string_view value)
{
    std::vector<std::string> parts = splitAt(value, ' ');
    std::erase_if(parts, [](const std::string& part) { return part.empty(); });
    return parts;
}

double layoutUnit(double pixels)
{
    constexpr double kUnits = 64;
    return std::trunc(pixels * kUnits) / kUnits;
}

} // namespace loopscope::layout
