// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_moments.h"

#include "app/headless_recording.h"
#include "ui/export/storyboard.h"

#include <numeric>

namespace loopscope {

namespace {

using Moments = std::optional<std::vector<std::size_t>>;

/// From 0, the beginning, to the recording's end.
std::optional<std::size_t> stepNumber(const QString& text, const Trace& trace)
{
    bool isNumber = false;
    const qulonglong step = text.toULongLong(&isNumber);
    if (isNumber && step <= trace.size())
        return static_cast<std::size_t>(step);
    return std::nullopt;
}

Moments readRange(const QString& text, const Trace& trace)
{
    std::size_t from = 0;
    std::size_t to = trace.size();
    if (text != "all") {
        const QStringList ends = text.split(QStringLiteral(".."));
        const auto first = stepNumber(ends.value(0), trace);
        const auto last = stepNumber(ends.value(1), trace);
        if (ends.size() != 2 || !first || !last || *first > *last) {
            complain(CommandLine::tr(
                "--steps takes A..B with numbers from 0 to %1, all, chosen or storyboard, not \"%2\".")
                         .arg(trace.size())
                         .arg(text));
            return {};
        }
        from = *first;
        to = *last;
    }
    std::vector<std::size_t> moments(to - from + 1);
    std::iota(moments.begin(), moments.end(), from);
    return moments;
}

Moments chosenMoments(const std::vector<PlacedEntry>& lesson)
{
    std::vector<std::size_t> chosen = momentsOf(chosenSteps(lesson));
    if (!chosen.empty())
        return chosen;
    complain(CommandLine::tr("--steps chosen: the program's lesson chooses no step, as a line such as "
                             "\"// @lesson step 12\" at its end does."));
    return {};
}

Moments momentOfStep(const QString& text, const Trace& trace)
{
    if (const auto step = stepNumber(text, trace))
        return std::vector { *step };
    complain(CommandLine::tr("--step takes a number from 0 to %1, not \"%2\".").arg(trace.size()).arg(text));
    return {};
}

Moments momentAtTime(const QString& text, const Trace& trace)
{
    bool isNumber = true;
    const double time = text.toDouble(&isNumber);
    if (!isNumber || !(time >= 0)) {
        complain(CommandLine::tr("--time takes milliseconds of virtual time, not \"%1\".").arg(text));
        return {};
    }
    std::size_t moment = 0;
    while (moment < trace.size() && milliseconds(trace.step(moment).time) <= time)
        ++moment;
    return std::vector { moment };
}

} // namespace

std::optional<std::vector<std::size_t>> readMoments(const QCommandLineParser& parser,
    const ExportOptions& options, const Trace& trace, const std::vector<PlacedEntry>& lesson)
{
    if (parser.isSet("step") + parser.isSet("steps") + parser.isSet("time") > 1) {
        complain(CommandLine::tr("--step, --steps and --time do not go together."));
        return {};
    }
    if (parser.value("steps") == "chosen")
        return chosenMoments(lesson);
    if (parser.value("steps") == "storyboard")
        return storyboardMoments(trace, options.atMost);
    if (parser.isSet("steps"))
        return readRange(parser.value("steps"), trace);
    if (parser.isSet("step"))
        return momentOfStep(parser.value("step"), trace);
    if (parser.isSet("time"))
        return momentAtTime(parser.value("time"), trace);
    const ExportRequest& request = options.request;
    const bool isOfOneMoment = request.view == ExportView::Boxes || isOfTheWhole(request.view);
    if (isOfOneMoment && request.format != ExportFormat::Gif)
        return std::vector { startOf(lesson).value_or(trace.size()) };
    std::vector<std::size_t> chosen = momentsOf(chosenSteps(lesson));
    return chosen.empty() ? storyboardMoments(trace, options.atMost) : chosen;
}

} // namespace loopscope
