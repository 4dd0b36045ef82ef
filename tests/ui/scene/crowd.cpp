// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scene/crowd.h"

namespace loopscope::test {

using namespace std::chrono_literals;

CardId Crowd::add(Box box, std::string_view name, CardId origin)
{
    switch (box) {
    case Box::CallStack:
        state.callStack.push_back({ card(CardKind::Function, name, origin), line(1) });
        return state.callStack.back().card;
    case Box::WebApis:
        state.webApis.push_back({ card(CardKind::Timeout, name, origin), 0ns, 100ms });
        return state.webApis.back().card;
    case Box::Microtasks:
        return state.microtasks.emplace_back(card(CardKind::MicrotaskCallback, name, origin));
    case Box::AnimationFrames:
        return state.animationFrames.emplace_back(card(CardKind::AnimationFrameCallback, name, origin));
    case Box::Tasks:
        return state.tasks.emplace_back(card(CardKind::Timeout, name, origin));
    }
    return {};
}

void Crowd::add(Box box, int count)
{
    for (int i = 0; i < count; ++i)
        add(box);
}

CardId Crowd::card(CardKind kind, std::string_view name, CardId origin)
{
    return writer.addCard({ kind, writer.intern(name), {}, {}, origin });
}

PositionId Crowd::line(std::uint32_t number)
{
    return writer.intern(Position { m_source, number, 0, number, 5 });
}

SceneContent Crowd::content() const
{
    const StepSentence sentence { "<b>It</b> happens.", "HTML §8.1.7.3",
        QUrl("https://html.spec.whatwg.org/") };
    return { &trace, state, 0, sentence, {}, {} };
}

namespace {

/// Makes up one step after the other; keeps the state to know what is possible.
class Inventor
{
public:
    Inventor(TraceSink& sink, unsigned seed)
        : m_writer(sink)
        , m_random(seed)
    {
    }

    void step()
    {
        const State& s = m_state;
        const CardId top = s.callStack.empty() ? CardId {} : s.callStack.back().card;
        switch (m_random() % 14) {
        case 0:
        case 1:
            return write({ .kind = StepKind::FramePushed, .card = card(CardKind::Function, top) });
        case 2:
        case 3:
        case 4:
            return isSet(top) ? write({ .kind = StepKind::FramePopped, .card = top }) : begin();
        case 5:
            return write(due({ .kind = StepKind::WebApiStarted, .card = card(CardKind::Timeout, top) }));
        case 6:
            if (!s.webApis.empty())
                return write({ .kind = StepKind::TaskQueued,
                    .card = pick(s.webApis).card,
                    .a = static_cast<std::uint32_t>(m_random() % 3) });
            return write(due({ .kind = StepKind::WebApiStarted, .card = card(CardKind::Interval, top) }));
        case 7:
            if (!s.webApis.empty())
                return write({ .kind = StepKind::TaskQueued,
                    .card = card(CardKind::IntervalTick, pick(s.webApis).card),
                    .a = static_cast<std::uint32_t>(s.tasks.size()) });
            return begin();
        case 8:
            return write({ .kind = StepKind::MicrotaskQueued, .card = card(CardKind::PromiseReaction, top) });
        case 9:
            if (!s.suspended.empty())
                return write({ .kind = StepKind::MicrotaskQueued, .card = pick(s.suspended) });
            return write({ .kind = StepKind::MicrotaskCheckpointEntered });
        case 10:
            if (isSet(top))
                return write({ .kind = StepKind::FunctionSuspended, .card = top });
            return begin();
        case 11:
            return write({ .kind = StepKind::AnimationFrameCallbackQueued,
                .card = card(CardKind::AnimationFrameCallback, top) });
        case 12:
            if (!s.animationFrames.empty() && m_random() % 2)
                return write(
                    { .kind = StepKind::AnimationFrameCallbackCancelled, .card = pick(s.animationFrames) });
            if (!s.webApis.empty())
                return write({ .kind = StepKind::WebApiCancelled, .card = pick(s.webApis).card });
            return write({ .kind = StepKind::RenderingOpportunity });
        default:
            return begin();
        }
    }

private:
    void begin()
    {
        if (!m_state.microtasks.empty())
            return write({ .kind = StepKind::MicrotaskTaken, .card = m_state.microtasks.front() });
        if (!m_state.tasks.empty())
            return write({ .kind = StepKind::TaskTaken, .card = m_state.tasks.front() });
        if (!m_state.animationFrames.empty())
            return write(
                { .kind = StepKind::AnimationFrameCallbackTaken, .card = m_state.animationFrames.front() });
        write({ .kind = StepKind::ClockAdvanced });
    }
    template <typename Cards> typename Cards::value_type pick(const Cards& cards)
    {
        return cards[m_random() % cards.size()];
    }
    Step due(Step step)
    {
        setWideValue(step, static_cast<std::uint64_t>((m_time + 50ms).count()));
        return step;
    }
    CardId card(CardKind kind, CardId origin)
    {
        return m_writer.addCard({ kind,
            m_writer.intern(std::string("f").append(std::to_string(m_random() % 1000))), {}, {}, origin });
    }
    void write(Step step)
    {
        m_time += std::chrono::microseconds(m_random() % 3000);
        m_writer.setTime(m_time);
        m_writer.write(step);
        step.time = m_time;
        apply(m_state, step);
    }

    TraceWriter m_writer;
    std::mt19937 m_random;
    State m_state;
    VirtualTime m_time {};
};

} // namespace

void writeRandomRecording(TraceSink& sink, std::size_t steps, unsigned seed)
{
    Inventor inventor(sink, seed);
    for (std::size_t i = 0; i < steps; ++i)
        inventor.step();
}

} // namespace loopscope::test
