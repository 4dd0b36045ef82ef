// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pictures_task.h"

#include "ui/export/export_words.h"
#include "ui/export/moment_picture.h"
#include "ui/export/picture_writers.h"

#include <algorithm>
#include <thread>

namespace loopscope {

namespace {

constexpr unsigned kMostThreads = 8;

} // namespace

PicturesTask::PicturesTask(const ExportContext& context)
    : m_context(context)
    , m_paths(pathsOf(context.request))
    , m_atMost(std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads))
{
}

bool PicturesTask::drawNext()
{
    const ExportRequest& request = m_context.request;
    const QString& path = m_paths[static_cast<qsizetype>(m_drawn)];
    const Picture picture = pictureOf(request, m_context.trace, request.moments[m_drawn]);
    ++m_drawn;
    if (request.format == ExportFormat::Svg) {
        ++m_written;
        return m_context.files.write(path, svgOf(picture, request.title));
    }
    QImage image = imageOf(picture, request.scale);
    if (image.isNull())
        return m_context.files.fail(
            path, ExportWords::tr("there is not enough memory for a picture of this size"));
    m_files.push_back(
        std::async(std::launch::async, [image = std::move(image), background = request.look.background] {
            return pngOf(image, background);
        }));
    return true;
}

bool PicturesTask::writeOldest()
{
    const QByteArray file = m_files.front().get();
    m_files.pop_front();
    return m_context.files.write(m_paths[static_cast<qsizetype>(m_written++)], file);
}

bool PicturesTask::next()
{
    const std::size_t count = m_context.request.moments.size();
    if (m_drawn < count && !drawNext())
        return false;
    if (m_files.size() >= m_atMost || (m_drawn == count && !m_files.empty())) {
        if (!writeOldest())
            return false;
    }
    return m_written < count;
}

} // namespace loopscope
