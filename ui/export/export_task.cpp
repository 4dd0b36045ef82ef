// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_task.h"

#include "ui/export/gif_task.h"
#include "ui/export/pages_task.h"
#include "ui/export/pictures_task.h"
#include "ui/export/storyboard_task.h"
#include "ui/export/trace_formats.h"
#include "ui/export/trace_table.h"

namespace loopscope {

namespace {

/// A text, which is written in one piece.
class TextTask final : public ExportTask
{
public:
    explicit TextTask(const ExportContext& context)
        : m_context(context)
    {
    }
    bool next() override
    {
        m_context.files.write(m_context.request.path, text());
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

    ExportContext m_context;
};

} // namespace

std::unique_ptr<ExportTask> taskFor(const ExportContext& context)
{
    const ExportRequest& request = context.request;
    if (!isPicture(request.format))
        return std::make_unique<TextTask>(context);
    if (request.format == ExportFormat::Pdf)
        return std::make_unique<PagesTask>(context);
    if (request.view == ExportView::Storyboard)
        return std::make_unique<StoryboardTask>(context);
    if (request.format == ExportFormat::Gif)
        return std::make_unique<GifTask>(context);
    return std::make_unique<PicturesTask>(context);
}

} // namespace loopscope
