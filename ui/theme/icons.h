// SPDX-License-Identifier: GPL-3.0-or-later
// The window's small pictures, drawn as paths so that they are sharp at every scale and take any colour.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace loopscope {

enum class Icon : std::uint8_t
{
    ToStart,
    Back,
    Play,
    Pause,
    Forward,
    ToEnd,
    Menu,
    Sun,
    Moon,
    Info,
    Warning,
    Error,
    Debug,
    Close,
    Up,
    Down,
    Float,
    Present,
};

/// Fills the square inside `area`.
void paintIcon(QPainter& painter, Icon icon, const QRectF& area, const QColor& color);

} // namespace loopscope
