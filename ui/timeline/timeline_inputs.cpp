// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_inputs.h"

namespace loopscope {

void TimelineInputs::readProgram(const Trace& trace)
{
    if (m_hasProgram || trace.sourceCount() < number(kProgramSource))
        return;
    m_hasProgram = true;
    for (Input& input : parseDirectives(trace.source(kProgramSource).text).inputs)
        m_all.push_back({ std::move(input), {}, 0 });
}

// They arrive in the order of their times.
void TimelineInputs::readQueued(const Trace& trace, const Step& step, std::uint32_t moment)
{
    if (m_arrived == m_all.size() || trace.card(step.card).kind != CardKind::Input)
        return;
    m_all[m_arrived].card = step.card;
    m_all[m_arrived].moment = moment;
    ++m_arrived;
}

} // namespace loopscope
