// SPDX-License-Identifier: GPL-3.0-or-later
// A recording's records on their way out of the process, never more than a few milliseconds late.
#pragma once

#include "core/trace/wire.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace loopscope {

/// Encodes records on the recording's thread and writes them to a file descriptor from a thread of its own,
/// so that they get out even while the engine is busy with something that makes no step.
class TraceStream final : public TraceSink
{
public:
    /// Does not own the descriptor.
    explicit TraceStream(int descriptor);
    /// Writes what is left.
    ~TraceStream() override;

    void addString(std::string_view text) override;
    void addSource(std::string_view name, std::string_view text) override;
    void addPosition(const Position& position) override;
    void addCard(const Card& card) override;
    void addStep(const Step& step) override;
    void addPromiseRecord(const PromiseRecord& record) override;
    void addPicture(std::string_view bytes) override;

    /// Writes all records so far and one last step, and lets none through afterwards. From any thread.
    void end(Step last);
    /// Whether a record is being added; end() would then wait for it, on the same thread for ever.
    bool isAdding() const { return m_isAdding; }
    /// Whether the reader has gone away.
    bool isBroken() const;

private:
    template <typename Add> void add(const Add& add);
    void writeLoop();
    void writeAll(std::string_view bytes);

    const int m_descriptor;
    mutable std::mutex m_mutex; // guards everything below
    std::condition_variable m_room;
    std::condition_variable m_wake;
    WireEncoder m_encoder;
    VirtualTime m_lastTime {};
    bool m_closing = false;
    bool m_ended = false;
    bool m_broken = false;
    std::atomic<bool> m_isAdding = false;
    std::mutex m_writeMutex; // one writer at a time; taken before m_mutex
    std::thread m_thread;
};

} // namespace loopscope
