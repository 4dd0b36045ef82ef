// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the variables of the chosen frame to their panel, moment by moment.
#pragma once

#include "core/program/recording_request.h"
#include "core/trace/trace.h"
#include "ui/recording/inspection_process.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace loopscope {

class VariablesPanel;

/// Records again up to the moment and looks into the live frame, in a process of its own: disturbs neither
/// the moment nor the trace. Costs nothing while its panel is hidden.
class VariablesInspection final : public QObject
{
    Q_OBJECT

public:
    /// The panel must outlive it.
    explicit VariablesInspection(VariablesPanel& panel, QString executable = {}, QObject* parent = nullptr);

    /// Another recording, and what it was made with.
    void setTrace(std::shared_ptr<const Trace> trace, const Options& options);
    /// The moment that is shown. A running inspection of another one is killed.
    void showMoment(const State& state, std::size_t moment);
    /// Looks at this frame of the stack, as long as it is on it. False: it is not on the stack now.
    bool chooseFrame(CardId card);
    CardId frame() const { return m_frame; }
    /// How long a moment must stay before it is looked into, where one follows another; in ms.
    void setDelay(int ms) { m_delayMs = ms; }
    InspectionProcess& process() { return m_process; }

private:
    void refresh();
    void look();
    void askForScopes();
    void show(const InspectionQuestion& question, const InspectionAnswer& answer);

    VariablesPanel& m_panel;
    InspectionProcess m_process;
    QTimer m_delay;
    int m_delayMs;
    QElapsedTimer m_sinceMove;
    bool m_isWalking = false; // a moment has followed another within the delay
    std::shared_ptr<const Trace> m_trace;
    Options m_options;
    std::vector<CardId> m_stack; // top first
    std::size_t m_moment = 0;
    std::size_t m_lookedAt = 0; // the moment that the process is at, or on its way to; 0: none
    CardId m_wanted {}; // the user's choice
    CardId m_frame {};
};

} // namespace loopscope
