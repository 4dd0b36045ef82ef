// SPDX-License-Identifier: GPL-3.0-or-later
// The hand on a timeline's inputs: one is added, chosen, dragged to another time,
// moved with the keys, taken out.
#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/input_maker.h"
#include "ui/timeline/timeline_layout.h"

#include <memory>
#include <QObject>
#include <QPointF>
#include <span>

class QContextMenuEvent;
class QKeyEvent;
class QPainter;
class QWidget;

namespace loopscope {

/// Changes no program: it says what the user wants.
class InputHand final : public QObject
{
    Q_OBJECT

public:
    /// As they are at each time; they outlive the hand.
    struct Strip
    {
        const std::shared_ptr<const Trace>& trace;
        const TimelineModel& model;
        const TimelineLayout& layout;
        const std::size_t& moment;
    };
    InputHand(const Strip& strip, QWidget& view);

    /// Whether inputs can be changed: not while the trace is of another text than the editor holds.
    void setAlive(bool areAlive) { m_isAlive = areAlive; }
    bool isAlive() const { return m_isAlive; }
    /// The trace is another one: what was moved stands in it, or does not.
    void noteTrace();

    /// The one that the keys change.
    std::optional<Input> selected() const;
    void select(const std::optional<Input>& input);
    /// What it is moved to, before a recording shows it there.
    std::chrono::milliseconds timeOf(const Input& input) const;

    /// What it is, and when: "Click on #go at 20 ms".
    QString wordsOf(const Input& input) const;

    /// The card at a point; null if there is none. One of a group has a card while it is chosen.
    const InputMark* markAt(QPointF point) const;
    /// The card at a point that stands for several, even under the one of them that is chosen; null if there
    /// is none.
    const InputGroup* groupAt(QPointF point) const;
    /// What there is at a point, and what can be done with it; rich text, empty where no input is.
    QString toolTipAt(QPointF point) const;

    /// Takes what is at the point, or nothing.
    void grab(QPointF point);
    bool isHolding() const { return m_grabbed.has_value(); }
    void drag(QPointF point);
    void drop();
    /// It was no drag.
    void letGo() { m_grabbed.reset(); }
    /// Leaves it where it was.
    void cancel();

    bool isKey(const QKeyEvent& key) const;
    /// False if the key means nothing to it.
    bool takeKey(const QKeyEvent& key);
    /// Of the input at a point, or chosen; where none is, of those that can be added. False if none can.
    bool openMenu(const QContextMenuEvent& event);
    /// The members of a group to choose from.
    void openGroup(const InputGroup& group);
    /// The chosen input, and the one that is being moved over the place that it leaves.
    void paint(QPainter& painter, const Theme& theme) const;

    /// What can be added where the cursor stands.
    void openNew();

signals:
    /// What is chosen, or where it is dragged to.
    void changed();
    void sought(std::size_t moment);
    /// These places, in pixels, are wanted far from each other.
    void spreadWanted(double from, double to);
    /// The user wants another time for it.
    void moved(const loopscope::Input& input, std::chrono::milliseconds at);
    /// The user wants a new one.
    void made(const loopscope::Input& input);
    void removed(const loopscope::Input& input);
    /// The user wants to see its line.
    void opened(const loopscope::Input& input);

private:
    struct Moved
    {
        std::uint32_t line = 0;
        double place = 0;
        std::chrono::milliseconds at {};
    };
    std::chrono::milliseconds timeAt(double place) const;
    bool canMake() const;
    void openNewAt(std::chrono::milliseconds at, QPoint point);
    QString toolTipOf(const InputMark& mark) const;
    QString toolTipOf(const InputGroup& group) const;
    std::span<const InputMark> membersOf(const InputGroup& group) const;
    void goTo(const Input& input, std::size_t moment);
    const InputMark* markOfLine(std::uint32_t line) const;
    void selectNext(int direction);
    void moveSelected(std::chrono::milliseconds by);

    Strip m_strip;
    QWidget& m_view;
    InputMaker m_maker;
    bool m_isAlive = true;
    std::optional<Input> m_selected;
    std::optional<Input> m_grabbed; // by the mouse
    double m_grip = 0; // pixels between its place and the pointer
    std::optional<Moved> m_moved; // until a recording shows it there
};

} // namespace loopscope
