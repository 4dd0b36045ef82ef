// SPDX-License-Identifier: GPL-3.0-or-later
// A picture as pixels, as SVG, and as pages of a PDF.
#pragma once

#include "ui/export/picture.h"
#include "ui/scene/render_boxes.h"

#include <memory>
#include <QByteArray>
#include <QFile>
#include <QImage>

class QPdfWriter;

namespace loopscope {

/// size * scale pixels; null if that is more memory than there is.
QImage imageOf(const Picture& picture, double scale);

/// The image as a PNG file; in a format of 32 bits to a pixel. Any thread.
QByteArray pngOf(const QImage& image, Background background);

/// Fits it into the rectangle, at its top and in its middle.
void drawInto(QPainter& painter, const Picture& picture, const QRectF& into);

/// Text stays text, in fonts that a browser will find something like.
QByteArray svgOf(const Picture& picture, const QString& title);

/// A PDF that is written as its pages come, and that says nothing of when or where it was made.
class PdfDocument
{
public:
    PdfDocument(QFile& file, const QString& title);
    ~PdfDocument();

    /// A page of this size, in points, filled by the picture.
    void addPage(const Picture& picture, QSizeF points);
    /// Empty, or the reason why it could not be written.
    QString finish();

private:
    void beginPage(QSizeF points);

    QFile& m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    QString m_title;
};

} // namespace loopscope
