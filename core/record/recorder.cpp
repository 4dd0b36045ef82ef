// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/recorder.h"

#include "core/engine/script_engine.h"
#include "core/web/inspector.h"
#include "core/web/page.h"

#include <cstdio>

namespace loopscope {

namespace {

EventLoop::Settings loopSettings(const Options& options, const Directives& directives)
{
    EventLoop::Settings settings { options.order, options.frameRate, options.framePhaseMs,
        options.limits.virtualTime, std::nullopt };
    if (directives.end)
        settings.end = *directives.end;
    return settings;
}

} // namespace

/// Counts steps for the watchdog, and ends the recording at the step limit.
class Recorder::CountingSink final : public TraceSink
{
public:
    CountingSink(Recorder& recorder, TraceSink& sink)
        : m_recorder(recorder)
        , m_sink(sink)
    {
    }

    void addString(std::string_view text) override { m_sink.addString(text); }
    void addSource(std::string_view name, std::string_view text) override { m_sink.addSource(name, text); }
    void addPosition(const Position& position) override { m_sink.addPosition(position); }
    void addCard(const Card& card) override { m_sink.addCard(card); }
    void addPicture(std::string_view bytes) override
    {
        if (!m_recorder.m_stopped)
            m_sink.addPicture(bytes);
    }
    void addStep(const Step& step) override
    {
        // Once a limit is reached, what is left of the script only unwinds; the last state keeps its stack.
        if (m_recorder.m_stopped && step.kind != StepKind::LimitReached)
            return;
        m_sink.addStep(step);
        const std::uint64_t count = m_recorder.m_stepCount.fetch_add(1, std::memory_order_relaxed) + 1;
        if (count == m_recorder.m_request.inspectAt)
            m_recorder.inspect();
        if (count >= m_recorder.m_request.options.limits.steps)
            m_recorder.stop(Limit::Steps, m_recorder.m_request.options.limits.steps);
    }

    void addPromiseRecord(const PromiseRecord& record) override
    {
        if (!m_recorder.m_stopped)
            m_sink.addPromiseRecord(record);
    }

private:
    Recorder& m_recorder;
    TraceSink& m_sink;
};

Recorder::Recorder(const RecordingRequest& request, TraceSink& sink)
    : m_request(request)
    , m_sink(std::make_unique<CountingSink>(*this, sink))
    , m_writer(*m_sink)
    , m_loopRecorder(m_writer)
{
    const Options& options = m_request.options;
    const Directives directives = parseDirectives(m_request.program.text);
    m_loop = std::make_unique<EventLoop>(loopSettings(options, directives), m_loopRecorder);
    ScriptEngine::Settings settings;
    settings.runtime = { options.limits.stackKiB, options.limits.memoryMiB };
    settings.seed = options.seed;
    m_engine = std::make_unique<ScriptEngine>(settings, m_writer, *this);
    m_loopRecorder.setStack(&m_engine->stack());
    m_page = std::make_unique<Page>(*m_engine, *m_loop,
        Page::Settings { directives, static_cast<double>(options.epochMs), options.seed });
    if (m_request.inspectAt != 0)
        m_engine->observer().prepareInspection();
}

Recorder::~Recorder() = default;

void Recorder::run()
{
    m_page->queueProgram(m_request.program);
    switch (m_loop->run()) {
    case EventLoop::Outcome::Idle:
    case EventLoop::Outcome::EndReached:
        m_writer.write({ .kind = StepKind::BecameIdle });
        return;
    case EventLoop::Outcome::TimeLimitReached:
        stop(Limit::Clock, static_cast<std::uint64_t>(m_request.options.limits.virtualTime.count()));
        break;
    case EventLoop::Outcome::Stopped:
        break;
    }
    writeLimit();
}

void Recorder::requestStop(Limit limit, std::uint64_t value)
{
    {
        const std::lock_guard lock(m_requestMutex);
        m_requestedLimit = limit;
        m_requestedValue = value;
    }
    m_stopRequested.store(true, std::memory_order_release);
    m_engine->requestInterrupt();
}

double Recorder::readWallClock()
{
    return static_cast<double>(m_request.options.epochMs) + milliseconds(m_loop->readClock());
}

void Recorder::statementBegins()
{
    m_loop->spend(m_request.options.statementCost);
}

bool Recorder::goesOn()
{
    if (m_stopRequested.load(std::memory_order_acquire) && !m_stopped) {
        const std::lock_guard lock(m_requestMutex);
        stop(m_requestedLimit, m_requestedValue);
    }
    if (!m_stopped && m_loop->timeLimitReached())
        stop(Limit::Clock, static_cast<std::uint64_t>(m_request.options.limits.virtualTime.count()));
    return !m_stopped;
}

void Recorder::enqueueJob(CardId card, std::function<void()> steps)
{
    m_loop->queueAMicrotask(card, std::move(steps));
}

void Recorder::limitReached(Limit limit)
{
    stop(limit, limit == Limit::Memory ? m_request.options.limits.memoryMiB : 0);
}

void Recorder::observerFailed(const std::string& why)
{
    std::fprintf(stderr, "loopscope-recorder: %s\n", why.c_str());
    stop(Limit::RecorderDied, 0);
}

void Recorder::inspect()
{
    if (m_inspect) {
        Inspector inspector(*m_engine);
        m_inspect(inspector);
    }
    stop(Limit::Cancelled, 0);
}

void Recorder::stop(Limit limit, std::uint64_t value)
{
    if (m_stopped)
        return;
    m_stopped = true;
    m_limit = limit;
    m_limitValue = value;
    m_loop->stop();
}

void Recorder::writeLimit()
{
    Step step { .kind = StepKind::LimitReached, .detail = static_cast<std::uint16_t>(m_limit) };
    setWideValue(step, m_limitValue);
    m_writer.write(step);
}

} // namespace loopscope
