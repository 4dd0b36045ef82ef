// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/axis_gestures.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>

namespace loopscope {

namespace {

constexpr double kNotchFactor = 0.8;
constexpr double kNotch = 120;
constexpr double kKeyFactor = 0.5;
constexpr double kPanShare = 0.1; // of the width, for each notch
constexpr double kLeastDrag = 4; // pixels: less is a click

} // namespace

bool AxisGestures::isBare(const QKeyEvent& key)
{
    return key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier
        || (key.modifiers() == Qt::ShiftModifier && key.key() == Qt::Key_Plus);
}

bool AxisGestures::isKey(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
        return true;
    default:
        return false;
    }
}

bool AxisGestures::takeKey(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Left:
        emit steppedBack();
        return true;
    case Qt::Key_Right:
        emit steppedForward();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        emit zoomedAtCursor(kKeyFactor);
        return true;
    case Qt::Key_Minus:
        emit zoomedAtCursor(1 / kKeyFactor);
        return true;
    case Qt::Key_0:
        emit fitted();
        return true;
    default:
        return false;
    }
}

double AxisGestures::notches(const QWheelEvent& wheel)
{
    const QPoint turned = wheel.angleDelta();
    return (turned.y() != 0 ? turned.y() : turned.x()) / kNotch;
}

void AxisGestures::turn(const QWheelEvent& wheel, double width)
{
    if (wheel.modifiers() & Qt::ShiftModifier || wheel.angleDelta().y() == 0)
        emit panned(notches(wheel) * kPanShare * width);
    else
        emit zoomed(wheel.position().x(), std::pow(kNotchFactor, notches(wheel)));
}

void AxisGestures::press(QPointF place)
{
    m_pressed = place;
    m_dragged = 0;
}

std::optional<double> AxisGestures::drag(QPointF place)
{
    const double moved = place.x() - m_pressed->x();
    m_dragged = std::max(m_dragged, std::abs(moved));
    if (m_dragged < kLeastDrag)
        return std::nullopt;
    m_pressed = place;
    return moved;
}

AxisGestures::Release AxisGestures::release()
{
    m_pressed.reset();
    return m_dragged < kLeastDrag ? Release::Click : Release::Drag;
}

} // namespace loopscope
