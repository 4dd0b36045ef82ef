// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_writers.h"

#include "ui/export/svg_text.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace loopscope {

namespace {

constexpr int kPdfResolution = 1200; // dots to an inch
constexpr double kDotsPerPoint = kPdfResolution / 72.0;

constexpr QPainter::RenderHints kHints = QPainter::Antialiasing | QPainter::TextAntialiasing;

/// A picture of this size goes into the rectangle, at its top and in its middle.
void fit(QPainter& painter, QSizeF picture, const QRectF& into)
{
    const double scale = std::min(into.width() / picture.width(), into.height() / picture.height());
    painter.translate(into.left() + (into.width() - picture.width() * scale) / 2, into.top());
    painter.scale(scale, scale);
}

/// Overwrites the digits of the creation date, so that the same export gives the same file.
bool fixTheDate(QFile& file)
{
    constexpr qint64 kHead = 4096; // the document's properties are its first object
    const QByteArray key = "/CreationDate (D:";
    if (!file.flush() || !file.seek(0))
        return false;
    const QByteArray head = file.read(kHead);
    const qsizetype from = head.indexOf(key) + key.size();
    const qsizetype end = head.indexOf(')', from);
    if (from < key.size() || end < 0)
        return false;
    QByteArray date = QByteArray("20240101000000Z").leftJustified(end - from, ' ', true);
    if (end - from >= 21) // with an offset from UTC
        date = "20240101000000+00'00'";
    return file.seek(from) && file.write(date) == date.size() && file.flush();
}

} // namespace

QImage emptyImage(QSizeF size, double scale)
{
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (!image.isNull())
        image.fill(Qt::transparent);
    return image;
}

void preparePicture(QPainter& painter, double scale)
{
    painter.setRenderHints(kHints);
    painter.scale(scale, scale);
}

QImage imageOf(const Picture& picture, double scale)
{
    QImage image = emptyImage(picture.size, scale);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    preparePicture(painter, scale);
    picture.paint(painter);
    return image;
}

void drawInto(QPainter& painter, const Picture& picture, const QRectF& into)
{
    painter.save();
    fit(painter, picture.size, into);
    picture.paint(painter);
    painter.restore();
}

SvgDocument::SvgDocument(QSizeF size, const QString& title)
    : m_generator(std::make_unique<QSvgGenerator>())
{
    m_buffer.open(QIODevice::WriteOnly);
    m_generator->setOutputDevice(&m_buffer);
    m_generator->setSize(size.toSize());
    m_generator->setViewBox(QRectF(QPointF(), size));
    m_generator->setTitle(title.toHtmlEscaped());
    m_painter = std::make_unique<QPainter>(m_generator.get());
    m_painter->setRenderHints(kHints);
}

SvgDocument::~SvgDocument() = default;

QByteArray SvgDocument::finish()
{
    m_painter->end();
    return m_buffer.data();
}

QByteArray svgOf(const Picture& picture, const QString& title)
{
    SvgDocument document(picture.size, title);
    picture.paint(document.painter());
    return forBrowsers(document.finish(), picture.size);
}

PdfDocument::PdfDocument(QFile& file, const QString& title)
    : m_file(file)
    , m_title(title)
{
}

PdfDocument::~PdfDocument()
{
    endPage();
}

void PdfDocument::endPage()
{
    if (m_painter)
        m_painter->restore();
}

void PdfDocument::beginPage(QSizeF picture, QSizeF points)
{
    const QPageSize size(points, QPageSize::Point, {}, QPageSize::ExactMatch);
    if (m_painter) {
        m_writer->setPageSize(size);
        endPage();
        m_writer->newPage();
    } else {
        m_writer = std::make_unique<QPdfWriter>(&m_file);
        m_writer->setTitle(m_title);
        m_writer->setCreator(QStringLiteral("Loopscope"));
        m_writer->setResolution(kPdfResolution);
        m_writer->setPageMargins({});
        m_writer->setPageSize(size);
        m_painter = std::make_unique<QPainter>(m_writer.get());
    }
    m_painter->save();
    m_painter->scale(kDotsPerPoint, kDotsPerPoint);
    fit(*m_painter, picture, QRectF(QPointF(), points));
}

QString PdfDocument::finish()
{
    endPage();
    const bool ended = m_painter && m_painter->end();
    m_painter.reset();
    m_writer.reset();
    return ended && fixTheDate(m_file) ? QString() : m_file.errorString();
}

} // namespace loopscope
