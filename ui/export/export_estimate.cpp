// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_estimate.h"

#include <algorithm>
#include <cmath>
#include <QFileInfo>

namespace loopscope {

namespace {

constexpr double kMostPixels = 2e6; // of a sample's picture
constexpr double kGrowth = 0.6; // a drawing of n times the pixels takes about n to this of the bytes
constexpr std::size_t kMostSteps = 20'000; // of a recording that is written as text to be weighed

bool isFileForEach(const ExportRequest& request)
{
    return (request.format == ExportFormat::Png || request.format == ExportFormat::Svg)
        && request.view != ExportView::Storyboard;
}

} // namespace

ExportEstimate::ExportEstimate(
    const ExportRequest& request, std::shared_ptr<const Trace> trace, std::size_t at)
    : m_request(request)
    , m_trace(std::move(trace))
{
    if (!isPicture(request.format) && m_trace->size() > kMostSteps)
        return;
    const double pixels
        = request.look.size.width() * request.look.size.height() * request.scale * request.scale;
    const bool isImage = request.format == ExportFormat::Png || request.format == ExportFormat::Gif;
    if (isImage && pixels > kMostPixels) {
        m_request.scale = std::max(0.5, request.scale * std::sqrt(kMostPixels / pixels));
        m_shrunk = std::pow(request.scale / m_request.scale, 2);
    }
    const std::size_t most
        = request.view == ExportView::Handout ? static_cast<std::size_t>(2 * request.perPage) : 2;
    const std::size_t size = request.moments.size();
    const std::size_t first = std::min(at, size - std::min(size, most));
    for (std::size_t i = first; i < std::min(size, first + most); ++i)
        m_moments.push_back(request.moments[i]);
    beginSample((m_moments.size() + 1) / 2);
}

void ExportEstimate::beginSample(std::size_t moments)
{
    ExportRequest sample = m_request;
    sample.moments.assign(m_moments.begin(), m_moments.begin() + static_cast<std::ptrdiff_t>(moments));
    sample.path = m_folder.filePath(
        QStringLiteral("sample%1.%2").arg(m_sizes.size()).arg(endingOf(m_request.format)));
    m_counts.push_back(std::max<std::size_t>(moments, 1));
    m_exporter = std::make_unique<Exporter>(std::move(sample), m_trace);
}

bool ExportEstimate::next()
{
    if (!m_exporter)
        return false;
    if (!m_exporter->next())
        endSample();
    return m_exporter != nullptr;
}

void ExportEstimate::endSample()
{
    double bytes = 0;
    for (const QString& path : m_exporter->written())
        bytes += static_cast<double>(QFileInfo(path).size());
    const bool failed = !m_exporter->error().isEmpty();
    m_exporter.reset();
    if (failed)
        return;
    m_sizes.push_back(bytes);
    if (m_sizes.size() == 1 && m_counts.front() < m_moments.size())
        return beginSample(m_moments.size());
    conclude();
}

void ExportEstimate::conclude()
{
    const double last = m_sizes.back();
    const auto counted = static_cast<double>(m_counts.back());
    const double all = std::max<double>(static_cast<double>(m_request.moments.size()), 1);
    double bytes = last;
    if (isFileForEach(m_request)) {
        bytes = last / counted * all;
    } else if (m_sizes.size() == 2) {
        const double each
            = std::max(0.0, last - m_sizes.front()) / static_cast<double>(m_counts.back() - m_counts.front());
        bytes = last + each * (all - counted);
    }
    m_bytes = bytes * std::pow(m_shrunk, kGrowth);
}

} // namespace loopscope
