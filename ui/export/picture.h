// SPDX-License-Identifier: GPL-3.0-or-later
// Anything that can be drawn on any paint device: what every picture format is written from.
#pragma once

#include <functional>
#include <QSizeF>

class QPainter;

namespace loopscope {

/// Paints into the rectangle (0, 0, size) of the painter's own coordinates. Uses no clip and no opacity,
/// which QSvgGenerator would leave out.
struct Picture
{
    QSizeF size;
    std::function<void(QPainter&)> paint;
};

} // namespace loopscope
