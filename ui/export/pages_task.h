// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF: a page for each moment, of its picture's size, a handout's pages, or a storyboard's one.
#pragma once

#include "ui/export/export_task.h"
#include "ui/export/picture_writers.h"

namespace loopscope {

/// Paints one cell of a page at a time.
class PagesTask final : public ExportTask
{
public:
    explicit PagesTask(const ExportContext& context);
    bool next() override;
    ExportProgress progress() const override { return { m_done, m_total }; }

private:
    std::size_t pages() const;
    Sheet sheet(std::size_t page) const;
    /// False when there is nothing left to be painted.
    bool paintNext();

    ExportContext m_context;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<PdfDocument> m_document;
    Sheet m_sheet; // of the present page
    std::size_t m_painted = 0; // of its pieces
    std::size_t m_page = 0; // pages begun
    std::size_t m_done = 0; // pieces, and the end of the file is one more
    std::size_t m_total;
};

} // namespace loopscope
