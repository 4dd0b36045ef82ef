// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/interpolation.h"

#include "core/layout/css_color.h"
#include "core/layout/css_number.h"

#include <cmath>

namespace loopscope::layout {

namespace {

std::string betweenColors(const Color& from, const Color& to, double progress)
{
    // CSS Color 4 §12.3: premultiplied.
    const double alphaFrom = static_cast<double>(from.alpha);
    const double alphaTo = static_cast<double>(to.alpha);
    const double alpha = alphaFrom + (alphaTo - alphaFrom) * progress;
    const auto channel = [&](double one, double other) {
        const double mixed = one * alphaFrom + (other * alphaTo - one * alphaFrom) * progress;
        return static_cast<std::uint8_t>(std::lround(alpha > 0 ? mixed / alpha : 0));
    };
    return colorText({ channel(from.red, to.red), channel(from.green, to.green), channel(from.blue, to.blue),
        static_cast<float>(alpha) });
}

// "none" against "scale(2) rotate(9deg)" is the same list where nothing happens.
std::string identityOf(std::string_view transform)
{
    std::string text;
    bool isScale = false;
    while (!transform.empty()) {
        const bool isInFunction = !text.empty() && text.find('(') != std::string::npos;
        const std::size_t length = isInFunction ? numberLength(transform) : 0;
        if (length > 0) {
            text += isScale ? "1" : "0";
            transform.remove_prefix(length);
            continue;
        }
        if (transform.starts_with("scale"))
            isScale = true;
        else if (transform.starts_with(")"))
            isScale = false;
        text += transform.front();
        transform.remove_prefix(1);
    }
    return text;
}

bool isListOfTransforms(std::string_view text)
{
    return text.starts_with("translate") || text.starts_with("scale") || text.starts_with("rotate")
        || text.starts_with("skew");
}

bool isPartOfName(std::string_view before)
{
    return !before.empty()
        && ((before.back() >= 'a' && before.back() <= 'z') || (before.back() >= 'A' && before.back() <= 'Z'));
}

} // namespace

std::optional<std::string> interpolated(std::string_view from, std::string_view to, double progress)
{
    const std::optional<Color> colorFrom = parseColor(from, {});
    const std::optional<Color> colorTo = parseColor(to, {});
    if (colorFrom && colorTo)
        return betweenColors(*colorFrom, *colorTo, progress);
    std::string identity;
    if (from == "none" && isListOfTransforms(to)) {
        identity = identityOf(to);
        from = identity;
    } else if (to == "none" && isListOfTransforms(from)) {
        identity = identityOf(from);
        to = identity;
    }
    std::string text;
    bool hasNumber = false;
    while (!from.empty() && !to.empty()) {
        const bool isName = isPartOfName(text);
        const std::size_t one = isName ? 0 : numberLength(from);
        const std::size_t other = isName ? 0 : numberLength(to);
        if ((one > 0) != (other > 0))
            return {};
        if (one > 0) {
            const double start = toNumber(from.substr(0, one));
            const double end = toNumber(to.substr(0, other));
            text += numberText(start + (end - start) * progress);
            from.remove_prefix(one);
            to.remove_prefix(other);
            hasNumber = true;
            continue;
        }
        if (from.front() != to.front())
            return {};
        text += from.front();
        from.remove_prefix(1);
        to.remove_prefix(1);
    }
    if (!from.empty() || !to.empty() || !hasNumber)
        return {};
    return text;
}

} // namespace loopscope::layout
