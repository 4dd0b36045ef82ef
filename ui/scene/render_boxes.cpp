// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/render_boxes.h"

#include <QPainter>

namespace loopscope {

void paintBoxes(
    QPainter& painter, const SceneContent&, const Theme& theme, QSizeF size, Background background)
{
    if (background == Background::Opaque)
        painter.fillRect(QRectF(QPointF(), size), theme.background);
}

QImage renderBoxes(
    const SceneContent& content, const Theme& theme, QSize logicalSize, double scale, Background background)
{
    QImage image(
        (QSizeF(logicalSize) * scale).toSize().expandedTo({ 1, 1 }), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintBoxes(painter, content, theme, logicalSize, background);
    return image;
}

} // namespace loopscope
