// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/promise_model.h"

#include <algorithm>

namespace loopscope {

PromiseModel::PromiseModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_trace(std::make_shared<Trace>())
{
}

void PromiseModel::setTrace(std::shared_ptr<const Trace> trace)
{
    beginResetModel();
    m_trace = std::move(trace);
    m_table.clear();
    m_lit.clear();
    m_rows = 0;
    endResetModel();
}

void PromiseModel::showMoment(std::size_t moment, std::vector<PromiseId> lit)
{
    m_table.moveTo(m_trace->promiseRecords(), moment);
    const int rows = static_cast<int>(m_table.promises().size());
    m_lit = std::move(lit);
    // The newest is the first row.
    if (rows > m_rows) {
        beginInsertRows({}, 0, rows - m_rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, 0, m_rows - rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, kColumns - 1));
}

bool PromiseModel::isLit(PromiseId id) const
{
    return std::find(m_lit.begin(), m_lit.end(), id) != m_lit.end();
}

PromiseId PromiseModel::promiseAt(int row) const
{
    return m_table.promises()[static_cast<std::size_t>(m_rows - 1 - row)];
}

QModelIndex PromiseModel::indexOf(PromiseId id) const
{
    const auto promises = m_table.promises();
    const auto found = std::find(promises.begin(), promises.end(), id);
    return found == promises.end() ? QModelIndex()
                                   : index(m_rows - 1 - static_cast<int>(found - promises.begin()), 0);
}

void PromiseModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, kColumns - 1));
}

int PromiseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PromiseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant PromiseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PromiseId id = promiseAt(index.row());
    const PromiseWords words(*m_trace, m_table);
    switch (role) {
    case PromiseRole:
        return number(id);
    case LitRole:
        return isLit(id);
    case StatusRole:
        return static_cast<int>(m_table.state(id).status);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return words.nameOf(id);
    case State:
        return words.stateOf(id);
    case Reactions:
        return words.reactionsOf(id).join(
            role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(" · "));
    case Origin:
        return words.originOf(id);
    case Settling:
        return words.settlingOf(id);
    default:
        return {};
    }
}

QVariant PromiseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Promise");
    case State:
        return tr("State");
    case Reactions:
        return tr("Reactions");
    case Origin:
        return tr("Created by");
    case Settling:
        return tr("Settled by");
    default:
        return {};
    }
}

std::vector<PromiseId> promisesOfTheStack(const PromiseTable& table, const loopscope::State& state)
{
    std::vector<PromiseId> lit;
    if (state.callStack.empty())
        return lit;
    const CardId callback = state.callStack.front().card;
    for (const PromiseId id : table.promises()) {
        const PromiseState& promise = table.state(id);
        const bool isOfAFunction = promise.origin == PromiseOperation::AsyncFunction
            && std::any_of(state.callStack.begin(), state.callStack.end(),
                [&](const Frame& frame) { return frame.card == promise.createdBy; });
        if (isOfAFunction)
            lit.push_back(id);
        for (const PromiseReaction& reaction : promise.reactions) {
            if (reaction.microtask == callback && isSet(reaction.derived))
                lit.push_back(reaction.derived);
        }
    }
    return lit;
}

} // namespace loopscope
