// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/storyboard.h"

#include "ui/export/step_caption.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace loopscope {

namespace {

constexpr double kGap = 20;
constexpr double kCaption = 30;
constexpr double kWideEnough = 1.5; // a sheet's width to its height

/// How many cards stand elsewhere, or are other ones, than before.
std::size_t changesBetween(const State& before, const State& after)
{
    std::size_t changes = after.consoleLines - std::min(before.consoleLines, after.consoleLines);
    const auto count = [&changes](const auto& old, const auto& now) {
        for (const CardId card : now)
            changes += std::find(old.begin(), old.end(), card) == old.end() ? 1 : 0;
    };
    count(before.microtasks, after.microtasks);
    count(before.animationFrames, after.animationFrames);
    count(before.tasks, after.tasks);
    for (const PendingApi& api : after.webApis)
        changes
            += std::find(before.webApis.begin(), before.webApis.end(), api) == before.webApis.end() ? 1 : 0;
    return changes;
}

bool changesAQueue(StepKind kind)
{
    switch (kind) {
    case StepKind::TaskQueued:
    case StepKind::TaskTaken:
    case StepKind::WebApiStarted:
    case StepKind::WebApiFinished:
    case StepKind::WebApiCancelled:
    case StepKind::MicrotaskQueued:
    case StepKind::MicrotaskTaken:
    case StepKind::AnimationFrameCallbackQueued:
    case StepKind::AnimationFrameCallbackTaken:
    case StepKind::AnimationFrameCallbackCancelled:
        return true;
    default:
        return false;
    }
}

/// Each step after which the queues are other than before and stay so for a while, and each console line.
std::vector<std::size_t> candidates(const Trace& trace)
{
    std::vector<std::size_t> moments;
    bool isOpen = false; // a queue has changed and the moment is not taken yet
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const StepKind kind = trace.step(i).kind;
        if (isConsoleLine(kind)) {
            moments.push_back(i + 1);
            isOpen = false;
        } else if (changesAQueue(kind)) {
            // Several changes for one reason, as when a timer's end queues its task, are one.
            if (kind == StepKind::TaskTaken || kind == StepKind::MicrotaskTaken
                || kind == StepKind::AnimationFrameCallbackTaken) {
                moments.push_back(i + 1);
                isOpen = false;
            } else {
                isOpen = true;
            }
        } else if (isOpen && (kind == StepKind::FramePopped || kind == StepKind::ClockAdvanced)) {
            moments.push_back(i);
            isOpen = false;
        }
    }
    if (!trace.empty() && (moments.empty() || moments.back() != trace.size()))
        moments.push_back(trace.size());
    return moments;
}

} // namespace

std::vector<std::size_t> storyboardMoments(const Trace& trace, std::size_t atMost)
{
    std::vector<std::size_t> moments = candidates(trace);
    if (moments.size() <= atMost || atMost == 0)
        return moments;
    // A first thinning keeps the walk over states short.
    constexpr std::size_t kMostStates = 2'000;
    if (moments.size() > kMostStates) {
        std::vector<std::size_t> thinned;
        for (std::size_t i = 0; i < kMostStates; ++i)
            thinned.push_back(moments[i * (moments.size() - 1) / (kMostStates - 1)]);
        moments = std::move(thinned);
    }
    struct Weighed
    {
        std::size_t moment;
        std::size_t weight;
    };
    std::vector<Weighed> weighed;
    State before;
    for (const std::size_t moment : moments) {
        State after = trace.stateAt(moment);
        std::size_t weight = 2 * changesBetween(before, after);
        weight += after.turn != before.turn ? 2 : 0;
        weight += isConsoleLine(trace.step(moment - 1).kind) ? 3 : 0;
        weight += moment == trace.size() ? 1'000 : 0;
        weighed.push_back({ moment, weight });
        before = std::move(after);
    }
    std::ranges::stable_sort(weighed, std::greater(), &Weighed::weight);
    weighed.resize(atMost);
    moments.clear();
    for (const Weighed& each : weighed)
        moments.push_back(each.moment);
    std::ranges::sort(moments);
    return moments;
}

namespace {

std::size_t columnsOf(const ExportRequest& request)
{
    const std::size_t count = request.moments.size();
    std::size_t best = 1;
    double bestDistance = 1e9;
    for (std::size_t columns = 1; columns <= std::min<std::size_t>(count, 8); ++columns) {
        const std::size_t rows = (count + columns - 1) / columns;
        const double shape = static_cast<double>(columns) * request.look.size.width()
            / (static_cast<double>(rows) * (request.look.size.height() + kCaption));
        const double empty = static_cast<double>(rows * columns - count) / static_cast<double>(count);
        const double distance = std::abs(std::log(shape / kWideEnough)) + empty;
        if (distance < bestDistance) {
            best = columns;
            bestDistance = distance;
        }
    }
    return best;
}

void paintCell(
    QPainter& painter, const Trace& trace, const ExportRequest& request, std::size_t at, QPointF corner)
{
    const Theme& theme = request.look.theme;
    const QSizeF size = request.look.size;
    paintCaption(painter, QRectF(corner, QSizeF(size.width(), kCaption)).adjusted(6, 0, -6, 0),
        captionOf(request, trace, at), 16, theme);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF frame(corner + QPointF(0, kCaption), size);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    painter.save();
    painter.translate(frame.topLeft());
    DiagramLook look = request.look;
    look.background = Background::Transparent;
    diagramOf(trace, request.moments[at], look).paint(painter);
    painter.restore();
}

} // namespace

QSizeF storyboardSize(const ExportRequest& request)
{
    const auto columns = static_cast<double>(columnsOf(request));
    const double rows = std::ceil(static_cast<double>(request.moments.size()) / columns);
    return { columns * (request.look.size.width() + kGap) + kGap,
        rows * (request.look.size.height() + kCaption + kGap) + kGap };
}

Sheet storyboardOf(const Trace& trace, const ExportRequest& request)
{
    Sheet sheet { storyboardSize(request), {} };
    sheet.pieces.push_back([&request, size = sheet.size](QPainter& painter) {
        if (request.look.background == Background::Opaque)
            painter.fillRect(QRectF(QPointF(), size), request.look.theme.background);
    });
    const std::size_t columns = columnsOf(request);
    const QSizeF size = request.look.size;
    for (std::size_t i = 0; i < request.moments.size(); ++i) {
        const QPointF corner(kGap + static_cast<double>(i % columns) * (size.width() + kGap),
            kGap + static_cast<double>(i / columns) * (size.height() + kCaption + kGap));
        sheet.pieces.push_back([&trace, &request, i, corner](
                                   QPainter& painter) { paintCell(painter, trace, request, i, corner); });
    }
    return sheet;
}

} // namespace loopscope
