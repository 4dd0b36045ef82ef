// SPDX-License-Identifier: GPL-3.0-or-later
// All the cards of one box as a list to scroll through: what a fold opens.
#pragma once

#include "core/trace/trace.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QListView;

namespace loopscope {

class CardListModel;

/// A popup over its box. The trace must outlive its being open. Costs the same for any number of cards.
class CardList final : public QFrame
{
    Q_OBJECT

public:
    explicit CardList(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// `place`: the box, on the screen.
    void open(const Trace& trace, const State& state, loopscope::Box box, const QRect& place);
    QListView& view() { return *m_view; }

signals:
    void cardActivated(loopscope::CardId card);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    CardListModel* m_model;
    QLabel* m_title;
    QListView* m_view;
};

} // namespace loopscope
