// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/gif_task.h"

#include "ui/export/picture_writers.h"
#include "ui/scene/scene_motion.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace loopscope {

namespace {

constexpr std::size_t kColors = 255; // one of 256 leaves a pixel as it is
constexpr std::size_t kMostSamples = 16;
constexpr std::size_t kMostAnnotated = 64; // annotations may be at any moment, in colours of their own
constexpr int kHundredth = 10; // ms
// Of a step's pictures: forty steps of the usual size stay under 2 MB.
constexpr double kBytesOfAPixel = 0.078;
constexpr int kFromOpacity = 3; // what a card's fading mixes is looked at here: a third of the way

} // namespace

GifTask::GifTask(const ExportContext& context)
    : m_context(context)
    , m_file(context.files.create(context.request.path))
    , m_palette(kColors)
    , m_samples(std::min(
          context.request.look.overlay ? kMostAnnotated : kMostSamples, context.request.moments.size()))
{
}

ExportProgress GifTask::progress() const
{
    return { m_looked + m_done, m_samples + m_context.request.moments.size() };
}

QImage GifTask::imageAt(const DiagramLayout& diagram, const std::function<void(QPainter&)>& paintScene) const
{
    const ExportRequest& request = m_context.request;
    const auto paint = [&](QPainter& painter) {
        paintDiagram(painter, m_context.trace, diagram, request.look, paintScene);
    };
    return imageOf({ request.look.size, paint }, request.scale).convertToFormat(QImage::Format_RGB32);
}

QImage GifTask::stillImage(const DiagramLayout& diagram) const
{
    const DiagramLook& look = m_context.request.look;
    return imageAt(diagram, [&](QPainter& painter) {
        paintLayout(painter, diagram.scene, look.theme);
        if (look.overlay)
            look.overlay(painter, diagram.scene, diagram.moment, look.theme);
    });
}

void GifTask::lookAtColors(std::size_t sample)
{
    const ExportRequest& request = m_context.request;
    const std::size_t at = m_samples < 2 ? 0 : sample * (request.moments.size() - 1) / (m_samples - 1);
    const DiagramLayout diagram = layOutDiagram(m_context.trace, request.moments[at], request.look);
    m_palette.add(stillImage(diagram));
    if (at == 0)
        return;
    const DiagramLayout before = layOutDiagram(m_context.trace, request.moments[at - 1], request.look);
    const SceneMotion motion(m_context.trace, { before.scene, before.state }, before.moment,
        { diagram.scene, diagram.state }, diagram.moment);
    if (motion.length() > 0)
        m_palette.add(imageAt(diagram, [&](QPainter& painter) {
            motion.paint(painter, motion.length() / kFromOpacity, request.look.theme);
        }));
}

int GifTask::hundredthsInMotion() const
{
    const ExportRequest& request = m_context.request;
    constexpr int kLeast = 2; // less is played slower
    if (request.framesPerSecond > 0)
        return std::max(kLeast, qRound(100.0 / request.framesPerSecond));
    // Where many cards fly, their pictures are nearly all of the file.
    const double pixels = request.look.size.width() * request.look.size.height() * std::pow(request.scale, 2);
    const bool isLarge
        = static_cast<double>(m_file->pos()) > kBytesOfAPixel * pixels * static_cast<double>(m_done);
    return (isLarge ? 200 : 100) / kFramesPerSecond;
}

bool GifTask::writeMotion(const DiagramLayout& before, const DiagramLayout& after)
{
    const ExportRequest& request = m_context.request;
    const SceneMotion motion(m_context.trace, { before.scene, before.state }, before.moment,
        { after.scene, after.state }, after.moment);
    const int hundredths = hundredthsInMotion();
    for (double time = hundredths * kHundredth; time < motion.length(); time += hundredths * kHundredth) {
        const QImage image
            = imageAt(after, [&](QPainter& painter) { motion.paint(painter, time, request.look.theme); });
        if (!m_gif->add(image, hundredths))
            return false;
    }
    return true;
}

bool GifTask::writeMoment()
{
    const ExportRequest& request = m_context.request;
    DiagramLayout now = layOutDiagram(m_context.trace, request.moments[m_done], request.look);
    if (m_done > 0 && !writeMotion(m_last, now))
        return false;
    const bool isLast = m_done + 1 == request.moments.size();
    const int hold = std::max(2, request.holdMs / kHundredth) * (isLast ? 2 : 1);
    if (!m_gif->add(stillImage(now), hold))
        return false;
    m_last = std::move(now);
    return true;
}

bool GifTask::next()
{
    const ExportRequest& request = m_context.request;
    if (!m_file)
        return false;
    if (m_looked < m_samples) {
        lookAtColors(m_looked++);
        return true;
    }
    if (!m_gif) {
        m_palette.choose();
        const QSize size = (request.look.size * request.scale).toSize();
        m_gif = std::make_unique<GifFile>(*m_file, size, std::move(m_palette), request.loops);
    }
    const bool written = writeMoment();
    ++m_done;
    if (written && m_done < request.moments.size())
        return true;
    m_context.files.finish(*m_file, m_gif->finish());
    return false;
}

} // namespace loopscope
