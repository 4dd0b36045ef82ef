// SPDX-License-Identifier: GPL-3.0-or-later
// loopscope-recorder: reads one program from its standard input, streams its trace to its standard output,
// and ends.
#include "core/record/inspection.h"
#include "core/record/recorder.h"
#include "core/record/trace_stream.h"
#include "core/record/watchdog.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>

namespace {

using namespace loopscope;

// Also the window's Limit::RecorderDied values.
constexpr int kNoRequest = 2;

// To the end of the request; an inspection's questions follow it.
std::optional<RecordingRequest> readRequest(int descriptor)
{
    std::string bytes;
    char piece[65536];
    for (;;) {
        const ssize_t count = ::read(descriptor, piece, sizeof(piece));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return {};
        bytes.append(piece, static_cast<std::size_t>(count));
        if (std::optional<RecordingRequest> request = decodeRecordingRequest(bytes))
            return request;
    }
}

// The engine counts what its collector manages; arrays and strings beside it are the operating system's to
// limit. Only private writable memory counts, so that the address space reserved for compiled code does not.
void limitMemory(std::uint32_t mebibytes)
{
#ifndef LOOPSCOPE_SANITIZED
    const rlim_t bytes = rlim_t { mebibytes } << 20;
    const rlimit limit { bytes, bytes };
    setrlimit(RLIMIT_DATA, &limit);
#else
    static_cast<void>(mebibytes);
#endif
    const rlimit noCoreFile { 0, 0 };
    setrlimit(RLIMIT_CORE, &noCoreFile);
}

/// What the engine allocates it counts itself, and ends in time; this is for all else, such as a tree of
/// elements or the text of an array of a thousand million holes.
class MemoryLimit
{
public:
    MemoryLimit(TraceStream& stream, std::uint32_t mebibytes);
    ~MemoryLimit();
    MemoryLimit(const MemoryLimit&) = delete;
    MemoryLimit& operator=(const MemoryLimit&) = delete;

private:
    [[noreturn]] static void end();

    static MemoryLimit* s_current; // a new_handler takes no argument
    TraceStream& m_stream;
    std::uint32_t m_mebibytes = 0;
    std::unique_ptr<char[]> m_reserve; // for ending
};

Step lastStep(Limit limit, std::uint64_t value)
{
    Step step { .kind = StepKind::LimitReached, .detail = static_cast<std::uint16_t>(limit) };
    setWideValue(step, value);
    return step;
}

MemoryLimit* MemoryLimit::s_current = nullptr;

MemoryLimit::MemoryLimit(TraceStream& stream, std::uint32_t mebibytes)
    : m_stream(stream)
    , m_mebibytes(mebibytes)
    , m_reserve(std::make_unique<char[]>(std::size_t { 4 } << 20))
{
    s_current = this;
    std::set_new_handler(&MemoryLimit::end);
}

MemoryLimit::~MemoryLimit()
{
    std::set_new_handler(nullptr);
    s_current = nullptr;
}

void MemoryLimit::end()
{
    s_current->m_reserve.reset();
    if (s_current->m_stream.isAdding())
        std::abort();
    s_current->m_stream.end(lastStep(Limit::Memory, s_current->m_mebibytes));
    _exit(0);
}

} // namespace

int main()
{
    // Whoever waits for the trace has gone: nobody needs it any more.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::signal(SIGPIPE, SIG_IGN);
    const std::optional<RecordingRequest> request = readRequest(STDIN_FILENO);
    if (!request) {
        std::fputs(
            "loopscope-recorder: the standard input holds no request; the loopscope program writes it.\n",
            stderr);
        return kNoRequest;
    }
    limitMemory(request->options.limits.memoryMiB);
    if (request->inspectAt != 0) {
        serveInspection(*request, STDIN_FILENO, STDOUT_FILENO);
        return 0;
    }
    TraceStream stream(STDOUT_FILENO);
    const MemoryLimit memoryLimit(stream, request->options.limits.memoryMiB);
    Recorder recorder(*request, stream);
    {
        const Watchdog watchdog(request->options.limits,
            { [&] { return recorder.stepCount(); },
                [&](Limit limit, std::uint64_t value) { recorder.requestStop(limit, value); },
                [&](Limit limit, std::uint64_t value) {
                    stream.end(lastStep(limit, value));
                    _exit(0);
                } });
        recorder.run();
    }
    return 0;
}
