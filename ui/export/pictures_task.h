// SPDX-License-Identifier: GPL-3.0-or-later
// A file for each moment of a request, as PNG or SVG.
#pragma once

#include "ui/export/export_task.h"

#include <deque>
#include <future>
#include <QStringList>

namespace loopscope {

/// Draws in this thread, and makes files of what is drawn in others meanwhile: that takes as long as drawing.
/// There are never more pictures in memory than threads, however many are exported. The files are written by
/// this thread, in their order.
class PicturesTask final : public ExportTask
{
public:
    explicit PicturesTask(const ExportContext& context);
    bool next() override;
    ExportProgress progress() const override { return { m_written, m_context.request.moments.size() }; }

private:
    bool drawNext();
    bool writeOldest();

    ExportContext m_context;
    QStringList m_paths;
    std::deque<std::future<QByteArray>> m_files; // drawn and not yet written, in order
    std::size_t m_atMost;
    std::size_t m_drawn = 0;
    std::size_t m_written = 0;
};

} // namespace loopscope
