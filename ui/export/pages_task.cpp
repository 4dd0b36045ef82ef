// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pages_task.h"

#include "ui/export/handout.h"
#include "ui/export/moment_picture.h"
#include "ui/export/storyboard.h"

namespace loopscope {

namespace {

constexpr double kPointsPerPixel = 0.75;

} // namespace

PagesTask::PagesTask(const ExportContext& context)
    : m_context(context)
    , m_file(context.files.create(context.request.path))
    , m_total(context.request.moments.size() + 1)
{
    if (context.request.view == ExportView::Handout || context.request.view == ExportView::Storyboard)
        m_total += pages(); // each page's frame
    if (m_file)
        m_document = std::make_unique<PdfDocument>(*m_file, context.request.title);
}

std::size_t PagesTask::pages() const
{
    const ExportRequest& request = m_context.request;
    if (request.view == ExportView::Storyboard)
        return 1;
    return request.view == ExportView::Handout ? handoutPages(request) : request.moments.size();
}

Sheet PagesTask::sheet(std::size_t page) const
{
    const ExportRequest& request = m_context.request;
    if (request.view == ExportView::Storyboard)
        return storyboardOf(m_context.trace, request);
    if (request.view == ExportView::Handout)
        return handoutPage(m_context.trace, request, page);
    const Picture picture = pictureOf(request, m_context.trace, request.moments[page]);
    return { picture.size, { picture.paint } };
}

bool PagesTask::paintNext()
{
    if (m_painted == m_sheet.pieces.size()) {
        if (m_page == pages())
            return false;
        m_sheet = sheet(m_page++);
        m_painted = 0;
        const bool isInPoints = m_context.request.view == ExportView::Handout;
        m_document->beginPage(m_sheet.size, m_sheet.size * (isInPoints ? 1 : kPointsPerPixel));
    }
    m_sheet.pieces[m_painted++](m_document->painter());
    ++m_done;
    return true;
}

bool PagesTask::next()
{
    if (!m_document)
        return false;
    if (paintNext())
        return m_file->error() == QFileDevice::NoError || m_context.files.finish(*m_file);
    m_context.files.finish(*m_file, m_document->finish());
    return false;
}

} // namespace loopscope
