// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as a widget: zoomed, panned, clicked, walked with the keys; the inputs on it are moved.
#pragma once

#include "ui/timeline/axis_gestures.h"
#include "ui/timeline/input_hand.h"
#include "ui/timeline/timeline_painter.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <memory>

class QToolButton;

namespace loopscope {

/// Shows the moment that it is told and asks for others. The wheel zooms at the pointer, with Shift it pans;
/// dragging pans, a click goes to the moment under it. An input is dragged to another time, or chosen with
/// the keys and moved with them; a right click, or Insert, adds one.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    enum class Range : std::uint8_t
    {
        Whole,
        Kept // as far as the recording goes
    };
    void setTrace(std::shared_ptr<const Trace> trace, Range range = Range::Whole);
    /// The trace has more steps than before. They are read and laid out when it is next painted: for notices
    /// alone that is once a frame, however many there are, and not at all while it is out of sight.
    void noteGrowth();
    void setMoment(std::size_t moment);
    void setTheme(const Theme& theme);
    void setAxis(TimelineAxis axis);
    TimelineAxis axis() const { return m_scale.axis; }
    /// The whole recording.
    void fit();
    /// `factor` under 1 shows less of it, larger. Stays where the cursor is, or in the middle.
    void zoomBy(double factor);
    /// Lets the spans of a card stand out that something outside points at; unset for none.
    void setLit(CardId card);

    /// Whether inputs can be changed: not while the trace is of another text than the editor holds.
    void setInputsAlive(bool areAlive) { m_inputs.setAlive(areAlive); }
    /// The one that the keys change.
    std::optional<Input> selectedInput() const { return m_inputs.selected(); }
    /// Also one that no recording shows yet: it is once the next one does.
    void selectInput(const Input& input) { m_inputs.select(input); }

    /// As it was last painted, or fitted.
    const TimelineModel& model() const { return m_model; }
    const TimelineLayout& layoutOfBars() const { return m_layout; }
    /// The moment that a click here goes to.
    std::size_t momentUnder(QPointF point) const;
    /// What stands there, in words; rich text, empty where nothing does.
    QString toolTipAt(QPointF point) const;

    QSize sizeHint() const override { return { 600, 138 }; }
    QSize minimumSizeHint() const override { return { 320, 90 }; }

signals:
    void sought(std::size_t moment);
    void steppedForward();
    void steppedBack();
    /// The card whose span is under the pointer; unset for none.
    void cardHovered(loopscope::CardId card);
    void axisChanged();
    /// The user wants another time for it.
    void inputMoved(const loopscope::Input& input, std::chrono::milliseconds at);
    /// The user wants a new one.
    void inputMade(const loopscope::Input& input);
    void inputRemoved(const loopscope::Input& input);
    /// The user wants to see its line.
    void inputOpened(const loopscope::Input& input);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void readGrowth();
    void connectGestures();
    void connectInputs();
    void pan(double by);
    void spread(double from, double to);
    void placeBars();
    void layOut();
    void setScale(const TimelineScale& scale);
    double cursorValue() const;
    double leastSpan() const;
    double greatest() const { return greatestValue(m_model, m_scale.axis); }
    const TimelineBar* barAt(QPointF point) const;
    void hover(CardId card);
    void describe();
    void retranslate();

    std::shared_ptr<const Trace> m_trace;
    TimelineModel m_model;
    TimelineLayout m_layout;
    TimelineScale m_scale;
    Theme m_theme;
    QPixmap m_picture; // all but the cursor
    QToolButton* m_axisButton;
    std::size_t m_moment = 0;
    CardId m_hovered {};
    CardId m_lit {};
    AxisGestures m_gestures;
    InputHand m_inputs;
    bool m_showsAll = true;
    bool m_hasGrown = false; // since the model was read
    QTimer m_growthTimer; // to the paint that shows it
};

} // namespace loopscope
