// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_task.h"

#include "ui/export/export_words.h"
#include "ui/export/gif_task.h"
#include "ui/export/handout.h"
#include "ui/export/moment_picture.h"
#include "ui/export/picture_writers.h"
#include "ui/export/pictures_task.h"
#include "ui/export/storyboard.h"
#include "ui/export/trace_formats.h"
#include "ui/export/trace_table.h"

namespace loopscope {

namespace {

constexpr double kPointsPerPixel = 0.75;

QString noMemory()
{
    return ExportWords::tr("there is not enough memory for a picture of this size");
}

/// As PNG or SVG.
bool writePicture(const ExportContext& context, const QString& path, const Picture& picture)
{
    const ExportRequest& request = context.request;
    if (request.format == ExportFormat::Svg)
        return context.files.write(path, svgOf(picture, request.title));
    const QImage image = imageOf(picture, request.scale);
    return image.isNull() ? context.files.fail(path, noMemory())
                          : context.files.write(path, pngOf(image, request.look.background));
}

/// A PDF: a page for each moment, of its picture's size, or a handout's pages.
class PagesTask final : public ExportTask
{
public:
    explicit PagesTask(const ExportContext& context)
        : m_context(context)
        , m_file(context.files.create(context.request.path))
    {
        if (m_file)
            m_document = std::make_unique<PdfDocument>(*m_file, context.request.title);
    }
    bool next() override
    {
        if (!m_document)
            return false;
        const ExportRequest& request = m_context.request;
        if (request.view == ExportView::Handout) {
            const Picture page = handoutPage(m_context.trace, request, m_done).picture();
            m_document->addPage(page, page.size);
        } else {
            m_document->addPage(pictureOf(request, m_context.trace, request.moments[m_done]),
                request.look.size * kPointsPerPixel);
        }
        if (++m_done < count())
            return m_file->error() == QFileDevice::NoError || m_context.files.finish(*m_file);
        m_context.files.finish(*m_file, m_document->finish());
        return false;
    }
    ExportProgress progress() const override { return { m_done, count() }; }

private:
    std::size_t count() const
    {
        return m_context.request.view == ExportView::Handout ? handoutPages(m_context.request)
                                                             : m_context.request.moments.size();
    }

    ExportContext m_context;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<PdfDocument> m_document;
    std::size_t m_done = 0;
};

/// What is written in one piece: a storyboard, a text.
class WholeTask final : public ExportTask
{
public:
    explicit WholeTask(const ExportContext& context)
        : m_context(context)
    {
    }
    bool next() override
    {
        const ExportRequest& request = m_context.request;
        if (!isPicture(request.format))
            m_context.files.write(request.path, text());
        else if (request.format == ExportFormat::Pdf)
            writePage(storyboardOf(m_context.trace, request).picture());
        else
            writePicture(m_context, request.path, storyboardOf(m_context.trace, request).picture());
        return false;
    }
    ExportProgress progress() const override { return { 0, 1 }; }

private:
    QByteArray text() const
    {
        const ExportRequest& request = m_context.request;
        switch (request.format) {
        case ExportFormat::Markdown:
            return markdownTable(m_context.trace);
        case ExportFormat::Html:
            return htmlTable(m_context.trace, request.title);
        case ExportFormat::Csv:
            return csvTable(m_context.trace);
        default:
            return jsonText(m_context.trace);
        }
    }
    void writePage(const Picture& picture)
    {
        const std::unique_ptr<QFile> file = m_context.files.create(m_context.request.path);
        if (!file)
            return;
        PdfDocument document(*file, m_context.request.title);
        document.addPage(picture, picture.size * kPointsPerPixel);
        m_context.files.finish(*file, document.finish());
    }

    ExportContext m_context;
};

} // namespace

std::unique_ptr<ExportTask> taskFor(const ExportContext& context)
{
    const ExportRequest& request = context.request;
    if (!isPicture(request.format) || request.view == ExportView::Storyboard)
        return std::make_unique<WholeTask>(context);
    if (request.format == ExportFormat::Pdf)
        return std::make_unique<PagesTask>(context);
    if (request.format == ExportFormat::Gif)
        return std::make_unique<GifTask>(context);
    return std::make_unique<PicturesTask>(context);
}

} // namespace loopscope
