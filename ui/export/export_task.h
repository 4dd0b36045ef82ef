// SPDX-License-Identifier: GPL-3.0-or-later
// One export under way, in pieces.
#pragma once

#include "ui/export/export_request.h"
#include "ui/export/exporter.h"
#include "ui/export/staged_files.h"

namespace loopscope {

/// What an export's pieces work with. All of it outlives the task.
struct ExportContext
{
    const ExportRequest& request;
    const Trace& trace;
    StagedFiles& files;
};

class ExportTask
{
public:
    virtual ~ExportTask() = default;
    /// Does one piece. False when there is none left, or the files have an error.
    virtual bool next() = 0;
    virtual ExportProgress progress() const = 0;
};

/// The task that a request asks for.
std::unique_ptr<ExportTask> taskFor(const ExportContext& context);

} // namespace loopscope
