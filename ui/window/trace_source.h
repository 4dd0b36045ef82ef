// SPDX-License-Identifier: GPL-3.0-or-later
// Where a session has its recordings from: a recorder, or a stand-in for one in a test.
#pragma once

#include "core/program/recording_request.h"
#include "core/trace/trace.h"

#include <QObject>

#include <memory>

namespace loopscope {

/// One recording at a time. However it ends, its trace's last step says why.
class TraceSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts to record. A recording under way is thrown away, with no finished() of its own.
    virtual void record(const RecordingRequest& request) = 0;
    /// Ends the recording early; finished() follows.
    virtual void cancel() = 0;
    /// Of the present or the last recording; a new object for each.
    virtual std::shared_ptr<const Trace> trace() const = 0;

signals:
    /// The trace has more steps than before.
    void grown();
    /// The trace has its last step.
    void finished();
};

} // namespace loopscope
