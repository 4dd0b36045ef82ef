// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/css_length.h"

#include "core/dom/text_case.h"
#include "core/layout/css_number.h"

#include <algorithm>

namespace loopscope::layout {

namespace {

/// Reads calc(), min(), max() and clamp(). A product keeps its factor in `factor`.
class Calculation
{
public:
    Calculation(std::string_view text, const LengthContext& context)
        : m_rest(text)
        , m_context(context)
    {
    }

    std::optional<Length> read()
    {
        const Term term = sum();
        skipSpace();
        if (m_failed || !m_rest.empty())
            return {};
        return Length { Length::Kind::Fixed, term.px, term.percent, false };
    }

private:
    struct Term
    {
        double px = 0; // or the number
        double percent = 0;
    };

    void skipSpace()
    {
        while (!m_rest.empty() && dom::isAsciiWhitespace(m_rest.front()))
            m_rest.remove_prefix(1);
    }
    bool take(char c)
    {
        skipSpace();
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    Term sum()
    {
        Term left = product();
        for (;;) {
            const double sign = take('+') ? 1 : take('-') ? -1 : 0;
            if (sign == 0)
                return left;
            const Term right = product();
            left.px += sign * right.px;
            left.percent += sign * right.percent;
        }
    }
    Term product()
    {
        Term left = value();
        for (;;) {
            if (take('*')) {
                const Term right = value();
                // One side is a plain number; either may stand first.
                left = right.percent == 0 ? Term { left.px * right.px, left.percent * right.px }
                                          : Term { left.px * right.px, left.px * right.percent };
            } else if (take('/')) {
                const Term right = value();
                m_failed = m_failed || right.px == 0;
                left = m_failed ? Term {} : Term { left.px / right.px, left.percent / right.px };
            } else {
                return left;
            }
        }
    }
    Term value()
    {
        skipSpace();
        for (const std::string_view name : { "calc(", "(", "min(", "max(", "clamp(" }) {
            if (m_rest.starts_with(name)) {
                m_rest.remove_prefix(name.size());
                return function(name);
            }
        }
        const std::size_t length = numberLength(m_rest);
        std::size_t end = length;
        while (end < m_rest.size() && (m_rest[end] == '%' || (m_rest[end] >= 'a' && m_rest[end] <= 'z')))
            ++end;
        const std::string_view word = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        if (length > 0 && length == end)
            return { toNumber(word), 0 };
        const std::optional<Length> found = length > 0 ? parseLength(word, m_context) : std::nullopt;
        m_failed = m_failed || !found;
        return found ? Term { found->px, found->percent } : Term {};
    }
    // TEACHING: min() and max() compare pixels alone; percentages among them are not worked out.
    Term function(std::string_view name)
    {
        Term result = sum();
        for (int i = 1; take(','); ++i) {
            const Term next = sum();
            const bool isMin = name == "min(" || (name == "clamp(" && i == 2);
            result = isMin == (next.px < result.px) ? next : result;
        }
        m_failed = m_failed || !take(')');
        return result;
    }

    std::string_view m_rest;
    const LengthContext& m_context;
    bool m_failed = false;
};

std::optional<double> pixelsOf(std::string_view unit, const LengthContext& context)
{
    const double small = std::min(context.viewportWidth, context.viewportHeight);
    const double large = std::max(context.viewportWidth, context.viewportHeight);
    if (unit == "px")
        return 1;
    if (unit == "em")
        return context.fontSize;
    if (unit == "rem")
        return context.rootFontSize;
    if (unit == "vw" || unit == "dvw" || unit == "svw" || unit == "lvw")
        return context.viewportWidth / 100;
    if (unit == "vh" || unit == "dvh" || unit == "svh" || unit == "lvh")
        return context.viewportHeight / 100;
    if (unit == "vmin")
        return small / 100;
    if (unit == "vmax")
        return large / 100;
    if (unit == "pt")
        return 4.0 / 3;
    if (unit == "pc")
        return 16;
    if (unit == "in")
        return 96;
    if (unit == "cm")
        return 96 / 2.54;
    if (unit == "mm")
        return 96 / 25.4;
    if (unit == "ch" || unit == "ex")
        return context.fontSize * (unit == "ch" ? 0.636 : 0.547);
    return {};
}

} // namespace

double Length::of(double whole) const
{
    return layoutUnit(px + percent * whole / 100);
}

std::optional<Length> parseLength(std::string_view given, const LengthContext& context)
{
    const std::string text = dom::asciiLower(dom::stripped(given));
    for (const std::string_view keyword : { "auto", "none", "normal", "content" }) {
        if (text == keyword)
            return kAuto;
    }
    if (text == "min-content")
        return Length { Length::Kind::MinContent, 0, 0, false };
    if (text == "max-content")
        return Length { Length::Kind::MaxContent, 0, 0, false };
    if (text == "fit-content")
        return Length { Length::Kind::FitContent, 0, 0, false };
    if (text.find('(') != std::string::npos)
        return Calculation(text, context).read();
    const std::size_t length = numberLength(text);
    if (length == 0)
        return {};
    const double number = toNumber(std::string_view(text).substr(0, length));
    const std::string_view unit = std::string_view(text).substr(length);
    if (unit.empty())
        return number == 0 ? std::optional(Length {}) : std::nullopt;
    if (unit == "%")
        return Length { Length::Kind::Fixed, 0, number, true };
    const std::optional<double> pixels = pixelsOf(unit, context);
    return pixels ? std::optional(Length { Length::Kind::Fixed, number * *pixels, 0, false }) : std::nullopt;
}

std::string lengthText(const Length& length, std::string_view automatic)
{
    switch (length.kind) {
    case Length::Kind::Auto:
        return std::string(automatic);
    case Length::Kind::MinContent:
        return "min-content";
    case Length::Kind::MaxContent:
        return "max-content";
    case Length::Kind::FitContent:
        return "fit-content";
    case Length::Kind::Fixed:
        break;
    }
    if (length.isPercentage && length.px == 0)
        return numberText(length.percent) + "%";
    if (length.percent == 0)
        return numberText(length.px) + "px";
    if (length.px == 0)
        return numberText(length.percent) + "%";
    return std::string("calc(")
        .append(numberText(length.percent))
        .append(length.px < 0 ? "% - " : "% + ")
        .append(numberText(length.px < 0 ? -length.px : length.px))
        .append("px)");
}

} // namespace loopscope::layout
