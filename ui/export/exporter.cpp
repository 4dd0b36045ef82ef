// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exporter.h"

#include "ui/export/export_task.h"

namespace loopscope {

Exporter::Exporter(ExportRequest request, std::shared_ptr<const Trace> trace)
    : m_request(std::move(request))
    , m_trace(std::move(trace))
    , m_files(std::make_unique<StagedFiles>())
    , m_error(problemWith(m_request, *m_trace))
{
    if (m_error.isEmpty())
        m_task = taskFor({ m_request, *m_trace, *m_files });
}

Exporter::~Exporter() = default;

bool Exporter::next()
{
    if (!m_task)
        return false;
    if (m_task->next())
        return true;
    end();
    return false;
}

void Exporter::end()
{
    m_task.reset();
    if (m_files->error().isEmpty() && m_files->commit())
        m_written = m_files->paths();
    m_error = m_files->error();
    m_files->discard();
}

void Exporter::cancel()
{
    m_task.reset();
    m_files->discard();
}

ExportProgress Exporter::progress() const
{
    return m_task ? m_task->progress() : ExportProgress { 1, 1 };
}

} // namespace loopscope
