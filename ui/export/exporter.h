// SPDX-License-Identifier: GPL-3.0-or-later
// Runs an export piece by piece, so that a window can do it between its events.
#pragma once

#include "ui/export/export_request.h"

#include <memory>
#include <QStringList>

namespace loopscope {

class ExportTask;
class StagedFiles;

struct ExportProgress
{
    std::size_t done = 0; // pictures, or rests of a GIF
    std::size_t total = 1;
};

/// Files come into being whole and all together, when the last piece is done: before that, and after an error
/// or a cancellation, nothing is there. Speaks the application's present language. GUI thread.
///
///     Exporter exporter(request, trace);
///     while (exporter.next())
///         show(exporter.progress());
///     if (!exporter.error().isEmpty()) ...
class Exporter
{
public:
    Exporter(ExportRequest request, std::shared_ptr<const Trace> trace);
    /// Cancels what has not come to its end.
    ~Exporter();
    Exporter(const Exporter&) = delete;
    Exporter& operator=(const Exporter&) = delete;

    /// Does one piece, some ten milliseconds of work. False when there is nothing more to do: all is written,
    /// or there is an error.
    bool next();
    void cancel();

    ExportProgress progress() const;
    /// Empty, or a sentence that names the path and the reason.
    QString error() const { return m_error; }
    /// What was written; empty before the end.
    QStringList written() const { return m_written; }

private:
    void end();

    ExportRequest m_request;
    std::shared_ptr<const Trace> m_trace;
    std::unique_ptr<StagedFiles> m_files;
    std::unique_ptr<ExportTask> m_task;
    QString m_error;
    QStringList m_written;
};

} // namespace loopscope
