// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_model.h"

namespace loopscope {

namespace {

Box laneOf(StepKind kind)
{
    switch (kind) {
    case StepKind::MicrotaskTaken:
        return Box::Microtasks;
    case StepKind::AnimationFrameCallbackTaken:
        return Box::AnimationFrames;
    default:
        return Box::Tasks;
    }
}

} // namespace

void TimelineModel::read(const Trace& trace)
{
    m_inputs.readProgram(trace);
    while (m_read < trace.size()) {
        const Step& step = trace.step(m_read);
        ++m_read;
        m_lastTime = step.time;
        readStep(trace, step);
    }
    // What goes on may be long by now.
    if (m_isRunning)
        extendTask();
}

std::size_t TimelineModel::spanCount() const
{
    std::size_t count = m_frames.size() + m_dropped.size();
    for (const Lane& lane : m_lanes) {
        for (const TimelineRow& row : lane.rows)
            count += row.waits.size() + row.runs.size();
    }
    return count;
}

void TimelineModel::readStep(const Trace& trace, const Step& step)
{
    switch (step.kind) {
    case StepKind::WebApiStarted:
        if (const auto place = endWait(step.card)) // the next period of an interval
            leave(*place);
        beginWait(Box::WebApis, step.card);
        break;
    case StepKind::TaskQueued:
    case StepKind::MicrotaskQueued:
    case StepKind::AnimationFrameCallbackQueued:
        if (const auto place = endWait(step.card))
            leave(*place);
        beginWait(step.kind == StepKind::TaskQueued      ? Box::Tasks
                : step.kind == StepKind::MicrotaskQueued ? Box::Microtasks
                                                         : Box::AnimationFrames,
            step.card);
        if (step.kind == StepKind::TaskQueued)
            m_inputs.readQueued(trace, step, m_read);
        break;
    case StepKind::WebApiFinished:
    case StepKind::WebApiCancelled:
    case StepKind::AnimationFrameCallbackCancelled:
        if (const auto place = endWait(step.card))
            leave(*place);
        break;
    case StepKind::TaskTaken:
        beginRun(trace, step);
        beginTask();
        break;
    case StepKind::MicrotaskTaken:
    case StepKind::AnimationFrameCallbackTaken:
        beginRun(trace, step);
        break;
    case StepKind::FramePushed:
        ++m_depth;
        break;
    case StepKind::FramePopped:
    case StepKind::FunctionSuspended:
        if (m_depth > 0 && --m_depth == 0)
            endRun();
        break;
    case StepKind::RenderingOpportunity:
        m_frames.push_back(spanFrom({}));
        m_isInFrame = true;
        beginTask();
        break;
    case StepKind::RenderingUpdated:
        if (m_isInFrame)
            close(m_frames.back());
        m_isInFrame = false;
        extendTask();
        break;
    case StepKind::FrameDropped:
        m_dropped.push_back(spanFrom({}));
        close(m_dropped.back());
        break;
    default:
        break;
    }
}

TimelineSpan TimelineModel::spanFrom(CardId card) const
{
    return { m_read, kNotEnded, m_lastTime, m_lastTime, card, 1 };
}

void TimelineModel::close(TimelineSpan& span) const
{
    span.end = m_read;
    span.endTime = m_lastTime;
}

void TimelineModel::beginWait(Box laneBox, CardId card)
{
    Lane& lane = m_lanes[index(laneBox)];
    std::size_t row = 0;
    while (row < lane.taken.size() && lane.taken[row] > 0)
        ++row;
    if (row == kMostRows)
        row = kMostRows - 1;
    else if (row == lane.rows.size()) {
        lane.rows.emplace_back();
        lane.taken.push_back(0);
    }
    std::vector<TimelineSpan>& waits = lane.rows[row].waits;
    if (lane.taken[row]++ > 0) {
        // A crowd: one span for all who are there at one time.
        if (waits.empty() || waits.back().end != kNotEnded)
            waits.push_back(spanFrom({}));
        else
            ++waits.back().count;
        waits.back().card = {};
    } else {
        waits.push_back(spanFrom(card));
    }
    m_waiting[number(card)] = { laneBox, row };
}

std::optional<TimelineModel::Place> TimelineModel::endWait(CardId card)
{
    const auto found = m_waiting.find(number(card));
    if (found == m_waiting.end())
        return std::nullopt;
    const Place place = found->second;
    m_waiting.erase(found);
    const Lane& lane = m_lanes[index(place.lane)];
    std::vector<TimelineSpan>& waits = m_lanes[index(place.lane)].rows[place.row].waits;
    // The callback that runs holds its row, but it waits no more.
    const bool runsThere = m_runPlace && m_runPlace->lane == place.lane && m_runPlace->row == place.row;
    if (!waits.empty() && lane.taken[place.row] == (runsThere ? 2U : 1U))
        close(waits.back());
    return place;
}

void TimelineModel::leave(const Place& place)
{
    --m_lanes[index(place.lane)].taken[place.row];
}

void TimelineModel::beginRun(const Trace& trace, const Step& step)
{
    endRun();
    m_depth = 1;
    m_isRunning = true;
    m_lanes[index(Box::CallStack)].rows[0].runs.push_back(spanFrom(step.card));
    const std::optional<Place> place = endWait(step.card);
    // The script itself counts to the Call Stack, as on the scrubber.
    if (trace.card(step.card).kind == CardKind::Script) {
        if (place)
            leave(*place);
        return;
    }
    m_runPlace = place ? *place : Place { laneOf(step.kind), 0 };
    if (!place)
        ++m_lanes[index(m_runPlace->lane)].taken[0];
    m_lanes[index(m_runPlace->lane)].rows[m_runPlace->row].runs.push_back(spanFrom(step.card));
}

void TimelineModel::endRun()
{
    m_depth = 0;
    std::vector<TimelineSpan>& stack = m_lanes[index(Box::CallStack)].rows[0].runs;
    if (!stack.empty() && m_isRunning) {
        close(stack.back());
        extendTask();
    }
    m_isRunning = false;
    if (m_runPlace) {
        close(m_lanes[index(m_runPlace->lane)].rows[m_runPlace->row].runs.back());
        leave(*m_runPlace);
    }
    m_runPlace.reset();
}

void TimelineModel::beginTask()
{
    m_task = spanFrom({});
}

void TimelineModel::extendTask()
{
    close(m_task);
    if (m_task.endTime - m_task.beginTime <= kLongTask)
        return;
    if (m_longTasks.empty() || m_longTasks.back().begin != m_task.begin)
        m_longTasks.push_back(m_task);
    m_longTasks.back() = m_task;
}

const TimelineSpan* TimelineModel::longTaskOf(const TimelineSpan& run) const
{
    const auto after = std::upper_bound(m_longTasks.begin(), m_longTasks.end(), run.begin,
        [](std::uint32_t begin, const TimelineSpan& task) { return begin < task.begin; });
    if (after == m_longTasks.begin() || run.begin >= std::prev(after)->end)
        return nullptr;
    return &*std::prev(after);
}

} // namespace loopscope
