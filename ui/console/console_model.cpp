// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console_model.h"

#include "ui/wording/time_wording.h"

#include <algorithm>

namespace loopscope {

ConsoleModel::ConsoleModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_trace(std::make_shared<Trace>())
{
}

void ConsoleModel::setTrace(std::shared_ptr<const Trace> trace)
{
    beginResetModel();
    m_trace = std::move(trace);
    m_printed = 0;
    endResetModel();
}

void ConsoleModel::setPrinted(std::uint32_t lines)
{
    const int printed = static_cast<int>(std::min<std::size_t>(lines, m_trace->consoleSteps().size()));
    if (printed > m_printed) {
        beginInsertRows({}, m_printed, printed - 1);
        m_printed = printed;
        endInsertRows();
    } else if (printed < m_printed) {
        beginRemoveRows({}, printed, m_printed - 1);
        m_printed = printed;
        endRemoveRows();
    }
}

int ConsoleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_printed;
}

QVariant ConsoleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Step& step = stepOf(index.row());
    const std::string_view text = m_trace->text(StringId { step.a });
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    case LevelRole:
        return step.kind == StepKind::ErrorReported ? static_cast<int>(ConsoleLevel::Error)
                                                    : static_cast<int>(consoleLevel(step));
    case TimeRole:
        return wordTime(step.time);
    case StepRole:
        return static_cast<qulonglong>(m_trace->consoleSteps()[static_cast<std::size_t>(index.row())]);
    case LineCountRole:
        return 1 + static_cast<int>(std::count(text.begin(), text.end(), '\n'));
    default:
        return {};
    }
}

const Step& ConsoleModel::stepOf(int row) const
{
    return m_trace->step(m_trace->consoleSteps()[static_cast<std::size_t>(row)]);
}

} // namespace loopscope
