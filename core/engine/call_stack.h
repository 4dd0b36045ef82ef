// SPDX-License-Identifier: GPL-3.0-or-later
// The program's call stack as the trace shows it: writes the steps that change it.
#pragma once

#include "core/trace/trace_writer.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace loopscope {

/// Frames of script and of web APIs. The bottom one is the callback that the event loop has taken: it is
/// there from the step that takes it, and the first frame of script that is entered is that same frame.
class CallStack
{
public:
    explicit CallStack(TraceWriter& writer)
        : m_writer(writer)
    {
    }
    CallStack(const CallStack&) = delete;
    CallStack& operator=(const CallStack&) = delete;

    /// A callback with no script of its own (a native function, a job of the engine): the bottom frame stands
    /// for it, and script that it calls gets frames above.
    void markAsNative(CardId card) { m_nativeCallbacks.insert(card); }
    bool isNative(CardId card) const { return m_nativeCallbacks.contains(card); }
    /// The event loop has taken this callback; its "taken" step made it the bottom frame.
    void beginCallback(CardId card);
    void endCallback(CardId card);
    /// The callback at the bottom, alone on the stack, leaves it while microtasks run between two of its
    /// listeners, and comes back. None if the stack is not just that.
    std::optional<CardId> leaveForACheckpoint();
    void comeBack(CardId card);

    /// A function is entered. Returns its card: a new one, or the callback's.
    CardId enter(std::string_view name, PositionId position);
    /// A suspended function goes on.
    void resume(CardId card);
    void leave(CardId card, Completion completion);
    void suspend(CardId card, Suspension suspension);
    /// The function on top awaits something that is settled already: its continuation is queued before the
    /// engine takes its frame away. The frame leaves now, so that a card is never in two places.
    void suspendAhead(CardId card);

    /// A web API is called: by script, or as a callback itself.
    CardId pushNativeCall(std::string_view name);
    void popNativeCall(CardId card) { leave(card, Completion::Return); }

    /// Where the frame on top stands; none if there is no frame.
    PositionId position() const { return m_frames.empty() ? PositionId {} : m_frames.back().position; }
    /// The card of the frame on top; none if there is no frame.
    CardId top() const { return m_frames.empty() ? CardId {} : m_frames.back().card; }
    /// Where the frame below the top one stands.
    PositionId callerPosition() const
    {
        return m_frames.size() < 2 ? PositionId {} : m_frames[m_frames.size() - 2].position;
    }
    std::size_t depth() const { return m_frames.size(); }
    bool empty() const { return m_frames.empty(); }
    void reach(StepKind kind, PositionId position);

private:
    struct Frame
    {
        CardId card {};
        PositionId position {};
    };

    void push(CardId card, PositionId position);
    bool isCallback(std::size_t index) const { return index == 0 && m_callbackRuns; }

    TraceWriter& m_writer;
    std::vector<Frame> m_frames;
    std::unordered_set<CardId> m_nativeCallbacks;
    std::unordered_map<CardId, PositionId> m_suspendedAt;
    std::unordered_set<CardId> m_suspendedAhead;
    bool m_callbackRuns = false; // the bottom frame is a callback of the loop
    bool m_entryIsAwaited = false; // ... whose own script has not been entered yet
    bool m_nativeEntryIsAwaited = false; // the same for a callback that is a web API itself
};

} // namespace loopscope
