// SPDX-License-Identifier: GPL-3.0-or-later
// Program -> Trace.
#pragma once

#include "core/engine/engine_host.h"
#include "core/loop/event_loop.h"
#include "core/program/recording_request.h"
#include "core/record/loop_recorder.h"
#include "core/trace/trace_writer.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace loopscope {

class Inspector;
class Page;
class ScriptEngine;

/// Runs one program to its end, or to a limit, and hands its records to a sink as they are made. One thread,
/// but for what says otherwise.
class Recorder final : public EngineHost
{
public:
    Recorder(const RecordingRequest& request, TraceSink& sink);
    ~Recorder() override;

    /// Returns when the last step has been written.
    void run();

    /// What happens at the moment of the request's `inspectAt`, inside its last step; afterwards the
    /// recording ends.
    void setInspection(std::function<void(Inspector&)> inspect) { m_inspect = std::move(inspect); }

    /// Ends the recording soon with this limit, if the engine looks up. From any thread, while run() runs.
    void requestStop(Limit limit, std::uint64_t value);
    /// Grows with every step. From any thread.
    std::uint64_t stepCount() const { return m_stepCount.load(std::memory_order_relaxed); }

private:
    class CountingSink;

    double readWallClock() override;
    void statementBegins() override;
    bool goesOn() override;
    void enqueueJob(CardId card, std::function<void()> steps) override;
    void limitReached(Limit limit) override;
    void observerFailed(const std::string& why) override;

    void inspect();
    void stop(Limit limit, std::uint64_t value);
    void writeLimit();

    RecordingRequest m_request;
    std::unique_ptr<CountingSink> m_sink;
    TraceWriter m_writer;
    LoopRecorder m_loopRecorder;
    std::unique_ptr<EventLoop> m_loop;
    std::unique_ptr<ScriptEngine> m_engine;
    std::unique_ptr<Page> m_page;
    std::function<void(Inspector&)> m_inspect;

    std::atomic<std::uint64_t> m_stepCount = 0;
    std::atomic<bool> m_stopRequested = false;
    std::mutex m_requestMutex; // guards the two below
    Limit m_requestedLimit = Limit::Cancelled;
    std::uint64_t m_requestedValue = 0;

    bool m_stopped = false;
    Limit m_limit = Limit::Steps;
    std::uint64_t m_limitValue = 0;
};

} // namespace loopscope
