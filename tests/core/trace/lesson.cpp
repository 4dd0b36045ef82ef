// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/trace/lesson.h"

namespace loopscope::test {

using namespace std::chrono_literals;

namespace {

constexpr std::string_view kProgram = "setTimeout(later, 100);\n"
                                      "queueMicrotask(soon);\n"
                                      "requestAnimationFrame(paint);\n"
                                      "console.log(\"한 줄\");\n";
constexpr std::uint32_t kLineLength = 30;

} // namespace

Lesson::Lesson(TraceSink& sink)
    : m_writer(sink)
    , m_source(m_writer.addSource("lesson.js", kProgram))
{
    script = card(CardKind::Script, "lesson.js", {});
    write(StepKind::TaskQueued, script, static_cast<std::uint16_t>(TaskSource::Script));
    write(StepKind::TaskTaken, script, static_cast<std::uint16_t>(TaskSource::Script));
    write(StepKind::ScriptStarted, script);

    timeout = card(CardKind::Timeout, "later", {}, script);
    call("setTimeout(later, 100)", 1, StepKind::WebApiStarted, timeout);
    microtask = card(CardKind::MicrotaskCallback, "soon", {}, script);
    call("queueMicrotask(soon)", 2, StepKind::MicrotaskQueued, microtask);
    frame = card(CardKind::AnimationFrameCallback, "paint", {}, script);
    call("requestAnimationFrame(paint)", 3, StepKind::AnimationFrameCallbackQueued, frame);
    call("console.log(\"한 줄\")", 4, StepKind::ConsoleMessage, {});
    write(StepKind::FramePopped, script);

    write(StepKind::MicrotaskCheckpointEntered);
    write(StepKind::MicrotaskTaken, microtask);
    write(StepKind::FramePopped, microtask);
    write(StepKind::MicrotaskCheckpointLeft);

    writeAt(16'666'666ns, StepKind::ClockAdvanced);
    write(StepKind::RenderingOpportunity, {}, 0, 1);
    write(StepKind::AnimationFrameCallbackTaken, frame);
    write(StepKind::FramePopped, frame);
    write(StepKind::RenderingUpdated);

    writeAt(100ms, StepKind::ClockAdvanced);
    write(StepKind::TaskQueued, timeout, static_cast<std::uint16_t>(TaskSource::Timer));
    write(StepKind::TaskTaken, timeout, static_cast<std::uint16_t>(TaskSource::Timer));
    write(StepKind::FramePopped, timeout);
    write(StepKind::BecameIdle);
}

CardId Lesson::card(CardKind kind, std::string_view name, PositionId position, CardId origin)
{
    return m_writer.addCard({ kind, m_writer.intern(name), position, {}, origin });
}

void Lesson::write(StepKind kind, CardId target, std::uint16_t detail, std::uint32_t a)
{
    Step step { .kind = kind, .detail = detail, .card = target, .a = a };
    if (kind == StepKind::WebApiStarted)
        setWideValue(step, static_cast<std::uint64_t>(VirtualTime(100ms).count()));
    m_writer.write(step);
}

void Lesson::writeAt(VirtualTime time, StepKind kind, CardId target, std::uint16_t detail, std::uint32_t a)
{
    m_writer.setTime(time);
    write(kind, target, detail, a);
}

void Lesson::call(std::string_view text, std::uint32_t line, StepKind effect, CardId target)
{
    const PositionId where = m_writer.intern(Position { m_source, line, 0, line, kLineLength });
    m_writer.write({ .kind = StepKind::StatementReached, .position = where, .card = script });
    const CardId native = card(CardKind::NativeCall, text, where, script);
    m_writer.write({ .kind = StepKind::FramePushed, .position = where, .card = native });
    if (effect == StepKind::ConsoleMessage)
        write(effect, native, 0, number(m_writer.intern("한 줄")));
    else
        write(effect, target);
    write(StepKind::FramePopped, native);
}

} // namespace loopscope::test
