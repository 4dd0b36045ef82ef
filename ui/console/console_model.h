// SPDX-License-Identifier: GPL-3.0-or-later
// The console's lines up to the present moment, as a list.
#pragma once

#include "core/trace/trace.h"

#include <QAbstractListModel>

#include <memory>

namespace loopscope {

/// Reads the trace itself; only the number of rows follows the moment.
class ConsoleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        LevelRole = Qt::UserRole, // int of a ConsoleLevel; an error report is ConsoleLevel::Error
        TimeRole, // QString
        StepRole, // index of the step, as qulonglong
        LineCountRole, // int, from 1
    };

    explicit ConsoleModel(QObject* parent = nullptr);

    void setTrace(std::shared_ptr<const Trace> trace);
    /// How many lines are printed by now: State::consoleLines.
    void setPrinted(std::uint32_t lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Step& stepOf(int row) const;

    std::shared_ptr<const Trace> m_trace;
    int m_printed = 0;
};

} // namespace loopscope
