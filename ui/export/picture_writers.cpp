// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_writers.h"

#include "ui/export/svg_text.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace loopscope {

namespace {

constexpr int kPdfResolution = 1200; // dots to an inch
constexpr double kDotsPerPoint = kPdfResolution / 72.0;

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

QImage imageOf(const Picture& picture, double scale)
{
    QImage image((picture.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    picture.paint(painter);
    return image;
}

void drawInto(QPainter& painter, const Picture& picture, const QRectF& into)
{
    const double scale = std::min(into.width() / picture.size.width(), into.height() / picture.size.height());
    const QSizeF taken = picture.size * scale;
    painter.save();
    painter.translate(into.left() + (into.width() - taken.width()) / 2, into.top());
    painter.scale(scale, scale);
    picture.paint(painter);
    painter.restore();
}

QByteArray svgOf(const Picture& picture, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size));
    generator.setTitle(title.toHtmlEscaped());
    QPainter painter(&generator);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    picture.paint(painter);
    painter.end();
    return forBrowsers(buffer.data(), picture.size);
}

PdfDocument::PdfDocument(QFile& file, const QString& title)
    : m_file(file)
    , m_title(title)
{
}

PdfDocument::~PdfDocument() = default;

void PdfDocument::beginPage(QSizeF points)
{
    const QPageSize size(points, QPageSize::Point, {}, QPageSize::ExactMatch);
    if (m_painter) {
        m_writer->setPageSize(size);
        m_writer->newPage();
        m_painter->resetTransform();
    } else {
        m_writer = std::make_unique<QPdfWriter>(&m_file);
        m_writer->setTitle(m_title);
        m_writer->setCreator(QStringLiteral("Loopscope"));
        m_writer->setResolution(kPdfResolution);
        m_writer->setPageMargins({});
        m_writer->setPageSize(size);
        m_painter = std::make_unique<QPainter>(m_writer.get());
    }
    m_painter->scale(kDotsPerPoint, kDotsPerPoint);
}

void PdfDocument::addPage(const Picture& picture, QSizeF points)
{
    beginPage(points);
    drawInto(*m_painter, picture, QRectF(QPointF(), points));
}

QString PdfDocument::finish()
{
    const bool ended = m_painter && m_painter->end();
    m_painter.reset();
    m_writer.reset();
    return ended && fixTheDate(m_file) ? QString() : m_file.errorString();
}

} // namespace loopscope
