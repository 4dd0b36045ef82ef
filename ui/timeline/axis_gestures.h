// SPDX-License-Identifier: GPL-3.0-or-later
// The hand on a strip that shows a range of steps or of time: which keys, turns of the wheel and drags mean
// what.
#pragma once

#include <optional>
#include <QObject>
#include <QPointF>

class QKeyEvent;
class QWheelEvent;

namespace loopscope {

/// Knows no strip: whoever has one hands its events in and does what is asked for. The timeline and the
/// charts share it, so that a hand that knows the one knows the others.
class AxisGestures final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether a key that a strip uses is pressed bare: with the focus there it is no shortcut of the window.
    static bool isBare(const QKeyEvent& key);
    /// Whether it is one of those that takeKey() takes: step, zoom, fit.
    static bool isKey(const QKeyEvent& key);
    /// False if it means nothing here.
    bool takeKey(const QKeyEvent& key);
    /// `width` of the strip, in pixels. Zooms at the pointer; with Shift, or to the side, it pans.
    void turn(const QWheelEvent& wheel, double width);

    void press(QPointF place);
    bool isPressed() const { return m_pressed.has_value(); }
    /// Pixels to the right since the last time; none as long as it may become a click.
    std::optional<double> drag(QPointF place);
    enum class Release : std::uint8_t
    {
        Click,
        Drag
    };
    Release release();
    /// What was pressed is neither click nor drag any more.
    void letGo() { m_pressed.reset(); }

    /// Notches that the wheel was turned, away from the hand counted up.
    static double notches(const QWheelEvent& wheel);

signals:
    void steppedForward();
    void steppedBack();
    /// `factor` under 1 shows less, larger; `place`, in pixels, stays where it is.
    void zoomed(double place, double factor);
    /// About the cursor.
    void zoomedAtCursor(double factor);
    /// By pixels, to the right.
    void panned(double by);
    /// The whole is wanted.
    void fitted();

private:
    std::optional<QPointF> m_pressed;
    double m_dragged = 0; // pixels since the press
};

} // namespace loopscope
