// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/storyboard_task.h"

#include "ui/export/export_words.h"
#include "ui/export/storyboard.h"
#include "ui/export/svg_text.h"

#include <chrono>
#include <QThreadPool>

namespace loopscope {

namespace {

/// Unlike std::async's, this future's end does not wait; the pool, at the application's end, does.
std::future<QByteArray> inThePool(std::function<QByteArray()> work)
{
    auto promise = std::make_shared<std::promise<QByteArray>>();
    std::future<QByteArray> result = promise->get_future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] { promise->set_value(work()); });
    return result;
}

} // namespace

StoryboardTask::StoryboardTask(const ExportContext& context)
    : m_context(context)
    , m_sheet(storyboardOf(context.trace, context.request))
{
}

bool StoryboardTask::begin()
{
    const ExportRequest& request = m_context.request;
    if (request.format == ExportFormat::Svg) {
        m_svg = std::make_unique<SvgDocument>(m_sheet.size, request.title);
        return true;
    }
    m_image = std::make_unique<QImage>(emptyImage(m_sheet.size, request.scale));
    if (m_image->isNull())
        return m_context.files.fail(
            request.path, ExportWords::tr("there is not enough memory for a picture of this size"));
    m_onImage = std::make_unique<QPainter>(m_image.get());
    preparePicture(*m_onImage, request.scale);
    return true;
}

std::function<QByteArray()> StoryboardTask::encoding()
{
    if (m_svg)
        return [svg = m_svg->finish(), size = m_sheet.size] {
            return forBrowsers(svg, size);
        };
    m_onImage.reset();
    return [image = std::move(*m_image), background = m_context.request.look.background] {
        return pngOf(image, background);
    };
}

bool StoryboardTask::next()
{
    if (!m_svg && !m_image && !begin())
        return false;
    if (m_painted < m_sheet.pieces.size()) {
        m_sheet.pieces[m_painted++](m_svg ? m_svg->painter() : *m_onImage);
        return true;
    }
    if (!m_file.valid())
        m_file = inThePool(encoding());
    constexpr std::chrono::milliseconds kPiece(10);
    if (m_file.wait_for(kPiece) != std::future_status::ready)
        return true;
    m_context.files.write(m_context.request.path, m_file.get());
    return false;
}

} // namespace loopscope
