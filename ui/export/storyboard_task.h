// SPDX-License-Identifier: GPL-3.0-or-later
// A storyboard as one PNG or SVG.
#pragma once

#include "ui/export/export_task.h"
#include "ui/export/picture_writers.h"

#include <future>
#include <QPainter>

namespace loopscope {

/// Paints one cell at a time; then another thread makes the file of them, and nobody waits for it after a
/// cancellation.
class StoryboardTask final : public ExportTask
{
public:
    explicit StoryboardTask(const ExportContext& context);
    bool next() override;
    ExportProgress progress() const override { return { m_painted, m_sheet.pieces.size() + 1 }; }

private:
    bool begin();
    /// What makes the file of all that is painted; any thread.
    std::function<QByteArray()> encoding();

    ExportContext m_context;
    Sheet m_sheet;
    std::size_t m_painted = 0; // of its pieces
    std::unique_ptr<QImage> m_image; // of a PNG
    std::unique_ptr<QPainter> m_onImage;
    std::unique_ptr<SvgDocument> m_svg;
    std::future<QByteArray> m_file;
};

} // namespace loopscope
