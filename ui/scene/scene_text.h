// SPDX-License-Identifier: GPL-3.0-or-later
// The picture's texts in real fonts: measures and paints them.
#pragma once

#include "ui/scene/text_measurer.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace loopscope {

QFont fontFor(TextRole role);

/// Measures with the fonts that fontFor() names. GUI thread.
class FontMeasurer final : public TextMeasurer
{
public:
    double width(const QString& text, TextRole role) const override;
    QString elided(const QString& text, TextRole role, double width, Qt::TextElideMode mode) const override;
    double paragraphHeight(const QString& richText, int pixels, double width) const override;
};

void drawText(QPainter& painter, const QRectF& rect, int flags, const QString& text, TextRole role,
    const QColor& color);
/// One paragraph of rich text, vertically centred.
void drawParagraph(
    QPainter& painter, const QRectF& rect, const QString& richText, int pixels, const QColor& color);

} // namespace loopscope
