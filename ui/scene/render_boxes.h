// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of one moment on any paint device, without a window.
#pragma once

#include "ui/scene/scene_content.h"
#include "ui/theme/theme.h"

#include <QImage>

class QPainter;

namespace loopscope {

enum class Background : std::uint8_t
{
    Opaque,
    Transparent
};

struct SceneLayout;

/// Paints all that a layout holds, in its own coordinates, on nothing.
void paintLayout(QPainter& painter, const SceneLayout& layout, const Theme& theme);

/// Paints into the rectangle (0, 0, size) of the painter's own coordinates. Uses no clip, so that it suits
/// QSvgGenerator as well as QPdfWriter and QImage. Needs a QGuiApplication for its fonts.
void paintBoxes(QPainter& painter, const SceneContent& content, const Theme& theme, QSizeF size,
    Background background = Background::Opaque);

/// An image of logicalSize * scale pixels; null if that is more memory than there is.
QImage renderBoxes(const SceneContent& content, const Theme& theme, QSize logicalSize, double scale = 1,
    Background background = Background::Opaque);

} // namespace loopscope
