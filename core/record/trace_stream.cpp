// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/trace_stream.h"

#include <cerrno>
#include <chrono>
#include <unistd.h>

namespace loopscope {

namespace {

constexpr std::chrono::milliseconds kLatest { 2 };
// A reader that is slower than the recording makes it wait, so that memory does not grow.
constexpr std::size_t kMostBuffered = std::size_t { 4 } << 20;

} // namespace

TraceStream::TraceStream(int descriptor)
    : m_descriptor(descriptor)
    , m_thread([this] { writeLoop(); })
{
}

TraceStream::~TraceStream()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

template <typename Add> void TraceStream::add(const Add& add)
{
    std::unique_lock lock(m_mutex);
    if (m_encoder.buffer().size() > kMostBuffered) {
        m_wake.notify_all();
        m_room.wait(lock, [this] { return m_encoder.buffer().size() <= kMostBuffered || m_broken; });
    }
    m_isAdding = true;
    if (!m_ended && !m_broken)
        add(m_encoder);
    m_isAdding = false;
}

void TraceStream::addString(std::string_view text)
{
    add([&](WireEncoder& encoder) { encoder.addString(text); });
}

void TraceStream::addSource(std::string_view name, std::string_view text)
{
    add([&](WireEncoder& encoder) { encoder.addSource(name, text); });
}

void TraceStream::addPosition(const Position& position)
{
    add([&](WireEncoder& encoder) { encoder.addPosition(position); });
}

void TraceStream::addCard(const Card& card)
{
    add([&](WireEncoder& encoder) { encoder.addCard(card); });
}

void TraceStream::addStep(const Step& step)
{
    add([&](WireEncoder& encoder) {
        encoder.addStep(step);
        m_lastTime = step.time;
    });
}

void TraceStream::addPromiseRecord(const PromiseRecord& record)
{
    add([&](WireEncoder& encoder) { encoder.addPromiseRecord(record); });
}

void TraceStream::addPicture(std::string_view bytes)
{
    add([&](WireEncoder& encoder) { encoder.addPicture(bytes); });
}

void TraceStream::end(Step last)
{
    const std::lock_guard writing(m_writeMutex);
    std::string bytes;
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended || m_broken)
            return;
        last.time = m_lastTime;
        m_encoder.addStep(last);
        bytes.swap(m_encoder.buffer());
        m_ended = true;
    }
    writeAll(bytes);
}

bool TraceStream::isBroken() const
{
    const std::lock_guard lock(m_mutex);
    return m_broken;
}

void TraceStream::writeLoop()
{
    std::string bytes;
    for (;;) {
        bool isLast = false;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(
                lock, kLatest, [this] { return m_closing || m_encoder.buffer().size() > kMostBuffered; });
            isLast = m_closing;
        }
        {
            const std::lock_guard writing(m_writeMutex);
            {
                const std::lock_guard lock(m_mutex);
                bytes.clear();
                bytes.swap(m_encoder.buffer());
            }
            m_room.notify_all();
            writeAll(bytes);
        }
        if (isLast)
            return;
    }
}

void TraceStream::writeAll(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            const std::lock_guard lock(m_mutex);
            m_broken = true;
            m_room.notify_all();
            return;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

} // namespace loopscope
