// SPDX-License-Identifier: GPL-3.0-or-later
// The panels that look inside the program: its variables and its promises.
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QWidget;

namespace loopscope {

class Navigation;
class Player;
class PromisesPanel;
class Session;
class VariablesInspection;
class VariablesPanel;

/// Makes them and keeps them at the player's moment. Whoever shows them owns them.
class InspectionViews final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the panels get `parent` as theirs.
    InspectionViews(Player& player, Session& session, QWidget* parent);

    VariablesPanel& variables() { return *m_variables; }
    PromisesPanel& promises() { return *m_promises; }
    VariablesInspection& inspection() { return *m_inspection; }

    /// While the variables are in sight, a click on a card of the Call Stack chooses its frame.
    void takeClicksFrom(Navigation& navigation);
    void setTheme(const Theme& theme);

private:
    void showMoment();

    Player& m_player;
    VariablesPanel* m_variables;
    PromisesPanel* m_promises;
    VariablesInspection* m_inspection;
};

} // namespace loopscope
