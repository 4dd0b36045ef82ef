// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_layout.h"

#include "ui/wording/card_wording.h"
#include "ui/wording/time_wording.h"

#include <cmath>

namespace loopscope {

namespace {

constexpr double kTop = 4;
constexpr double kLaneGap = 6;
constexpr double kAboveInputs = 12;
constexpr double kNarrowLaneGap = 4; // where inputs have a row of their own
constexpr double kMarksHeight = 9;
constexpr double kAxisHeight = 18; // at normal text
constexpr double kRowWeight = 0.55; // of a second row's height to the first one's
constexpr double kMostBar = 26;
constexpr double kLeastBar = 1;
constexpr double kLeastNamed = 30; // pixels
constexpr double kLabelRoom = 96; // pixels between the numbers of the axis

class Bars
{
public:
    Bars(const TimelineModel& model, const TimelineScale& scale)
        : m_model(model)
        , m_scale(scale)
    {
    }

    /// One bar for each span that is wider than a pixel, one for all that share a pixel.
    void add(std::vector<TimelineBar>& bars, const std::vector<TimelineSpan>& spans, Box lane,
        const QRectF& row, BarKind kind) const
    {
        const double right = m_scale.left + m_scale.width;
        auto span = firstEndingAfter(spans.begin(), spans.end(), m_scale.from);
        while (span != spans.end() && beginOf(*span) <= m_scale.to) {
            const double begin = std::max(m_scale.placeOf(beginOf(*span)), m_scale.left);
            const double end = std::min(m_scale.placeOf(endOf(*span)), right);
            TimelineBar bar { {}, lane, kind, *span, 1, {} };
            if (kind == BarKind::Run && m_model.longTaskOf(*span) != nullptr)
                bar.kind = BarKind::LongRun;
            auto next = std::next(span);
            if (end - begin < kLeastBar) {
                next = firstEndingAfter(next, spans.end(), m_scale.valueAt(begin + kLeastBar));
                bar.spans = static_cast<std::uint32_t>(next - span);
            }
            bar.rect = QRectF(begin, row.top(), std::max(end - begin, kLeastBar), row.height());
            bars.push_back(bar);
            span = next;
        }
    }

private:
    using Iterator = std::vector<TimelineSpan>::const_iterator;
    bool isByTime() const { return m_scale.axis == TimelineAxis::Time; }
    double beginOf(const TimelineSpan& span) const
    {
        return isByTime() ? static_cast<double>(span.beginTime.count()) : span.begin;
    }
    double endOf(const TimelineSpan& span) const
    {
        return isByTime() ? static_cast<double>(m_model.endTimeOf(span).count()) : m_model.endOf(span);
    }
    Iterator firstEndingAfter(Iterator begin, Iterator end, double value) const
    {
        return std::partition_point(
            begin, end, [&](const TimelineSpan& span) { return endOf(span) < value; });
    }

    const TimelineModel& m_model;
    const TimelineScale& m_scale;
};

/// Shares the height out: a lane with more rows is higher, but not in proportion.
void placeLanes(TimelineLayout& layout, const TimelineModel& model)
{
    double weights = 0;
    const auto weightOf = [&model](Box lane) {
        return 1 + kRowWeight * static_cast<double>(model.rows(lane).size() - 1);
    };
    for (const Box lane : kBoxes)
        weights += weightOf(lane);
    const double gap = layout.inputsHeight > 0 ? kNarrowLaneGap : kLaneGap;
    const double room = layout.inputsTop - kTop - gap * static_cast<double>(kBoxes.size());
    double top = kTop;
    for (const Box lane : kBoxes) {
        const double height = std::min(
            room * weightOf(lane) / weights, kMostBar * static_cast<double>(model.rows(lane).size()));
        layout.lanes[index(lane)] = { lane, QRectF(layout.scale.left, top, layout.scale.width, height) };
        top += height + gap;
    }
}

QRectF rowRect(const TimelineLane& lane, std::size_t row, std::size_t rows)
{
    const double gap = rows > 1 ? 1.5 : 0;
    const double pitch = (lane.rect.height() + gap) / static_cast<double>(rows);
    return { lane.rect.left(), lane.rect.top() + static_cast<double>(row) * pitch, lane.rect.width(),
        pitch - gap };
}

void placeBars(TimelineLayout& layout, const TimelineModel& model, const Trace& trace)
{
    const Bars bars(model, layout.scale);
    for (const BarKind kind : { BarKind::Wait, BarKind::Run }) {
        for (const TimelineLane& lane : layout.lanes) {
            const std::vector<TimelineRow>& rows = model.rows(lane.lane);
            for (std::size_t row = 0; row < rows.size(); ++row) {
                bars.add(layout.bars, kind == BarKind::Wait ? rows[row].waits : rows[row].runs, lane.lane,
                    rowRect(lane, row, rows.size()), kind);
            }
        }
    }
    for (TimelineBar& bar : layout.bars) {
        if (bar.spans == 1 && isSet(bar.span.card) && bar.rect.width() > kLeastNamed)
            bar.name = cardTitle(trace, bar.span.card);
    }
}

/// One mark for each pixel that has any: the first.
template <typename MomentOf>
void placeMarks(TimelineLayout& layout, const Trace& trace, std::size_t count, const MomentOf& momentOf,
    const auto& kindOf)
{
    const TimelineScale& scale = layout.scale;
    const auto firstFrom = [&](std::size_t from, double value) {
        std::size_t end = count;
        while (from < end) {
            const std::size_t middle = from + (end - from) / 2;
            if (valueOf(trace, scale.axis, momentOf(middle)) < value)
                from = middle + 1;
            else
                end = middle;
        }
        return from;
    };
    for (std::size_t i = firstFrom(0, scale.from); i < count;) {
        const std::uint32_t moment = momentOf(i);
        const double place = scale.placeOf(valueOf(trace, scale.axis, moment));
        if (place > scale.left + scale.width + 0.5)
            break;
        layout.marks.push_back({ kindOf(i), place, moment });
        i = std::max(i + 1, firstFrom(i + 1, scale.valueAt(place + 1)));
    }
}

void placeLabels(TimelineLayout& layout, const Trace& trace, double textScale)
{
    const TimelineScale& scale = layout.scale;
    if (trace.empty())
        return;
    const bool isByTime = scale.axis == TimelineAxis::Time;
    const double pixels = kLabelRoom * textScale;
    const double interval
        = std::max(niceInterval(scale.span() * pixels / std::max(scale.width, 1.0)), isByTime ? 0.0 : 1.0);
    const double first = std::ceil(scale.from / interval - 1e-9) * interval;
    for (double value = first; value <= scale.to + 1e-6; value += interval) {
        const VirtualTime time = isByTime ? VirtualTime(std::llround(value))
            : value < 1                   ? VirtualTime {}
                        : trace.step(std::min(trace.size(), static_cast<std::size_t>(value)) - 1).time;
        layout.labels.push_back({ scale.placeOf(value), wordTime(time) });
    }
}

} // namespace

double greatestValue(const TimelineModel& model, TimelineAxis axis)
{
    if (axis == TimelineAxis::Time)
        return std::max(1000.0, static_cast<double>(model.lastTime().count()));
    return std::max(1.0, static_cast<double>(model.size()));
}

TimelineScale wholeScale(const TimelineModel& model, TimelineAxis axis, double gutter, double width)
{
    return { axis, 0, greatestValue(model, axis), gutter, std::max(1.0, width - gutter - 12) };
}

double valueOf(const Trace& trace, TimelineAxis axis, std::size_t moment)
{
    moment = std::min(moment, trace.size());
    if (axis == TimelineAxis::Steps)
        return static_cast<double>(moment);
    return moment == 0 ? 0 : static_cast<double>(trace.step(moment - 1).time.count());
}

std::size_t momentAt(const Trace& trace, TimelineAxis axis, double value)
{
    const auto size = static_cast<double>(trace.size());
    if (axis == TimelineAxis::Steps)
        return static_cast<std::size_t>(std::llround(std::clamp(value, 0.0, size)));
    std::size_t begin = 0;
    std::size_t end = trace.size();
    while (begin < end) {
        const std::size_t middle = begin + (end - begin) / 2;
        if (static_cast<double>(trace.step(middle).time.count()) <= value)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

TimelineLayout layOutTimeline(
    const TimelineModel& model, const Trace& trace, const TimelineScale& scale, QSizeF size, double textScale)
{
    TimelineLayout layout;
    layout.size = size;
    layout.scale = scale;
    layout.axisTop = size.height() - kAxisHeight * textScale;
    layout.marksTop = layout.axisTop - kMarksHeight;
    layout.inputsHeight = inputRowHeight(model.inputs(), textScale);
    layout.inputsTop = layout.marksTop - layout.inputsHeight;
    placeLanes(layout, model);
    // Close to their tasks, where the strip is higher than its lanes.
    layout.inputsTop
        = std::min(layout.inputsTop, layout.lanes[index(Box::Tasks)].rect.bottom() + kAboveInputs);
    InputRow row = placeInputs(model.inputs(), scale, layout.inputsTop, textScale);
    layout.inputs = std::move(row.marks);
    layout.inputGroups = std::move(row.groups);
    placeBars(layout, model, trace);
    const auto lines = trace.consoleSteps();
    placeMarks(
        layout, trace, lines.size(), [&](std::size_t i) { return lines[i] + 1; },
        [&](std::size_t i) {
            const bool isError = trace.step(lines[i]).kind == StepKind::ErrorReported;
            return isError ? TimelineMarkKind::Error : TimelineMarkKind::ConsoleLine;
        });
    placeMarks(
        layout, trace, model.frames().size(), [&](std::size_t i) { return model.frames()[i].begin; },
        [](std::size_t) { return TimelineMarkKind::Frame; });
    placeMarks(
        layout, trace, model.droppedFrames().size(),
        [&](std::size_t i) { return model.droppedFrames()[i].begin; },
        [](std::size_t) { return TimelineMarkKind::DroppedFrame; });
    placeLabels(layout, trace, textScale);
    return layout;
}

} // namespace loopscope
