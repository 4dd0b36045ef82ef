// SPDX-License-Identifier: GPL-3.0-or-later
// The promises of a moment: their chains as a picture, and all that is known of them as a table.
#pragma once

#include "ui/promises/promise_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;
class QMenu;
class QSplitter;
class QToolButton;
class QTreeView;

namespace loopscope {

class PromiseGraph;

/// Follows the moment while it is visible. Where it is too low for both it shows one of them, which the user
/// chooses.
class PromisesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PromisesPanel(QWidget* parent = nullptr);

    void setTrace(std::shared_ptr<const Trace> trace);
    void showMoment(const loopscope::State& state, std::size_t moment);
    void setTheme(const Theme& theme);
    /// Whether anybody can see it: not behind another tab.
    void setInSight(bool isInSight);

    PromiseModel& model() { return *m_model; }
    PromiseGraph& graph() { return *m_graph; }
    QTreeView& table() { return *m_table; }
    /// Where to go from a promise; the caller owns it.
    QMenu* menuFor(PromiseId id);

signals:
    /// The user wants to see the step that this moment has come to by.
    void momentWanted(quint64 moment);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showParts();
    void select(PromiseId id);
    void goToCreation(PromiseId id);
    void showMenu(PromiseId id, QPoint point);
    void retranslate();

    PromiseModel* m_model;
    PromiseGraph* m_graph;
    QTreeView* m_table;
    QSplitter* m_parts;
    QWidget* m_choices;
    QToolButton* m_graphButton;
    QToolButton* m_tableButton;
    double m_textScale = 1;
    loopscope::State m_state;
    std::size_t m_moment = 0;
    bool m_isInSight = true; // as far as whoever holds it knows
};

} // namespace loopscope
