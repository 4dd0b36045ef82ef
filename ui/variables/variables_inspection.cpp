// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variables_inspection.h"

#include "ui/variables/variables_model.h"
#include "ui/variables/variables_panel.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr int kDelayMs = 40;

} // namespace

VariablesInspection::VariablesInspection(VariablesPanel& panel, QString executable, QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_process(std::move(executable))
    , m_delayMs(kDelayMs)
    , m_trace(std::make_shared<Trace>())
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &VariablesInspection::look);
    connect(&m_process, &InspectionProcess::answered, this, &VariablesInspection::show);
    connect(&m_process, &InspectionProcess::failed, this, [this] {
        m_lookedAt = 0;
        m_panel.setMessage(VariablesPanel::Message::Failed);
    });
    connect(&m_panel, &VariablesPanel::frameChosen, this, &VariablesInspection::chooseFrame);
    connect(&m_panel, &VariablesPanel::sightChanged, this, &VariablesInspection::refresh);
    connect(&m_panel.model(), &VariablesModel::membersWanted, &m_process, &InspectionProcess::ask);
}

void VariablesInspection::setTrace(std::shared_ptr<const Trace> trace, const Options& options)
{
    m_trace = std::move(trace);
    m_options = options;
    m_process.stop();
    m_delay.stop();
    m_lookedAt = 0;
    m_wanted = {};
    m_stack.clear();
    m_panel.model().forget();
}

void VariablesInspection::showMoment(const State& state, std::size_t moment)
{
    m_stack.clear();
    for (auto frame = state.callStack.rbegin(); frame != state.callStack.rend(); ++frame)
        m_stack.push_back(frame->card);
    m_moment = moment;
    m_isWalking = m_sinceMove.isValid() && m_sinceMove.elapsed() < m_delayMs;
    m_sinceMove.start();
    if (m_lookedAt != moment) {
        m_process.stop();
        m_lookedAt = 0;
    }
    refresh();
}

bool VariablesInspection::chooseFrame(CardId card)
{
    if (std::find(m_stack.begin(), m_stack.end(), card) == m_stack.end())
        return false;
    m_wanted = card;
    refresh();
    return true;
}

void VariablesInspection::refresh()
{
    // The user's choice, for as long as it is there; else the frame that runs.
    const auto wanted = std::find(m_stack.begin(), m_stack.end(), m_wanted);
    const std::ptrdiff_t chosen = wanted == m_stack.end() ? 0 : wanted - m_stack.begin();
    if (wanted == m_stack.end())
        m_wanted = {};
    m_frame = m_stack.empty() ? CardId {} : m_stack[static_cast<std::size_t>(chosen)];
    if (!m_panel.isInSight()) {
        m_delay.stop();
        m_process.stop();
        m_process.release();
        m_lookedAt = 0;
        return;
    }
    QList<VariablesPanel::FrameEntry> frames;
    for (const CardId card : m_stack) {
        const std::string_view name = m_trace->cardName(card);
        frames.append({ card, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) });
    }
    m_panel.setFrames(frames, m_stack.empty() ? -1 : static_cast<int>(chosen));
    if (m_stack.empty()) {
        m_delay.stop();
        m_panel.setMessage(VariablesPanel::Message::EmptyStack);
        m_process.prepare();
        return;
    }
    m_panel.setMessage(VariablesPanel::Message::Waiting);
    if (m_lookedAt == m_moment)
        askForScopes();
    else
        m_delay.start(m_isWalking ? m_delayMs : 0);
}

void VariablesInspection::look()
{
    const Source& program = m_trace->source(kProgramSource);
    m_lookedAt = m_moment;
    m_process.start({ { program.name, program.text }, m_options, m_moment });
    askForScopes();
}

void VariablesInspection::askForScopes()
{
    m_process.ask({ .kind = InspectionQuestion::Kind::Scopes, .card = m_frame });
}

void VariablesInspection::show(const InspectionQuestion& question, const InspectionAnswer& answer)
{
    if (question.kind == InspectionQuestion::Kind::Members)
        m_panel.model().setMembers(question, answer);
    else if (question.card != m_frame)
        return; // another frame has been chosen since
    else if (answer.isFound)
        m_panel.showScopes(m_frame, answer);
    else
        m_panel.setMessage(VariablesPanel::Message::NoScript);
    m_process.prepare(); // not before: the two would share the processor
}

} // namespace loopscope
