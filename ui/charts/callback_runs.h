// SPDX-License-Identifier: GPL-3.0-or-later
// Every callback that has run: how long it waited, where, and how long it ran.
#pragma once

#include "core/trace/trace.h"
#include "ui/theme/box.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace loopscope {

/// What the time of a run goes to.
enum class WorkKind : std::uint8_t
{
    Script,
    Microtasks,
    Timers,
    Network,
    Input,
    Rendering, // animation frame callbacks, observers, events that a frame fires
    OtherTasks
};

inline constexpr std::array kWorkKinds { WorkKind::Script, WorkKind::Microtasks, WorkKind::Timers,
    WorkKind::Network, WorkKind::Input, WorkKind::Rendering, WorkKind::OtherTasks };

constexpr std::size_t index(WorkKind kind)
{
    return static_cast<std::size_t>(kind);
}

/// One callback, from when it was asked for until the stack was empty again.
struct CallbackRun
{
    CardId card {};
    Box queue {}; // that it came out of; the Call Stack for the script
    WorkKind kind {};
    std::uint32_t begin = 0; // moment at which it is on the stack
    std::uint32_t end = 0; // moment at which the stack is empty; 0 while it runs
    VirtualTime asked {}; // when it came into the Web APIs or its queue
    VirtualTime inApis {}; // how long it was there
    VirtualTime inQueue {};
    VirtualTime beginTime {};
    VirtualTime endTime {};

    friend bool operator==(const CallbackRun&, const CallbackRun&) = default;
};

/// Reads each step once, so that it follows a trace that streams in.
class CallbackRuns
{
public:
    /// Reads the steps that it has not read yet. It must be the same trace until clear().
    void read(const Trace& trace);
    void clear() { *this = {}; }

    /// In the order in which they ran.
    const std::vector<CallbackRun>& runs() const { return m_runs; }
    /// How many have begun at a moment.
    std::size_t countAt(std::size_t moment) const;
    /// Virtual time that went to each kind of work up to a moment.
    std::array<VirtualTime, kWorkKinds.size()> workUntil(const Trace& trace, std::size_t moment) const;
    VirtualTime lastTime() const { return m_lastTime; }

private:
    struct Wait
    {
        VirtualTime asked {};
        VirtualTime inApis {};
        std::optional<VirtualTime> inApisSince;
        VirtualTime queuedAt {};
    };
    void readStep(const Step& step);
    void beginRun(const Step& step);
    void endRun();

    std::vector<CallbackRun> m_runs;
    std::unordered_map<std::uint32_t, Wait> m_waits; // by card
    std::uint32_t m_read = 0;
    std::uint32_t m_depth = 0; // of the Call Stack
    bool m_isRunning = false;
    VirtualTime m_lastTime {};
};

} // namespace loopscope
