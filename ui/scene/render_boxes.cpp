// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/render_boxes.h"

#include "ui/scene/scene_painter.h"
#include "ui/scene/scene_text.h"

#include <QPainter>

namespace loopscope {

void paintLayout(QPainter& painter, const SceneLayout& layout, const Theme& theme)
{
    for (const BoxPlacement& box : layout.boxes)
        paintBox(painter, box, theme);
    for (const CardPlacement& card : layout.cards)
        paintCard(painter, card.rect, card.look, { card.look.running ? 1.0 : 0.0 }, theme);
    paintRing(painter, layout.ring, theme);
    paintSentence(painter, layout.sentence, LinkState::Resting, theme);
}

void paintBoxes(
    QPainter& painter, const SceneContent& content, const Theme& theme, QSizeF size, Background background)
{
    const double zoom = naturalZoom(size, content.parts, theme.textScale);
    const FontMeasurer measurer;
    const SceneLayout layout = layOut(content, size / zoom, measurer);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(zoom, zoom);
    if (background == Background::Opaque)
        painter.fillRect(QRectF(QPointF(), layout.size), theme.background);
    paintLayout(painter, layout, theme);
    painter.restore();
}

QImage renderBoxes(
    const SceneContent& content, const Theme& theme, QSize logicalSize, double scale, Background background)
{
    const QSize pixels = (QSizeF(logicalSize) * scale).toSize();
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintBoxes(painter, content, theme, logicalSize, background);
    return image;
}

} // namespace loopscope
