// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/inspection_views.h"

#include "ui/promises/promises_panel.h"
#include "ui/variables/variables_inspection.h"
#include "ui/variables/variables_panel.h"
#include "ui/window/navigation.h"
#include "ui/window/player.h"
#include "ui/window/session.h"

namespace loopscope {

InspectionViews::InspectionViews(Player& player, Session& session, QWidget* parent)
    : QObject(parent)
    , m_player(player)
    , m_variables(new VariablesPanel(parent))
    , m_promises(new PromisesPanel(parent))
    , m_inspection(new VariablesInspection(*m_variables, {}, this))
{
    // Before the player goes to a moment of it.
    connect(&session, &Session::traceChanged, this, [this, &session] {
        m_promises->setTrace(session.trace());
        m_inspection->setTrace(session.trace(), session.options());
    });
    connect(&m_player, &Player::moved, this, &InspectionViews::showMoment);
    connect(&session, &Session::traceGrown, this,
        [this] { m_promises->showMoment(m_player.state(), m_player.moment()); });
    connect(m_promises, &PromisesPanel::momentWanted, &m_player,
        [this](quint64 moment) { m_player.seek(static_cast<std::size_t>(moment)); });
}

void InspectionViews::takeClicksFrom(Navigation& navigation)
{
    navigation.setClickTaker(
        [this](CardId card) { return m_variables->isInSight() && m_inspection->chooseFrame(card); });
}

void InspectionViews::setTheme(const Theme& theme)
{
    m_variables->setTheme(theme);
    m_promises->setTheme(theme);
}

void InspectionViews::showMoment()
{
    m_promises->showMoment(m_player.state(), m_player.moment());
    m_inspection->showMoment(m_player.state(), m_player.moment());
}

} // namespace loopscope
