// SPDX-License-Identifier: GPL-3.0-or-later
// Who ran and who waited, from when to when: the spans of a trace, lane by lane.
#pragma once

#include "core/trace/trace.h"
#include "ui/theme/box.h"
#include "ui/timeline/timeline_inputs.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

namespace loopscope {

/// A task that with its microtasks takes longer keeps a page from answering (W3C Long Tasks §1).
constexpr VirtualTime kLongTask = std::chrono::milliseconds(50);

constexpr std::uint32_t kNotEnded = 0xFFFF'FFFF;

/// From moment `begin` to moment `end`, in moments of the trace and in virtual time.
struct TimelineSpan
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0; // kNotEnded while it goes on
    VirtualTime beginTime {};
    VirtualTime endTime {};
    CardId card {}; // unset for a crowd, and for a frame
    std::uint32_t count = 1; // of cards in it, over its whole length

    friend bool operator==(const TimelineSpan&, const TimelineSpan&) = default;
};

/// The spans of each list follow each other and never overlap, so that any of them is found by bisection.
struct TimelineRow
{
    std::vector<TimelineSpan> waits;
    std::vector<TimelineSpan> runs;
};

/// One lane a box. What waits at the same time as something else of its lane takes another row; beyond the
/// last row it joins a crowd. Reads each step once, so that it follows a trace that streams in.
class TimelineModel
{
public:
    /// Rows that a lane has at most; what the last one holds may be a crowd.
    static constexpr std::size_t kMostRows = 4;

    /// Reads the steps that it has not read yet. It must be the same trace until clear().
    void read(const Trace& trace);
    void clear() { *this = {}; }

    /// Moments that have been read, and the time at the last one.
    std::size_t size() const { return m_read; }
    VirtualTime lastTime() const { return m_lastTime; }
    /// The end of a span, or the present one of a span that goes on.
    std::uint32_t endOf(const TimelineSpan& span) const { return std::min(span.end, m_read); }
    VirtualTime endTimeOf(const TimelineSpan& span) const
    {
        return span.end == kNotEnded ? m_lastTime : span.endTime;
    }
    /// Tasks, and rendering updates, that were longer than kLongTask; no card is theirs.
    const std::vector<TimelineSpan>& longTasks() const { return m_longTasks; }
    /// The long task that a run is a part of; null: of none.
    const TimelineSpan* longTaskOf(const TimelineSpan& run) const;
    /// Every lane has one row at least.
    const std::vector<TimelineRow>& rows(Box lane) const { return m_lanes[index(lane)].rows; }
    /// Rendering updates.
    const std::vector<TimelineSpan>& frames() const { return m_frames; }
    /// Frames that fell due while script ran.
    const std::vector<TimelineSpan>& droppedFrames() const { return m_dropped; }
    /// What the user does, by time.
    const std::vector<TimelineInput>& inputs() const { return m_inputs.all(); }
    /// How many spans there are in all.
    std::size_t spanCount() const;

private:
    struct Lane
    {
        std::vector<TimelineRow> rows { 1 };
        std::vector<std::uint32_t> taken { 0 }; // cards on each row
    };
    struct Place
    {
        Box lane {};
        std::size_t row = 0;
    };
    void readStep(const Trace& trace, const Step& step);
    void beginWait(Box lane, CardId card);
    /// The row that it stood on, which stays its own until leave().
    std::optional<Place> endWait(CardId card);
    void leave(const Place& place);
    void beginRun(const Trace& trace, const Step& step);
    void endRun();
    void beginTask();
    /// The task has come as far as this.
    void extendTask();
    TimelineSpan spanFrom(CardId card) const;
    void close(TimelineSpan& span) const;

    std::array<Lane, kBoxes.size()> m_lanes;
    std::vector<TimelineSpan> m_frames;
    std::vector<TimelineSpan> m_dropped;
    std::vector<TimelineSpan> m_longTasks;
    TimelineSpan m_task; // with its microtasks; or a rendering update
    std::unordered_map<std::uint32_t, Place> m_waiting; // by card
    std::optional<Place> m_runPlace; // of the callback on the stack, in its own lane
    std::uint32_t m_read = 0; // the moment after the step at hand
    std::uint32_t m_depth = 0; // of the Call Stack
    bool m_isRunning = false;
    bool m_isInFrame = false;
    VirtualTime m_lastTime {};
    TimelineInputs m_inputs;
};

} // namespace loopscope
