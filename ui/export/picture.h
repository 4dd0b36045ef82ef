// SPDX-License-Identifier: GPL-3.0-or-later
// Anything that can be drawn on any paint device: what every picture format is written from.
#pragma once

#include <functional>
#include <QSizeF>
#include <vector>

class QPainter;

namespace loopscope {

/// Paints into the rectangle (0, 0, size) of the painter's own coordinates. Uses no clip and no opacity,
/// which QSvgGenerator would leave out.
struct Picture
{
    QSizeF size;
    std::function<void(QPainter&)> paint;
};

/// A picture of many, which are painted one after the other.
struct Sheet
{
    QSizeF size;
    std::vector<std::function<void(QPainter&)>> pieces;

    Picture picture() const
    {
        return { size, [pieces = pieces](QPainter& painter) {
                    for (const auto& paint : pieces)
                        paint(painter);
                } };
    }
};

} // namespace loopscope
