// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/easing.h"

#include "core/layout/css_number.h"

#include <cmath>

namespace loopscope::layout {

namespace {

struct Bezier
{
    double x1;
    double y1;
    double x2;
    double y2;
};

double curve(double one, double two, double t)
{
    const double rest = 1 - t;
    return 3 * rest * rest * t * one + 3 * rest * t * t * two + t * t * t;
}

// x grows with t: its place is found by halving.
double bezierAt(const Bezier& bezier, double x)
{
    constexpr int kHalvings = 50;
    double low = 0;
    double high = 1;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        (curve(bezier.x1, bezier.x2, middle) < x ? low : high) = middle;
    }
    return curve(bezier.y1, bezier.y2, low);
}

double stepsAt(const std::vector<std::string>& arguments, double progress)
{
    const double count = arguments.empty() ? 1 : toNumber(arguments[0]);
    const std::string where = arguments.size() > 1 ? arguments[1] : std::string("end");
    const bool jumpsAtStart = where == "start" || where == "jump-start" || where == "jump-both";
    double step = std::floor(progress * count) + (jumpsAtStart ? 1 : 0);
    double steps = count;
    if (where == "jump-none")
        steps = count - 1;
    else if (where == "jump-both")
        steps = count + 1;
    step = std::fmin(step, steps);
    return steps > 0 ? step / steps : progress;
}

} // namespace

double eased(std::string_view function, double progress)
{
    if (function == "linear")
        return progress;
    const std::size_t open = function.find('(');
    std::vector<std::string> arguments;
    if (open != std::string_view::npos)
        arguments = splitAt(function.substr(open + 1, function.size() - open - 2), ',');
    if (function == "step-start")
        return 1;
    if (function == "step-end")
        return progress < 1 ? 0 : 1;
    if (function.starts_with("steps("))
        return stepsAt(arguments, progress);
    Bezier bezier { 0.25, 0.1, 0.25, 1 };
    if (function == "ease-in")
        bezier = { 0.42, 0, 1, 1 };
    else if (function == "ease-out")
        bezier = { 0, 0, 0.58, 1 };
    else if (function == "ease-in-out")
        bezier = { 0.42, 0, 0.58, 1 };
    else if (function.starts_with("cubic-bezier(") && arguments.size() == 4)
        bezier = { toNumber(arguments[0]), toNumber(arguments[1]), toNumber(arguments[2]),
            toNumber(arguments[3]) };
    return progress <= 0 || progress >= 1 ? progress : bezierAt(bezier, progress);
}

} // namespace loopscope::layout
