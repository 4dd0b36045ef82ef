// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recorder_trace_source.h"

namespace loopscope {

RecorderTraceSource::RecorderTraceSource(QString executable, QObject* parent)
    : TraceSource(parent)
    , m_recorder(std::move(executable))
{
    connect(&m_recorder, &RecorderProcess::grown, this, &TraceSource::grown);
    connect(&m_recorder, &RecorderProcess::finished, this, &TraceSource::finished);
}

} // namespace loopscope
