// SPDX-License-Identifier: GPL-3.0-or-later
// About how large an export will be, from a small part of it that is really made.
#pragma once

#include "ui/export/exporter.h"

#include <optional>
#include <QTemporaryDir>

namespace loopscope {

/// Exports two samples into a folder of its own, which goes with it, piece by piece. GUI thread.
class ExportEstimate
{
public:
    /// `at`: which of the moments the samples are taken from.
    ExportEstimate(const ExportRequest& request, std::shared_ptr<const Trace> trace, std::size_t at);

    /// Does one piece. False when there is nothing more to do.
    bool next();
    /// Unset before the end, and where it cannot be told.
    std::optional<double> bytes() const { return m_bytes; }

private:
    void beginSample(std::size_t moments);
    void endSample();
    void conclude();

    ExportRequest m_request;
    std::shared_ptr<const Trace> m_trace;
    std::vector<std::size_t> m_moments; // of the samples
    double m_shrunk = 1; // how many times fewer pixels the samples have
    QTemporaryDir m_folder;
    std::unique_ptr<Exporter> m_exporter;
    std::vector<double> m_sizes; // of the samples so far
    std::vector<std::size_t> m_counts; // of moments in each sample
    std::optional<double> m_bytes;
};

} // namespace loopscope
