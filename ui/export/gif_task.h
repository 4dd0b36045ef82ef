// SPDX-License-Identifier: GPL-3.0-or-later
// The moments of a request as a GIF, with the motion between them.
#pragma once

#include "ui/export/export_task.h"
#include "ui/export/gif_file.h"

namespace loopscope {

/// First it looks at some of the pictures for their colours, then it writes all of them.
class GifTask final : public ExportTask
{
public:
    explicit GifTask(const ExportContext& context);
    bool next() override;
    ExportProgress progress() const override;

private:
    QImage imageAt(const DiagramLayout& diagram, const std::function<void(QPainter&)>& paintScene) const;
    QImage stillImage(const DiagramLayout& diagram) const;
    void lookAtColors(std::size_t sample);
    bool writeMoment();
    /// How long one picture of a motion is shown.
    int hundredthsInMotion() const;
    bool writeMotion(const DiagramLayout& before, const DiagramLayout& after);

    ExportContext m_context;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<GifFile> m_gif;
    GifPalette m_palette;
    std::size_t m_samples;
    std::size_t m_looked = 0;
    std::size_t m_done = 0;
    DiagramLayout m_last;
};

} // namespace loopscope
