// SPDX-License-Identifier: GPL-3.0-or-later
// A picture as pixels, as SVG, and as pages of a PDF.
#pragma once

#include "ui/export/picture.h"
#include "ui/scene/render_boxes.h"

#include <memory>
#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QImage>

class QPdfWriter;
class QSvgGenerator;

namespace loopscope {

/// size * scale pixels; null if that is more memory than there is.
QImage imageOf(const Picture& picture, double scale);
/// The same with nothing painted yet.
QImage emptyImage(QSizeF size, double scale);
/// A painter that was begun on such an image.
void preparePicture(QPainter& painter, double scale);

/// The image as a PNG file; in a format of 32 bits to a pixel. Any thread.
QByteArray pngOf(const QImage& image, Background background);

/// Fits it into the rectangle, at its top and in its middle.
void drawInto(QPainter& painter, const Picture& picture, const QRectF& into);

/// Text stays text, in fonts that a browser will find something like.
QByteArray svgOf(const Picture& picture, const QString& title);

/// An SVG that is painted piece by piece.
class SvgDocument
{
public:
    SvgDocument(QSizeF size, const QString& title);
    ~SvgDocument();

    /// In the picture's own coordinates.
    QPainter& painter() { return *m_painter; }
    /// All that was painted, as QSvgGenerator writes it; svgOf() says what forBrowsers() makes of it.
    QByteArray finish();

private:
    QBuffer m_buffer;
    std::unique_ptr<QSvgGenerator> m_generator;
    std::unique_ptr<QPainter> m_painter;
};

/// A PDF that is written as its pages come, and that says nothing of when or where it was made.
class PdfDocument
{
public:
    PdfDocument(QFile& file, const QString& title);
    ~PdfDocument();

    /// Begins a page of this size, in points, that a picture of that size fills.
    void beginPage(QSizeF picture, QSizeF points);
    /// On the page begun last, in its picture's own coordinates.
    QPainter& painter() { return *m_painter; }
    /// Empty, or the reason why it could not be written.
    QString finish();

private:
    void endPage();

    QFile& m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    QString m_title;
};

} // namespace loopscope
